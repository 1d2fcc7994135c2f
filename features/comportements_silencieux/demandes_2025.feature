# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Les demandes refaites, annulées ou échues
  Une seule demande vaut à la fois, et celle qui est éteinte ne laisse rien de valable.

  Règle: Une seconde demande remplace la première

    @silencieux @C-053
    Scénario: Le premier lien ne vaut plus, le second vaut
      Étant donné il a demandé la création de son espace en mode simplifié
      Et qu'il est arrivé à l'écran « Saisie du SIREN »
      Quand il demande la création de son espace en mode simplifié
      Et qu'il ouvre le lien du premier courriel
      Alors l'écran « Lien refusé » s'affiche
      Et aucune lettre n'est partie
      Quand il ouvre le lien du courriel
      Alors l'écran « Adresse vérifiée » s'affiche
      Et 1 lettre(s) sont parties

    @silencieux @C-053
    Scénario: Le code de la première demande ne vaut plus
      Étant donné la lettre de son espace en mode simplifié est arrivée
      Et qu'il est arrivé à l'écran « Saisie du SIREN »
      Quand il demande la création de son espace en mode simplifié
      Et qu'il ouvre l'écran « Authentification » par son adresse
      Et qu'il clique sur le bouton « Activer mon espace / mes services »
      Et qu'il donne le code de la lettre
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »

    @silencieux @C-052
    Plan du scénario: Redemandé en mode expert à <délai>, l'espace mène à l'écran « <écran> »
      Étant donné il a demandé la création de son espace en mode expert
      Et il s'est écoulé <délai>
      Et qu'il est arrivé à l'écran « Identifiants du mode expert »
      Quand il choisit ses identifiants du mode expert
      Alors l'écran « <écran> » s'affiche
      Et la boîte aux lettres électronique de « {adresse électronique} » contient 1 message(s)

      Exemples:
        | délai   | écran                       |
        | 1 h     | Identifiants du mode expert |
        | 47 h 59 | Identifiants du mode expert |
        | 48 h 01 | Coordonnées du mode expert  |

    @silencieux @C-052
    Scénario: Le refus dit le délai
      Étant donné il a demandé la création de son espace en mode expert
      Et il s'est écoulé 1 h
      Et qu'il est arrivé à l'écran « Identifiants du mode expert »
      Quand il choisit ses identifiants du mode expert
      Alors l'écran « Identifiants du mode expert » reste affiché et refuse « Adresse électronique de connexion : »
      Et un message d'alerte parle de « 48 ?h »

  Règle: Le code perdu ou échu, tout se refait

    @silencieux @C-061
    Scénario: À 61 jours, la demande se refait et son code est neuf
      Étant donné la lettre de son espace en mode simplifié est arrivée
      Et il s'est écoulé 61 jours
      Et qu'il est arrivé à l'écran « Saisie du SIREN »
      Quand il demande la création de son espace en mode simplifié
      Et qu'il ouvre le lien du courriel
      Et que 14 jours passent
      Et qu'il suit le lien « Accédez à vos services en ligne »
      Et qu'il clique sur le bouton « Activer mon espace / mes services »
      Et qu'il donne le code qu'il avait en main
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »
      Quand il donne le code de la lettre
      Alors l'écran « Activation : identifiants » s'affiche
