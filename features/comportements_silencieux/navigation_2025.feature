# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Les étapes par leur adresse, la session échue, la sortie
  L'adresse d'une étape mène à la première qui manque ; échue ou quittée, la démarche n'enregistre rien.

  Règle: L'adresse d'une étape mène à la première qui manque

    @silencieux @C-041
    Plan du scénario: Sans avoir rien fait, l'adresse de l'écran « <écran> » mène à « <montré> »
      Quand il ouvre l'écran « <écran> » par son adresse
      Alors l'écran « <montré> » s'affiche

      Exemples:
        | écran                         | montré                    |
        | Formulaire simplifié          | Saisie du SIREN           |
        | Enregistrement                | Saisie du SIREN           |
        | Activation : identifiants     | Activation : code         |
        | Activation : récapitulatif    | Activation : code         |
        | Identifiants du mode expert   | Conditions du mode expert |
        | Coordonnées du mode expert    | Conditions du mode expert |
        | Compte bancaire               | Authentification          |
        | Mandat SEPA                   | Authentification          |
        | Fin de procédure              | Authentification          |
        | Adhésion aux services         | Authentification          |
        | Renouvellement du mot de passe | Authentification          |

    @silencieux @C-041
    Plan du scénario: Sans compte bancaire, l'adresse de l'écran « <écran> » mène au compte bancaire
      Étant donné un espace actif en mode simplifié, pour son entreprise
      Et qu'il est connecté, à l'écran « Espace d'une entreprise »
      Quand il ouvre l'écran « <écran> » par son adresse
      Alors l'écran « Compte bancaire » s'affiche

      Exemples:
        | écran            |
        | Mandat SEPA      |
        | Fin de procédure |

  Règle: La session échue se dit et n'enregistre rien

    @silencieux @C-040
    Plan du scénario: L'écran « <écran> » laissé 31 minutes se reprend à « <début> »
      Étant donné il est arrivé à l'écran « <écran> »
      Quand 31 min passent
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « <début> » s'affiche
      Et un message d'alerte parle de « session »
      Et sa boîte aux lettres électronique contient 0 message(s)

      Exemples:
        | écran                       | début                     |
        | Formulaire simplifié        | Saisie du SIREN           |
        | Conditions du mode expert   | Conditions du mode expert |
        | Identifiants du mode expert | Conditions du mode expert |
        | Coordonnées du mode expert  | Conditions du mode expert |
        | Activation : code           | Activation : code         |
        | Activation : identifiants   | Activation : code         |

    @silencieux @C-040
    Scénario: La saisie du SIREN laissée 31 minutes se reprend au début
      Étant donné il est arrivé à l'écran « Saisie du SIREN »
      Quand 31 min passent
      Et qu'il valide son SIREN
      Alors l'écran « Saisie du SIREN » s'affiche
      Et « Adresse électronique de l'entreprise : » est inactif
      Et un message d'alerte parle de « session »

    @silencieux @C-040
    Scénario: Le formulaire simplifié laissé 29 minutes s'enregistre encore
      Étant donné il est arrivé à l'écran « Formulaire simplifié »
      Quand 29 min passent
      Et qu'il remplit le formulaire simplifié
      Et qu'il valide
      Alors l'écran « Enregistrement » s'affiche
