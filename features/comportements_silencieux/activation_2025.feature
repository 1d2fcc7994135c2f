# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Le code de la lettre, refusé ou gardé
  Un code faux n'apprend rien et n'empêche pas le bon ; trop de codes faux ferment la porte un moment.

  Contexte:
    Étant donné la lettre de son espace en mode simplifié est arrivée
    Et qu'il est arrivé à l'écran « Activation : code »

  Règle: Un code faux n'empêche pas le bon

    @silencieux @C-044
    Scénario: Un code faux est refusé, et l'image change
      Quand il note l'image à recopier
      Et qu'il donne 1 fois un code faux pour celui de la lettre
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »
      Et l'image à recopier a changé
      Et « Recopiez les caractères de l'image : » est vide

    @silencieux @C-044
    Scénario: Le bon code marche après un code faux
      Quand il donne 1 fois un code faux pour celui de la lettre
      Et qu'il active son espace avec le code de la lettre
      Alors l'écran « Activation : récapitulatif » s'affiche

    @silencieux @C-045
    Plan du scénario: Le code de la lettre, <façon>, est refusé
      Quand il saisit le code de la lettre, <façon>
      Et qu'il recopie l'image
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »
      Et la valeur de « Saisissez le code d'activation : » compte <longueur> caractères

      Exemples:
        | façon                                 | longueur |
        | sans son dernier caractère            | 11       |
        | suivi d'un caractère de plus          | 13       |
        | en majuscules et minuscules échangées | 12       |

    @silencieux @C-045
    Scénario: Les blancs autour des 12 caractères ne comptent pas
      Quand il saisit le code de la lettre, entouré de blancs
      Et qu'il recopie l'image
      Et qu'il valide
      Alors l'écran « Activation : identifiants » s'affiche

    @silencieux @C-051
    Scénario: Le mot de passe n'est pas un code
      Quand il saisit « {mot de passe} » dans « Saisissez le code d'activation : »
      Et qu'il recopie l'image
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »

  Règle: Trop de codes faux ferment la porte un moment

    @silencieux @C-046
    Plan du scénario: <délai> après dix codes faux, le bon mène à l'écran « <écran> »
      Quand il donne 10 fois un code faux pour celui de la lettre
      Et que <délai> passent
      Et qu'il donne le code de la lettre
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | délai  | écran                     |
        | 1 min  | Activation : code         |
        | 16 min | Activation : identifiants |

    @silencieux @C-046
    Scénario: Pendant le blocage, le message dit d'attendre
      Quand il donne 10 fois un code faux pour celui de la lettre
      Et qu'il donne le code de la lettre
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »
      Et un message d'alerte parle de « réessayer »
