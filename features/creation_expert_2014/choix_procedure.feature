# language: fr
@creation-expert-2014 @edition-2014
Fonctionnalité: Choisir la procédure en 2014
  Le collaborateur du cabinet y trouve les deux étapes : créer l'espace, puis l'activer.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Choix de la procédure »

  Scénario: Le choix porte le lien de la première étape, puis celui de la deuxième
    Alors l'écran « Choix de la procédure » présente, dans cet ordre :
      | exigence  | élément | texte                             |
      | CAB14-014 | lien    | /1ère étape.*/                    |
      | CAB14-094 | lien    | 2ème étape : Activez votre espace |
      | …         | …       |                                   |

  @CAB14-016
  Scénario: La première étape ouvre les conditions générales, à l'adresse que montre le tutoriel
    Quand il suit le lien « 1ère étape »
    Alors les écrans parcourus sont, dans cet ordre :
      | exigence  | écran                 |
      | CAB14-014 | Choix de la procédure |
      | CAB14-014 | Conditions générales  |
    Et l'adresse de la page finit par « /opale_inscription/indexSansCert.jsp?typeAction=asc »

  @CAB14-094
  Scénario: La deuxième étape ouvre l'activation
    Quand il suit le lien « 2ème étape : Activez votre espace »
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                 |
      | Choix de la procédure |
      | Activation            |
