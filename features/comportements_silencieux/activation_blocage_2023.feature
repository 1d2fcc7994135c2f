# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Trop de codes faux
  Trop de codes faux ferment la porte un moment, au bon aussi.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: Trop de codes faux ferment la porte un moment

    @silencieux @C-046
    Plan du scénario: <délai> après dix codes faux, le bon mène à l'écran « <écran> »
      Étant donné il est arrivé à l'écran « Activation : code »
      Quand il donne 10 fois un code faux et recopie l'image
      Et que <délai> passent
      Et qu'il saisit le code reçu
      Et qu'il recopie l'image
      Et qu'il valide
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | délai  | écran                     |
        | 1 min  | Activation : code         |
        | 16 min | Activation : identifiants |

    @silencieux @C-046
    Scénario: Pendant le blocage, le message dit d'attendre
      Étant donné il est arrivé à l'écran « Activation : code »
      Quand il donne 10 fois un code faux et recopie l'image
      Et qu'il saisit le code reçu
      Et qu'il recopie l'image
      Et qu'il valide
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »
      Et un message d'alerte parle de « réessayer »
