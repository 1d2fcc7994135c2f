# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Le délai d'activation
  Le code sert pendant quarante-huit heures à compter de l'envoi du message ; ensuite il est inopérant.

  Contexte:
    Étant donné un usager sans espace professionnel

  Règle: Le délai est de quarante-huit heures

    @EXP13-027 @EXP13-216 @EXP13-222
    Scénario: Le code saisi 47 h 59 après la demande active l'espace
      Sachant qu'il est arrivé à l'écran « Activation »
      Quand 47 h 59 passent
      Et qu'il rafraîchit la page
      Et qu'il saisit son adresse électronique et le code reçu
      Et qu'il valide l'activation
      Alors l'écran « Confirmation » s'affiche

    @EXP13-027 @EXP13-216 @EXP13-222
    Scénario: Le code saisi 48 h 01 après la demande est refusé
      Sachant qu'il est arrivé à l'écran « Activation »
      Quand 48 h 01 passent
      Et qu'il rafraîchit la page
      Et qu'il saisit son adresse électronique et le code reçu
      Et qu'il valide l'activation
      Alors l'activation est refusée

  Règle: Le délai court de l'envoi du message, quel que soit le moment où il est reçu

    @EXP13-223 @EXP13-241 @EXP13-247
    Scénario: À 47 h 59 de l'envoi, un message reçu deux heures plus tard active l'espace
      Étant donné une messagerie qui remet les messages 2 h après leur envoi
      Et qu'il est arrivé à l'écran « Activation »
      Quand 2 h passent
      Et que l'heure est à 47 h 59 de l'envoi du dernier message
      Et qu'il rafraîchit la page
      Et qu'il saisit son adresse électronique et le code reçu
      Et qu'il valide l'activation
      Alors l'écran « Confirmation » s'affiche

    @EXP13-223 @EXP13-241
    Scénario: À 48 h 01 de l'envoi, un message reçu deux heures plus tard n'active rien
      Étant donné une messagerie qui remet les messages 2 h après leur envoi
      Et qu'il est arrivé à l'écran « Activation »
      Quand 2 h passent
      Et que l'heure est à 48 h 01 de l'envoi du dernier message
      Et qu'il rafraîchit la page
      Et qu'il saisit son adresse électronique et le code reçu
      Et qu'il valide l'activation
      Alors l'activation est refusée

    @EXP13-247
    Scénario: À 48 h 01 de l'envoi, aucun espace n'a pris effet
      Sachant qu'il est arrivé à l'écran « Activation »
      Et qu'il connaît l'adresse de l'écran « Connexion »
      Quand l'heure est à 48 h 01 de l'envoi du dernier message
      Et qu'il ouvre directement cette adresse
      Et qu'il se connecte
      Alors la connexion est refusée
