# language: fr
@creation-simplifiee-2025 @edition-2025
Fonctionnalité: La connexion à chaque stade
  Tant que l'espace n'est pas activé, la bonne adresse et le bon mot de passe n'ouvrent rien.

  Règle: Demande enregistrée, adresse vérifiée, lettre en main : l'espace n'ouvre encore à personne

    @ALIM-084
    Scénario: La demande enregistrée
      Étant donné il a demandé la création de son espace en mode simplifié
      Et qu'il est arrivé à l'écran « Authentification »
      Quand il se connecte
      Alors la connexion est refusée

    @ALIM-116
    Scénario: Le lien du courriel suivi
      Étant donné il a demandé la création de son espace en mode simplifié et ouvert le lien du courriel
      Et qu'il est arrivé à l'écran « Authentification »
      Quand il se connecte
      Alors la connexion est refusée

    @ALIM-140
    Scénario: La lettre reçue
      Étant donné la lettre de son espace en mode simplifié est arrivée
      Et qu'il est arrivé à l'écran « Authentification »
      Quand il se connecte
      Alors la connexion est refusée

    @ALIM-084 @ALIM-116 @ALIM-140
    Scénario: L'espace activé
      Étant donné un espace actif issu de sa création en mode simplifié
      Et qu'il est arrivé à l'écran « Authentification »
      Quand il se connecte
      Alors l'écran « Espace d'une entreprise » s'affiche

    @ouvert @ALIM-O04
    Scénario: Le message de refus, que le tutoriel n'imprime pas
      Étant donné il a demandé la création de son espace en mode simplifié
      Et qu'il est arrivé à l'écran « Authentification »
      Quand il se connecte
      Alors un message d'alerte parle de « adresse|mot de passe|identifiants »

  Règle: Une demande éteinte n'ouvre rien non plus

    @ALIM-084
    Scénario: Le lien échu
      Étant donné il a demandé la création de son espace en mode simplifié
      Et qu'il est arrivé à l'écran « Authentification »
      Quand l'heure est à 72 h 01 de l'envoi du lien
      Et qu'il rafraîchit la page
      Et qu'il se connecte
      Alors la connexion est refusée

    @ALIM-140
    Scénario: Le code échu
      Étant donné la lettre de son espace en mode simplifié est arrivée
      Et qu'il est arrivé à l'écran « Authentification »
      Quand l'heure est à 61 jours de l'envoi de la lettre
      Et qu'il rafraîchit la page
      Et qu'il se connecte
      Alors la connexion est refusée
