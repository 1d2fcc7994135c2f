# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Les liens, les erreurs et les pannes, en 2025
  Rien ne fait sortir de la maquette ; une panne se dit en français et ne perd pas la saisie.

  @silencieux @C-092
  Plan du scénario: Le lien « <lien> » de l'écran « <écran> » reste dans la maquette
    Étant donné il est arrivé à l'écran « <écran> »
    Alors le lien « <lien> » reste dans la maquette

    Exemples:
      | écran            | lien                       |
      | Authentification | Votre espace particulier   |
      | Choix du mode    | En savoir plus             |

  @silencieux @C-095
  Scénario: Une adresse inconnue le dit et ramène à l'accueil
    Étant donné un usager sans espace professionnel
    Quand il ouvre une adresse que le portail ne connaît pas
    Alors le portail répond 404
    Et l'écran « Page introuvable » s'affiche
    Quand il suit le lien « Retour à la page d'accueil »
    Alors l'écran « Accueil » s'affiche

  @silencieux @C-096 @C-093
  Plan du scénario: La panne de l'écran « <écran> » montre un message lisible
    Étant donné il est arrivé à l'écran « <écran> »
    Et le portail subit l'incident « erreur_500 »
    Quand il valide sans les contrôles du navigateur
    Alors l'écran « Erreur » s'affiche
    Et la page est en français et chaque champ y porte un libellé
    Et la page ne contient pas « Traceback », même caché

    Exemples:
      | écran                      |
      | Formulaire simplifié       |
      | Activation : code          |
      | Compte bancaire            |
      | Coordonnées du mode expert |

  @silencieux @C-096
  Scénario: La panne passée, le SIREN saisi est encore là
    Étant donné il est arrivé à l'écran « Saisie du SIREN »
    Et le portail subit l'incident « erreur_500 »
    Quand il valide son SIREN
    Alors l'écran « Erreur » s'affiche
    Étant donné le portail ne subit plus l'incident « erreur_500 »
    Quand il revient en arrière dans son navigateur
    Alors l'écran « Saisie du SIREN » s'affiche
    Et « SIREN : » porte la valeur « {siren} »

  @silencieux @C-096
  Scénario: La panne passée, le formulaire saisi est encore là et part une fois
    Étant donné il est arrivé à l'écran « Formulaire simplifié »
    Et le portail subit l'incident « erreur_500 »
    Quand il remplit le formulaire simplifié
    Et qu'il valide
    Étant donné le portail ne subit plus l'incident « erreur_500 »
    Quand il revient en arrière dans son navigateur
    Alors l'écran « Formulaire simplifié » s'affiche
    Et « Nom : » porte la valeur « {nom} »
    Quand il remplit le formulaire simplifié
    Et qu'il valide
    Alors la boîte aux lettres électronique de « {adresse de l'entreprise} » contient 1 message(s)
