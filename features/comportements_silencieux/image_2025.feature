# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: L'image à recopier, en 2025
  L'image se juge avant tout le reste, et sans le perdre.

  Contexte:
    Étant donné un usager sans espace professionnel

  Règle: L'image mal recopiée refuse le reste, sans le perdre

    @silencieux @C-001
    Scénario: L'image mal recopiée refuse le bon mot de passe, et lui seul est à refaire
      Étant donné un espace actif en mode simplifié, pour son entreprise
      Et qu'il est arrivé à l'écran « Authentification »
      Quand il note l'image à recopier
      Et qu'il se connecte 1 fois avec une image mal recopiée
      Alors l'écran « Authentification » reste affiché et refuse « Recopier les caractères de l'image »
      Et l'image à recopier a changé
      Et « Adresse électronique » porte la valeur « {adresse électronique} »
      Et « Recopier les caractères de l'image » est vide
      Et la page ne contient pas « {mot de passe} », même caché

    @silencieux @C-001
    Scénario: L'image mal recopiée ne dit rien d'un mot de passe faux
      Étant donné un espace actif en mode simplifié, pour son entreprise
      Et qu'il est arrivé à l'écran « Authentification »
      Quand il se connecte 1 fois avec une image mal recopiée
      Et qu'il note ce que montre l'écran
      Et qu'il saisit « Autre123456789abcdefghi » dans « Mot de passe ? »
      Et qu'il recopie l'image par « 000000 »
      Et qu'il valide
      Alors l'écran « Authentification » reste affiché et refuse « Recopier les caractères de l'image »
      Et le message d'alerte est le même que celui qu'il a noté

    @silencieux @C-001
    Scénario: Dix images mal recopiées ne bloquent pas la connexion
      Étant donné un espace actif en mode simplifié, pour son entreprise
      Et qu'il est arrivé à l'écran « Authentification »
      Quand il se connecte 10 fois avec une image mal recopiée
      Et qu'il se connecte
      Alors l'écran « Espace d'une entreprise » s'affiche

    @silencieux @C-001
    Scénario: L'image mal recopiée refuse le SIREN et le garde
      Étant donné il est arrivé à l'écran « Saisie du SIREN »
      Quand il note l'image à recopier
      Et qu'il saisit « {siren} » dans « SIREN : »
      Et qu'il recopie l'image, dont le premier signe est changé
      Et qu'il clique sur le bouton « Valider le SIREN »
      Alors l'écran « Saisie du SIREN » reste affiché et refuse « Recopiez les caractères de l'image : »
      Et l'image à recopier a changé
      Et « SIREN : » porte la valeur « {siren} »
      Et « Adresse électronique de l'entreprise : » est inactif
