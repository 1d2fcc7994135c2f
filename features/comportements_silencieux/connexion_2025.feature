# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Se connecter en 2025
  Une connexion refusée n'apprend rien ; un espace en attente n'ouvre pas ; trop d'échecs ferment la porte un moment.

  Contexte:
    Étant donné un espace actif en mode simplifié, pour son entreprise

  Règle: Le refus ne dit pas ce qui est faux

    @silencieux @C-004
    Scénario: Une adresse inconnue et un mot de passe faux donnent le même message
      Étant donné il est arrivé à l'écran « Authentification »
      Quand il se connecte avec l'adresse électronique « inconnu@example.org » et le mot de passe « {mot de passe} »
      Et qu'il note ce que montre l'écran
      Et qu'il se connecte 1 fois avec le mot de passe « Autre123456789abcdefghi »
      Alors la connexion est refusée
      Et le message d'alerte est le même que celui qu'il a noté
      Et « Adresse électronique » porte la valeur « {adresse électronique} »
      Et la page ne contient pas « Autre123456789abcdefghi », même caché

    @silencieux @C-006
    Scénario: Un espace expert en attente ne s'ouvre pas, fût-ce avec le bon mot de passe
      Étant donné un espace en attente d'activation à l'adresse électronique « neuve@example.org »
      Et qu'il est arrivé à l'écran « Authentification »
      Quand il se connecte avec l'adresse électronique « neuve@example.org » et le mot de passe « {mot de passe} »
      Alors la connexion est refusée

    @silencieux @C-017
    Scénario: L'adresse en capitales et entourée de blancs ouvre l'espace
      Étant donné un espace actif sans certificat à l'adresse électronique « lila@example.org »
      Et qu'il est arrivé à l'écran « Authentification »
      Quand il se connecte avec l'adresse électronique «  Lila@EXAMPLE.org  » et le mot de passe « {mot de passe} »
      Alors l'écran « Espace sans entreprise » s'affiche

  Règle: Trop d'échecs ferment la porte un moment

    @silencieux @C-005
    Plan du scénario: <délai> après dix échecs, le bon mot de passe mène à l'écran « <écran> »
      Étant donné il est arrivé à l'écran « Authentification »
      Quand il se connecte 10 fois avec le mot de passe « Autre123456789abcdefghi »
      Et que <délai> passent
      Et qu'il se connecte
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | délai  | écran                   |
        | 1 min  | Authentification        |
        | 16 min | Espace d'une entreprise |

    @silencieux @C-005
    Scénario: Pendant le blocage, le message dit d'attendre
      Étant donné il est arrivé à l'écran « Authentification »
      Quand il se connecte 10 fois avec le mot de passe « Autre123456789abcdefghi »
      Et qu'il se connecte
      Alors la connexion est refusée
      Et un message d'alerte parle de « réessayer »
