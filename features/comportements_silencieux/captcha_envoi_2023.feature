# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Une image, un envoi
  Une image déjà envoyée ne vaut plus rien, même bien recopiée.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: L'image envoyée est morte

    @silencieux @C-003
    Scénario: L'image d'une connexion refusée ne sert pas une seconde fois
      Étant donné il est arrivé à l'écran « Authentification »
      Quand il saisit « {adresse électronique} » dans « Adresse électronique »
      Et qu'il saisit « {mot de passe} » dans « Mot de passe ? »
      Et qu'il recopie l'image
      Et qu'il garde sous la main le formulaire du bouton « Connexion »
      Et qu'il saisit « Autre123456789abcdefghi » dans « Mot de passe ? »
      Et qu'il valide
      Et qu'il renvoie le formulaire qu'il avait sous la main
      Alors l'écran « Authentification » reste affiché et refuse « Recopier les caractères de l'image »

    @silencieux @C-003
    Scénario: L'image d'un code refusé ne sert pas une seconde fois
      Étant donné il est arrivé à l'écran « Activation : code »
      Quand il saisit le code reçu
      Et qu'il recopie l'image
      Et qu'il garde sous la main le formulaire du bouton « Continuer »
      Et qu'il saisit le code reçu, dont le premier caractère est changé
      Et qu'il valide
      Et qu'il renvoie le formulaire qu'il avait sous la main
      Alors l'écran « Activation : code » reste affiché et refuse « Recopiez les caractères de l'image : »

    @silencieux @C-003
    Scénario: L'image qui a ouvert un espace n'en ouvre pas un autre
      Étant donné un espace actif sans certificat à l'adresse électronique « collegue@example.org »
      Et qu'il est arrivé à l'écran « Authentification »
      Quand il saisit « collegue@example.org » dans « Adresse électronique »
      Et qu'il saisit « {mot de passe} » dans « Mot de passe ? »
      Et qu'il recopie l'image
      Et qu'il garde sous la main le formulaire du bouton « Connexion »
      Et qu'il saisit « {adresse électronique} » dans « Adresse électronique »
      Et qu'il valide
      Et qu'il renvoie le formulaire qu'il avait sous la main
      Alors la connexion est refusée

    @silencieux @C-003
    Scénario: La connexion d'une session quittée ne se rejoue pas
      Étant donné il est arrivé à l'écran « Authentification »
      Quand il saisit « {adresse électronique} » dans « Adresse électronique »
      Et qu'il saisit « {mot de passe} » dans « Mot de passe ? »
      Et qu'il recopie l'image
      Et qu'il garde sous la main le formulaire du bouton « Connexion »
      Et qu'il valide
      Et qu'il suit le lien « Quitter »
      Et qu'il renvoie le formulaire qu'il avait sous la main
      Alors la connexion est refusée
