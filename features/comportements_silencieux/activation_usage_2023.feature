# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: L'usage du code
  Un code sert une fois, et sans autre fenêtre.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: Un code ne sert qu'une fois

    @silencieux @C-050
    Scénario: Le code déjà employé est refusé
      Étant donné il est arrivé à l'écran « Activation : code »
      Quand il active le changement avec le code reçu
      Et qu'il clique sur le bouton « Accédez à vos services en ligne »
      Et qu'il clique sur le bouton « Activer mon espace / mes services »
      Et qu'il saisit le code reçu
      Et qu'il recopie l'image
      Et qu'il valide
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »

    @silencieux @C-050
    Scénario: L'espace ne souffre pas d'un code essayé deux fois
      Étant donné il est arrivé à l'écran « Activation : code »
      Quand il active le changement avec le code reçu
      Et qu'il clique sur le bouton « Accédez à vos services en ligne »
      Et qu'il clique sur le bouton « Activer mon espace / mes services »
      Et qu'il saisit le code reçu
      Et qu'il recopie l'image
      Et qu'il valide
      Et qu'il ouvre l'écran « Authentification » par son adresse
      Et qu'il se connecte avec l'adresse électronique « {nouvelle adresse électronique} » et le mot de passe « {mot de passe} »
      Alors l'écran « Espace sans entreprise » s'affiche

  Règle: Aucune fenêtre n'est nécessaire

    @silencieux @C-077
    Scénario: L'activation réussit dans un navigateur qui bloque les fenêtres
      Étant donné il est arrivé à l'écran « Activation : code »
      Et son navigateur bloque les fenêtres
      Quand il active le changement avec le code reçu
      Alors l'écran « Activation : récapitulatif » s'affiche
