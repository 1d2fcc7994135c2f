# language: fr
@comportements-silencieux @edition-2013
Fonctionnalité: L'adresse mal formée, sur les autres écrans
  Partout où une adresse est demandée, le portail en vérifie lui-même la forme.

  Contexte:
    Étant donné un usager sans espace professionnel

  @silencieux @C-015
  Plan du scénario: Le blocage refuse l'adresse « <adresse> »
    Étant donné il est arrivé à l'écran « Blocage certificat »
    Quand il saisit « <adresse> » dans « Votre adresse électronique : »
    Et qu'il saisit « <adresse> » dans « Confirmer votre nouvelle adresse électronique : »
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Blocage certificat » reste affiché et refuse « Votre adresse électronique : »

    Exemples:
      | adresse       |
      | abc@          |
      | a b@example.org |

  @silencieux @C-015
  Plan du scénario: L'écran « <écran> » n'ouvre rien à l'adresse « abc@ »
    Étant donné il est arrivé à l'écran « <écran> »
    Quand il saisit « abc@ » dans « Adresse électronique : »
    Et qu'il saisit « Abcdefgh1234 » dans « <secret> »
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « <écran> » s'affiche
    Et un message d'alerte parle de « adresse électronique »

    Exemples:
      | écran      | secret              |
      | Activation | Code d'activation : |
      | Connexion  | Mot de passe :      |
