# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: Le SIREN du formulaire en 2014
  Ce que l'usager écrit est pris tel quel ou refusé, jamais coupé ni deviné.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et le registre connaît l'entreprise 000299001 « SARL DES ZEROS »
    Et le registre connaît l'entreprise 98765432 « SARL TROP COURTE »
    Et le registre connaît l'entreprise 9876543210 « SARL TROP LONGUE »
    Et qu'il est arrivé à l'écran « Formulaire d'inscription »

  Règle: Un SIREN compte neuf chiffres connus du registre

    @silencieux @C-023
    Plan du scénario: Le SIREN « <siren> » est refusé
      Quand il remplit le formulaire d'inscription
      Et qu'il saisit « <siren> » dans « S.I.R.E.N. ou équivalent : »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Formulaire d'inscription » reste affiché et refuse « S.I.R.E.N. ou équivalent : »
      Et « S.I.R.E.N. ou équivalent : » porte la valeur « <siren> »

      Exemples:
        | siren      |
        | 98765432   |
        | 9876543210 |
        | ABCDEFGHI  |
        | 98765432A  |

    @silencieux @C-025
    Scénario: Un SIREN que le registre ne connaît pas est refusé
      Quand il remplit le formulaire d'inscription
      Et qu'il saisit « 111222333 » dans « S.I.R.E.N. ou équivalent : »
      Et qu'il valide
      Alors l'écran « Formulaire d'inscription » reste affiché et refuse « S.I.R.E.N. ou équivalent : »

    @silencieux @C-023 @C-025
    Plan du scénario: Le SIREN « <siren> » du registre est accepté et montré entier
      Quand il remplit le formulaire d'inscription
      Et qu'il saisit « <siren> » dans « S.I.R.E.N. ou équivalent : »
      Et qu'il valide
      Alors l'écran « Récapitulatif » s'affiche
      Et « S.I.R.E.N. ou équivalent : » porte la valeur « 000 299 001 »
      Et « Raison sociale : » porte la valeur « SARL DES ZEROS »

      Exemples:
        | siren       |
        | 000299001   |
        | 000 299 001 |
