# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Le document du récapitulatif
  Le document ne s'ouvre qu'à son titulaire, tait les secrets et porte l'heure de Paris.

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
