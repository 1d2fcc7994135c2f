# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Les champs laissés vides de l'activation
  Le code, l'adresse et le SIREN se disent par leur nom.

  Règle: L'activation

    @silencieux @C-009
    Plan du scénario: Le deuxième écran sans « <champ> »
      Étant donné il est arrivé à l'écran « Activation : identifiants »
      Quand il saisit « {siren} » dans « SIREN : »
      Et qu'il saisit « {adresse électronique} » dans « Saisissez votre adresse électronique de connexion : »
      Et qu'il vide « <champ> »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Activation : identifiants » reste affiché et refuse « <champ> »
      Et le curseur est dans « <champ> »

      Exemples:
        | champ                                               |
        | SIREN :                                             |
        | Saisissez votre adresse électronique de connexion : |

    @silencieux @C-010 @C-011
    Scénario: Le deuxième écran de blancs
      Étant donné il est arrivé à l'écran « Activation : identifiants »
      Quand il remplit « SIREN : » de blancs
      Et qu'il remplit « Saisissez votre adresse électronique de connexion : » de blancs
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Activation : identifiants » reste affiché et refuse, dans cet ordre :
        | champ                                               |
        | SIREN :                                             |
        | Saisissez votre adresse électronique de connexion : |

    @silencieux @C-010 @C-011
    Scénario: Le premier écran de blancs
      Étant donné il est arrivé à l'écran « Activation : code »
      Quand il remplit « Saisissez le code d'activation : » de blancs
      Et qu'il remplit « Recopiez les caractères de l'image : » de blancs
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Activation : code » reste affiché et refuse, dans cet ordre :
        | champ                                |
        | Saisissez le code d'activation :     |
        | Recopiez les caractères de l'image : |
