# language: fr
@comportements-silencieux @edition-2013
Fonctionnalité: L'adresse changée dans l'autre fenêtre
  Ce que l'usager confirme est ce que sa fenêtre lui montre.

  Règle: Un récapitulatif qui montre l'ancienne adresse ne se confirme pas

    @silencieux @C-042
    Scénario: L'adresse changée ailleurs n'est pas confirmée sans avoir été vue
      Étant donné un usager sans espace professionnel
      Et qu'il est arrivé à l'écran « Récapitulatif »
      Quand il ouvre une seconde fenêtre sur la même page
      Et qu'il clique sur le bouton « Étape précédente »
      Et qu'il clique sur le bouton « Étape précédente »
      Et qu'il saisit ses identifiants, avec l'adresse électronique « neuve@example.org »
      Et qu'il valide 2 fois
      Et qu'il revient à sa fenêtre n° 1
      Et qu'il clique sur le bouton « Confirmer »
      Alors l'écran « Récapitulatif » s'affiche
      Et un message d'alerte parle de « fenêtre »
      Et « Adresse électronique : » porte la valeur « neuve@example.org »
      Et la boîte aux lettres électronique de « neuve@example.org » contient 0 message(s)
