# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: L'accès après l'activation
  Une fois le changement activé, la nouvelle adresse ouvre l'espace, tel qu'il était ; l'ancienne est refusée.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: La nouvelle adresse et le mot de passe ouvrent l'espace

    @CHG23-258 @CHG23-399
    Scénario: Sans entreprise, la nouvelle adresse ouvre l'espace
      Sachant qu'il est arrivé à l'écran « Activation : récapitulatif »
      Quand il clique sur le bouton « Accédez à vos services en ligne »
      Et qu'il se connecte avec l'adresse électronique « {nouvelle adresse électronique} » et le mot de passe « {mot de passe} »
      Alors l'écran « Espace sans entreprise » s'affiche

    @CHG23-258 @CHG23-399
    Scénario: Avec une entreprise, la nouvelle adresse ouvre l'espace
      Étant donné son espace gère l'entreprise 000299001 « SARL MARTIN DISTRIBUTION »
      Et qu'il est arrivé à l'écran « Activation : récapitulatif »
      Quand il clique sur le bouton « Accédez à vos services en ligne »
      Et qu'il se connecte avec l'adresse électronique « {nouvelle adresse électronique} » et le mot de passe « {mot de passe} »
      Alors l'écran « Espace d'une entreprise » s'affiche

    @CHG23-258 @CHG23-399
    Scénario: Avec deux entreprises, la nouvelle adresse ouvre l'espace
      Étant donné son espace gère l'entreprise 000299001 « SARL MARTIN DISTRIBUTION »
      Et son espace gère l'entreprise 987654321 « IMPRIMERIE DU PONT »
      Et qu'il est arrivé à l'écran « Activation : récapitulatif »
      Quand il clique sur le bouton « Accédez à vos services en ligne »
      Et qu'il se connecte avec l'adresse électronique « {nouvelle adresse électronique} » et le mot de passe « {mot de passe} »
      Alors l'écran « Espace de plusieurs entreprises » s'affiche

    @CHG23-400
    Scénario: L'ancienne adresse est refusée
      Sachant qu'il est arrivé à l'écran « Activation : récapitulatif »
      Quand il clique sur le bouton « Accédez à vos services en ligne »
      Et qu'il se connecte
      Alors la connexion est refusée

  Règle: L'espace est tel qu'il était

    @CHG23-401
    Scénario: L'entreprise et ses services sont ceux d'avant
      Sachant qu'il est arrivé à l'écran « Espace d'une entreprise »
      Et qu'il a demandé à changer son adresse électronique
      Et qu'il connaît l'adresse de l'écran « Activation : code » de son espace
      Quand il note ce que montre l'écran
      Et qu'il ouvre directement cette adresse
      Et qu'il active le changement avec le code reçu
      Et qu'il clique sur le bouton « Accédez à vos services en ligne »
      Et qu'il se connecte avec l'adresse électronique « {nouvelle adresse électronique} » et le mot de passe « {mot de passe} »
      Alors l'écran « Espace d'une entreprise » s'affiche
      Et l'espace porte les mêmes entreprises et les mêmes liens que ceux qu'il a notés

    @CHG23-401
    Scénario: Tous les dossiers sont ceux d'avant
      Sachant qu'il est arrivé à l'écran « Dossiers »
      Et qu'il a demandé à changer son adresse électronique
      Et qu'il connaît l'adresse de l'écran « Activation : code » de son espace
      Quand il note ce que montre l'écran
      Et qu'il ouvre directement cette adresse
      Et qu'il active le changement avec le code reçu
      Et qu'il clique sur le bouton « Accédez à vos services en ligne »
      Et qu'il se connecte avec l'adresse électronique « {nouvelle adresse électronique} » et le mot de passe « {mot de passe} »
      Et qu'il suit le lien « Voir tous mes dossiers »
      Alors l'écran « Dossiers » s'affiche
      Et l'espace porte les mêmes entreprises et les mêmes liens que ceux qu'il a notés
