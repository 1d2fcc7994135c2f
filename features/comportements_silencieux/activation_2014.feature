# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: Les codes mal recopiés en 2014
  Un code mal recopié ne coûte rien, sauf à s'obstiner.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Activation »

  Règle: Un code faux est refusé, le bon marche encore

    @silencieux @C-044 @C-045
    Plan du scénario: Le code reçu, <façon>, est refusé et le bon accepté ensuite
      Quand il saisit son adresse électronique et le code reçu, <façon>
      Et qu'il valide l'activation
      Alors l'écran « Activation » reste affiché et refuse « Code d'activation : »
      Et un message d'alerte parle de « ^((?!délai|déjà|périmé).)*$ »
      Quand il saisit son adresse électronique et le code reçu
      Et qu'il valide l'activation
      Alors l'écran « Confirmation » s'affiche

      Exemples:
        | façon                                 |
        | dont le premier caractère est changé  |
        | sans son dernier caractère            |
        | suivi d'un caractère de plus          |
        | en majuscules et minuscules échangées |

    @silencieux @C-045
    Scénario: Le code reçu, entouré de blancs, est accepté
      Quand il saisit son adresse électronique et le code reçu, entouré de blancs
      Et qu'il valide l'activation
      Alors l'écran « Confirmation » s'affiche

    @silencieux @C-045
    Scénario: Le code reçu compte douze signes
      Quand il saisit son adresse électronique et le code reçu
      Alors la valeur de « Code d'activation : » compte 12 caractères

    @silencieux @C-051
    Scénario: Le mot de passe saisi comme code est refusé comme un code faux
      Quand il saisit son adresse électronique et le code reçu, dont le premier caractère est changé
      Et qu'il valide l'activation
      Et qu'il note ce que montre l'écran
      Et qu'il saisit « {adresse électronique} » dans « Adresse électronique : »
      Et qu'il saisit « {mot de passe} » dans « Code d'activation : »
      Et qu'il valide l'activation
      Alors l'écran « Activation » reste affiché et refuse « Code d'activation : »
      Et le message d'alerte est le même que celui qu'il a noté

  Règle: Trop de codes faux ferment la porte un moment

    @silencieux @C-046
    Scénario: Pendant le blocage, le bon code est refusé aussi
      Quand il donne 10 fois un code faux
      Et qu'il saisit son adresse électronique et le code reçu
      Et qu'il valide l'activation
      Alors l'écran « Activation » reste affiché et refuse « Code d'activation : »
      Et un message d'alerte parle de « réessayer »

    @silencieux @C-046
    Scénario: Le blocage passé, le bon code est accepté
      Quand il donne 10 fois un code faux
      Et que 16 min passent
      Et qu'il saisit son adresse électronique et le code reçu
      Et qu'il valide l'activation
      Alors l'écran « Confirmation » s'affiche
