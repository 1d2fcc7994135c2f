# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Les limites du mot de passe
  Le mot de passe compte de 8 à 20 chiffres et lettres, et se donne deux fois.

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
        | longueur | geste                                   |
        | 7        | valide                                  |
        | 21       | valide                                  |
        | 7        | valide sans les contrôles du navigateur |
        | 21       | valide sans les contrôles du navigateur |

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

  Règle: La saisie du mot de passe est répétée à l'identique

    @EXP13-100
    Scénario: Une confirmation différente est refusée
      Quand il saisit ses identifiants
      Et qu'il saisit « Autrement99 » dans « Confirmer votre mot de passe: »
      Et qu'il valide
      Alors l'écran « Identifiants » reste affiché et refuse « Confirmer votre mot de passe: »

  Règle: Le mot de passe n'est jamais restitué

    @EXP13-098
    Scénario: Une saisie refusée ne restitue pas le mot de passe
      Quand il saisit ses identifiants, avec l'adresse électronique « abc »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Identifiants » reste affiché et refuse « Votre adresse électronique : »
      Et la page ne contient pas « {mot de passe} », même caché
