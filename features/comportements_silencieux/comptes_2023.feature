# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Deux comptes dans un navigateur
  Un navigateur n'ouvre qu'un compte à la fois, et chaque connexion lui donne une session toute neuve.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique
    Et un espace actif sans certificat à l'adresse électronique « collegue@example.org »

  Règle: La seconde connexion remplace la première

    @silencieux @C-008
    Scénario: La fenêtre du premier compte montre ensuite le second
      Étant donné son espace gère l'entreprise 000299001 « SARL MARTIN DISTRIBUTION »
      Et qu'il est connecté, à l'écran « Espace d'une entreprise »
      Quand il ouvre une seconde fenêtre sur la même page
      Et qu'il ouvre l'écran « Authentification » par son adresse
      Et qu'il se connecte avec l'adresse électronique « collegue@example.org » et le mot de passe « {mot de passe} »
      Et qu'il revient à sa fenêtre n° 1
      Et qu'il rafraîchit la page
      Alors l'écran « Espace sans entreprise » s'affiche
      Et la page ne contient pas « SARL MARTIN DISTRIBUTION », même caché

    @silencieux @C-008
    Scénario: Le formulaire resté ouvert du premier compte ne change pas le second
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Quand il ouvre une seconde fenêtre sur la même page
      Et qu'il ouvre l'écran « Authentification » par son adresse
      Et qu'il se connecte avec l'adresse électronique « collegue@example.org » et le mot de passe « {mot de passe} »
      Et qu'il revient à sa fenêtre n° 1
      Et qu'il demande à changer son mot de passe pour « {nouveau mot de passe} »
      Et qu'il ouvre l'écran « Authentification » par son adresse
      Et qu'il se connecte avec l'adresse électronique « collegue@example.org » et le mot de passe « {mot de passe} »
      Alors l'écran « Espace sans entreprise » s'affiche

    @silencieux @C-008
    Scénario: La suppression restée ouverte du premier compte ne supprime pas le second
      Étant donné il est connecté, à l'écran « Suppression de l'espace »
      Quand il ouvre une seconde fenêtre sur la même page
      Et qu'il ouvre l'écran « Authentification » par son adresse
      Et qu'il se connecte avec l'adresse électronique « collegue@example.org » et le mot de passe « {mot de passe} »
      Et qu'il revient à sa fenêtre n° 1
      Et qu'il coche « Je confirme la suppression définitive de mon espace professionnel. »
      Et qu'il clique sur le bouton « Supprimer »
      Et qu'il ouvre l'écran « Authentification » par son adresse
      Et qu'il se connecte avec l'adresse électronique « collegue@example.org » et le mot de passe « {mot de passe} »
      Alors l'écran « Espace sans entreprise » s'affiche

  Règle: La session se renouvelle à la connexion

    @silencieux @C-008
    Scénario: Les cookies d'avant la connexion n'ouvrent rien
      Étant donné il est arrivé à l'écran « Authentification »
      Et quelqu'un a relevé les cookies de son navigateur
      Quand il se connecte
      Et qu'un autre navigateur, muni des cookies relevés, ouvre la même adresse
      Alors l'écran « Authentification » s'affiche

    @silencieux @C-008
    Scénario: Les cookies d'après la connexion ouvrent l'espace
      Étant donné il est connecté, à l'écran « Espace sans entreprise »
      Et quelqu'un a relevé les cookies de son navigateur
      Quand un autre navigateur, muni des cookies relevés, ouvre la même adresse
      Alors l'écran « Espace sans entreprise » s'affiche
