# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Avant l'activation
  Tant que le code n'a pas été saisi, l'espace n'existe pas : nul ne peut s'y connecter.

  Contexte:
    Étant donné un usager sans espace professionnel

  @EXP13-004
  Scénario: Sans pré-inscription, aucun code n'active d'espace
    Sachant qu'il a ouvert l'écran « Activation » sans session
    Quand il saisit son adresse électronique et le code « fYnVuWNTA8oh »
    Et qu'il valide l'activation
    Alors l'activation est refusée

  @EXP13-218 @EXP13-246 @EXP13-248
  Scénario: Avant l'activation la connexion est refusée
    Sachant qu'il a demandé la création de son espace
    Et qu'il est arrivé à l'écran « Connexion »
    Quand il se connecte
    Alors la connexion est refusée

  @EXP13-218 @EXP13-246 @EXP13-248
  Scénario: Après l'activation la même connexion est acceptée
    Sachant qu'il est arrivé à l'écran « Activation »
    Quand il saisit son adresse électronique et le code reçu
    Et qu'il valide l'activation
    Et qu'il suit le lien « Accédez à votre espace abonné »
    Et qu'il se connecte
    Alors l'écran « Espace professionnel » s'affiche
