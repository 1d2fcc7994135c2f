# language: fr
@deux-modes-2025 @edition-2025
Fonctionnalité: L'adresse de connexion et le mot de passe
  Une adresse de connexion ne sert qu'à un espace ; le mot de passe a vingt caractères au moins, sans maximum.

  Contexte:
    Étant donné un espace actif sans certificat à l'adresse électronique « collegue@example.org »
    Et qu'il est arrivé à l'écran « Formulaire simplifié »

  @NEX-007 @NEX-009
  Scénario: L'adresse de connexion est exigée
    Quand il remplit le formulaire simplifié
    Et qu'il vide « Adresse électronique de connexion : »
    Et qu'il vide « Confirmez votre adresse électronique de connexion : »
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Formulaire simplifié » reste affiché et refuse, dans cet ordre :
      | champ                                               |
      | Adresse électronique de connexion :                 |
      | Confirmez votre adresse électronique de connexion : |

  @NEX-010
  Scénario: Un mot de passe de 19 caractères est refusé
    Quand il remplit le formulaire simplifié
    Et qu'il saisit ses identifiants de connexion, avec un mot de passe de 19 caractères
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Formulaire simplifié » reste affiché et refuse « Mot de passe : »

  @NEX-010
  Plan du scénario: Un mot de passe de <longueur> caractères est accepté
    Quand il remplit le formulaire simplifié
    Et qu'il saisit ses identifiants de connexion, avec un mot de passe de <longueur> caractères
    Et qu'il valide
    Alors l'écran « Enregistrement » s'affiche

    Exemples:
      | longueur |
      | 20       |
      | 21       |
      | 64       |

  @NEX-011
  Plan du scénario: Le mot de passe « <mot> », de lettres et de chiffres, est accepté
    Quand il remplit le formulaire simplifié
    Et qu'il saisit ses identifiants de connexion, avec le mot de passe « <mot> »
    Et qu'il valide
    Alors l'écran « Enregistrement » s'affiche

    Exemples:
      | mot                  |
      | Abcdefghij0123456789 |
      | 0123456789abcdefghij |

  @NEX-055
  Scénario: L'adresse de connexion d'un autre espace est refusée
    Quand il remplit le formulaire simplifié
    Et qu'il saisit ses identifiants de connexion, avec l'adresse électronique « collegue@example.org »
    Et qu'il valide
    Alors l'écran « Formulaire simplifié » reste affiché et refuse « Adresse électronique de connexion : »
    Et la boîte aux lettres électronique de « {adresse de l'entreprise} » contient 0 message(s)

  @NEX-055 @NEX-056
  Scénario: Une autre adresse débloque la création
    Quand il remplit le formulaire simplifié
    Et qu'il saisit ses identifiants de connexion, avec l'adresse électronique « collegue@example.org »
    Et qu'il valide
    Alors l'écran « Formulaire simplifié » reste affiché et refuse « Adresse électronique de connexion : »
    Quand il saisit ses identifiants de connexion, avec l'adresse électronique « autre.adresse@example.org »
    Et qu'il valide
    Alors l'écran « Enregistrement » s'affiche
