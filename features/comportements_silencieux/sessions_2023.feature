# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Les autres sessions
  Qui change son mot de passe reprend la main partout où son espace était ouvert.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: Le mot de passe changé ferme les autres sessions

    @silencieux @C-072
    Scénario: Le second navigateur doit s'identifier de nouveau
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Et qu'il est aussi connecté dans un second navigateur, à l'écran « Gérer les services »
      Quand il demande à changer son mot de passe pour « {nouveau mot de passe} »
      Et qu'il rafraîchit la page de son second navigateur
      Alors l'écran « Authentification » s'affiche

    @silencieux @C-072
    Scénario: Sans changement, le second navigateur reste connecté
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Et qu'il est aussi connecté dans un second navigateur, à l'écran « Gérer les services »
      Quand il demande à changer son mot de passe pour « Court1 »
      Et qu'il rafraîchit la page de son second navigateur
      Alors l'écran « Gérer les services » s'affiche

    @silencieux @C-072
    Scénario: Le navigateur où le mot de passe a changé reste connecté
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Quand il demande à changer son mot de passe pour « {nouveau mot de passe} »
      Et qu'il clique sur le bouton « OK »
      Alors l'écran « Espace sans entreprise » s'affiche

    @silencieux @C-072
    Scénario: L'ancien mot de passe est refusé aussitôt
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Quand il demande à changer son mot de passe pour « {nouveau mot de passe} »
      Et qu'il ouvre l'écran « Authentification » par son adresse
      Et qu'il se connecte
      Alors la connexion est refusée

    @silencieux @C-072
    Scénario: Le mot de passe changé avec l'adresse ferme la session du demandeur à l'activation
      Étant donné il a demandé à changer son adresse électronique et son mot de passe
      Et qu'il est connecté, à l'écran « Activation : code »
      Et qu'il est aussi connecté dans un second navigateur, à l'écran « Gérer les services »
      Quand il active le changement avec le code reçu
      Et qu'il rafraîchit la page de son second navigateur
      Alors l'écran « Authentification » s'affiche
