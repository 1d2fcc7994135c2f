# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Le SIREN, ses formes et ses refus
  Neuf chiffres, du registre, que nul ne tient ; changé après son contrôle, il se contrôle de nouveau.

  Contexte:
    Étant donné le registre connaît l'entreprise 000299001 « SARL MARTIN DISTRIBUTION »
    Et le registre connaît l'entreprise 00029900 « SARL TROP COURTE »
    Et le registre connaît l'entreprise 0002990010 « SARL TROP LONGUE »

  Règle: Un SIREN a neuf chiffres, et rien n'en est coupé

    @silencieux @C-023
    Plan du scénario: « <siren> » est refusé et reste entier
      Étant donné il est arrivé à l'écran « Saisie du SIREN »
      Quand il valide le SIREN « <siren> »
      Alors l'écran « Saisie du SIREN » reste affiché et refuse « SIREN : »
      Et « SIREN : » porte la valeur « <siren> »

      Exemples:
        | siren      |
        | 00029900   |
        | 0002990010 |
        | ABCDEFGHI  |
        | 00029900A  |

    @silencieux @C-023
    Plan du scénario: « <siren> », écrit de 9 chiffres, est le même
      Étant donné il est arrivé à l'écran « Saisie du SIREN »
      Quand il valide le SIREN « <siren> »
      Et qu'il continue avec l'adresse électronique de l'entreprise « {adresse de l'entreprise} »
      Alors l'écran « Formulaire simplifié » s'affiche

      Exemples:
        | siren       |
        | 000299001   |
        | 000 299 001 |

    @silencieux @C-023
    Plan du scénario: L'adhésion au SIREN « <siren> » mène à l'écran « <écran> »
      Étant donné un espace actif en mode expert à son adresse électronique
      Et qu'il est connecté, à l'écran « Adhésion aux services »
      Quand il demande l'adhésion aux services « Déclarer : TVA » pour l'entreprise <siren>
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | siren       | écran                 |
        | 00029900    | Adhésion aux services |
        | 000299001   | Adhésion enregistrée  |
        | 000 299 001 | Adhésion enregistrée  |
        | 0002990010  | Adhésion aux services |

  Règle: Un SIREN inconnu du registre est refusé

    @silencieux @C-025
    Scénario: La saisie du SIREN refuse un inconnu et donne une autre image
      Étant donné il est arrivé à l'écran « Saisie du SIREN »
      Quand il note l'image à recopier
      Et qu'il valide le SIREN « 111222333 »
      Alors l'écran « Saisie du SIREN » reste affiché et refuse « SIREN : »
      Et l'image à recopier a changé
      Et « Adresse électronique de l'entreprise : » est inactif

    @silencieux @C-025
    Scénario: L'adhésion refuse un inconnu, et aucune lettre ne part
      Étant donné un espace actif en mode expert à son adresse électronique
      Et qu'il est connecté, à l'écran « Adhésion aux services »
      Quand il demande l'adhésion aux services « Déclarer : TVA » pour l'entreprise 111222333
      Alors l'écran « Adhésion aux services » reste affiché et refuse « SIREN : »
      Et « Déclarer : TVA » porte la valeur « cochée »
      Et aucune lettre n'est partie

    @silencieux @ouvert @C-024
    Scénario: Un SIREN du registre à la clé fausse est accepté
      Étant donné il est arrivé à l'écran « Saisie du SIREN »
      Quand il valide le SIREN « 987654321 »
      Alors « Adresse électronique de l'entreprise : » est actif
