# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Le code, l'adresse et le temps
  Un code ne vaut que pour son adresse, et pendant deux jours.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: Un code ne vaut que pour son adresse

    @silencieux @C-047
    Plan du scénario: Le code reçu ne marche pas avec l'adresse « <adresse> »
      Étant donné un espace actif sans certificat à l'adresse électronique « collegue@example.org »
      Et qu'il est arrivé à l'écran « Activation : identifiants »
      Quand il saisit « <adresse> » dans « Saisissez votre adresse électronique de connexion : »
      Et qu'il valide
      Alors l'écran « Activation : identifiants » reste affiché et refuse « Saisissez votre adresse électronique de connexion : »
      Et un message d'alerte parle de « l'adresse électronique ou le code »

      Exemples:
        | adresse              |
        | collegue@example.org |
        | inconnu@example.org  |

    @silencieux @C-047
    Scénario: Une adresse d'autrui et une adresse inconnue donnent le même message
      Étant donné un espace actif sans certificat à l'adresse électronique « collegue@example.org »
      Et qu'il est arrivé à l'écran « Activation : identifiants »
      Quand il saisit « collegue@example.org » dans « Saisissez votre adresse électronique de connexion : »
      Et qu'il valide
      Et qu'il note ce que montre l'écran
      Et qu'il saisit « inconnu@example.org » dans « Saisissez votre adresse électronique de connexion : »
      Et qu'il valide
      Alors l'écran « Activation : identifiants » s'affiche
      Et le message d'alerte est le même que celui qu'il a noté

    @silencieux @C-047
    Scénario: Refusé avec une autre adresse, le code marche encore avec la bonne
      Étant donné il est arrivé à l'écran « Activation : identifiants »
      Quand il saisit « inconnu@example.org » dans « Saisissez votre adresse électronique de connexion : »
      Et qu'il valide
      Et qu'il saisit « {nouvelle adresse électronique} » dans « Saisissez votre adresse électronique de connexion : »
      Et qu'il valide
      Alors l'écran « Activation : récapitulatif » s'affiche

  Règle: Un code vaut quarante-huit heures

    @silencieux @C-049
    Scénario: À 47 h 59 le code marche
      Étant donné il est arrivé à l'écran « Activation : code »
      Quand l'heure est à 47 h 59 de l'envoi du code
      Et qu'il rafraîchit la page
      Et qu'il saisit le code reçu
      Et qu'il recopie l'image
      Et qu'il valide
      Alors l'écran « Activation : identifiants » s'affiche
      Quand il saisit « {nouvelle adresse électronique} » dans « Saisissez votre adresse électronique de connexion : »
      Et qu'il valide
      Alors l'écran « Activation : récapitulatif » s'affiche

    @silencieux @C-049
    Scénario: À 48 h 01 le refus dit le délai et comment reprendre
      Étant donné il est arrivé à l'écran « Activation : code »
      Quand l'heure est à 48 h 01 de l'envoi du code
      Et qu'il rafraîchit la page
      Et qu'il saisit le code reçu
      Et qu'il recopie l'image
      Et qu'il valide
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »
      Et un message d'alerte parle de « 48 ?h|quarante-huit heures »
      Et un message d'alerte parle de « nouveau code »
