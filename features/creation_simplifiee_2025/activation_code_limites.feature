# language: fr
@creation-simplifiee-2025 @edition-2025
Fonctionnalité: Le code de la lettre et l'image, exigés l'un et l'autre
  Le code de douze caractères et l'image, recopiés tels quels, ouvrent la deuxième étape ; le code ne sert qu'une fois.

  Contexte:
    Étant donné la lettre de son espace en mode simplifié est arrivée
    Et qu'il est arrivé à l'écran « Activation : code »

  Règle: Le code et l'image sont exigés

    Scénario: Le code et l'image laissés vides sont refusés
      Quand il valide sans les contrôles du navigateur
      Alors l'écran « Activation : code » reste affiché et refuse, dans cet ordre :
        | exigence | champ                                |
        | ALIM-178 | Saisissez le code d'activation :     |
        | ALIM-180 | Recopiez les caractères de l'image : |

    @ALIM-178
    Scénario: L'image seule ne suffit pas
      Quand il recopie l'image
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »

    @ALIM-180
    Scénario: Le code seul ne suffit pas
      Quand il saisit le code de la lettre
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Activation : code » reste affiché et refuse « Recopiez les caractères de l'image : »

  Règle: Le code compte douze caractères

    @ALIM-179
    Scénario: Le code de 12 caractères est accepté
      Quand il donne le code de la lettre
      Alors l'écran « Activation : identifiants » s'affiche
      Et le code de la lettre compte 12 caractères, lettres et chiffres

    @ALIM-179
    Plan du scénario: Le code <façon> est refusé
      Quand il saisit le code de la lettre, <façon>
      Et qu'il recopie l'image
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »
      Et la valeur de « Saisissez le code d'activation : » compte <longueur> caractères

      Exemples:
        | façon                        | longueur |
        | sans son dernier caractère   | 11       |
        | suivi d'un caractère de plus | 13       |

  Règle: Le code est à usage unique

    @ALIM-092
    Scénario: Le code sert une fois, et pas deux
      Sachant qu'il connaît l'adresse de cet écran
      Quand il active son espace avec le code de la lettre
      Alors l'écran « Activation : récapitulatif » s'affiche
      Quand il ouvre directement cette adresse
      Et qu'il donne le code de la lettre
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »
