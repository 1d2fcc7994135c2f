# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: L'image remplacée
  Une image remplacée ne vaut plus rien, même bien recopiée.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: L'image remplacée est morte

    @silencieux @C-003
    Scénario: L'ancienne image ne vaut plus à la connexion
      Étant donné il est arrivé à l'écran « Authentification »
      Quand il saisit « {adresse électronique} » dans « Adresse électronique »
      Et qu'il saisit « {mot de passe} » dans « Mot de passe ? »
      Et qu'il recopie l'image
      Et qu'il garde sous la main le formulaire du bouton « Connexion »
      Et qu'il note l'image à recopier
      Et qu'il suit le lien « Changer l'image »
      Et qu'une autre image lui est venue
      Et qu'il renvoie le formulaire qu'il avait sous la main
      Alors l'écran « Authentification » reste affiché et refuse « Recopier les caractères de l'image »

    @silencieux @C-003
    Scénario: L'ancienne image ne vaut plus à l'activation
      Étant donné il est arrivé à l'écran « Activation : code »
      Quand il saisit le code reçu
      Et qu'il recopie l'image
      Et qu'il garde sous la main le formulaire du bouton « Continuer »
      Et qu'il note l'image à recopier
      Et qu'il suit le lien « Changer l'image »
      Et qu'une autre image lui est venue
      Et qu'il renvoie le formulaire qu'il avait sous la main
      Alors l'écran « Activation : code » reste affiché et refuse « Recopiez les caractères de l'image : »

    @silencieux @C-003
    Scénario: La nouvelle image ne se recopie pas par les signes de l'ancienne
      Étant donné il est arrivé à l'écran « Activation : code »
      Quand il note l'image à recopier
      Et qu'il suit le lien « Changer l'image »
      Et qu'une autre image lui est venue
      Et qu'il saisit le code reçu
      Et qu'il recopie l'image qu'il a notée
      Et qu'il valide
      Alors l'écran « Activation : code » reste affiché et refuse « Recopiez les caractères de l'image : »
