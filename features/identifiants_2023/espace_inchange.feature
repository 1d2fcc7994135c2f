# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: L'espace après le changement de mot de passe
  « OK » ramène à l'accueil de l'espace, dont entreprises et services sont ceux d'avant.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  @CHG23-237
  Plan du scénario: « OK » ramène à l'écran « <accueil> »
    Sachant qu'il est arrivé à l'écran « <accueil> »
    Et qu'il est connecté, à l'écran « Mot de passe réinitialisé »
    Quand il clique sur le bouton « OK »
    Alors l'écran « <accueil> » s'affiche

    Exemples:
      | accueil                         |
      | Espace sans entreprise          |
      | Espace d'une entreprise         |
      | Espace de plusieurs entreprises |

  @CHG23-252
  Plan du scénario: L'écran « <écran> » est resté le même
    Sachant qu'il est arrivé à l'écran « <écran> »
    Et qu'il connaît l'adresse de l'écran « Modification des identifiants » de son espace
    Quand il note ce que montre l'écran
    Et qu'il ouvre directement cette adresse
    Et qu'il demande à changer son mot de passe pour « {nouveau mot de passe} »
    Et qu'il ouvre l'écran « <écran> » par son adresse
    Alors l'espace porte les mêmes entreprises et les mêmes liens que ceux qu'il a notés

    Exemples:
      | écran                   |
      | Espace d'une entreprise |
      | Dossiers                |
