# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: Se connecter malgré tout en 2014
  Une connexion refusée n'apprend rien à qui n'en a pas le droit, et ne ferme pas la porte pour toujours.

  Contexte:
    Étant donné un usager sans espace professionnel

  Règle: Le refus ne dit pas ce qui est faux

    @silencieux @C-004
    Scénario: Une adresse inconnue et un mot de passe faux donnent le même message
      Étant donné un espace actif sans certificat à l'adresse électronique « lila@example.org »
      Et qu'il est arrivé à l'écran « Connexion »
      Quand il se connecte avec l'adresse électronique « inconnu@example.org » et le mot de passe « {mot de passe} »
      Et qu'il note ce que montre l'écran
      Et qu'il se connecte avec l'adresse électronique « lila@example.org » et le mot de passe « Autre1234 »
      Alors la connexion est refusée
      Et le message d'alerte est le même que celui qu'il a noté
      Et « Adresse électronique : » porte la valeur « lila@example.org »
      Et la page ne contient pas « Autre1234 », même caché

    @silencieux @C-006
    Scénario: Un espace en attente ne s'ouvre pas, fût-ce avec le bon mot de passe
      Étant donné il a demandé la création de son espace
      Et qu'il est arrivé à l'écran « Connexion »
      Quand il se connecte
      Alors la connexion est refusée

  Règle: Trop d'échecs ferment la porte un moment

    @silencieux @C-005
    Scénario: Pendant le blocage, le bon mot de passe est refusé aussi
      Étant donné un espace actif sans certificat à son adresse électronique
      Et qu'il est arrivé à l'écran « Connexion »
      Quand il se connecte 10 fois avec le mot de passe « Autre1234 »
      Et qu'il se connecte
      Alors la connexion est refusée
      Et un message d'alerte parle de « réessayer »

    @silencieux @C-005
    Scénario: Le délai passé, le bon mot de passe ouvre l'espace
      Étant donné un espace actif sans certificat à son adresse électronique
      Et qu'il est arrivé à l'écran « Connexion »
      Quand il se connecte 10 fois avec le mot de passe « Autre1234 »
      Et que 16 min passent
      Et qu'il se connecte
      Alors l'écran « Espace professionnel » s'affiche

  Règle: Casse et blancs ne changent pas une adresse

    @silencieux @C-017
    Scénario: L'adresse en capitales et entourée de blancs ouvre l'espace
      Étant donné un espace actif sans certificat à l'adresse électronique « lila@example.org »
      Et qu'il est arrivé à l'écran « Connexion »
      Quand il se connecte avec l'adresse électronique «  Lila@EXAMPLE.org  » et le mot de passe « {mot de passe} »
      Alors l'écran « Espace professionnel » s'affiche

  Règle: Un espace tout neuf s'ouvre sans erreur

    @silencieux @C-080
    Scénario: La première connexion montre un espace vide
      Étant donné il est arrivé à l'écran « Confirmation »
      Quand il suit le lien « Accédez à votre espace abonné »
      Et qu'il se connecte
      Alors l'espace ne porte ni entreprise ni service

    @silencieux @C-081
    Scénario: Un service que l'espace ne tient pas reste fermé à qui en connaît l'adresse
      Étant donné un espace actif qui tient l'entreprise 987654321 avec le service « Déclarer la TVA »
      Et qu'il connaît l'adresse de l'écran « Comptes bancaires » de son espace
      Et qu'il est connecté, à l'écran « Espace professionnel »
      Quand il ouvre directement cette adresse
      Alors l'écran « Comptes bancaires » reste fermé
