# language: fr
@creation-simplifiee-2025 @edition-2025
Fonctionnalité: Le choix du mode
  Entre l'authentification et la saisie du SIREN, un écran présente le mode simplifié et ce qu'il demande.

  # La place du lien « Quitter » est libre : il en change d'une impression à l'autre.
  Scénario: L'écran porte les textes, le bouton et les liens du tutoriel
    Étant donné il est arrivé à l'écran « Choix du mode »
    Alors l'écran « Choix du mode » présente, dans cet ordre :
      | exigence           | élément            | texte                                                                                                                                                                                                                        |
      | ALIM-001           | consigne           | RÉPUBLIQUE FRANÇAISE                                                                                                                                                                                                         |
      | ALIM-001           | consigne           | Liberté                                                                                                                                                                                                                      |
      | ALIM-001           | consigne           | Égalité                                                                                                                                                                                                                      |
      | ALIM-001           | consigne           | Fraternité                                                                                                                                                                                                                   |
      | ALIM-048           | lien (place libre) | Quitter                                                                                                                                                                                                                      |
      | ALIM-049, ALIM-188 | titre              | Professionnels                                                                                                                                                                                                               |
      | ALIM-050, ALIM-188 | consigne           | Vous souhaitez créer un espace pour votre propre entreprise dont vous ne partagerez pas la gestion des services en ligne ? Optez pour le mode simplifié                                                                      |
      | ALIM-052, ALIM-188 | consigne           | Attention : pour une collectivité territoriale ou une autre administration, le mode simplifié ne permet pas la séparation de l'ordonnateur et du comptable ; vous devez opter pour le mode expert.                           |
      | ALIM-054, ALIM-188 | consigne           | Vous devrez renseigner le SIRET de votre entreprise, l'adresse électronique qui permettra de la joindre à tout sujet la concernant, ainsi qu'une adresse électronique qui vous servira d'identifiant de connexion personnel. |
      | ALIM-056, ALIM-188 | consigne           | Vous devrez également renseigner le numéro de compte bancaire de prélèvement.                                                                                                                                                |
      | ALIM-058, ALIM-188 | consigne           | Une fois l'espace simplifié activé, les services en ligne seront immédiatement accessibles pour l'entreprise.                                                                                                                |
      | ALIM-060, ALIM-188 | bouton             | Créez votre espace en mode simplifié                                                                                                                                                                                         |
      | ALIM-O26           | bouton             | /.*mode expert.*/                                                                                                                                                                                                            |
      | ALIM-061, ALIM-188 | lien               | Annulez votre demande                                                                                                                                                                                                        |
      | ALIM-062, ALIM-188 | lien               | En savoir plus                                                                                                                                                                                                               |

  Scénario: De l'authentification, le mode simplifié mène à la saisie du SIREN
    Étant donné il est arrivé à l'écran « Authentification »
    Quand il clique sur le bouton « Créer mon espace professionnel »
    Et qu'il clique sur le bouton « Créez votre espace en mode simplifié »
    Alors les écrans parcourus sont, dans cet ordre :
      | exigence                     | écran            |
      | ALIM-047                     | Authentification |
      | ALIM-047, ALIM-063           | Choix du mode    |
      | ALIM-047, ALIM-060, ALIM-063 | Saisie du SIREN  |

  @ALIM-061
  Scénario: « Annulez votre demande » ouvre l'annulation
    Étant donné il est arrivé à l'écran « Choix du mode »
    Quand il suit le lien « Annulez votre demande »
    Alors l'écran « Annulation de la demande » s'affiche

  @ALIM-048
  Scénario: « Quitter » fait sortir du choix du mode
    Étant donné il est arrivé à l'écran « Choix du mode »
    Quand il suit le lien « Quitter »
    Alors l'écran « Professionnels » reste fermé

  @ouvert @ALIM-O23
  Scénario: « Quitter » ramène à l'accueil
    Étant donné il est arrivé à l'écran « Choix du mode »
    Quand il suit le lien « Quitter »
    Alors l'écran « Accueil » s'affiche

  @ouvert @ALIM-O06
  Scénario: « En savoir plus » sort de la démarche
    Étant donné il est arrivé à l'écran « Choix du mode »
    Quand il suit le lien « En savoir plus »
    Alors l'écran « Page non reproduite » s'affiche
