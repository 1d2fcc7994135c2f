# language: fr
@creation-expert-2014 @edition-2014
Fonctionnalité: Accepter les conditions générales en 2014
  Le collaborateur du cabinet accepte les conditions générales avant toute saisie.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Conditions générales »

  Scénario: L'écran annonce quatre étapes et demande l'acceptation
    Alors l'écran « Conditions générales » présente, dans cet ordre :
      | exigence  | élément  | texte                                                                                          |
      | CAB14-017 | consigne | impots.gouv.fr                                                                                 |
      | CAB14-017 | lien     | AIDE                                                                                           |
      | CAB14-018 | titre    | PROFESSIONNELS                                                                                 |
      | CAB14-019 | titre    | Professionnels                                                                                 |
      | CAB14-020 | titre    | Création de votre espace abonné                                                                |
      | CAB14-021 | consigne | Pour créer votre espace, vous devez :                                                          |
      | CAB14-022 | consigne | 1ère étape : accepter les conditions générales                                                 |
      | CAB14-022 | consigne | 2ème étape : créer vos identifiants                                                            |
      | CAB14-022 | consigne | 3ème étape : remplir le formulaire d'inscription                                               |
      | CAB14-022 | consigne | 4ème étape : activer votre espace abonné                                                       |
      | CAB14-O05 | lien     | Quitter                                                                                        |
      | CAB14-023 | titre    | 1ère étape : acceptez les conditions générales                                                 |
      | CAB14-024 | marque   | *                                                                                              |
      | CAB14-024 | consigne | Champ obligatoire                                                                              |
      | CAB14-025 | lien     | Lire les conditions générales                                                                  |
      | CAB14-026 | champ    | Je reconnais avoir pris connaissance des conditions générales et les accepte sans restriction. |
      | CAB14-026 | marque   | *                                                                                              |
      | CAB14-028 | valeur   | non cochée                                                                                     |
      | CAB14-027 | bouton   | Valider                                                                                        |

  @CAB14-025
  Scénario: Le texte des conditions générales peut être lu
    Quand il suit le lien « Lire les conditions générales »
    Alors l'écran « Texte des conditions générales » s'affiche

  @CAB14-027 @CAB14-028 @CAB14-040
  Scénario: Les conditions acceptées, les identifiants viennent aussitôt
    Quand il coche « Je reconnais avoir pris connaissance des conditions générales et les accepte sans restriction. »
    Et qu'il valide
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                |
      | Conditions générales |
      | Identifiants         |

  Règle: Sans acceptation, les identifiants restent hors d'atteinte

    @CAB14-026 @CAB14-028
    Scénario: La case laissée vide est refusée
      Quand il valide
      Alors l'écran « Conditions générales » reste affiché et refuse « Je reconnais avoir pris connaissance des conditions générales et les accepte sans restriction. »

    @silencieux @CAB14-028 @C-041
    Scénario: L'adresse des identifiants, ouverte directement, ramène aux conditions
      Étant donné il connaît l'adresse de l'écran « Identifiants »
      Quand il ouvre directement cette adresse
      Alors l'écran « Conditions générales » s'affiche
