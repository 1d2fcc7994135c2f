# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: La session échue et les deux fenêtres en 2014
  Une démarche abandonnée ou menée dans deux fenêtres n'enregistre jamais ce que l'usager n'a pas vu.

  Contexte:
    Étant donné un usager sans espace professionnel

  Règle: Une session échue se dit et se reprend au début

    @silencieux @C-040
    Plan du scénario: L'écran « <écran> » laissé 31 minutes ramène au début avec un message
      Étant donné il est arrivé à l'écran « <écran> »
      Quand 31 min passent
      Et qu'il clique sur le bouton « <bouton> »
      Alors l'écran « Conditions générales » s'affiche
      Et un message d'alerte parle de « session »
      Et sa boîte aux lettres électronique contient 0 message(s)

      Exemples:
        | écran                    | bouton    |
        | Conditions générales     | Valider   |
        | Identifiants             | Valider   |
        | Blocage certificat       | Valider   |
        | Formulaire d'inscription | Valider   |
        | Récapitulatif            | Confirmer |

    @silencieux @C-040
    Scénario: Le récapitulatif laissé 29 minutes se confirme encore
      Étant donné il est arrivé à l'écran « Récapitulatif »
      Quand 29 min passent
      Et qu'il clique sur le bouton « Confirmer »
      Alors l'écran « Attente d'activation » s'affiche

    @silencieux @C-040
    Scénario: L'activation laissée 31 minutes se reprend et le code marche encore
      Étant donné il est arrivé à l'écran « Activation »
      Quand 31 min passent
      Et qu'il saisit son adresse électronique et le code reçu
      Et qu'il valide l'activation
      Et qu'il saisit son adresse électronique et le code reçu
      Et qu'il valide l'activation
      Alors l'écran « Confirmation » s'affiche

  Règle: Deux fenêtres ne se mêlent pas

    @silencieux @C-042
    Scénario: Un récapitulatif dépassé ne se confirme pas
      Étant donné il est arrivé à l'écran « Récapitulatif »
      Quand il ouvre une seconde fenêtre sur la même page
      Et qu'il clique sur le bouton « Étape précédente »
      Et qu'il saisit « Autrenom » dans « Nom : »
      Et qu'il valide
      Et qu'il revient à sa fenêtre n° 1
      Et qu'il clique sur le bouton « Confirmer »
      Alors l'écran « Récapitulatif » s'affiche
      Et un message d'alerte parle de « fenêtre »
      Et « Nom : » porte la valeur « Autrenom »
      Et sa boîte aux lettres électronique contient 0 message(s)

    @silencieux @C-042
    Scénario: Un formulaire dépassé ne se valide pas avec une autre adresse
      Étant donné il est arrivé à l'écran « Formulaire d'inscription »
      Quand il remplit le formulaire d'inscription
      Et qu'il ouvre une seconde fenêtre sur la même page
      Et qu'il clique sur le bouton « Étape précédente »
      Et qu'il saisit ses identifiants, avec l'adresse électronique « neuve@example.org »
      Et qu'il valide
      Et qu'il revient à sa fenêtre n° 1
      Et qu'il valide
      Alors l'écran « Formulaire d'inscription » s'affiche
      Et un message d'alerte parle de « fenêtre »
      Et « Adresse électronique : » porte la valeur « neuve@example.org »
