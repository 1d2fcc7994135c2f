# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: Les champs laissés vides en 2014
  Un oubli se corrige sur place : l'écran dit lequel, et garde le reste de la saisie.

  Contexte:
    Étant donné un usager sans espace professionnel

  Règle: Chaque champ exigé l'est pour lui-même

    @silencieux @C-009
    Plan du scénario: Le formulaire sans « <champ> » est refusé et garde le reste
      Étant donné il est arrivé à l'écran « Formulaire d'inscription »
      Quand il remplit le formulaire d'inscription
      Et qu'il vide « <champ> »
      Et qu'il valide
      Alors l'écran « Formulaire d'inscription » reste affiché et refuse « <champ> »
      Et le curseur est dans « <champ> »
      Et « <gardé> » porte la valeur « <valeur> »

      Exemples:
        | champ                      | gardé     | valeur    |
        | Nom :                      | Prénom :  | {prénom}  |
        | Prénom :                   | Nom :     | {nom}     |
        | S.I.R.E.N. ou équivalent : | Réponse : | {réponse} |
        | Numéro de téléphone :      | Ville :   | {ville}   |
        | Ville :                    | Pays :    | {pays}    |
        | Pays :                     | Nom :     | {nom}     |
        | Réponse :                  | Nom :     | {nom}     |

  Règle: Des blancs ne remplissent rien

    @silencieux @C-010
    Plan du scénario: Des blancs dans « <champ> » valent un champ vide
      Étant donné il est arrivé à l'écran « Formulaire d'inscription »
      Quand il remplit le formulaire d'inscription
      Et qu'il remplit « <champ> » de blancs
      Et qu'il valide
      Alors l'écran « Formulaire d'inscription » reste affiché et refuse « <champ> »

      Exemples:
        | champ                      |
        | Nom :                      |
        | Prénom :                   |
        | S.I.R.E.N. ou équivalent : |
        | Numéro de téléphone :      |
        | Ville :                    |
        | Pays :                     |
        | Réponse :                  |
