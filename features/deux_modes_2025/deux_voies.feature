# language: fr
@deux-modes-2025 @edition-2025
Fonctionnalité: Deux modes, et deux seulement
  Le mode simplifié et le mode expert ont chacun leur chemin depuis l'authentification ; le code s'y saisit aussi.

  Scénario: Le choix du mode offre deux voies, et deux seulement
    Étant donné il est arrivé à l'écran « Choix du mode »
    Alors les boutons de l'écran sont, dans cet ordre et sans rien de plus :
      | exigence         | bouton                               |
      | NEX-004          | Créez votre espace en mode simplifié |
      | NEX-004, NEX-031 | Créez votre espace en mode expert    |

  @NEX-005
  Scénario: Trois commandes mènent de l'accueil au mode simplifié
    Étant donné il est arrivé à l'écran « Accueil »
    Quand il suit le lien « Connexion à l'espace professionnel »
    Et qu'il clique sur le bouton « Créer mon espace professionnel »
    Et qu'il clique sur le bouton « Créez votre espace en mode simplifié »
    Alors les écrans parcourus sont, dans cet ordre :
      | écran            |
      | Accueil          |
      | Authentification |
      | Choix du mode    |
      | Saisie du SIREN  |

  Scénario: Deux commandes mènent de l'authentification au mode expert
    Étant donné il est arrivé à l'écran « Authentification »
    Quand il clique sur le bouton « Créer mon espace professionnel »
    Et qu'il clique sur le bouton « Créez votre espace en mode expert »
    Alors les écrans parcourus sont, dans cet ordre :
      | exigence         | écran                     |
      | NEX-030          | Authentification          |
      | NEX-030          | Choix du mode             |
      | NEX-030, NEX-031 | Conditions du mode expert |

  @NEX-016
  Scénario: « Activer mon espace / mes services » ouvre la saisie du code
    Étant donné il est arrivé à l'écran « Authentification »
    Quand il clique sur le bouton « Activer mon espace / mes services »
    Alors l'écran « Activation : code » s'affiche
