# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: La fenêtre de confirmation en 2014
  Un navigateur qui bloque les fenêtres ne fait perdre ni le code ni l'espace.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Activation »

  @silencieux @C-077
  Scénario: La fenêtre bloquée se dit à l'écran
    Quand il saisit son adresse électronique et le code reçu
    Et qu'il valide l'activation alors que son navigateur bloque les fenêtres
    Alors l'écran « Activation » s'affiche
    Et un message d'alerte parle de « fenêtre »

  @silencieux @C-077
  Scénario: La fenêtre bloquée ne consomme pas le code
    Quand il saisit son adresse électronique et le code reçu
    Et qu'il valide l'activation alors que son navigateur bloque les fenêtres
    Et qu'un autre navigateur, sans session, ouvre la même adresse
    Et qu'il saisit son adresse électronique et le code reçu
    Et qu'il valide l'activation
    Alors l'écran « Confirmation » s'affiche

  @silencieux @C-077
  Scénario: La fenêtre bloquée n'active rien
    Étant donné il connaît l'adresse de l'écran « Connexion »
    Quand il saisit son adresse électronique et le code reçu
    Et qu'il valide l'activation alors que son navigateur bloque les fenêtres
    Et qu'il ouvre directement cette adresse
    Et qu'il se connecte
    Alors la connexion est refusée
