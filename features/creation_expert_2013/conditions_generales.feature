# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Accepter les conditions générales
  L'usager lit s'il le veut les conditions générales, et doit les accepter pour choisir ses identifiants.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Conditions générales »

  Scénario: L'écran annonce quatre étapes et commence par la première
    Alors l'écran « Conditions générales » présente, dans cet ordre :
      | exigence             | élément            | texte                                                                                          |
      | EXP13-068            | consigne           | impots.gouv.fr                                                                                 |
      | EXP13-068, EXP13-023 | lien               | AIDE                                                                                           |
      | EXP13-069            | titre              | PROFESSIONNELS                                                                                 |
      | EXP13-070            | titre              | Professionnels                                                                                 |
      | EXP13-071            | titre              | Création de votre espace abonné                                                                |
      | EXP13-072            | consigne           | Pour créer votre espace, vous devez :                                                          |
      | EXP13-067, EXP13-073 | consigne           | 1ère étape : accepter les conditions générales                                                 |
      | EXP13-067, EXP13-073 | consigne           | 2ème étape : créer vos identifiants                                                            |
      | EXP13-067, EXP13-073 | consigne           | 3ème étape : remplir le formulaire d'inscription                                               |
      | EXP13-067, EXP13-073 | consigne           | 4ème étape : activer votre espace abonné                                                       |
      | EXP13-074, EXP13-075 | lien (place libre) | Quitter                                                                                        |
      | EXP13-076            | titre              | 1ère étape : acceptez les conditions générales                                                 |
      | EXP13-077            | marque             | *                                                                                              |
      | EXP13-077            | consigne           | Champ obligatoire                                                                              |
      | EXP13-078            | lien               | Lire les conditions générales                                                                  |
      | EXP13-079            | champ              | Je reconnais avoir pris connaissance des conditions générales et les accepte sans restriction. |
      | EXP13-079            | marque             | *                                                                                              |
      | EXP13-080            | valeur             | non cochée                                                                                     |
      | EXP13-081            | bouton             | Valider                                                                                        |

  Règle: Accepter les conditions est obligatoire, les lire ne l'est pas

    @EXP13-079 @EXP13-082
    Scénario: Sans la case cochée, la création n'avance pas
      Quand il valide
      Alors l'écran « Conditions générales » reste affiché et refuse « Je reconnais avoir pris connaissance des conditions générales et les accepte sans restriction. »

    @EXP13-079
    Scénario: Sans la case cochée, la création n'avance pas davantage sans les contrôles du navigateur
      Quand il valide sans les contrôles du navigateur
      Alors l'écran « Conditions générales » reste affiché et refuse « Je reconnais avoir pris connaissance des conditions générales et les accepte sans restriction. »

    @EXP13-081 @EXP13-082 @EXP13-083
    Scénario: La case cochée suffit, sans avoir lu les conditions
      Quand il coche « Je reconnais avoir pris connaissance des conditions générales et les accepte sans restriction. »
      Et qu'il valide
      Alors les écrans parcourus sont, dans cet ordre :
        | écran                |
        | Conditions générales |
        | Identifiants         |

  @EXP13-078
  Scénario: Le lien ouvre le texte des conditions
    Quand il suit le lien « Lire les conditions générales »
    Alors l'écran « Texte des conditions générales » s'affiche

  @EXP13-074 @EXP13-075
  Scénario: « Quitter » les conditions ramène à l'accueil
    Quand il suit le lien « Quitter »
    Alors l'écran « Accueil » s'affiche
