# language: fr
@creation-expert-2014 @edition-2014
Fonctionnalité: Ouvrir le compte du cabinet
  Le collaborateur du cabinet crée l'espace en ligne, d'un bout à l'autre.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Accueil »

  @CAB14-015
  Scénario: La création va de l'accueil à l'attente du code, étape après étape et sans aucune lettre
    Quand il suit le lien « Créer mon espace / adhérer aux services en ligne »
    Et qu'il suit le lien « 1ère étape »
    Et qu'il accepte les conditions générales
    Et qu'il saisit ses identifiants
    Et qu'il valide
    Et qu'il remplit le formulaire d'inscription
    Et qu'il valide
    Et qu'il clique sur le bouton « Confirmer »
    Alors les écrans parcourus sont, dans cet ordre :
      | exigence             | écran                    |
      | CAB14-003, CAB14-013 | Accueil                  |
      | CAB14-013, CAB14-014 | Choix de la procédure    |
      | CAB14-014, CAB14-040 | Conditions générales     |
      | CAB14-040            | Identifiants             |
      | CAB14-066            | Formulaire d'inscription |
      | CAB14-066            | Récapitulatif            |
      | CAB14-066            | Attente d'activation     |
    Et aucune lettre n'est partie
