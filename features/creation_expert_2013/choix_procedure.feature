# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Choisir la procédure
  L'usager choisit entre le mode simplifié et le mode expert, pour créer son espace ou pour l'activer.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Choix de la procédure »

  Scénario: L'écran offre deux procédures, de deux liens chacune
    Alors l'écran « Choix de la procédure » présente, dans cet ordre :
      | exigence                                   | élément            | texte                                                                                                                                                                   |
      | EXP13-068                                  | consigne           | impots.gouv.fr                                                                                                                                                          |
      | EXP13-053, EXP13-068, EXP13-023            | lien               | AIDE                                                                                                                                                                    |
      | EXP13-054                                  | titre              | PROFESSIONNELS                                                                                                                                                          |
      | EXP13-055, EXP13-070                       | titre              | Professionnels                                                                                                                                                          |
      | EXP13-056                                  | consigne           | Pour accéder à vos services en ligne, vous devez d'abord créer votre espace : choisissez la procédure qui vous convient.                                                |
      | EXP13-057                                  | consigne           | Quelle que soit la procédure choisie, vous devrez mentionner une adresse électronique ainsi que le ou les SIREN concernés.                                              |
      | EXP13-058, EXP13-006, EXP13-007, EXP13-064 | titre              | Vous souhaitez créer un espace pour votre propre entreprise : optez pour le mode simplifié                                                                              |
      | EXP13-059                                  | lien               | 1ère étape : Créez votre espace                                                                                                                                         |
      | EXP13-060                                  | lien               | 2ème étape : Activez votre espace                                                                                                                                       |
      | EXP13-061, EXP13-006, EXP13-008, EXP13-064 | titre              | Vous souhaitez créer un espace pour l'entreprise que vous représentez ou vous souhaitez créer un espace unique pour différentes entreprises : optez pour le mode expert |
      | EXP13-062                                  | lien               | 1ère étape : Créez votre espace                                                                                                                                         |
      | EXP13-063                                  | lien               | 2ème étape : Activez votre espace                                                                                                                                       |
      | EXP13-065, EXP13-075                       | lien (place libre) | Quitter                                                                                                                                                                 |

  @EXP13-062 @EXP13-066
  Scénario: Le premier lien du mode expert commence la création
    Quand il suit le lien « 1ère étape : Créez votre espace (mode expert) »
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                 |
      | Choix de la procédure |
      | Conditions générales  |

  @EXP13-063
  Scénario: Le second lien du mode expert ouvre l'activation
    Quand il suit le lien « 2ème étape : Activez votre espace (mode expert) »
    Alors l'écran « Activation » s'affiche

  @EXP13-065 @EXP13-075
  Scénario: « Quitter » le choix ramène à l'accueil
    Quand il suit le lien « Quitter »
    Alors l'écran « Accueil » s'affiche

  @EXP13-053 @EXP13-023 @EXP13-068
  Scénario: « AIDE » ouvre l'aide
    Quand il suit le lien « AIDE »
    Alors l'écran « Aide » s'affiche

  @ouvert @EXP13-O06
  Plan du scénario: « <lien> » du mode simplifié relève d'une autre fiche
    Quand il suit le lien « <lien> (mode simplifié) »
    Alors l'écran « Mode simplifié » s'affiche

    Exemples:
      | lien                              |
      | 1ère étape : Créez votre espace   |
      | 2ème étape : Activez votre espace |
