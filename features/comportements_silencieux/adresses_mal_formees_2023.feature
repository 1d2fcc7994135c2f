# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: La forme de la nouvelle adresse
  Une adresse mal formée ou trop longue est refusée par le portail lui-même.

  Contexte:
    Étant donné un espace actif sans certificat à l'adresse électronique « Lila@example.org »
    Et un espace actif sans certificat à son adresse électronique

  Règle: Une adresse a une forme

    @silencieux @C-015
    Plan du scénario: La nouvelle adresse « <adresse> » est refusée
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Quand il coche « Modifier mon adresse électronique »
      Et qu'il saisit « <adresse> » dans « Nouvelle adresse électronique »
      Et qu'il saisit « <adresse> » dans « Confirmez votre nouvelle adresse électronique »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Modification des identifiants » reste affiché et refuse ces saisies : « Nouvelle adresse électronique »

      Exemples:
        | adresse  |
        | abc      |
        | abc@     |
        | @x.fr    |
        | a b@x.fr |
        | a@x      |

    @silencieux @C-015
    Plan du scénario: L'adresse « <adresse> » n'active rien
      Étant donné il est arrivé à l'écran « Activation : identifiants »
      Quand il saisit « <adresse> » dans « Saisissez votre adresse électronique de connexion : »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Activation : identifiants » reste affiché et refuse « Saisissez votre adresse électronique de connexion : »

      Exemples:
        | adresse  |
        | abc      |
        | abc@     |
        | @x.fr    |
        | a b@x.fr |
        | a@x      |

    @silencieux @C-016
    Plan du scénario: Une adresse de <longueur> caractères mène à l'écran « <écran> »
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Quand il demande à changer son adresse électronique pour une adresse de <longueur> caractères
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | longueur | écran                         |
        | 99       | Attente du code               |
        | 100      | Attente du code               |
        | 101      | Modification des identifiants |

    @silencieux @C-016
    Scénario: Une adresse de 100 caractères s'affiche entière
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Quand il demande à changer son adresse électronique pour une adresse de 100 caractères
      Alors l'écran « Attente du code » s'affiche
      Et l'écran montre entière l'adresse de 100 caractères
