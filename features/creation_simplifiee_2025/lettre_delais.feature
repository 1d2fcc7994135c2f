# language: fr
@creation-simplifiee-2025 @edition-2025
Fonctionnalité: Le départ, la remise et la date limite de la lettre
  La lettre part quand le lien est suivi, arrive dans les deux semaines et dit le dernier jour de son code.

  @ALIM-090 @ALIM-122
  Scénario: Tant que le lien n'est pas suivi, aucune lettre ne part
    Étant donné il a demandé la création de son espace en mode simplifié
    Quand l'heure est à 71 h 59 de l'envoi du lien
    Alors aucune lettre n'est partie

  @ALIM-090 @ALIM-122
  Scénario: Quinze jours après la vérification, la lettre est arrivée, le quatorzième jour au plus tard
    Étant donné il a demandé la création de son espace en mode simplifié et ouvert le lien du courriel
    Quand 15 jours passent
    Alors la lettre est arrivée, 14 jours au plus après son envoi

  @ALIM-090
  Scénario: La lettre part à l'instant de la vérification, même tardive
    Étant donné il a demandé la création de son espace en mode simplifié
    Quand l'heure est à 71 h 59 de l'envoi du lien
    Et qu'il ouvre le lien du courriel
    Alors la lettre est partie à l'instant où le lien a été ouvert
    Quand 15 jours passent
    Alors la lettre est arrivée, 14 jours au plus après son envoi

  @ALIM-123
  Scénario: La lettre vient après l'adresse vérifiée, et son code ouvre l'activation
    Étant donné il est arrivé à l'écran « Enregistrement »
    Alors aucune lettre n'est partie
    Quand il ouvre le lien du courriel
    Alors l'écran « Adresse vérifiée » s'affiche
    Et 1 lettre(s) sont parties
    Et la lettre n'est pas encore arrivée
    Quand 14 jours passent
    Et qu'il suit le lien « Accédez à vos services en ligne »
    Et qu'il clique sur le bouton « Activer mon espace / mes services »
    Et qu'il active son espace avec le code de la lettre
    Alors l'écran « Activation : récapitulatif » s'affiche

  Règle: Le code sert jusqu'à la fin du jour imprimé, soixante jours après l'émission

    @ALIM-134
    Scénario: La lettre émise le 31 mai 2023 imprime le 30 juillet 2023
      Étant donné l'horloge du portail marque le 31 mai 2023 à 10 h
      Et la lettre de son espace en mode simplifié est arrivée
      Quand il ouvre la lettre
      Alors l'écran montre tel quel « {siren} »
      Et l'écran montre tel quel « 30/07/2023 »
      Et la date limite de la lettre est 60 jours après son envoi

    @ALIM-134
    Scénario: Son code est accepté le 30 juillet 2023 à 23 h 59
      Étant donné l'horloge du portail marque le 31 mai 2023 à 10 h
      Et la lettre de son espace en mode simplifié est arrivée
      Et l'horloge du portail marque le 30 juillet 2023 à 23 h 59
      Et qu'il est arrivé à l'écran « Activation : code »
      Quand il donne le code de la lettre
      Alors l'écran « Activation : identifiants » s'affiche

    @ALIM-134
    Scénario: Son code est refusé le 31 juillet 2023 à 0 h 01
      Étant donné l'horloge du portail marque le 31 mai 2023 à 10 h
      Et la lettre de son espace en mode simplifié est arrivée
      Et l'horloge du portail marque le 31 juillet 2023 à 0 h 01
      Et qu'il est arrivé à l'écran « Activation : code »
      Quand il donne le code de la lettre
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »
