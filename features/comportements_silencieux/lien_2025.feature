# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Le lien du courriel
  Il vaut 72 heures, autant de fois qu'on le suit et dans tout navigateur ; altéré ou échu, il n'ouvre rien.

  @silencieux @C-056
  Scénario: À 71 h 59, il vérifie l'adresse
    Étant donné il a demandé la création de son espace en mode simplifié
    Quand l'heure est à 71 h 59 de l'envoi du lien
    Et qu'il ouvre le lien du courriel
    Alors l'écran « Adresse vérifiée » s'affiche

  @silencieux @C-056
  Scénario: À 72 h 01, la page dit le délai et comment reprendre
    Étant donné il a demandé la création de son espace en mode simplifié
    Quand l'heure est à 72 h 01 de l'envoi du lien
    Et qu'il ouvre le lien du courriel
    Alors l'écran « Lien refusé » s'affiche
    Et l'écran montre tel quel « 72 heures »
    Et l'écran montre tel quel « recommencer la procédure depuis le début »
    Et aucune lettre n'est partie

  @silencieux @C-057
  Scénario: Suivi deux fois, il montre la même page et fait partir une lettre
    Étant donné il a demandé la création de son espace en mode simplifié
    Quand il ouvre 2 fois le lien du courriel
    Alors l'écran « Adresse vérifiée » s'affiche
    Et 1 lettre(s) sont parties

  @silencieux @C-057
  Scénario: Suivi encore après la lettre, il n'en fait pas partir une seconde
    Étant donné la lettre de son espace en mode simplifié est arrivée
    Quand il ouvre le lien du courriel
    Alors l'écran « Adresse vérifiée » s'affiche
    Et 1 lettre(s) sont parties

  @silencieux @C-058
  Plan du scénario: Le lien <façon> est refusé sans rien dire de la demande
    Étant donné il a demandé la création de son espace en mode simplifié
    Quand il ouvre le lien du courriel, <façon>
    Alors l'écran « Lien refusé » s'affiche
    Et l'écran ne montre aucune donnée de l'usager
    Et l'écran ne dit nulle part « 72 heures »
    Et aucune lettre n'est partie

    Exemples:
      | façon                           |
      | dont le dernier signe est changé |
      | amputé de son dernier signe     |
      | suivi d'un signe de trop        |

  @silencieux @C-059
  Scénario: Suivi dans un navigateur sans aucun cookie, il vaut
    Étant donné il a demandé la création de son espace en mode simplifié
    Quand un autre navigateur, sans aucun cookie, ouvre le lien du courriel
    Alors l'écran « Adresse vérifiée » s'affiche
    Et 1 lettre(s) sont parties

  @silencieux @C-060
  Scénario: Avant le lien, aucun code n'existe et rien ne s'active
    Étant donné il a demandé la création de son espace en mode simplifié
    Et qu'il est arrivé à l'écran « Authentification »
    Quand il clique sur le bouton « Activer mon espace / mes services »
    Et qu'il saisit « Abcdef123456 » dans « Saisissez le code d'activation : »
    Et qu'il recopie l'image
    Et qu'il valide
    Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »
    Et aucune lettre n'est partie

  @silencieux @C-062
  Scénario: La lettre va à l'adresse du registre, pas à celle du demandeur
    Étant donné son entreprise est au registre, à l'adresse « 3 place du Marché 75002 PARIS »
    Et qu'il est arrivé à l'écran « Enregistrement »
    Quand il ouvre le lien du courriel
    Alors la lettre est adressée à « {raison sociale} 3 place du Marché 75002 PARIS »
