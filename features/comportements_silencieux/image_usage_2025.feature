# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Une image, un envoi, en 2025
  Une image déjà envoyée ou remplacée ne vaut plus rien, même bien recopiée.

  @silencieux @C-003
  Scénario: L'image d'un SIREN refusé ne sert pas une seconde fois
    Étant donné il est arrivé à l'écran « Saisie du SIREN »
    Quand il saisit « {siren} » dans « SIREN : »
    Et qu'il recopie l'image
    Et qu'il garde sous la main le formulaire du bouton « Valider le SIREN »
    Et qu'il saisit « 12345678 » dans « SIREN : »
    Et qu'il clique sur le bouton « Valider le SIREN »
    Et qu'il renvoie le formulaire qu'il avait sous la main
    Alors l'écran « Saisie du SIREN » reste affiché et refuse « Recopiez les caractères de l'image : »

  @silencieux @C-003
  Scénario: L'image remplacée ne valide plus de SIREN
    Étant donné il est arrivé à l'écran « Saisie du SIREN »
    Quand il saisit « {siren} » dans « SIREN : »
    Et qu'il recopie l'image
    Et qu'il garde sous la main le formulaire du bouton « Valider le SIREN »
    Et qu'il note l'image à recopier
    Et qu'il suit le lien « Changer l'image »
    Alors l'image à recopier a changé
    Quand il renvoie le formulaire qu'il avait sous la main
    Alors l'écran « Saisie du SIREN » reste affiché et refuse « Recopiez les caractères de l'image : »

  @silencieux @C-003
  Scénario: L'image d'une connexion refusée ne sert pas une seconde fois
    Étant donné un espace actif en mode simplifié, pour son entreprise
    Et qu'il est arrivé à l'écran « Authentification »
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
    Quand il saisit le code de la lettre
    Et qu'il recopie l'image
    Et qu'il garde sous la main le formulaire du bouton « Continuer »
    Et qu'il saisit le code de la lettre, dont le premier caractère est changé
    Et qu'il valide
    Et qu'il renvoie le formulaire qu'il avait sous la main
    Alors l'écran « Activation : code » reste affiché et refuse « Recopiez les caractères de l'image : »
