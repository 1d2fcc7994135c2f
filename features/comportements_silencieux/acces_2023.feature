# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Ce qui ne se donne qu'à son titulaire
  Le document et les services ne s'ouvrent qu'à qui les tient, et le courriel perdu ne se renvoie pas.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: Le document demande une session

    @silencieux @C-083
    Scénario: La session qui a activé obtient le document
      Étant donné il est arrivé à l'écran « Activation : récapitulatif »
      Quand il ouvre le document du lien « Sauvegardez ou imprimez le récapitulatif »
      Alors le document est un PDF que l'on peut enregistrer

    @silencieux @C-083
    Scénario: Un autre navigateur n'obtient pas le document
      Étant donné il est arrivé à l'écran « Activation : récapitulatif »
      Quand un autre navigateur, sans session, ouvre le document du lien « Sauvegardez ou imprimez le récapitulatif »
      Alors le document n'est pas donné

    @silencieux @C-083
    Scénario: Le titulaire d'un autre espace n'obtient pas le document
      Étant donné il est arrivé à l'écran « Activation : récapitulatif »
      Et qu'il connaît l'adresse du document du lien « Sauvegardez ou imprimez le récapitulatif »
      Et un titulaire d'un autre espace, dans son navigateur, à l'écran « Gérer les services »
      Quand il ouvre directement cette adresse
      Alors l'écran « Authentification » s'affiche

    @silencieux @C-084 @C-033
    Scénario: Le document tait les secrets et porte ses polices
      Étant donné il est arrivé à l'écran « Activation : récapitulatif »
      Quand il ouvre le document du lien « Sauvegardez ou imprimez le récapitulatif »
      Alors le document ne contient ni son mot de passe ni sa réponse de confiance
      Et toutes les polices du document y sont incluses

    @silencieux @C-084
    Plan du scénario: Le document créé le <instant> porte l'heure de Paris, <heure>
      Étant donné l'horloge du portail est au <instant>
      Et qu'il est arrivé à l'écran « Activation : récapitulatif »
      Quand il ouvre le document du lien « Sauvegardez ou imprimez le récapitulatif »
      Alors le document montre tel quel « document créé le <heure> »

      Exemples:
        | instant                   | heure                   |
        | 2026-07-01T22:30:05+00:00 | 02/07/2026 à 00h30mn05s |
        | 2026-12-01T22:30:05+00:00 | 01/12/2026 à 23h30mn05s |

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
