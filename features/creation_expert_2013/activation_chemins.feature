# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Les deux chemins vers l'activation
  Après « OK », l'activation se retrouve par l'accueil et le choix de la procédure ; le lien, lui, y mène tout droit.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Attente d'activation »

  @EXP13-221 @EXP13-249 @EXP13-254
  Scénario: Après « OK », l'activation passe par l'accueil et le choix
    Quand il clique sur le bouton « OK »
    Et qu'il suit le lien « Créer / Activer mon espace »
    Et qu'il suit le lien « 2ème étape : Activez votre espace (mode expert) »
    Alors les écrans parcourus sont, dans cet ordre :
      | exigence                        | écran                 |
      | EXP13-221, EXP13-249            | Attente d'activation  |
      | EXP13-250, EXP13-221, EXP13-249 | Accueil               |
      | EXP13-255, EXP13-256, EXP13-254 | Choix de la procédure |
      | EXP13-261, EXP13-221, EXP13-249 | Activation            |

  Scénario: L'écran de choix est le même que pour la création
    Quand il clique sur le bouton « OK »
    Et qu'il suit le lien « Créer / Activer mon espace »
    Alors l'écran « Choix de la procédure » présente, dans cet ordre :
      | exigence             | élément            | texte                                                                                                                                                                   |
      | EXP13-256            | consigne           | impots.gouv.fr                                                                                                                                                          |
      | EXP13-256            | lien               | AIDE                                                                                                                                                                    |
      | EXP13-256            | titre              | PROFESSIONNELS                                                                                                                                                          |
      | EXP13-256            | titre              | Professionnels                                                                                                                                                          |
      | EXP13-257            | consigne           | Pour accéder à vos services en ligne, vous devez d'abord créer votre espace : choisissez la procédure qui vous convient.                                                |
      | EXP13-258            | consigne           | Quelle que soit la procédure choisie, vous devrez mentionner une adresse électronique ainsi que le ou les SIREN concernés.                                              |
      | EXP13-260            | titre              | Vous souhaitez créer un espace pour votre propre entreprise : optez pour le mode simplifié                                                                              |
      | EXP13-260            | lien               | 1ère étape : Créez votre espace                                                                                                                                         |
      | EXP13-260            | lien               | 2ème étape : Activez votre espace                                                                                                                                       |
      | EXP13-260            | titre              | Vous souhaitez créer un espace pour l'entreprise que vous représentez ou vous souhaitez créer un espace unique pour différentes entreprises : optez pour le mode expert |
      | EXP13-260            | lien               | 1ère étape : Créez votre espace                                                                                                                                         |
      | EXP13-260, EXP13-261 | lien               | 2ème étape : Activez votre espace                                                                                                                                       |
      | EXP13-259            | lien (place libre) | Quitter                                                                                                                                                                 |

  @EXP13-263
  Scénario: Les deux chemins aboutissent au même écran
    Quand il suit le lien « Activez votre espace abonné »
    Et qu'il note ce que montre l'écran
    Et qu'il revient en arrière dans son navigateur
    Et qu'il clique sur le bouton « OK »
    Et qu'il suit le lien « Créer / Activer mon espace »
    Et qu'il suit le lien « 2ème étape : Activez votre espace (mode expert) »
    Alors l'écran « Activation » s'affiche
    Et l'écran montre encore ce qu'il a noté
