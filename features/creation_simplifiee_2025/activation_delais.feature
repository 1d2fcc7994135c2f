# language: fr
@creation-simplifiee-2025 @edition-2025
Fonctionnalité: Les soixante jours du code
  Le code de la lettre sert soixante jours à compter de son envoi ; ensuite tout est à reprendre.

  Règle: Accepté le cinquante-neuvième jour, refusé le soixante et unième

    Contexte:
      Étant donné la lettre de son espace en mode simplifié est arrivée
      Et qu'il est arrivé à l'écran « Activation : code »

    @ALIM-093 @ALIM-108 @ALIM-120
    Scénario: Le code donné 59 jours après la lettre est accepté
      Quand l'heure est à 59 jours de l'envoi de la lettre
      Et qu'il rafraîchit la page
      Et qu'il active son espace avec le code de la lettre
      Alors l'écran « Activation : récapitulatif » s'affiche

    @ALIM-093 @ALIM-108 @ALIM-120
    Scénario: Le code donné 61 jours après la lettre est refusé
      Quand l'heure est à 61 jours de l'envoi de la lettre
      Et qu'il rafraîchit la page
      Et qu'il donne le code de la lettre
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »

    @ALIM-116 @ALIM-140
    Scénario: 61 jours après la lettre, la connexion est refusée
      Quand l'heure est à 61 jours de l'envoi de la lettre
      Et qu'il ouvre l'écran « Authentification » par son adresse
      Et qu'il se connecte
      Alors la connexion est refusée

  Règle: Le délai que dit la page de l'adresse vérifiée est celui du code

    @ALIM-119 @ALIM-120
    Plan du scénario: Depuis cette page, <délai> après la lettre, le code mène à l'écran « <écran> »
      Étant donné il est arrivé à l'écran « Adresse vérifiée »
      Alors l'écran montre tel quel « valable 60 jours maximum »
      Quand l'heure est à <délai> de l'envoi de la lettre
      Et qu'il suit le lien « Accédez à vos services en ligne »
      Et qu'il clique sur le bouton « Activer mon espace / mes services »
      Et qu'il donne le code de la lettre
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | délai    | écran                     |
        | 59 jours | Activation : identifiants |
        | 61 jours | Activation : code         |

  Règle: Le tutoriel ne dit pas si les soixante jours partent de l'envoi ou de la réception

    @ouvert @ALIM-O24
    Scénario: Ils partent de l'envoi : reçu le quatorzième jour, le code sert encore quarante-cinq jours après
      Étant donné il a demandé la création de son espace en mode simplifié et ouvert le lien du courriel
      Et qu'il a reçu la lettre
      Et qu'il est arrivé à l'écran « Activation : code »
      Quand 45 jours passent
      Et qu'il rafraîchit la page
      Et qu'il donne le code de la lettre
      Alors l'écran « Activation : identifiants » s'affiche

  Règle: Les soixante jours partent de la lettre, non de la demande

    @ALIM-093 @ALIM-108
    Plan du scénario: Lien suivi au dernier moment, <délai> après la lettre, le code mène à l'écran « <écran> »
      Étant donné il a demandé la création de son espace en mode simplifié
      Quand l'heure est à 71 h 59 de l'envoi du lien
      Et qu'il ouvre le lien du courriel
      Et que 15 jours passent
      Et que l'heure est à <délai> de l'envoi de la lettre
      Et qu'il ouvre l'écran « Activation : code » par son adresse
      Et qu'il donne le code de la lettre
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | délai    | écran                     |
        | 59 jours | Activation : identifiants |
        | 61 jours | Activation : code         |
