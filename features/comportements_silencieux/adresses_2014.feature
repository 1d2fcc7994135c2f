# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: Une adresse déjà prise en 2014
  Une adresse écrite autrement reste la même adresse, et une demande en attente la réserve.

  Contexte:
    Étant donné un usager sans espace professionnel

  Règle: Casse et blancs ne distinguent pas deux adresses

    @silencieux @C-017
    Plan du scénario: L'adresse d'un espace, écrite « <écrite> », est refusée
      Étant donné un espace actif sans certificat à l'adresse électronique « lila@example.org »
      Et qu'il est arrivé à l'écran « Identifiants »
      Quand il saisit ses identifiants, avec l'adresse électronique « <écrite> »
      Et qu'il valide
      Alors l'écran « Identifiants » reste affiché et refuse « Votre adresse électronique : »

      Exemples:
        | écrite           |
        | lila@example.org |
        | Lila@EXAMPLE.org |

    @silencieux @C-017
    Scénario: L'adresse d'un espace, entourée de blancs, est refusée
      Étant donné un espace actif sans certificat à l'adresse électronique « lila@example.org »
      Et qu'il est arrivé à l'écran « Identifiants »
      Quand il saisit ses identifiants, avec l'adresse électronique «   lila@example.org   »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Identifiants » reste affiché et refuse « Votre adresse électronique : »

    @silencieux @C-017
    Scénario: Une adresse que rien ne prend passe, blancs ôtés
      Étant donné un espace actif sans certificat à l'adresse électronique « lila@example.org »
      Et qu'il est arrivé à l'écran « Identifiants »
      Quand il saisit ses identifiants, avec l'adresse électronique «   louis@example.org   »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Formulaire d'inscription » s'affiche
      Et « Adresse électronique : » porte la valeur « louis@example.org »

    @silencieux @C-091
    Plan du scénario: L'adresse d'un certificat, écrite « <écrite> », mène au blocage
      Étant donné 1 espace(s) avec certificat à l'adresse électronique « lila@example.org »
      Et qu'il est arrivé à l'écran « Identifiants »
      Quand il saisit ses identifiants, avec l'adresse électronique « <écrite> »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | écrite            | écran                    |
        | LILA@example.org  | Blocage certificat       |
        | louis@example.org | Formulaire d'inscription |

    @silencieux @C-091
    Scénario: L'adresse d'un certificat, entourée de blancs, mène au blocage
      Étant donné 1 espace(s) avec certificat à l'adresse électronique « lila@example.org »
      Et qu'il est arrivé à l'écran « Identifiants »
      Quand il saisit ses identifiants, avec l'adresse électronique «   lila@example.org   »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Blocage certificat » s'affiche

  Règle: Une demande en attente réserve son adresse

    @silencieux @C-052
    Scénario: Une heure plus tard, la même adresse est refusée avec son délai
      Étant donné il a demandé la création de son espace
      Et qu'il s'est écoulé 1 h
      Et qu'il est arrivé à l'écran « Identifiants »
      Quand il saisit ses identifiants
      Et qu'il valide
      Alors l'écran « Identifiants » reste affiché et refuse « Votre adresse électronique : »
      Et un message d'alerte parle de « 48 ?h »
      Et sa boîte aux lettres électronique contient 1 message(s)
