# language: fr
@creation-simplifiee-2025 @edition-2025
Fonctionnalité: L'adresse vérifiée
  Le lien du courriel ouvre une page qui annonce la lettre ; l'espace n'est pas encore ouvert.

  # Aucun titre n'est imprimé : la place du titre de la maquette est ouverte.
  Scénario: La page porte les trois phrases et le lien du tutoriel
    Étant donné il est arrivé à l'écran « Adresse vérifiée »
    Alors l'écran « Adresse vérifiée » présente, dans cet ordre :
      | exigence           | élément  | texte                                                                                                                                            |
      | ALIM-O13           | titre    | /.+/                                                                                                                                             |
      | ALIM-115, ALIM-194 | consigne | L'adresse électronique de l'entreprise a été vérifiée mais la demande ne sera prise en compte qu'une fois que vous aurez procédé à l'activation. |
      | ALIM-117, ALIM-194 | consigne | Une lettre sera automatiquement envoyée par voie postale à l'entreprise qui la recevra dans 2 semaines.                                          |
      | ALIM-119, ALIM-194 | consigne | Cette lettre contient un code d'activation à usage unique, valable 60 jours maximum, permettant d'activer l'adresse électronique.                |
      | ALIM-121, ALIM-194 | lien     | Accédez à vos services en ligne                                                                                                                  |

  Scénario: Le lien du courriel mène de l'enregistrement à cette page
    Étant donné il est arrivé à l'écran « Enregistrement »
    Quand il ouvre le lien du courriel
    Alors les écrans parcourus sont, dans cet ordre :
      | exigence                     | écran            |
      | ALIM-096, ALIM-114           | Enregistrement   |
      | ALIM-096, ALIM-102, ALIM-114 | Adresse vérifiée |

  @ALIM-121
  Scénario: « Accédez à vos services en ligne » ouvre l'authentification
    Étant donné il est arrivé à l'écran « Adresse vérifiée »
    Quand il suit le lien « Accédez à vos services en ligne »
    Alors l'écran « Authentification » s'affiche

  @ALIM-116
  Scénario: Le lien seul n'ouvre pas l'espace
    Étant donné il est arrivé à l'écran « Adresse vérifiée »
    Quand il suit le lien « Accédez à vos services en ligne »
    Et qu'il se connecte
    Alors la connexion est refusée

  @ALIM-089 @ALIM-118
  Scénario: Une lettre part alors, à l'adresse de l'entreprise
    Étant donné son entreprise est au registre, à l'adresse « 3 place du Marché 75002 PARIS »
    Et qu'il est arrivé à l'écran « Enregistrement »
    Quand il ouvre le lien du courriel
    Alors 1 lettre(s) sont parties
    Et la lettre est adressée à « {raison sociale} 3 place du Marché 75002 PARIS »
    Et la lettre est partie à l'instant où le lien a été ouvert
