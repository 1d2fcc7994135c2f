# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Les limites de l'adresse électronique
  L'adresse électronique est valide, tient en 100 caractères et se donne deux fois.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Identifiants »

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

  Règle: La saisie de l'adresse électronique est répétée à l'identique

    @EXP13-100
    Scénario: Une confirmation différente est refusée
      Quand il saisit ses identifiants
      Et qu'il saisit « autre@example.org » dans « Confirmer votre adresse électronique : »
      Et qu'il valide
      Alors l'écran « Identifiants » reste affiché et refuse « Confirmer votre adresse électronique : »
