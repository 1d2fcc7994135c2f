# language: fr
@deux-modes-2025 @edition-2025
Fonctionnalité: L'activation, délais compris
  En mode simplifié le code va par la poste et sert soixante jours ; en mode expert il arrive par courriel et sert 48 heures.

  Règle: En mode simplifié, soixante jours ; sinon, tout est à recommencer

    Contexte:
      Étant donné la lettre de son espace en mode simplifié est arrivée
      Et qu'il est arrivé à l'écran « Activation : code »

    @NEX-017
    Scénario: 59 jours après la lettre, le code active l'espace
      Quand l'heure est à 59 jours de l'envoi de la lettre
      Et qu'il rafraîchit la page
      Et qu'il active son espace avec le code de la lettre
      Alors l'écran « Activation : récapitulatif » s'affiche

    @NEX-017 @NEX-018
    Scénario: 61 jours après la lettre, le code est refusé
      Quand l'heure est à 61 jours de l'envoi de la lettre
      Et qu'il rafraîchit la page
      Et qu'il donne le code de la lettre
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »

    @NEX-018
    Scénario: Le code échu, le même SIREN et les mêmes adresses se redonnent
      Quand l'heure est à 61 jours de l'envoi de la lettre
      Et qu'il ouvre l'écran « Saisie du SIREN » par son adresse
      Et qu'il demande la création de son espace en mode simplifié
      Alors l'écran « Enregistrement » s'affiche
      Et la boîte aux lettres électronique de « {adresse de l'entreprise} » contient 2 message(s)

  Règle: En mode expert, 48 heures

    Contexte:
      Étant donné il a demandé la création de son espace en mode expert
      Et qu'il est arrivé à l'écran « Activation : code »

    @NEX-038
    Scénario: 47 h 59 après le courriel, le code active l'espace
      Quand l'heure est à 47 h 59 de l'envoi du code
      Et qu'il rafraîchit la page
      Et qu'il active son espace expert avec le code reçu
      Alors l'écran « Activation : récapitulatif » s'affiche

    @NEX-038
    Scénario: 48 h 01 après le courriel, le code est refusé
      Quand l'heure est à 48 h 01 de l'envoi du code
      Et qu'il rafraîchit la page
      Et qu'il donne le code qu'il avait en main
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »

    @NEX-039
    Scénario: L'espace expert activé s'ouvre, sans dossier ni service
      Quand il active son espace expert avec le code reçu
      Et qu'il clique sur le bouton « Accédez à vos services en ligne »
      Et qu'il se connecte
      Alors l'écran « Espace sans entreprise » s'affiche
      Et l'écran n'offre aucun des services :
        | service                |
        | TVA                    |
        | Impôt sur les sociétés |
        | Avis CFE               |
        | CFE et autres impôts   |
