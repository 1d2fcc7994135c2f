# language: fr
@deux-modes-2025 @edition-2025
Fonctionnalité: Une adresse, un espace, en mode expert aussi
  Deux espaces ne partagent pas une adresse de connexion ; une autre adresse débloque la création.

  Contexte:
    Étant donné un espace actif sans certificat à l'adresse électronique « collegue@example.org »
    Et qu'il est arrivé à l'écran « Identifiants du mode expert »

  @NEX-055
  Scénario: L'adresse d'un autre espace est refusée
    Quand il saisit ses identifiants de connexion, avec l'adresse électronique « collegue@example.org »
    Et qu'il valide
    Alors l'écran « Identifiants du mode expert » reste affiché et refuse « Adresse électronique de connexion : »
    Et un message d'alerte parle de « déjà »

  @NEX-055
  Scénario: Une adresse que nul n'emploie est acceptée
    Quand il saisit ses identifiants de connexion
    Et qu'il valide
    Alors l'écran « Coordonnées du mode expert » s'affiche

  @NEX-055 @NEX-056
  Scénario: Après le refus, une autre adresse débloque la création
    Quand il saisit ses identifiants de connexion, avec l'adresse électronique « collegue@example.org »
    Et qu'il valide
    Alors l'écran « Identifiants du mode expert » reste affiché et refuse « Adresse électronique de connexion : »
    Quand il saisit ses identifiants de connexion, avec l'adresse électronique « autre.adresse@example.org »
    Et qu'il valide
    Alors l'écran « Coordonnées du mode expert » s'affiche

  @NEX-010
  Plan du scénario: Un mot de passe de <longueur> caractères mène à l'écran « <écran> »
    Quand il saisit ses identifiants de connexion, avec un mot de passe de <longueur> caractères
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « <écran> » s'affiche

    Exemples:
      | longueur | écran                       |
      | 19       | Identifiants du mode expert |
      | 20       | Coordonnées du mode expert  |
