# language: fr
@creation-expert-2014 @edition-2014
Fonctionnalité: Les écrans que le tutoriel suppose
  Le tutoriel les cite ou les sous-entend sans les montrer : la maquette les invente, rien n'y est tenu au mot.

  Contexte:
    Étant donné un usager sans espace professionnel

  @ouvert
  Scénario: Les liens étrangers à la démarche mènent à une page qui le dit
    Étant donné il est arrivé à l'écran « Page non reproduite »
    Alors l'écran « Page non reproduite » présente, dans cet ordre :
      | exigence  | élément | texte               |
      | CAB14-O02 | titre   | Page non reproduite |
      | …         | …       |                     |

  @ouvert
  Scénario: Le texte des conditions générales se lit à part
    Étant donné il est arrivé à l'écran « Texte des conditions générales »
    Alors l'écran « Texte des conditions générales » présente, dans cet ordre :
      | exigence  | élément | texte                |
      | CAB14-O06 | titre   | Conditions générales |
      | …         | …       |                      |

  @ouvert
  Scénario: Le blocage par un certificat est celui de 2013
    Étant donné il est arrivé à l'écran « Blocage certificat »
    Alors l'écran « Blocage certificat » présente, dans cet ordre :
      | exigence  | élément | texte                               |
      | CAB14-O11 | titre   | 2ème étape : créer vos identifiants |
      | …         | …       |                                     |

  @ouvert
  Scénario: Le récapitulatif est celui de 2013
    Étant donné il est arrivé à l'écran « Récapitulatif »
    Alors l'écran « Récapitulatif » présente, dans cet ordre :
      | exigence  | élément | texte             |
      | CAB14-O15 | titre   | Votre inscription |
      | …         | …       |                   |

  @ouvert
  Scénario: L'aide a sa page
    Étant donné il est arrivé à l'écran « Aide »
    Alors l'écran « Aide » présente, dans cet ordre :
      | exigence  | élément | texte |
      | CAB14-O27 | titre   | Aide  |
      | …         | …       |       |

  @ouvert
  Scénario: Le mode simplifié a sa page
    Étant donné il est arrivé à l'écran « Mode simplifié »
    Alors l'écran « Mode simplifié » présente, dans cet ordre :
      | exigence  | élément | texte          |
      | CAB14-O28 | titre   | Mode simplifié |
      | …         | …       |                |

  @ouvert
  Scénario: Une adresse inconnue a sa page
    Étant donné il est arrivé à l'écran « Page introuvable »
    Alors l'écran « Page introuvable » présente, dans cet ordre :
      | exigence  | élément | texte            |
      | CAB14-O29 | titre   | Page introuvable |
      | …         | …       |                  |
