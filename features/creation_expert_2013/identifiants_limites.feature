# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Les limites des identifiants
  L'adresse électronique est valide et tient en 100 caractères ; le mot de passe a de 8 à 20 chiffres et lettres.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Identifiants »

  Règle: Le mot de passe compte de 8 à 20 caractères

    @EXP13-090 @EXP13-103
    Plan du scénario: Un mot de passe de <longueur> caractères est accepté
      Quand il saisit ses identifiants, avec un mot de passe de <longueur> caractères
      Et qu'il valide
      Alors l'écran « Formulaire d'inscription » s'affiche

      Exemples:
        | longueur |
        | 8        |
        | 20       |

    @EXP13-090 @EXP13-103
    Plan du scénario: Un mot de passe de <longueur> caractères est refusé quand il <geste>
      Quand il saisit ses identifiants, avec un mot de passe de <longueur> caractères
      Et qu'il <geste>
      Alors l'écran « Identifiants » reste affiché et refuse « Votre mot de passe : »

      Exemples:
        | longueur | geste                                     |
        | 7        | valide                                    |
        | 21       | valide                                    |
        | 7        | valide sans les contrôles du navigateur   |
        | 21       | valide sans les contrôles du navigateur   |

  Règle: Le mot de passe est fait de chiffres et de lettres, sans blanc ni accent

    @EXP13-091
    Plan du scénario: Le mot de passe « <mot de passe> » est accepté
      Quand il saisit ses identifiants, avec le mot de passe « <mot de passe> »
      Et qu'il valide
      Alors l'écran « Formulaire d'inscription » s'affiche

      Exemples:
        | mot de passe |
        | abcDEF123    |
        | 9Zebres27    |

    @EXP13-104
    Plan du scénario: Le mot de passe « <mot de passe> » est refusé
      Quand il saisit ses identifiants, avec le mot de passe « <mot de passe> »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Identifiants » reste affiché et refuse « Votre mot de passe : »

      Exemples:
        | mot de passe |
        | abc def12    |
        | abcdéf12     |
        | Abcdef1!     |

  Règle: L'adresse électronique est valide et tient en 100 caractères

    @EXP13-101
    Scénario: Une adresse de 100 caractères est acceptée
      Quand il saisit ses identifiants, avec une adresse électronique de 100 caractères
      Et qu'il valide
      Alors l'écran « Formulaire d'inscription » s'affiche

    @EXP13-101
    Plan du scénario: Une adresse de 101 caractères est refusée quand il <geste>
      Quand il saisit ses identifiants, avec une adresse électronique de 101 caractères
      Et qu'il <geste>
      Alors l'écran « Identifiants » reste affiché et refuse « Votre adresse électronique : »

      Exemples:
        | geste                                   |
        | valide                                  |
        | valide sans les contrôles du navigateur |

    @EXP13-102 @EXP13-031
    Plan du scénario: L'adresse mal formée « <adresse> » est refusée
      Quand il saisit ses identifiants, avec l'adresse électronique « <adresse> »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Identifiants » reste affiché et refuse « Votre adresse électronique : »

      Exemples:
        | adresse |
        | abc     |
        | abc@    |
        | @x.fr   |

  Règle: Chaque saisie est répétée à l'identique

    @EXP13-100
    Plan du scénario: « <champ> » diffère de la première saisie et est refusé
      Quand il saisit ses identifiants
      Et qu'il saisit « <autre> » dans « <champ> »
      Et qu'il valide
      Alors l'écran « Identifiants » reste affiché et refuse « <champ> »

      Exemples:
        | champ                                  | autre             |
        | Confirmer votre adresse électronique : | autre@example.org |
        | Confirmer votre mot de passe:          | Autrement99       |
