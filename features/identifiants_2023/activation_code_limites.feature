# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Le code et l'image
  Seuls le code reçu et l'image affichée, recopiés tels quels, ouvrent la deuxième étape ; le code ne sert qu'une fois.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique
    Et qu'il est arrivé à l'écran « Activation : code »

  Règle: Le code compte douze caractères, et la recopie de l'image six signes

    @CHG23-339 @CHG23-346
    Scénario: Le code de 12 caractères et les 6 signes de l'image sont acceptés
      Quand il saisit le code reçu
      Et qu'il recopie 6 signes pour ceux de l'image
      Et qu'il clique sur le bouton « Continuer »
      Alors l'écran « Activation : identifiants » s'affiche
      Et la valeur de « Saisissez le code d'activation : » compte 12 caractères

    @CHG23-339
    Plan du scénario: Le code <façon> est refusé
      Quand il saisit le code reçu, <façon>
      Et qu'il recopie l'image
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »
      Et la valeur de « Saisissez le code d'activation : » compte <longueur> caractères

      Exemples:
        | façon                        | longueur |
        | sans son dernier caractère   | 11       |
        | suivi d'un caractère de plus | 13       |

    @CHG23-346
    Plan du scénario: Une recopie de <nombre> signes est refusée
      Quand il saisit le code reçu
      Et qu'il recopie <nombre> signes pour ceux de l'image
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Activation : code » reste affiché et refuse « Recopiez les caractères de l'image : »

      Exemples:
        | nombre |
        | 5      |
        | 7      |

  Règle: Le code est celui du courriel, majuscules et minuscules comprises

    @CHG23-340
    Scénario: Les majuscules et les minuscules du code saisi sont gardées
      Quand il saisit « YnsfLgSNtUuu » dans « Saisissez le code d'activation : »
      Alors « Saisissez le code d'activation : » porte la valeur « YnsfLgSNtUuu »

    @CHG23-340
    Scénario: Le code dont la casse est changée est refusé
      Quand il saisit le code reçu, en majuscules et minuscules échangées
      Et qu'il recopie l'image
      Et qu'il clique sur le bouton « Continuer »
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »

    @CHG23-347
    Scénario: Le mot de passe ne tient pas lieu de code
      Quand il saisit « {mot de passe} » dans « Saisissez le code d'activation : »
      Et qu'il recopie l'image
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »

    @CHG23-283
    Scénario: Le code sert une fois, et pas deux
      Sachant qu'il connaît l'adresse de cet écran
      Quand il active le changement avec le code reçu
      Alors l'écran « Activation : récapitulatif » s'affiche
      Quand il ouvre directement cette adresse
      Et qu'il saisit le code reçu
      Et qu'il recopie l'image
      Et qu'il clique sur le bouton « Continuer »
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »
