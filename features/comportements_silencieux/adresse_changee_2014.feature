# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: L'adresse changée en chemin en 2014
  L'usager revenu sur ses pas peut donner une autre adresse : elle vaut partout.

  Contexte:
    Étant donné un usager sans espace professionnel

  Règle: Une adresse changée l'est partout

    @silencieux @C-036
    Scénario: L'adresse changée au retour reçoit seule le code
      Étant donné il est arrivé à l'écran « Formulaire d'inscription »
      Quand il clique sur le bouton « Étape précédente »
      Et qu'il saisit ses identifiants, avec l'adresse électronique « neuve@example.org »
      Et qu'il valide
      Et qu'il remplit le formulaire d'inscription
      Et qu'il valide
      Et qu'il clique sur le bouton « Confirmer »
      Alors l'écran montre tel quel « neuve@example.org »
      Et la boîte aux lettres électronique de « neuve@example.org » contient 1 message(s)
      Et sa boîte aux lettres électronique contient 0 message(s)

    @silencieux @C-036
    Plan du scénario: L'adresse changée se voit à l'écran « <écran> »
      Étant donné il est arrivé à l'écran « Récapitulatif »
      Quand il clique sur le bouton « Étape précédente »
      Et qu'il clique sur le bouton « Étape précédente »
      Et qu'il saisit ses identifiants, avec l'adresse électronique « neuve@example.org »
      Et qu'il valide <fois> fois
      Alors l'écran « <écran> » s'affiche
      Et « Adresse électronique : » porte la valeur « neuve@example.org »

      Exemples:
        | écran                    | fois |
        | Formulaire d'inscription | 1    |
        | Récapitulatif            | 2    |

    @silencieux @C-036
    Scénario: L'adresse changée pour une adresse prise est refusée
      Étant donné un espace actif sans certificat à l'adresse électronique « prise@example.org »
      Et qu'il est arrivé à l'écran « Formulaire d'inscription »
      Quand il clique sur le bouton « Étape précédente »
      Et qu'il saisit ses identifiants, avec l'adresse électronique « prise@example.org »
      Et qu'il valide
      Alors l'écran « Identifiants » reste affiché et refuse « Votre adresse électronique : »
