# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Ce qui ne se donne qu'à son titulaire
  Les services ne s'ouvrent qu'à qui les tient, et le courriel perdu ne se renvoie pas.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: Un service ne s'ouvre qu'à qui tient une entreprise

    @silencieux @C-081
    Scénario: L'espace d'une entreprise ouvre le service
      Étant donné son espace gère l'entreprise 000299001 « SARL MARTIN DISTRIBUTION »
      Et qu'il connaît l'adresse de l'écran « Service » de son espace
      Et qu'il est connecté, à l'écran « Gérer les services »
      Quand il ouvre directement cette adresse
      Alors l'écran « Service » s'affiche

    @silencieux @C-081
    Scénario: L'espace qui n'a plus d'entreprise n'ouvre plus le service
      Étant donné son espace gère l'entreprise 000299001 « SARL MARTIN DISTRIBUTION »
      Et qu'il connaît l'adresse de l'écran « Service » de son espace
      Et qu'il est connecté, à l'écran « Gérer les services »
      Quand l'entreprise 000299001 quitte son espace
      Et qu'il ouvre directement cette adresse
      Alors l'écran « Service » reste fermé
      Et l'écran ne dit nulle part « SARL MARTIN DISTRIBUTION »

  Règle: Un courriel perdu se redemande, passé le délai

    @silencieux @C-055
    Scénario: L'attente n'offre pas de renvoyer le code
      Étant donné il est arrivé à l'écran « Attente du code »
      Alors l'écran n'a pour boutons que « OK »

    @silencieux @C-055
    Scénario: Passé le délai, la même adresse se redemande et le code arrive
      Étant donné le portail subit l'incident « courriel_perdu »
      Et qu'il a demandé à changer son adresse électronique pour « neuve@example.org »
      Et le portail ne subit plus l'incident « courriel_perdu »
      Et il s'est écoulé 49 h
      Et qu'il est connecté, à l'écran « Modification des identifiants »
      Quand il demande à changer son adresse électronique pour « neuve@example.org »
      Alors l'écran « Attente du code » s'affiche
      Et la boîte aux lettres électronique de « neuve@example.org » contient 1 message(s)
