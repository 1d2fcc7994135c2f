# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: La nouvelle adresse
  Une adresse mal formée, trop longue ou déjà prise est refusée par le portail lui-même.

  Contexte:
    Étant donné un espace actif sans certificat à l'adresse électronique « Lila@example.org »
    Et un espace actif sans certificat à son adresse électronique

  Règle: Une adresse ne sert qu'à un espace

    @silencieux @C-067 @C-017
    Plan du scénario: L'adresse « <adresse> » d'un autre espace est refusée
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Quand il demande à changer son adresse électronique pour « <adresse> »
      Alors l'écran « Modification des identifiants » reste affiché et refuse ces saisies : « Nouvelle adresse électronique »
      Et un message d'alerte parle de « déjà »
      Et la boîte aux lettres électronique de « lila@example.org » contient 0 message(s)

      Exemples:
        | adresse          |
        | Lila@example.org |
        | lila@EXAMPLE.org |
        | lila@example.org |

    @silencieux @C-067
    Scénario: Une adresse libre est acceptée
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Quand il demande à changer son adresse électronique pour « lilas@example.org »
      Alors l'écran « Attente du code » s'affiche
      Et la boîte aux lettres électronique de « lilas@example.org » contient 1 message(s)

    @silencieux @C-066 @C-017
    Scénario: L'adresse actuelle en capitales et entre des blancs n'est pas une nouvelle adresse
      Étant donné un usager sans espace professionnel, dont les particularités sont :
        | particularité        | valeur           |
        | adresse électronique | anne@example.org |
      Et un espace actif sans certificat à son adresse électronique
      Et qu'il est connecté, à l'écran « Modification des identifiants »
      Quand il demande à changer son adresse électronique pour «  Anne@EXAMPLE.org  »
      Alors l'écran « Modification des identifiants » reste affiché et refuse ces saisies : « Nouvelle adresse électronique »
      Et sa boîte aux lettres électronique contient 0 message(s)

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
