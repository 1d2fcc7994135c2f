# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: L'écran d'authentification
  L'usager s'identifie par son adresse électronique, son mot de passe et les caractères d'une image.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique
    Et qu'il est arrivé à l'écran « Authentification »

  # La fiche l'imprime deux fois, à l'identique ; la seconde fois, en entier.
  Scénario: L'écran porte les textes, les champs et les quatre blocs de la fiche
    Alors l'écran « Authentification » présente, dans cet ordre :
      | exigence                        | élément  | texte                                                                                                                                                            |
      | CHG23-024                       | consigne | RÉPUBLIQUE FRANÇAISE                                                                                                                                             |
      | CHG23-024                       | consigne | Liberté                                                                                                                                                          |
      | CHG23-024                       | consigne | Égalité                                                                                                                                                          |
      | CHG23-024                       | consigne | Fraternité                                                                                                                                                       |
      | CHG23-025                       | consigne | impots.gouv.fr                                                                                                                                                   |
      | CHG23-026, CHG23-331            | lien     | Votre espace particulier                                                                                                                                         |
      | CHG23-027, CHG23-331            | lien     | Votre espace professionnel                                                                                                                                       |
      | CHG23-028, CHG23-327, CHG23-331 | consigne | Accueil > Authentification                                                                                                                                       |
      | CHG23-015, CHG23-029, CHG23-331 | lien     | Aide : accéder aux fiches pratiques                                                                                                                              |
      | CHG23-030, CHG23-033, CHG23-328 | consigne | Pour des raisons de sécurité, le mot de passe doit comporter 20 caractères minimum, ne doit être utilisé que sur ce site, et devra être renouvelé régulièrement. |
      | CHG23-034                       | consigne | Rappel : votre réponse à la question de confiance vous sera demandée en cas d'oubli du mot de passe.                                                             |
      | CHG23-035, CHG23-049, CHG23-331 | titre    | Connexion à mon espace professionnel                                                                                                                             |
      | CHG23-036, CHG23-052, CHG23-331 | champ    | Adresse électronique                                                                                                                                             |
      | CHG23-037, CHG23-052, CHG23-331 | champ    | Mot de passe ?                                                                                                                                                   |
      | CHG23-037                       | marque   | masqué                                                                                                                                                           |
      | CHG23-038, CHG23-331            | lien     | Mot de passe oublié                                                                                                                                              |
      | CHG23-039, CHG23-052, CHG23-331 | champ    | Recopier les caractères de l'image                                                                                                                               |
      | CHG23-041                       | consigne | /.+/                                                                                                                                                             |
      | CHG23-041, CHG23-331            | lien     | Changer l'image                                                                                                                                                  |
      | CHG23-042, CHG23-052, CHG23-331 | bouton   | Connexion                                                                                                                                                        |
      | CHG23-043, CHG23-049, CHG23-331 | titre    | Création de mon espace professionnel                                                                                                                             |
      | CHG23-044, CHG23-331            | bouton   | Créer mon espace professionnel                                                                                                                                   |
      | CHG23-045, CHG23-049, CHG23-331 | titre    | Activation de mon espace / mes services                                                                                                                          |
      | CHG23-046, CHG23-330, CHG23-331 | bouton   | Activer mon espace / mes services                                                                                                                                |
      | CHG23-047                       | consigne | Vous pouvez également payer en ligne votre taxe foncière ou votre cotisation foncière des entreprises en utilisant la référence de votre avis                    |
      | CHG23-048, CHG23-049, CHG23-331 | bouton   | Payer mes impôts locaux                                                                                                                                          |
      | CHG23-050, CHG23-331            | consigne | Direction générale des Finances publiques                                                                                                                        |

  @CHG23-033
  Scénario: Le renouvellement du mot de passe est demandé sans nombre de jours
    Alors l'écran ne dit nulle part « jour »

  @CHG23-040 @CHG23-329
  Scénario: L'image donne six signes à recopier
    Alors l'image à recopier compte 6 signes

  @CHG23-041
  Scénario: « Changer l'image » en donne une autre
    Quand il note l'image à recopier
    Et qu'il suit le lien « Changer l'image »
    Alors l'image à recopier a changé
