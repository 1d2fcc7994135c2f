# language: fr
@creation-simplifiee-2025 @edition-2025
Fonctionnalité: Ce que l'authentification ouvre
  La création, l'activation et l'oubli du mot de passe partent de l'authentification ; les bonnes données ouvrent l'espace.

  @ALIM-020
  Scénario: « Accueil » ramène à l'accueil
    Étant donné il est arrivé à l'écran « Authentification »
    Quand il suit le lien « Accueil »
    Alors l'écran « Accueil » s'affiche

  Scénario: « Créer mon espace professionnel » ouvre le choix du mode
    Étant donné il est arrivé à l'écran « Authentification »
    Quand il clique sur le bouton « Créer mon espace professionnel »
    Alors les écrans parcourus sont, dans cet ordre :
      | exigence                     | écran            |
      | ALIM-019                     | Authentification |
      | ALIM-019, ALIM-041, ALIM-167 | Choix du mode    |

  Scénario: « Activer mon espace / mes services » ouvre la saisie du code
    Étant donné il est arrivé à l'écran « Authentification »
    Quand il clique sur le bouton « Activer mon espace / mes services »
    Alors les écrans parcourus sont, dans cet ordre :
      | exigence                     | écran             |
      | ALIM-149                     | Authentification  |
      | ALIM-043, ALIM-149, ALIM-169 | Activation : code |

  @ALIM-034 @ALIM-161
  Scénario: « Mot de passe oublié » ouvre la procédure de l'oubli
    Étant donné il est arrivé à l'écran « Authentification »
    Quand il suit le lien « Mot de passe oublié »
    Alors l'écran « Mot de passe oublié » s'affiche

  @ALIM-022 @ALIM-152
  Scénario: « Votre espace professionnel » est l'onglet de l'écran
    Étant donné il est arrivé à l'écran « Authentification »
    Quand il suit le lien « Votre espace professionnel »
    Alors l'écran « Authentification » s'affiche

  @ALIM-039 @ALIM-165
  Plan du scénario: De l'authentification, on arrive sans détour à l'accueil « <accueil> »
    Étant donné un espace actif en mode expert à son adresse électronique
    Et que son espace gère <nombre> entreprise(s)
    Et qu'il est arrivé à l'écran « Authentification »
    Quand il se connecte
    Alors les écrans parcourus sont, dans cet ordre :
      | écran            |
      | Authentification |
      | <accueil>        |

    Exemples:
      | nombre | accueil                         |
      | 0      | Espace sans entreprise          |
      | 1      | Espace d'une entreprise         |
      | 2      | Espace de plusieurs entreprises |

  @ouvert @ALIM-O03
  Plan du scénario: Le lien « <lien> » mène à l'écran « <écran> »
    Étant donné il est arrivé à l'écran « Authentification »
    Quand il suit le lien « <lien> »
    Alors l'écran « <écran> » s'affiche

    Exemples:
      | lien                                | écran               |
      | Votre espace particulier            | Page non reproduite |
      | Aide : accéder aux fiches pratiques | Aide                |

  @ouvert @ALIM-O03
  Scénario: « Payer mes impôts locaux » sort de la démarche
    Étant donné il est arrivé à l'écran « Authentification »
    Quand il clique sur le bouton « Payer mes impôts locaux »
    Alors l'écran « Page non reproduite » s'affiche
