# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: Le mot de passe choisi de nouveau en 2014
  Les mots de passe vidés au retour se choisissent à nouveau : le dernier choisi est celui de l'espace.

  Règle: Revenir aux identifiants, c'est choisir un autre mot de passe

    @silencieux @C-035
    Plan du scénario: Avec le mot de passe choisi <quand>, la connexion mène à l'écran « <écran> »
      Étant donné un usager sans espace professionnel
      Et qu'il est arrivé à l'écran « Formulaire d'inscription »
      Quand il clique sur le bouton « Étape précédente »
      Et qu'il saisit ses identifiants, avec le mot de passe « Second2013 »
      Et qu'il valide
      Et qu'il remplit le formulaire d'inscription
      Et qu'il valide
      Et qu'il clique sur le bouton « Confirmer »
      Et qu'il ouvre l'écran « Activation » par son adresse
      Et qu'il saisit son adresse électronique et le code reçu
      Et qu'il valide l'activation
      Et qu'il ouvre l'écran « Connexion » par son adresse
      Et qu'il se connecte avec l'adresse électronique « {adresse électronique} » et le mot de passe « <mot de passe> »
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | quand     | mot de passe   | écran                |
        | au retour | Second2013     | Espace professionnel |
        | d'abord   | {mot de passe} | Connexion            |
