# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: Le document PDF en 2014
  Le document n'est remis qu'à son titulaire, et se lit partout sans rien trahir.

  Contexte:
    Étant donné un usager sans espace professionnel

  @silencieux @C-083
  Scénario: La session de l'espace obtient le document
    Sachant qu'il est arrivé à l'écran « Confirmation »
    Quand il ouvre le document du lien « Sauvegardez ou imprimez votre formulaire »
    Alors le document est un PDF que l'on peut enregistrer

  @silencieux @C-083
  Scénario: Un autre navigateur n'obtient pas le document
    Sachant qu'il est arrivé à l'écran « Confirmation »
    Quand un autre navigateur, sans session, ouvre le document du lien « Sauvegardez ou imprimez votre formulaire »
    Alors le document n'est pas donné

  @silencieux @C-083
  Scénario: Le titulaire sorti n'obtient plus le document
    Sachant qu'il est arrivé à l'écran « Confirmation »
    Et qu'il connaît l'adresse du document du lien « Sauvegardez ou imprimez votre formulaire »
    Quand il ouvre l'écran « Choix de la procédure » par son adresse
    Et qu'il suit le lien « Quitter »
    Et qu'il ouvre directement cette adresse
    Alors l'écran « Connexion » s'affiche

  @silencieux @C-084
  Scénario: Le document porte ses polices et tait les secrets
    Sachant qu'il est arrivé à l'écran « Confirmation »
    Quand il ouvre le document du lien « Sauvegardez ou imprimez votre formulaire »
    Alors le document ne contient ni son mot de passe ni sa réponse de confiance
    Et toutes les polices du document y sont incluses

  @silencieux @C-084
  Plan du scénario: Le document édité le <instant> porte la date de Paris, <date>
    Étant donné l'horloge du portail est au <instant>
    Et qu'il est arrivé à l'écran « Confirmation »
    Quand il ouvre le document du lien « Sauvegardez ou imprimez votre formulaire »
    Alors le document montre tel quel « <date> »

    Exemples:
      | instant                   | date       |
      | 2014-07-01T22:30:00+00:00 | 02/07/2014 |
      | 2014-12-01T22:30:00+00:00 | 01/12/2014 |
