# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Le nouveau mot de passe après l'oubli
  Le mot de passe repris par la question suit les règles du changement, et se confirme comme lui.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  @silencieux @C-075
  Plan du scénario: Un nouveau mot de passe de <longueur> caractères mène à l'écran « <écran> »
    Étant donné il est arrivé à l'écran « Nouveau mot de passe »
    Quand il choisit un nouveau mot de passe de <longueur> caractères
    Et qu'il valide
    Alors l'écran « <écran> » s'affiche

    Exemples:
      | longueur | écran                |
      | 19       | Nouveau mot de passe |
      | 20       | Mot de passe modifié |
      | 64       | Mot de passe modifié |

  @silencieux @C-075
  Scénario: Le nouveau mot de passe se confirme par un courriel
    Étant donné il est arrivé à l'écran « Nouveau mot de passe »
    Quand il choisit un nouveau mot de passe de 20 caractères
    Et qu'il valide
    Alors sa boîte aux lettres électronique contient 1 message(s)

  @silencieux @C-075 @C-072
  Scénario: Le nouveau mot de passe ferme les sessions ouvertes
    Étant donné il est arrivé à l'écran « Nouveau mot de passe »
    Et qu'il est aussi connecté dans un second navigateur, à l'écran « Gérer les services »
    Quand il choisit un nouveau mot de passe de 20 caractères
    Et qu'il valide
    Et qu'il rafraîchit la page de son second navigateur
    Alors l'écran « Authentification » s'affiche
