# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Toutes les pages
  Chaque page se dit en français, se lit sans la voir et se parcourt sans souris.

  Règle: Aucune page ne ferme la porte à un lecteur d'écran

    @silencieux @C-093
    Plan du scénario: L'écran « <écran> » se lit sans le voir
      Étant donné il est arrivé à l'écran « <écran> »
      Alors l'écran « <écran> » s'affiche
      Et l'analyse d'accessibilité de l'écran ne relève aucun défaut grave
      Et la page est en français et chaque champ y porte un libellé

      Exemples:
        | écran                           |
        | Accueil                         |
        | Authentification                |
        | Espace sans entreprise          |
        | Espace d'une entreprise         |
        | Espace de plusieurs entreprises |
        | Dossiers                        |
        | Service                         |
        | Gérer les services              |
        | Vos coordonnées                 |
        | Suppression de l'espace         |
        | Espace supprimé                 |
        | Modification des identifiants   |
        | Mot de passe réinitialisé       |
        | Attente du code                 |
        | Activation : code               |
        | Activation : identifiants       |
        | Activation : récapitulatif      |
        | Mot de passe oublié             |
        | Question de confiance           |
        | Nouveau mot de passe            |
        | Mot de passe modifié            |
        | Aide                            |
        | Page non reproduite             |

    @silencieux @C-093
    Plan du scénario: L'écran « <écran> » qui refuse se lit sans le voir
      Étant donné il est arrivé à l'écran « <écran> »
      Quand il valide sans les contrôles du navigateur
      Alors l'écran « <écran> » s'affiche
      Et un message d'alerte parle de « <mot> »
      Et l'analyse d'accessibilité de l'écran ne relève aucun défaut grave

      Exemples:
        | écran                         | mot         |
        | Authentification              | obligatoire |
        | Modification des identifiants | cochez      |
        | Activation : code             | obligatoire |
        | Activation : identifiants     | obligatoire |
        | Mot de passe oublié           | obligatoire |
        | Question de confiance         | obligatoire |
        | Nouveau mot de passe          | obligatoire |

    @silencieux @C-093
    Scénario: Les deux parties ouvertes de la modification se lisent sans les voir
      Étant donné il est arrivé à l'écran « Modification des identifiants »
      Quand il coche « Modifier mon adresse électronique »
      Et qu'il coche « Saisir mon nouveau mot de passe : »
      Et qu'il tape touche à touche « Abcdefghij » dans « Nouveau mot de passe »
      Alors l'analyse d'accessibilité de l'écran ne relève aucun défaut grave

  Règle: L'image à recopier s'entend aussi

    @silencieux @C-093
    Scénario: L'image du code a un son, fait sur demande
      Étant donné il est arrivé à l'écran « Activation : code »
      Alors la page n'a demandé aucun son
      Et le son du lien « Ecouter l'extrait sonore » est donné
