# language: fr
@comportements-silencieux @edition-2013
Fonctionnalité: L'entreprise étrangère et le téléphone
  L'un lève la règle des neuf chiffres, l'autre n'est fait que de chiffres.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Formulaire d'inscription »

  Règle: Une entreprise étrangère a son propre numéro

    @silencieux @C-029 @EXP13-138
    Scénario: Cochée, elle lève la règle des neuf chiffres
      Quand il remplit le formulaire d'inscription
      Et qu'il coche « Entreprise étrangère : »
      Et qu'il saisit « BE0123456789 » dans « S.I.R.E.N ou équivalent : »
      Et qu'il valide
      Alors l'écran « Récapitulatif » s'affiche
      Et « Entreprise étrangère : » porte la valeur « oui »
      Et « S.I.R.E.N. ou équivalent : » porte la valeur « BE0123456789 »

    @silencieux @C-029
    Scénario: Non cochée, le même numéro est refusé
      Quand il remplit le formulaire d'inscription
      Et qu'il saisit « BE0123456789 » dans « S.I.R.E.N ou équivalent : »
      Et qu'il valide
      Alors l'écran « Formulaire d'inscription » reste affiché et refuse « S.I.R.E.N ou équivalent : »

    @silencieux @C-029 @EXP13-138
    Scénario: Cochée, elle n'en exige pas moins un numéro
      Quand il remplit le formulaire d'inscription
      Et qu'il coche « Entreprise étrangère : »
      Et qu'il vide « S.I.R.E.N ou équivalent : »
      Et qu'il valide
      Alors l'écran « Formulaire d'inscription » reste affiché et refuse « S.I.R.E.N ou équivalent : »

  Règle: Un téléphone est fait de chiffres

    @silencieux @C-030
    Plan du scénario: Le téléphone « <saisi> » est montré par paires
      Quand il remplit le formulaire d'inscription
      Et qu'il saisit « <saisi> » dans « Numéro de téléphone : »
      Et qu'il valide
      Alors l'écran « Récapitulatif » s'affiche
      Et « Numéro de téléphone : » porte la valeur « 01 24 57 88 77 »

      Exemples:
        | saisi          |
        | 0124578877     |
        | 01 24 57 88 77 |

    @silencieux @C-030
    Plan du scénario: Le téléphone « <saisi> » est refusé
      Quand il remplit le formulaire d'inscription
      Et qu'il saisit « <saisi> » dans « Numéro de téléphone : »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Formulaire d'inscription » reste affiché et refuse « Numéro de téléphone : »

      Exemples:
        | saisi      |
        | abc        |
        | 01245788AB |
