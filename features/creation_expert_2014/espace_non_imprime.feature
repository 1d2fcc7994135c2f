# language: fr
@creation-expert-2014 @edition-2014
Fonctionnalité: L'espace que le tutoriel ne montre pas
  Le tutoriel finit au seuil de l'espace : la connexion, l'espace et le mot de passe oublié sont de la maquette.

  Contexte:
    Étant donné un usager sans espace professionnel

  @ouvert
  Scénario: La connexion a son écran
    Étant donné il est arrivé à l'écran « Connexion »
    Alors l'écran « Connexion » présente, dans cet ordre :
      | exigence  | élément | texte                         |
      | CAB14-O24 | titre   | Accédez à votre espace abonné |
      | …         | …       |                               |

  @ouvert
  Plan du scénario: L'espace a son écran « <écran> »
    Étant donné il est arrivé à l'écran « <écran> »
    Alors l'écran « <écran> » présente, dans cet ordre :
      | exigence  | élément | texte |
      | CAB14-O25 | titre   | /.+/  |
      | …         | …       |       |

    Exemples:
      | écran                |
      | Espace professionnel |
      | Gérer mes services   |
      | Coordonnées          |
      | Adhésion             |
      | Comptes bancaires    |

  @ouvert
  Plan du scénario: Le mot de passe oublié a son écran « <écran> »
    Étant donné il est arrivé à l'écran « <écran> »
    Alors l'écran « <écran> » présente, dans cet ordre :
      | exigence  | élément | texte |
      | CAB14-O26 | titre   | /.+/  |
      | …         | …       |       |

    Exemples:
      | écran                 |
      | Mot de passe oublié   |
      | Question de confiance |
      | Nouveau mot de passe  |
      | Mot de passe modifié  |
