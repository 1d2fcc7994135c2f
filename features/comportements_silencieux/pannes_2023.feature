# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Les pages d'erreur
  Une adresse inconnue ou une panne se disent en français, et rien n'est perdu.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: Une adresse inconnue ramène à l'accueil

    @silencieux @C-095
    Scénario: Une adresse que le portail ne connaît pas le dit
      Quand il ouvre une adresse que le portail ne connaît pas
      Alors le portail répond 404
      Et l'écran « Page introuvable » s'affiche

    @silencieux @C-095
    Scénario: La page introuvable ramène à l'accueil
      Quand il ouvre une adresse que le portail ne connaît pas
      Et qu'il suit le lien « Retour à la page d'accueil »
      Alors l'écran « Accueil » s'affiche

    @silencieux @C-093
    Scénario: La page introuvable se lit sans la voir
      Quand il ouvre une adresse que le portail ne connaît pas
      Alors l'analyse d'accessibilité de l'écran ne relève aucun défaut grave
      Et la page est en français et chaque champ y porte un libellé

  Règle: Une panne se dit en français et ne perd pas la saisie

    @silencieux @C-096 @C-093
    Plan du scénario: La panne de l'écran « <écran> » montre un message lisible
      Étant donné il est arrivé à l'écran « <écran> »
      Et le portail subit l'incident « erreur_500 »
      Quand il valide
      Alors l'écran « Erreur » s'affiche
      Et la page est en français et chaque champ y porte un libellé
      Et l'analyse d'accessibilité de l'écran ne relève aucun défaut grave
      Et la page ne contient pas « Traceback », même caché

      Exemples:
        | écran                         |
        | Authentification              |
        | Modification des identifiants |
        | Activation : code             |
        | Activation : identifiants     |

    @silencieux @C-096
    Scénario: La panne passée, l'adresse demandée est encore là
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Et le portail subit l'incident « erreur_500 »
      Quand il demande à changer son adresse électronique pour « neuve@example.org »
      Étant donné le portail ne subit plus l'incident « erreur_500 »
      Quand il revient en arrière dans son navigateur
      Alors l'écran « Modification des identifiants » s'affiche
      Et « Nouvelle adresse électronique » porte la valeur « neuve@example.org »
      Et « Confirmez votre nouvelle adresse électronique » porte la valeur « neuve@example.org »

    @silencieux @C-096
    Scénario: La panne passée, la demande part une fois
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Et le portail subit l'incident « erreur_500 »
      Quand il demande à changer son adresse électronique pour « neuve@example.org »
      Étant donné le portail ne subit plus l'incident « erreur_500 »
      Quand il revient en arrière dans son navigateur
      Et qu'il valide
      Alors l'écran « Attente du code » s'affiche
      Et la boîte aux lettres électronique de « neuve@example.org » contient 1 message(s)

    @silencieux @C-096
    Scénario: La panne passée, le code saisi est encore là
      Étant donné il est arrivé à l'écran « Activation : code »
      Et le portail subit l'incident « erreur_500 »
      Quand il saisit le code reçu
      Et qu'il recopie l'image
      Et qu'il valide
      Étant donné le portail ne subit plus l'incident « erreur_500 »
      Quand il revient en arrière dans son navigateur
      Alors l'écran « Activation : code » s'affiche
      Et « Saisissez le code d'activation : » porte le code reçu
