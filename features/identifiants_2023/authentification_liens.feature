# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Ce que l'authentification ouvre
  L'oubli du mot de passe et l'activation ont leur écran ; ce que la fiche ne montre pas mène à une page qui le dit.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique
    Et qu'il est arrivé à l'écran « Authentification »

  @CHG23-038
  Scénario: « Mot de passe oublié » ouvre la procédure de l'oubli
    Quand il suit le lien « Mot de passe oublié »
    Alors l'écran « Mot de passe oublié » s'affiche

  @CHG23-046 @CHG23-330
  Scénario: « Activer mon espace / mes services » ouvre l'assistant d'activation
    Quand il clique sur le bouton « Activer mon espace / mes services »
    Alors l'écran « Activation : code » s'affiche

  @ouvert @CHG23-O04
  Plan du scénario: Le bouton « <bouton> » sort de la démarche
    Quand il clique sur le bouton « <bouton> »
    Alors l'écran « Page non reproduite » s'affiche

    Exemples:
      | bouton                         |
      | Créer mon espace professionnel |
      | Payer mes impôts locaux        |

  @ouvert @CHG23-O04
  Plan du scénario: Le lien « <lien> » mène à l'écran « <écran> »
    Quand il suit le lien « <lien> »
    Alors l'écran « <écran> » s'affiche

    Exemples:
      | lien                                | écran               |
      | Votre espace particulier            | Page non reproduite |
      | Aide : accéder aux fiches pratiques | Aide                |
