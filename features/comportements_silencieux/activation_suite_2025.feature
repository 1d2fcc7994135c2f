# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Le code du courriel, en mode expert
  En mode expert, le code dure 48 heures ; revenir et effacer gardent ce qu'il faut.

  Règle: Le code du courriel, en mode expert

    Contexte:
      Étant donné il a demandé la création de son espace en mode expert
      Et qu'il est arrivé à l'écran « Activation : code »

    @silencieux @C-049
    Scénario: À 47 h 59, le code marche
      Quand l'heure est à 47 h 59 de l'envoi du code
      Et qu'il rafraîchit la page
      Et qu'il active son espace expert avec le code reçu
      Alors l'écran « Activation : récapitulatif » s'affiche

    @silencieux @C-049
    Scénario: À 48 h 01, le refus dit le délai et comment reprendre
      Quand l'heure est à 48 h 01 de l'envoi du code
      Et qu'il rafraîchit la page
      Et qu'il donne le code qu'il avait en main
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »
      Et un message d'alerte parle de « 48 ?h|quarante-huit heures »
      Et un message d'alerte parle de « repren|recommenc|nouveau code »

    @silencieux @C-034
    Scénario: « Effacer » vide l'adresse, garde le code et reste sur place
      Quand il donne le code qu'il avait en main
      Et qu'il saisit « {adresse électronique} » dans « Saisissez votre adresse électronique de connexion : »
      Et qu'il clique sur le bouton « Effacer »
      Alors « Saisissez votre adresse électronique de connexion : » est vide
      Et « Saisissez le code d'activation : » porte le code reçu
      Et les écrans parcourus sont, dans cet ordre :
        | écran                     |
        | Activation : code         |
        | Activation : identifiants |

    @silencieux @C-035
    Scénario: « Etape précédente » rend le code, puis l'adresse déjà saisie
      Quand il donne le code qu'il avait en main
      Et qu'il saisit « {adresse électronique} » dans « Saisissez votre adresse électronique de connexion : »
      Et qu'il clique sur le bouton « Etape précédente »
      Alors « Saisissez le code d'activation : » porte le code reçu
      Et « Recopiez les caractères de l'image : » est vide
      Quand il recopie l'image
      Et qu'il valide
      Alors « Saisissez votre adresse électronique de connexion : » porte la valeur « {adresse électronique} »
