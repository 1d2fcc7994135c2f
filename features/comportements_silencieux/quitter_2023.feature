# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Quitter
  Ce qui n'est pas envoyé n'est pas enregistré, et rien n'en revient à l'écran.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  @silencieux @C-043
  Plan du scénario: Quitté à l'écran « <écran> », rien ne revient à l'écran
    Étant donné il est arrivé à l'écran « <écran> »
    Quand il suit le lien « Quitter »
    Et qu'il revient en arrière dans son navigateur
    Alors l'écran « Authentification » s'affiche
    Et l'écran ne montre aucune donnée de l'usager

    Exemples:
      | écran                           |
      | Espace sans entreprise          |
      | Espace d'une entreprise         |
      | Espace de plusieurs entreprises |
      | Gérer les services              |
      | Vos coordonnées                 |
      | Modification des identifiants   |
      | Mot de passe réinitialisé       |
      | Attente du code                 |

  @silencieux @C-043
  Plan du scénario: La saisie laissée par « <nom> » n'est pas enregistrée
    Étant donné il est connecté, à l'écran « Modification des identifiants »
    Quand il coche « Saisir mon nouveau mot de passe : »
    Et qu'il saisit « {nouveau mot de passe} » dans « Nouveau mot de passe »
    Et qu'il saisit « {nouveau mot de passe} » dans « Confirmez votre nouveau mot de passe »
    Et qu'il <geste> « <nom> »
    Et qu'il ouvre l'écran « Authentification » par son adresse
    Et qu'il se connecte
    Alors l'écran « Espace sans entreprise » s'affiche
    Et sa boîte aux lettres électronique contient 0 message(s)

    Exemples:
      | nom     | geste                |
      | Quitter | suit le lien         |
      | Annuler | clique sur le bouton |

  @silencieux @C-043
  Scénario: La saisie annulée ne revient pas à l'écran
    Étant donné il est connecté, à l'écran « Modification des identifiants »
    Quand il coche « Modifier mon adresse électronique »
    Et qu'il saisit « neuve@example.org » dans « Nouvelle adresse électronique »
    Et qu'il clique sur le bouton « Annuler »
    Et qu'il suit le lien « Quitter »
    Et qu'il revient en arrière dans son navigateur
    Alors l'écran « Authentification » s'affiche
    Et la page ne contient pas « neuve@example.org », même caché
    Et l'écran ne montre aucune donnée de l'usager
