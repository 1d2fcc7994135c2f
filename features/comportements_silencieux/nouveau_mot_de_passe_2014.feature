# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: Le nouveau mot de passe en 2014
  Le mot de passe choisi après un oubli obéit aux règles de la création et vaut aussitôt.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Nouveau mot de passe »

  @silencieux @C-075
  Plan du scénario: Un nouveau mot de passe de <longueur> caractères mène à l'écran « <écran> »
    Quand il choisit un nouveau mot de passe de <longueur> caractères
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « <écran> » s'affiche

    Exemples:
      | longueur | écran                |
      | 7        | Nouveau mot de passe |
      | 8        | Mot de passe modifié |
      | 20       | Mot de passe modifié |
      | 21       | Nouveau mot de passe |

  @silencieux @C-075
  Plan du scénario: Après le changement, le mot de passe « <mot> » mène à l'écran « <écran> »
    Quand il saisit « Nouveau77 » dans « Nouveau mot de passe : »
    Et qu'il saisit « Nouveau77 » dans « Confirmer votre nouveau mot de passe : »
    Et qu'il valide
    Et qu'il suit le lien « Accédez à votre espace abonné »
    Et qu'il se connecte avec l'adresse électronique « {adresse électronique} » et le mot de passe « <mot> »
    Alors l'écran « <écran> » s'affiche

    Exemples:
      | mot            | écran                |
      | Nouveau77      | Espace professionnel |
      | {mot de passe} | Connexion            |
