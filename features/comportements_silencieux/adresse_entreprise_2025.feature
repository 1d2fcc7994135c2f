# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: L'adresse de l'entreprise, sa forme et sa longueur
  Elle a la forme d'une adresse, cent caractères au plus, et ne se distingue ni par la casse ni par les blancs.

  Contexte:
    Étant donné l'adresse électronique « siege@example.org » est déjà celle d'une autre entreprise
    Et qu'il est arrivé à l'écran « Saisie du SIREN »

  @silencieux @C-015
  Plan du scénario: L'adresse « <adresse> » est refusée
    Quand il valide son SIREN
    Et qu'il saisit « <adresse> » dans « Adresse électronique de l'entreprise : »
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Saisie du SIREN » reste affiché et refuse « Adresse électronique de l'entreprise : »

    Exemples:
      | adresse  |
      | abc      |
      | abc@     |
      | @x.fr    |
      | a b@x.fr |
      | a@x      |

  @silencieux @C-016
  Plan du scénario: De <longueur> caractères, elle mène à l'écran « <écran> »
    Quand il valide son SIREN
    Et qu'il saisit « <adresse> » dans « Adresse électronique de l'entreprise : »
    Alors la valeur de « Adresse électronique de l'entreprise : » compte <longueur> caractères
    Quand il valide sans les contrôles du navigateur
    Alors l'écran « <écran> » s'affiche

    Exemples:
      | longueur | écran                | adresse |
      | 100      | Formulaire simplifié | uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu@dddddddddddddddddddd.dddddddddddddddd.example.org    |
      | 101      | Saisie du SIREN      | uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu@dddddddddddddddddddd.ddddddddddddddddd.example.org    |

  @silencieux @C-017
  Scénario: Celle d'une autre entreprise, en capitales et entourée de blancs, est refusée
    Quand il valide son SIREN
    Et qu'il continue avec l'adresse électronique de l'entreprise «  SIEGE@Example.org  »
    Alors l'écran « Saisie du SIREN » reste affiché et refuse « Adresse électronique de l'entreprise : »
