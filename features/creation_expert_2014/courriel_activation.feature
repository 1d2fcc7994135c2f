# language: fr
@creation-expert-2014 @edition-2014
Fonctionnalité: Le code d'activation de 2014
  La demande se fait toute en ligne : le code vient par un courriel, aucune lettre n'est postée.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Récapitulatif »

  @CAB14-079
  Scénario: Avant la confirmation, aucun courriel n'est parti
    Alors sa boîte aux lettres électronique contient 0 message(s)

  @CAB14-079 @CAB14-015
  Scénario: La confirmation envoie un courriel, un seul, et aucune lettre
    Quand il clique sur le bouton « Confirmer »
    Alors l'écran « Attente d'activation » s'affiche
    Et sa boîte aux lettres électronique contient 1 message(s)
    Et aucune lettre n'est partie

  @CAB14-079
  Scénario: Le courriel porte un code, à l'adresse de l'espace
    Quand il clique sur le bouton « Confirmer »
    Alors le dernier message présente, dans cet ordre :
      | exigence  | partie       | texte                  |
      | CAB14-079 | destinataire | {adresse électronique} |
      | CAB14-079 | paragraphe   | /[A-Za-z0-9]+/         |
      | …         | …            | …                      |
