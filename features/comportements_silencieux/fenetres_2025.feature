# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Deux fenêtres et la sortie, en 2025
  Deux fenêtres ne se mêlent pas ; quitter n'enregistre rien et rien n'en revient à l'écran.

  Règle: Deux fenêtres ne se mêlent pas

    @silencieux @C-042
    Scénario: Le SIREN validé dans l'autre fenêtre redemande son contrôle dans celle-ci
      Étant donné le registre connaît l'entreprise 000299001 « SARL MARTIN DISTRIBUTION »
      Et qu'il est arrivé à l'écran « Saisie du SIREN »
      Quand il valide son SIREN
      Et qu'il ouvre une seconde fenêtre sur la même page
      Et qu'il valide le SIREN « 000299001 »
      Et qu'il revient à sa fenêtre n° 1
      Et qu'il continue avec l'adresse électronique de l'entreprise « {adresse de l'entreprise} »
      Alors l'écran « Saisie du SIREN » reste affiché et refuse « SIREN : »

    @silencieux @C-042
    Scénario: Le formulaire d'une fenêtre ne sert pas au SIREN de l'autre
      Étant donné le registre connaît l'entreprise 000299001 « SARL MARTIN DISTRIBUTION »
      Et qu'il est arrivé à l'écran « Formulaire simplifié »
      Quand il ouvre une seconde fenêtre sur la même page
      Et qu'il clique sur le bouton « Etape précédente »
      Et qu'il valide le SIREN « 000299001 »
      Et qu'il continue avec l'adresse électronique de l'entreprise « siege@example.org »
      Et qu'il revient à sa fenêtre n° 1
      Et qu'il remplit le formulaire simplifié
      Et qu'il valide
      Alors l'écran « Formulaire simplifié » s'affiche
      Et un message d'alerte parle de « autre fenêtre »
      Et la boîte aux lettres électronique de « siege@example.org » contient 0 message(s)

  Règle: Quitter n'enregistre rien

    @silencieux @C-043
    Plan du scénario: Quitté à l'écran « <écran> », rien ne revient à l'écran
      Étant donné il est arrivé à l'écran « <écran> »
      Quand il suit le lien « <lien> »
      Et qu'il revient en arrière dans son navigateur
      Alors l'écran ne montre aucune donnée de l'usager

      Exemples:
        | écran                       | lien              |
        | Choix du mode               | Quitter           |
        | Enregistrement              | Retour au portail |
        | Activation : code           | Quitter           |
        | Identifiants du mode expert | Quitter           |

    @silencieux @C-043
    Scénario: La saisie du SIREN laissée n'enregistre rien
      Étant donné il est arrivé à l'écran « Choix du mode »
      Quand il clique sur le bouton « Créez votre espace en mode simplifié »
      Et qu'il valide son SIREN
      Et qu'il saisit « siege@example.org » dans « Adresse électronique de l'entreprise : »
      Et qu'il ouvre l'écran « Choix du mode » par son adresse
      Et qu'il suit le lien « Quitter »
      Et qu'il ouvre l'écran « Saisie du SIREN » par son adresse
      Alors « SIREN : » est vide
      Et « Adresse électronique de l'entreprise : » est inactif
      Et la page ne contient pas « siege@example.org », même caché
      Et la boîte aux lettres électronique de « siege@example.org » contient 0 message(s)
