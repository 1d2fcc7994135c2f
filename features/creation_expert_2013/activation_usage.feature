# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Un code, une activation, puis une connexion
  Le code ne sert qu'une fois, et l'espace qu'il crée reste fermé jusqu'à la connexion.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Activation »

  @EXP13-211
  Scénario: Un code ne sert qu'une fois
    Sachant qu'il connaît l'adresse de cet écran
    Quand il saisit son adresse électronique et le code reçu
    Et qu'il valide l'activation
    Alors l'écran « Confirmation » s'affiche
    Quand il revient à sa fenêtre n° 1
    Et qu'il ouvre directement cette adresse
    Et qu'il saisit son adresse électronique et le code reçu
    Et qu'il valide l'activation
    Alors l'activation est refusée

  @EXP13-284
  Scénario: L'activation ne connecte pas d'elle-même
    Quand il saisit son adresse électronique et le code reçu
    Et qu'il valide l'activation
    Et qu'il ouvre l'écran « Espace professionnel » par son adresse
    Alors les écrans parcourus sont, dans cet ordre :
      | écran        |
      | Activation   |
      | Confirmation |
      | Connexion    |
