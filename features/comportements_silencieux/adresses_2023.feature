# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: La nouvelle adresse, et celles des autres
  Une adresse déjà prise, ou qui n'est pas nouvelle, est refusée par le portail lui-même.

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

    @silencieux @C-067
    Scénario: L'adresse qu'un autre espace vient de prendre en changeant la sienne est refusée
      Étant donné il a demandé à changer son adresse électronique pour « convoitee@example.org »
      Et qu'il est connecté, à l'écran « Activation : code »
      Quand il active le changement avec le code reçu et l'adresse électronique « convoitee@example.org »
      Étant donné un titulaire d'un autre espace, dans son navigateur, à l'écran « Modification des identifiants »
      Quand il demande à changer son adresse électronique pour « convoitee@example.org »
      Alors l'écran « Modification des identifiants » reste affiché et refuse ces saisies : « Nouvelle adresse électronique »
      Et la boîte aux lettres électronique de « convoitee@example.org » contient 1 message(s)
