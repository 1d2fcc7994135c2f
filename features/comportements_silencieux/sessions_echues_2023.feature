# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: La session échue et les deux fenêtres
  Une démarche abandonnée ou menée dans deux fenêtres n'enregistre jamais ce que l'usager n'a pas vu.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: Une session échue se dit et n'enregistre rien

    @silencieux @C-040
    Scénario: La modification laissée 31 minutes n'enregistre rien
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Quand 31 min passent
      Et qu'il demande à changer son adresse électronique pour « neuve@example.org »
      Alors l'écran « Authentification » s'affiche
      Et un message d'alerte parle de « session »
      Et la boîte aux lettres électronique de « neuve@example.org » contient 0 message(s)

    @silencieux @C-040
    Scénario: La modification laissée 29 minutes s'enregistre encore
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Quand 29 min passent
      Et qu'il demande à changer son adresse électronique pour « neuve@example.org »
      Alors l'écran « Attente du code » s'affiche

    @silencieux @C-040
    Plan du scénario: L'écran « <écran> » laissé 31 minutes se reprend au début avec un message
      Étant donné il est arrivé à l'écran « <écran> »
      Quand 31 min passent
      Et qu'il valide
      Alors l'écran « Activation : code » s'affiche
      Et un message d'alerte parle de « session »

      Exemples:
        | écran                     |
        | Activation : code         |
        | Activation : identifiants |

    @silencieux @C-040
    Scénario: La session échue, le code marche encore
      Étant donné il est arrivé à l'écran « Activation : identifiants »
      Quand 31 min passent
      Et qu'il valide
      Et qu'il active le changement avec le code reçu
      Alors l'écran « Activation : récapitulatif » s'affiche

  Règle: Deux fenêtres ne se mêlent pas

    @silencieux @C-042
    Scénario: De deux adresses demandées dans deux fenêtres, la dernière l'emporte
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Quand il ouvre une seconde fenêtre sur la même page
      Et qu'il demande à changer son adresse électronique pour « premiere@example.org »
      Et qu'il revient à sa fenêtre n° 1
      Et qu'il demande à changer son adresse électronique pour « seconde@example.org »
      Et qu'il ouvre l'écran « Authentification » par son adresse
      Et qu'il clique sur le bouton « Activer mon espace / mes services »
      Et qu'il active le changement avec le code reçu et l'adresse électronique « seconde@example.org »
      Alors l'écran « Activation : récapitulatif » s'affiche

    @silencieux @C-042
    Scénario: La première adresse demandée dans deux fenêtres ne s'active plus
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Quand il ouvre une seconde fenêtre sur la même page
      Et qu'il demande à changer son adresse électronique pour « premiere@example.org »
      Et qu'il revient à sa fenêtre n° 1
      Et qu'il demande à changer son adresse électronique pour « seconde@example.org »
      Et qu'il ouvre l'écran « Authentification » par son adresse
      Et qu'il clique sur le bouton « Activer mon espace / mes services »
      Et qu'il saisit le premier code reçu
      Et qu'il recopie l'image
      Et qu'il valide
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »
