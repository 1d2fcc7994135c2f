# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: L'image à recopier
  L'image arrête les machines : elle se juge avant tout le reste, et ne sert qu'à un envoi.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: L'image se juge avant les identifiants

    @silencieux @C-001
    Scénario: L'image mal recopiée refuse le bon mot de passe, et lui seul est à refaire
      Étant donné il est arrivé à l'écran « Authentification »
      Quand il note l'image à recopier
      Et qu'il se connecte 1 fois avec une image mal recopiée
      Alors l'écran « Authentification » reste affiché et refuse « Recopier les caractères de l'image »
      Et un message d'alerte parle de « image »
      Et l'image à recopier a changé
      Et « Adresse électronique » porte la valeur « {adresse électronique} »
      Et « Recopier les caractères de l'image » est vide
      Et la page ne contient pas « {mot de passe} », même caché

    @silencieux @C-001
    Scénario: L'image mal recopiée ne dit rien d'un mot de passe faux
      Étant donné il est arrivé à l'écran « Authentification »
      Quand il se connecte 1 fois avec une image mal recopiée
      Et qu'il note ce que montre l'écran
      Et qu'il saisit « Autre123456789abcdefghi » dans « Mot de passe ? »
      Et qu'il recopie l'image par « 000000 »
      Et qu'il valide
      Alors l'écran « Authentification » reste affiché et refuse « Recopier les caractères de l'image »
      Et le message d'alerte est le même que celui qu'il a noté

    @silencieux @C-001
    Scénario: Dix images mal recopiées ne bloquent pas la connexion
      Étant donné il est arrivé à l'écran « Authentification »
      Quand il se connecte 10 fois avec une image mal recopiée
      Et qu'il se connecte
      Alors l'écran « Espace sans entreprise » s'affiche

  Règle: Les blancs autour ne comptent pas

    @silencieux @C-002
    Scénario: L'image recopiée entre des blancs ouvre l'espace
      Étant donné il est arrivé à l'écran « Authentification »
      Quand il saisit « {adresse électronique} » dans « Adresse électronique »
      Et qu'il saisit « {mot de passe} » dans « Mot de passe ? »
      Et qu'il recopie l'image, entourée de blancs
      Et qu'il valide
      Alors l'écran « Espace sans entreprise » s'affiche

    @silencieux @C-002
    Scénario: L'image recopiée entre des blancs laisse passer le code
      Étant donné il est arrivé à l'écran « Activation : code »
      Quand il saisit le code reçu
      Et qu'il recopie l'image, entourée de blancs
      Et qu'il valide
      Alors l'écran « Activation : identifiants » s'affiche
