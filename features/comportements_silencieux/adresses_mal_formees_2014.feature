# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: L'adresse mal formée, sur les autres écrans en 2014
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
      | adresse         |
      | abc@            |
      | a b@example.org |

  @silencieux @C-015
  Scénario: La connexion n'ouvre rien à l'adresse « abc@ »
    Étant donné il est arrivé à l'écran « Connexion »
    Quand il saisit « abc@ » dans « Adresse électronique : »
    Et qu'il saisit « Abcdefg7 » dans « Mot de passe : »
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Connexion » s'affiche
    Et un message d'alerte parle de « adresse électronique »

  @silencieux @C-015
  Scénario: L'activation n'ouvre rien à l'adresse « abc@ »
    Étant donné il est arrivé à l'écran « Activation »
    Quand il saisit son adresse électronique et le code reçu
    Et qu'il saisit « abc@ » dans « Adresse électronique : »
    Et qu'il valide l'activation
    Alors l'écran « Activation » s'affiche
    Et un message d'alerte parle de « adresse électronique »
