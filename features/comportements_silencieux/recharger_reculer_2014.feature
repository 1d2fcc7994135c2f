# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: Recharger, reculer en 2014
  Les boutons du navigateur ne renvoient rien de ce qui est déjà parti.

  Contexte:
    Étant donné un usager sans espace professionnel

  Règle: Recharger ou reculer n'envoie rien de nouveau

    @silencieux @C-039
    Scénario: La confirmation rechargée est la même
      Étant donné il est arrivé à l'écran « Activation »
      Quand il saisit son adresse électronique et le code reçu
      Et qu'il valide l'activation
      Et qu'il note ce que montre l'écran
      Et qu'il rafraîchit la page
      Alors l'écran « Confirmation » s'affiche
      Et l'écran montre encore ce qu'il a noté
      Et sa boîte aux lettres électronique contient 1 message(s)

    @silencieux @C-037
    Scénario: Reculer après « Confirmer » ne rend pas le récapitulatif
      Étant donné il est arrivé à l'écran « Récapitulatif »
      Quand il clique sur le bouton « Confirmer »
      Et qu'il revient en arrière dans son navigateur
      Alors l'écran « Attente d'activation » s'affiche
      Et sa boîte aux lettres électronique contient 1 message(s)

    @silencieux @C-037
    Scénario: Un récapitulatif resté ouvert ne se confirme pas une seconde fois
      Étant donné il est arrivé à l'écran « Récapitulatif »
      Quand il ouvre une seconde fenêtre sur la même page
      Et qu'il clique sur le bouton « Confirmer »
      Et qu'il revient à sa fenêtre n° 1
      Et qu'il clique sur le bouton « Confirmer »
      Alors l'écran « Attente d'activation » s'affiche
      Et sa boîte aux lettres électronique contient 1 message(s)
