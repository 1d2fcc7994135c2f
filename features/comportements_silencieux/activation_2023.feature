# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Les codes refusés
  Un code faux n'apprend rien et n'empêche pas le bon.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: Un code faux n'empêche pas le bon

    @silencieux @C-044
    Scénario: Un code faux est refusé, et l'image change
      Étant donné il est arrivé à l'écran « Activation : code »
      Quand il note l'image à recopier
      Et qu'il donne 1 fois un code faux et recopie l'image
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »
      Et l'image à recopier a changé
      Et « Recopiez les caractères de l'image : » est vide

    @silencieux @C-044
    Scénario: Le bon code marche après un code faux
      Étant donné il est arrivé à l'écran « Activation : code »
      Quand il donne 1 fois un code faux et recopie l'image
      Et qu'il active le changement avec le code reçu
      Alors l'écran « Activation : récapitulatif » s'affiche

    @silencieux @C-045
    Plan du scénario: Le code reçu, <façon>, est refusé
      Étant donné il est arrivé à l'écran « Activation : code »
      Quand il saisit le code reçu, <façon>
      Et qu'il recopie l'image
      Et qu'il valide
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »

      Exemples:
        | façon                                 |
        | sans son dernier caractère            |
        | suivi d'un caractère de plus          |
        | en majuscules et minuscules échangées |

    @silencieux @C-045
    Scénario: Les blancs autour du code ne comptent pas
      Étant donné il est arrivé à l'écran « Activation : code »
      Quand il saisit le code reçu, entouré de blancs
      Et qu'il recopie l'image
      Et qu'il valide
      Alors l'écran « Activation : identifiants » s'affiche
      Et « Saisissez le code d'activation : » porte le code reçu

    @silencieux @C-051
    Scénario: Le mot de passe n'est pas un code
      Étant donné il est arrivé à l'écran « Activation : code »
      Quand il saisit « {mot de passe} » dans « Saisissez le code d'activation : »
      Et qu'il recopie l'image
      Et qu'il valide
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »
