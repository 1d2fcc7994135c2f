# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Demander une autre adresse
  La demande envoie un code à la nouvelle adresse ; tant qu'il n'a pas servi, l'ancienne seule ouvre l'espace.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: Demander une autre adresse mène à l'attente du code, et un code part par courriel

    @CHG23-019 @CHG23-254 @CHG23-272
    Scénario: L'adresse seule mène à l'attente du code et envoie un code
      Sachant qu'il est arrivé à l'écran « Modification des identifiants »
      Quand il demande à changer son adresse électronique pour « {nouvelle adresse électronique} »
      Alors les écrans parcourus sont, dans cet ordre :
        | écran                         |
        | Modification des identifiants |
        | Attente du code               |
      Et la boîte aux lettres électronique de « {nouvelle adresse électronique} » contient 1 message(s)
      Et le dernier code reçu compte 12 caractères, lettres et chiffres

    @CHG23-019 @CHG23-254
    Scénario: L'adresse et le mot de passe ensemble mènent au même écran et envoient un code
      Sachant qu'il est arrivé à l'écran « Modification des identifiants »
      Quand il demande à changer son adresse électronique et son mot de passe
      Alors les écrans parcourus sont, dans cet ordre :
        | écran                         |
        | Modification des identifiants |
        | Attente du code               |
      Et la boîte aux lettres électronique de « {nouvelle adresse électronique} » contient 1 message(s)
      Et le dernier code reçu compte 12 caractères, lettres et chiffres

    @CHG23-255 @CHG23-273 @CHG23-296
    Scénario: Le code n'est envoyé qu'à la nouvelle adresse
      Sachant qu'il est arrivé à l'écran « Modification des identifiants »
      Quand il demande à changer son adresse électronique pour « {nouvelle adresse électronique} »
      Alors l'écran « Attente du code » s'affiche
      Et la boîte aux lettres électronique de « {nouvelle adresse électronique} » contient 1 message(s)
      Et aucun code n'est parvenu à « {adresse électronique} »

    @CHG23-274
    Scénario: Le message porte l'heure de la demande
      Sachant qu'il est arrivé à l'écran « Modification des identifiants »
      Quand 10 min passent
      Et qu'il demande à changer son adresse électronique pour « {nouvelle adresse électronique} »
      Alors l'écran « Attente du code » s'affiche
      Et le dernier code est parti à l'instant où il a été demandé

  Règle: Tant que le code n'a pas servi, seule l'ancienne adresse ouvre l'espace

    @CHG23-288 @CHG23-317
    Scénario: Sans le code, la nouvelle adresse n'ouvre rien
      Sachant qu'il a demandé à changer son adresse électronique
      Et qu'il est arrivé à l'écran « Authentification »
      Quand il se connecte avec l'adresse électronique « {nouvelle adresse électronique} » et le mot de passe « {mot de passe} »
      Alors la connexion est refusée

    @CHG23-315 @CHG23-317
    Scénario: Sans le code, l'ancienne adresse ouvre l'espace
      Sachant qu'il a demandé à changer son adresse électronique
      Et qu'il est arrivé à l'écran « Authentification »
      Quand il se connecte
      Alors l'écran « Espace sans entreprise » s'affiche
