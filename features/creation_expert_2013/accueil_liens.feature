# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Ce que l'accueil ouvre
  Les boutons des professionnels ouvrent la connexion ; ce que la fiche ne montre pas mène à une page qui le dit.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Accueil »

  @EXP13-037 @EXP13-034
  Scénario: « Professionnel », dans le pavé « Mon espace », ouvre la connexion
    Quand il clique sur le bouton « Professionnel »
    Alors l'écran « Connexion » s'affiche

  @EXP13-046
  Scénario: « accéder à Mon espace », dans la colonne des professionnels, ouvre la connexion
    Quand il clique sur le bouton « accéder à Mon espace (Professionnels) »
    Alors l'écran « Connexion » s'affiche

  @ouvert @EXP13-O01
  Plan du scénario: Le lien « <lien> » sort de la démarche
    Quand il suit le lien « <lien> »
    Alors l'écran « Page non reproduite » s'affiche

    Exemples:
      | lien                     |
      | Documentation            |
      | Déclarer et payer ma TVA |

    @EXP13-039
    Exemples:
      | lien                |
      | Recherche détaillée |

  @ouvert @EXP13-O01 @EXP13-048
  Scénario: « rubrique des Professionnels » sort de la démarche
    Quand il clique sur le bouton « rubrique des Professionnels »
    Alors l'écran « Page non reproduite » s'affiche
