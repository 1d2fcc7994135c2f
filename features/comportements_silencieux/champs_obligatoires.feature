# language: fr
@comportements-silencieux @edition-2013
Fonctionnalité: Les champs laissés vides
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
        | champ                     | gardé     | valeur    |
        | Nom :                     | Prénom :  | {prénom}  |
        | Prénom :                  | Nom :     | {nom}     |
        | S.I.R.E.N ou équivalent : | Réponse : | {réponse} |
        | Numéro de téléphone :     | Ville :   | {ville}   |
        | Ville :                   | Pays :    | {pays}    |
        | Pays :                    | Nom :     | {nom}     |
        | Réponse :                 | Nom :     | {nom}     |

    @silencieux @C-009
    Plan du scénario: Les identifiants sans « <champ> » sont refusés, les mots de passe vidés
      Étant donné il est arrivé à l'écran « Identifiants »
      Quand il saisit ses identifiants
      Et qu'il vide « <champ> »
      Et qu'il valide
      Alors l'écran « Identifiants » reste affiché et refuse, dans cet ordre :
        | champ       |
        | <champ>     |
        | <entraîné>  |
      Et le curseur est dans « <champ> »
      Et « Votre mot de passe : » est vide
      Et « Confirmer votre mot de passe: » est vide

      Exemples:
        | champ                        | entraîné                               |
        | Votre adresse électronique : | Confirmer votre adresse électronique : |
        | Votre mot de passe :         | Confirmer votre mot de passe:          |

    @silencieux @C-009
    Plan du scénario: Les identifiants sans « <champ> » sont refusés sur ce seul champ
      Étant donné il est arrivé à l'écran « Identifiants »
      Quand il saisit ses identifiants
      Et qu'il vide « <champ> »
      Et qu'il valide
      Alors l'écran « Identifiants » reste affiché et refuse « <champ> »
      Et « Votre adresse électronique : » porte la valeur « {adresse électronique} »

      Exemples:
        | champ                                  |
        | Confirmer votre adresse électronique : |
        | Confirmer votre mot de passe:          |

    @silencieux @C-009
    Plan du scénario: L'écran « <écran> » sans « <champ> » est refusé
      Étant donné il est arrivé à l'écran « <écran> »
      Quand il saisit « <valeur> » dans « <autre> »
      Et qu'il valide
      Alors l'écran « <écran> » reste affiché et refuse « <champ> »
      Et le curseur est dans « <champ> »

      Exemples:
        | écran      | champ                  | autre                  | valeur            |
        | Activation | Adresse électronique : | Code d'activation :    | Abcdefgh1234      |
        | Activation | Code d'activation :    | Adresse électronique : | lila@example.org  |
        | Connexion  | Adresse électronique : | Mot de passe :         | Abcdefg7          |
        | Connexion  | Mot de passe :         | Adresse électronique : | lila@example.org  |

    @silencieux @C-009
    Scénario: Le blocage sans nouvelle adresse est refusé sur ses deux champs
      Étant donné il est arrivé à l'écran « Blocage certificat »
      Quand il vide « Votre adresse électronique : »
      Et qu'il valide
      Alors l'écran « Blocage certificat » reste affiché et refuse, dans cet ordre :
        | champ                                           |
        | Votre adresse électronique :                    |
        | Confirmer votre nouvelle adresse électronique : |

  Règle: Des blancs ne remplissent rien

    @silencieux @C-010
    Plan du scénario: Des blancs dans « <champ> » valent un champ vide
      Étant donné il est arrivé à l'écran « Formulaire d'inscription »
      Quand il remplit le formulaire d'inscription
      Et qu'il remplit « <champ> » de blancs
      Et qu'il valide
      Alors l'écran « Formulaire d'inscription » reste affiché et refuse « <champ> »

      Exemples:
        | champ                     |
        | Nom :                     |
        | Prénom :                  |
        | S.I.R.E.N ou équivalent : |
        | Numéro de téléphone :     |
        | Ville :                   |
        | Pays :                    |
        | Réponse :                 |
