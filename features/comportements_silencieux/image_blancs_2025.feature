# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: L'image recopiée entre des blancs
  L'image se recopie sans souci des blancs.

  Contexte:
    Étant donné un usager sans espace professionnel

  Règle: Les blancs autour ne comptent pas

    @silencieux @C-002
    Scénario: L'image recopiée entre des blancs valide le SIREN
      Étant donné il est arrivé à l'écran « Saisie du SIREN »
      Quand il saisit « {siren} » dans « SIREN : »
      Et qu'il recopie l'image, entourée de blancs
      Et qu'il clique sur le bouton « Valider le SIREN »
      Alors « Adresse électronique de l'entreprise : » est actif

    @silencieux @C-002
    Scénario: L'image recopiée entre des blancs ouvre l'espace
      Étant donné un espace actif en mode simplifié, pour son entreprise
      Et qu'il est arrivé à l'écran « Authentification »
      Quand il saisit « {adresse électronique} » dans « Adresse électronique »
      Et qu'il saisit « {mot de passe} » dans « Mot de passe ? »
      Et qu'il recopie l'image, entourée de blancs
      Et qu'il valide
      Alors l'écran « Espace d'une entreprise » s'affiche

    @silencieux @C-002
    Scénario: L'image recopiée entre des blancs laisse passer le code de la lettre
      Étant donné il est arrivé à l'écran « Activation : code »
      Quand il saisit le code de la lettre
      Et qu'il recopie l'image, entourée de blancs
      Et qu'il valide
      Alors l'écran « Activation : identifiants » s'affiche
