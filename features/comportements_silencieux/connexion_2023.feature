# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Se connecter
  Une connexion refusée n'apprend rien à qui n'en a pas le droit ; une connexion acceptée ne se mêle à aucune autre.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

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
    Scénario: Un espace en attente ne s'ouvre pas, fût-ce avec le bon mot de passe
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
        | délai  | écran                  |
        | 1 min  | Authentification       |
        | 16 min | Espace sans entreprise |

    @silencieux @C-005
    Scénario: Pendant le blocage, le message dit d'attendre
      Étant donné il est arrivé à l'écran « Authentification »
      Quand il se connecte 10 fois avec le mot de passe « Autre123456789abcdefghi »
      Et qu'il se connecte
      Alors la connexion est refusée
      Et un message d'alerte parle de « réessayer »

    @silencieux @C-005
    Scénario: Le mot de passe oublié lève le blocage
      Étant donné il est arrivé à l'écran « Authentification »
      Quand il se connecte 10 fois avec le mot de passe « Autre123456789abcdefghi »
      Et qu'il suit le lien « Mot de passe oublié »
      Et qu'il répond « {réponse} » à la question posée pour « {adresse électronique} »
      Et qu'il saisit « {nouveau mot de passe} » dans « Nouveau mot de passe : »
      Et qu'il saisit « {nouveau mot de passe} » dans « Confirmer votre nouveau mot de passe : »
      Et qu'il valide
      Et qu'il ouvre l'écran « Authentification » par son adresse
      Et qu'il se connecte avec l'adresse électronique « {adresse électronique} » et le mot de passe « {nouveau mot de passe} »
      Alors l'écran « Espace sans entreprise » s'affiche

  Règle: Un mot de passe expiré ouvre encore l'espace

    @silencieux @ouvert @C-007
    Scénario: Passé le dernier jour de validité, la connexion ouvre l'espace
      Étant donné il est arrivé à l'écran « Authentification »
      Quand 1100 jours passent
      Et qu'il rafraîchit la page
      Et qu'il se connecte
      Alors l'écran « Espace sans entreprise » s'affiche
