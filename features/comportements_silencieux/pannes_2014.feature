# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: Les pages d'erreur en 2014
  Une adresse inconnue ou une panne se disent en français, et rien n'est perdu.

  Contexte:
    Étant donné un usager sans espace professionnel

  Règle: Une adresse inconnue ramène à l'accueil

    @silencieux @C-095
    Scénario: Une adresse que le portail ne connaît pas le dit
      Quand il ouvre une adresse que le portail ne connaît pas
      Alors le portail répond 404
      Et l'écran « Page introuvable » s'affiche

    @silencieux @C-095
    Scénario: La page introuvable ramène à l'accueil
      Quand il ouvre une adresse que le portail ne connaît pas
      Et qu'il suit le lien « Retour à la page d'accueil »
      Alors l'écran « Accueil » s'affiche

  Règle: Une panne se dit en français et ne perd pas la saisie

    @silencieux @C-096
    Scénario: La panne montre un message lisible
      Étant donné il est arrivé à l'écran « Formulaire d'inscription »
      Et le portail subit l'incident « erreur_500 »
      Quand il remplit le formulaire d'inscription
      Et qu'il valide
      Alors l'écran « Erreur » s'affiche
      Et la page est en français et chaque champ y porte un libellé
      Et la page ne contient pas « Traceback », même caché

    @silencieux @C-096
    Scénario: La panne passée, le récapitulatif se confirme et part une fois
      Étant donné il est arrivé à l'écran « Récapitulatif »
      Et le portail subit l'incident « erreur_500 »
      Quand il clique sur le bouton « Confirmer »
      Étant donné le portail ne subit plus l'incident « erreur_500 »
      Quand il revient en arrière dans son navigateur
      Et qu'il clique sur le bouton « Confirmer »
      Alors l'écran « Attente d'activation » s'affiche
      Et sa boîte aux lettres électronique contient 1 message(s)

    @silencieux @C-096
    Scénario: La panne passée, la saisie du formulaire est encore là
      Étant donné il est arrivé à l'écran « Formulaire d'inscription »
      Et le portail subit l'incident « erreur_500 »
      Quand il remplit le formulaire d'inscription
      Et qu'il valide
      Étant donné le portail ne subit plus l'incident « erreur_500 »
      Quand il revient en arrière dans son navigateur
      Alors l'écran « Formulaire d'inscription » s'affiche
      Et « Nom : » porte la valeur « {nom} »
      Et « Réponse : » porte la valeur « {réponse} »
