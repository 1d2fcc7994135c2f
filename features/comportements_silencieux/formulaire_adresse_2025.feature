# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: L'adresse du formulaire simplifié
  Une adresse a une forme, cent caractères au plus, et ne sert qu'à un espace.

  Contexte:
    Étant donné un espace actif sans certificat à l'adresse électronique « Lila@example.org »
    Et qu'il est arrivé à l'écran « Formulaire simplifié »

  @silencieux @C-015
  Plan du scénario: L'adresse de connexion « <adresse> » est refusée
    Quand il remplit le formulaire simplifié
    Et qu'il saisit ses identifiants de connexion, avec l'adresse électronique « <adresse> »
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Formulaire simplifié » reste affiché et refuse « Adresse électronique de connexion : »

    Exemples:
      | adresse  |
      | abc      |
      | abc@     |
      | @x.fr    |
      | a b@x.fr |
      | a@x      |

  @silencieux @C-016
  Plan du scénario: Une adresse de connexion de <longueur> caractères mène à l'écran « <écran> »
    Quand il remplit le formulaire simplifié
    Et qu'il saisit ses identifiants de connexion, avec une adresse électronique de <longueur> caractères
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « <écran> » s'affiche

    Exemples:
      | longueur | écran                |
      | 100      | Enregistrement       |
      | 101      | Formulaire simplifié |

  @silencieux @C-017
  Plan du scénario: L'adresse « <adresse> » d'un autre espace est refusée
    Quand il remplit le formulaire simplifié
    Et qu'il saisit ses identifiants de connexion, avec l'adresse électronique « <adresse> »
    Et qu'il valide
    Alors l'écran « Formulaire simplifié » reste affiché et refuse « Adresse électronique de connexion : »

    Exemples:
      | adresse          |
      | lila@EXAMPLE.org |
      | LILA@example.org |

  @silencieux @C-017
  Scénario: La même, entourée de blancs, est refusée
    Quand il remplit le formulaire simplifié
    Et qu'il saisit ses identifiants de connexion, avec l'adresse électronique «  Lila@example.org  »
    Et qu'il valide
    Alors l'écran « Formulaire simplifié » reste affiché et refuse « Adresse électronique de connexion : »
