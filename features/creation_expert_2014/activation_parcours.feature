# language: fr
@creation-expert-2014 @edition-2014
Fonctionnalité: Revenir activer l'espace du cabinet
  Le code reçu, le collaborateur revient par la page d'accueil et suit la deuxième étape.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Attente d'activation »

  @CAB14-015
  Scénario: L'activation repart de l'accueil et mène à la confirmation, sans aucune lettre
    Quand il clique sur le bouton « OK »
    Et qu'il suit le lien « Créer mon espace / adhérer aux services en ligne »
    Et qu'il suit le lien « 2ème étape : Activez votre espace »
    Et qu'il saisit son adresse électronique et le code reçu
    Et qu'il valide l'activation
    Alors les écrans parcourus sont, dans cet ordre :
      | exigence             | écran                 |
      | CAB14-081            | Attente d'activation  |
      | CAB14-081, CAB14-092 | Accueil               |
      | CAB14-092, CAB14-094 | Choix de la procédure |
      | CAB14-094, CAB14-097 | Activation            |
      | CAB14-097            | Confirmation          |
    Et aucune lettre n'est partie

  @CAB14-108
  Scénario: Le compte créé, la connexion réussit aussitôt
    Quand il suit le lien « Activez votre espace abonné »
    Et qu'il active son espace avec le code reçu
    Et qu'il suit le lien « Accédez à votre espace abonné »
    Et qu'il se connecte
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                |
      | Attente d'activation |
      | Activation           |
      | Confirmation         |
      | Connexion            |
      | Espace professionnel |

  @CAB14-106
  Scénario: L'activation ne connecte pas d'elle-même
    Quand il suit le lien « Activez votre espace abonné »
    Et qu'il saisit son adresse électronique et le code reçu
    Et qu'il valide l'activation
    Et qu'il ouvre l'écran « Espace professionnel » par son adresse
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                |
      | Attente d'activation |
      | Activation           |
      | Confirmation         |
      | Connexion            |
