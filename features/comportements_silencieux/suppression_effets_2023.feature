# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Ce que la suppression emporte
  L'espace supprimé ne s'ouvre plus, et son adresse est libre.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique
    Et qu'il est connecté, à l'écran « Suppression de l'espace »

  @silencieux @C-090
  Scénario: L'espace supprimé ne s'ouvre plus
    Quand il coche « Je confirme la suppression définitive de mon espace professionnel. »
    Et qu'il clique sur le bouton « Supprimer »
    Et qu'il ouvre l'écran « Authentification » par son adresse
    Et qu'il se connecte
    Alors la connexion est refusée

  @silencieux @C-090
  Scénario: L'espace supprimé se ferme dans les autres navigateurs
    Étant donné il est aussi connecté dans un second navigateur, à l'écran « Gérer les services »
    Quand il coche « Je confirme la suppression définitive de mon espace professionnel. »
    Et qu'il clique sur le bouton « Supprimer »
    Et qu'il rafraîchit la page de son second navigateur
    Alors l'écran « Authentification » s'affiche

  @silencieux @C-090
  Scénario: L'adresse de l'espace supprimé est libre pour un autre
    Quand il coche « Je confirme la suppression définitive de mon espace professionnel. »
    Et qu'il clique sur le bouton « Supprimer »
    Étant donné un titulaire d'un autre espace, dans son navigateur, à l'écran « Modification des identifiants »
    Quand il demande à changer son adresse électronique pour « {adresse électronique} »
    Alors l'écran « Attente du code » s'affiche

  @silencieux @C-090
  Scénario: L'adresse demandée par l'espace supprimé est libre aussi
    Étant donné il a demandé à changer son adresse électronique pour « convoitee@example.org »
    Quand il coche « Je confirme la suppression définitive de mon espace professionnel. »
    Et qu'il clique sur le bouton « Supprimer »
    Étant donné un titulaire d'un autre espace, dans son navigateur, à l'écran « Modification des identifiants »
    Quand il demande à changer son adresse électronique pour « convoitee@example.org »
    Alors l'écran « Attente du code » s'affiche

  @silencieux @C-090
  Scénario: Le code d'un espace supprimé n'ouvre rien
    Étant donné il a demandé à changer son adresse électronique
    Quand il coche « Je confirme la suppression définitive de mon espace professionnel. »
    Et qu'il clique sur le bouton « Supprimer »
    Et qu'il ouvre l'écran « Authentification » par son adresse
    Et qu'il clique sur le bouton « Activer mon espace / mes services »
    Et qu'il saisit le code reçu
    Et qu'il recopie l'image
    Et qu'il valide
    Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »
