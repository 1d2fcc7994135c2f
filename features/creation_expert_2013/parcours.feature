# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Créer un espace professionnel expert
  De la page d'accueil à la confirmation : l'usager se pré-inscrit, reçoit un code par courriel et active son espace.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Accueil »

  @EXP13-032 @EXP13-051 @EXP13-052
  Scénario: La création débute à l'accueil et passe d'abord par le choix de la procédure
    Quand il suit le lien « Créer / Activer mon espace »
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                 |
      | Accueil               |
      | Choix de la procédure |

  @EXP13-004 @EXP13-025
  Scénario: Pré-inscription, activation par le lien, confirmation
    Quand il suit le lien « Créer / Activer mon espace »
    Et qu'il suit le lien « 1ère étape : Créez votre espace (mode expert) »
    Et qu'il accepte les conditions générales
    Et qu'il choisit ses identifiants et remplit le formulaire d'inscription
    Et qu'il clique sur le bouton « Confirmer »
    Et qu'il suit le lien « Activez votre espace abonné »
    Et qu'il active son espace avec le code reçu
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                    |
      | Accueil                  |
      | Choix de la procédure    |
      | Conditions générales     |
      | Identifiants             |
      | Formulaire d'inscription |
      | Récapitulatif            |
      | Attente d'activation     |
      | Activation               |
      | Confirmation             |

  @EXP13-009
  Scénario: Pré-inscription, « OK », activation plus tard par l'accueil, confirmation
    Quand il suit le lien « Créer / Activer mon espace »
    Et qu'il suit le lien « 1ère étape : Créez votre espace (mode expert) »
    Et qu'il accepte les conditions générales
    Et qu'il choisit ses identifiants et remplit le formulaire d'inscription
    Et qu'il clique sur le bouton « Confirmer »
    Et qu'il clique sur le bouton « OK »
    Et qu'il suit le lien « Créer / Activer mon espace »
    Et qu'il suit le lien « 2ème étape : Activez votre espace (mode expert) »
    Et qu'il active son espace avec le code reçu
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                    |
      | Accueil                  |
      | Choix de la procédure    |
      | Conditions générales     |
      | Identifiants             |
      | Formulaire d'inscription |
      | Récapitulatif            |
      | Attente d'activation     |
      | Accueil                  |
      | Choix de la procédure    |
      | Activation               |
      | Confirmation             |
