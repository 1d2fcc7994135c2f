# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Reprendre la procédure au début
  Passé quarante-huit heures, le code n'active plus rien : l'usager recommence tout et reçoit un autre code.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il a demandé la création de son espace
    Et qu'il s'est écoulé 48 h 01

  @EXP13-224
  Scénario: À 48 h 01, la demande reprise au début envoie un second code
    Sachant qu'il est arrivé à l'écran « Conditions générales »
    Quand il accepte les conditions générales
    Et qu'il choisit ses identifiants et remplit le formulaire d'inscription
    Et qu'il clique sur le bouton « Confirmer »
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                    |
      | Conditions générales     |
      | Identifiants             |
      | Formulaire d'inscription |
      | Récapitulatif            |
      | Attente d'activation     |
    Et les deux codes reçus sont différents

  @EXP13-224
  Scénario: Après la demande reprise, le premier code est refusé
    Sachant qu'il est arrivé à l'écran « Activation »
    Quand il saisit son adresse électronique et le premier code reçu
    Et qu'il valide l'activation
    Alors l'activation est refusée

  @EXP13-224
  Scénario: Après la demande reprise, le second code active l'espace
    Sachant qu'il est arrivé à l'écran « Activation »
    Quand il saisit son adresse électronique et le code reçu
    Et qu'il valide l'activation
    Alors l'écran « Confirmation » s'affiche
