# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: Le code d'un autre, le code d'hier en 2014
  Un code n'ouvre que l'espace de son adresse, une fois, et n'apprend rien aux autres.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Activation »

  Règle: Un code ne va qu'avec son adresse, et une seule fois

    @silencieux @C-047
    Scénario: Avec l'adresse d'une autre demande, le bon code est refusé comme un code faux
      Étant donné une demande de création en attente pour l'adresse électronique « autre@example.org »
      Quand il saisit l'adresse électronique « autre@example.org » et le code reçu
      Et qu'il valide l'activation
      Alors l'écran « Activation » reste affiché et refuse « Code d'activation : »
      Quand il note ce que montre l'écran
      Et qu'il saisit son adresse électronique et le code reçu, dont le premier caractère est changé
      Et qu'il valide l'activation
      Alors l'écran « Activation » reste affiché et refuse « Code d'activation : »
      Et le message d'alerte est le même que celui qu'il a noté

    @silencieux @C-047
    Scénario: Essayé avec une autre adresse, le code reste bon pour la sienne
      Étant donné une demande de création en attente pour l'adresse électronique « autre@example.org »
      Quand il saisit l'adresse électronique « autre@example.org » et le code reçu
      Et qu'il valide l'activation
      Alors l'écran « Activation » reste affiché et refuse « Code d'activation : »
      Quand il saisit son adresse électronique et le code reçu
      Et qu'il valide l'activation
      Alors l'écran « Confirmation » s'affiche

    @silencieux @C-050
    Scénario: Un code déjà employé est refusé
      Quand il saisit son adresse électronique et le code reçu
      Et qu'il valide l'activation
      Et qu'un autre navigateur, sans session, ouvre la même adresse
      Et qu'il saisit son adresse électronique et le code reçu
      Et qu'il valide l'activation
      Alors l'écran « Activation » reste affiché et refuse « Code d'activation : »

    @silencieux @C-050
    Scénario: L'espace dont le code est redonné reste ouvert à son titulaire
      Quand il saisit son adresse électronique et le code reçu
      Et qu'il valide l'activation
      Et qu'un autre navigateur, sans session, ouvre la même adresse
      Et qu'il saisit son adresse électronique et le code reçu
      Et qu'il valide l'activation
      Et qu'il ouvre l'écran « Connexion » par son adresse
      Et qu'il se connecte
      Alors l'écran « Espace professionnel » s'affiche
