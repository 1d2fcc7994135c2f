# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Les champs laissés vides de l'espace
  Le compte bancaire et l'adhésion se disent par leur nom.

  Règle: Le compte bancaire et l'adhésion

    @silencieux @C-009
    Plan du scénario: Le compte bancaire sans « <champ> » garde « <autre> »
      Étant donné il est arrivé à l'écran « Compte bancaire »
      Quand il saisit l'IBAN « FR7630006000011234567890189 » et le BIC « AGRIFRPP »
      Et qu'il remplit « <champ> » de blancs
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Compte bancaire » reste affiché et refuse « <champ> »
      Et « <autre> » porte la valeur « <valeur> »

      Exemples:
        | champ  | autre  | valeur                      |
        | IBAN : | BIC :  | AGRIFRPP                    |
        | BIC :  | IBAN : | FR7630006000011234567890189 |

    @silencieux @C-011
    Scénario: Le compte bancaire tout vide
      Étant donné il est arrivé à l'écran « Compte bancaire »
      Quand il valide sans les contrôles du navigateur
      Alors l'écran « Compte bancaire » reste affiché et refuse, dans cet ordre :
        | champ  |
        | IBAN : |
        | BIC :  |

    @silencieux @C-009 @C-010
    Scénario: L'adhésion au SIREN de blancs garde les services cochés
      Étant donné un espace actif en mode expert à son adresse électronique
      Et qu'il est connecté, à l'écran « Adhésion aux services »
      Quand il remplit « SIREN : » de blancs
      Et qu'il coche « Déclarer : TVA »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Adhésion aux services » reste affiché et refuse « SIREN : »
      Et « Déclarer : TVA » porte la valeur « cochée »

    @silencieux @C-011
    Scénario: L'adhésion toute vide dit les deux erreurs
      Étant donné un espace actif en mode expert à son adresse électronique
      Et qu'il est connecté, à l'écran « Adhésion aux services »
      Quand il valide sans les contrôles du navigateur
      Alors l'écran « Adhésion aux services » s'affiche
      Et un message d'alerte parle de « SIREN »
      Et un message d'alerte parle de « service »
