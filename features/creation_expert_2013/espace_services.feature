# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Les services de l'espace
  L'espace n'offre que ce à quoi ses entreprises ont adhéré, et l'adhésion suppose un espace.

  Contexte:
    Étant donné un usager sans espace professionnel

  Règle: Les comptes bancaires ne se gèrent qu'avec un service « payer »

    @EXP13-015
    Plan du scénario: Sans service « payer », l'écran « <écran> » n'y donne pas accès
      Étant donné un espace actif qui tient l'entreprise 987654321 avec le service « Déclarer la TVA »
      Et qu'il est connecté, à l'écran « <écran> »
      Alors l'écran « <écran> » s'affiche
      Et l'écran n'offre aucun lien vers « comptes bancaires »

      Exemples:
        | écran                |
        | Espace professionnel |
        | Gérer mes services   |

    @EXP13-015
    Scénario: Avec un service « payer », la gestion des services y donne accès
      Étant donné un espace actif qui tient l'entreprise 987654321 avec le service « Payer la TVA »
      Et qu'il est connecté, à l'écran « Gérer mes services »
      Quand il suit le lien « Gérer les comptes bancaires »
      Alors l'écran « Comptes bancaires » s'affiche

    @silencieux @C-081
    Scénario: Avec un service « payer », l'adresse des comptes bancaires les ouvre
      Étant donné un espace actif qui tient l'entreprise 987654321 avec le service « Payer la TVA »
      Et qu'il connaît l'adresse de l'écran « Comptes bancaires » de son espace
      Et qu'il est connecté, à l'écran « Espace professionnel »
      Quand il ouvre directement cette adresse
      Alors l'écran « Comptes bancaires » s'affiche

  Règle: Adhérer suppose un espace

    @EXP13-016
    Scénario: Sans session, l'adhésion renvoie à la connexion
      Étant donné un espace actif sans certificat à son adresse électronique
      Et qu'il est connecté, à l'écran « Adhésion »
      Quand un autre navigateur, sans session, ouvre la même adresse
      Alors l'écran « Connexion » s'affiche

    @EXP13-016
    Scénario: Une création en attente d'activation n'ouvre pas l'adhésion
      Étant donné il est arrivé à l'écran « Attente d'activation »
      Quand il ouvre l'écran « Adhésion » par son adresse
      Alors l'écran « Connexion » s'affiche

    @EXP13-016
    Scénario: Avec une session, la même adresse ouvre l'adhésion
      Étant donné un espace actif sans certificat à son adresse électronique
      Et qu'il connaît l'adresse de l'écran « Adhésion » de son espace
      Et qu'il est connecté, à l'écran « Espace professionnel »
      Quand il ouvre directement cette adresse
      Alors l'écran « Adhésion » s'affiche
