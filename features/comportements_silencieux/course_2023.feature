# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Au même instant
  Deux demandes qui se croisent ne donnent jamais une adresse à deux espaces.

  Règle: Une nouvelle adresse ne va qu'à un espace

    @silencieux @C-089
    Scénario: Une adresse demandée par deux espaces au même instant ne sert qu'une fois
      Étant donné deux usagers connectés chacun à son propre espace, à l'écran « Modification des identifiants »
      Et le portail les fait s'attendre au moment d'écrire une « changement »
      Quand chacun coche et saisit deux fois la nouvelle adresse électronique « convoitee@example.org »
      Et que tous deux cliquent au même instant sur le bouton « Valider les modifications »
      Alors les deux écrans affichés sont, dans un ordre quelconque :
        | écran                         |
        | Attente du code               |
        | Modification des identifiants |
      Et celui qui voit l'écran « Modification des identifiants » y voit refuser « Nouvelle adresse électronique »
      Et la boîte aux lettres électronique de « convoitee@example.org » contient 1 message(s)

  Règle: Un code n'active qu'une fois

    @silencieux @C-089 @C-050
    Scénario: Un code donné par deux navigateurs au même instant ne sert qu'une fois
      Étant donné un espace actif sans certificat à son adresse électronique
      Et qu'il a demandé à changer son adresse électronique
      Et deux navigateurs arrivés à l'écran « Activation : identifiants » avec le code reçu
      Et le portail les fait s'attendre au moment d'écrire une « activation »
      Quand chacun saisit « {nouvelle adresse électronique} » dans « Saisissez votre adresse électronique de connexion : »
      Et que tous deux cliquent au même instant sur le bouton « Continuer »
      Alors les deux écrans affichés sont, dans un ordre quelconque :
        | écran                      |
        | Activation : code          |
        | Activation : récapitulatif |
