# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: Deux usagers au même instant en 2014
  Deux demandes qui se croisent ne donnent jamais deux espaces : le portail tranche au moment d'écrire.

  Règle: Une adresse ne donne qu'un espace

    @silencieux @C-089
    Scénario: Une adresse confirmée par deux usagers au même instant ne sert qu'une fois
      Étant donné un usager sans espace professionnel
      Et deux usagers arrivés à l'écran « Récapitulatif », chacun dans son navigateur, avec les mêmes saisies
      Et le portail les fait s'attendre au moment d'écrire une « inscription »
      Quand tous deux cliquent au même instant sur le bouton « Confirmer »
      Alors les deux écrans affichés sont, dans un ordre quelconque :
        | écran                |
        | Attente d'activation |
        | Identifiants         |
      Et celui qui voit l'écran « Identifiants » y voit refuser « Votre adresse électronique : »
      Et sa boîte aux lettres électronique contient 1 message(s)

    @silencieux @C-038 @C-042
    Scénario: Une demande confirmée dans deux fenêtres au même instant ne compte qu'une fois
      Étant donné un usager sans espace professionnel
      Et deux fenêtres de son navigateur ouvertes à l'écran « Récapitulatif »
      Et le portail les fait s'attendre au moment d'écrire une « inscription »
      Quand tous deux cliquent au même instant sur le bouton « Confirmer »
      Alors les deux écrans affichés sont, dans un ordre quelconque :
        | écran                |
        | Attente d'activation |
        | Attente d'activation |
      Et sa boîte aux lettres électronique contient 1 message(s)

  Règle: Un code n'active qu'une fois

    @silencieux @C-089 @C-050
    Scénario: Un code donné par deux navigateurs au même instant ne sert qu'une fois
      Étant donné un usager sans espace professionnel
      Et qu'il est arrivé à l'écran « Activation »
      Et un second usager a ouvert la même page dans son navigateur
      Et le portail les fait s'attendre au moment d'écrire une « activation »
      Quand chacun saisit l'adresse électronique et le code reçu
      Et que tous deux cliquent au même instant sur le bouton « Valider »
      Alors les deux écrans affichés sont, dans un ordre quelconque :
        | écran        |
        | Activation   |
        | Confirmation |
      Et celui qui voit l'écran « Activation » y voit refuser « Code d'activation : »
