# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Supprimer son espace
  Un espace ne se supprime qu'après confirmation.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique
    Et qu'il est connecté, à l'écran « Suppression de l'espace »

  @silencieux @C-090
  Scénario: La suppression se demande de la gestion des services
    Étant donné il est connecté, à l'écran « Gérer les services »
    Quand il suit le lien « Supprimer votre espace professionnel »
    Alors l'écran « Suppression de l'espace » s'affiche

  @silencieux @C-090
  Scénario: Sans confirmation, la suppression est refusée
    Quand il clique sur le bouton « Supprimer »
    Alors l'écran « Suppression de l'espace » reste affiché et refuse « Je confirme la suppression définitive de mon espace professionnel. »

  @silencieux @C-090
  Plan du scénario: « <bouton> » sans confirmer laisse l'espace
    Quand il clique sur le bouton « <bouton> »
    Et qu'il ouvre l'écran « Authentification » par son adresse
    Et qu'il se connecte
    Alors l'écran « Espace sans entreprise » s'affiche

    Exemples:
      | bouton    |
      | Supprimer |
      | Annuler   |

  @silencieux @C-090
  Scénario: Confirmée, la suppression se dit
    Quand il coche « Je confirme la suppression définitive de mon espace professionnel. »
    Et qu'il clique sur le bouton « Supprimer »
    Alors l'écran « Espace supprimé » s'affiche
