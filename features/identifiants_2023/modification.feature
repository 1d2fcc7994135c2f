# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: L'écran de modification
  L'usager coche ce qu'il veut changer, son adresse électronique, son mot de passe ou les deux.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique
    Et qu'il est connecté, à l'écran « Modification des identifiants »

  Scénario: L'écran porte le panneau de l'abonné, les deux choix et leurs saisies
    Alors l'écran « Modification des identifiants » présente, dans cet ordre :
      | exigence                                   | élément  | texte                                                   |
      | CHG23-197                                  | consigne | impots.gouv.fr                                          |
      | CHG23-197                                  | lien     | AIDE                                                    |
      | CHG23-197                                  | titre    | PROFESSIONNELS                                          |
      | CHG23-197                                  | consigne | /Abonné ?:/                                             |
      | CHG23-197                                  | consigne | /\d{14}/                                                |
      | CHG23-197                                  | consigne | {NOM}                                                   |
      | CHG23-197                                  | consigne | {prénom}                                                |
      | CHG23-197                                  | consigne | {VILLE}                                                 |
      | CHG23-197                                  | consigne | {PAYS}                                                  |
      | CHG23-197, CHG23-198                       | lien     | Quitter                                                 |
      | CHG23-197                                  | titre    | Professionnels                                          |
      | CHG23-199, CHG23-262                       | titre    | Accès sans certificat                                   |
      | CHG23-200, CHG23-266                       | titre    | Modifiez vos identifiants.                              |
      | CHG23-201, CHG23-266                       | consigne | Cochez le(s) identifiant(s) que vous souhaitez modifier |
      | CHG23-202, CHG23-263, CHG23-215, CHG23-266 | champ    | Modifier mon adresse électronique                       |
      | CHG23-202, CHG23-263                       | valeur   | non cochée                                              |
      | CHG23-203, CHG23-263                       | champ    | /.+/                                                    |
      | CHG23-O32                                  | marque   | lecture seule                                           |
      | CHG23-203, CHG23-263                       | valeur   | {adresse électronique}                                  |
      | CHG23-204, CHG23-215, CHG23-266            | champ    | Confirmez votre nouvelle adresse électronique           |
      | CHG23-O32                                  | marque   | lecture seule                                           |
      | CHG23-205, CHG23-215, CHG23-266            | champ    | Saisir mon nouveau mot de passe :                       |
      | CHG23-205                                  | valeur   | non cochée                                              |
      | CHG23-206, CHG23-264                       | consigne | (20 caractères minimum)                                 |
      | CHG23-207, CHG23-266                       | consigne | Pensez à noter votre mot de passe.                      |
      | CHG23-208                                  | champ    | /.+/                                                    |
      | CHG23-208                                  | marque   | masqué                                                  |
      | CHG23-O32                                  | marque   | lecture seule                                           |
      | CHG23-265, CHG23-266                       | message  | Niveau de sécurité de votre mot de passe                |
      | CHG23-210, CHG23-215, CHG23-266            | champ    | Confirmez votre nouveau mot de passe                    |
      | CHG23-211                                  | marque   | masqué                                                  |
      | CHG23-O32                                  | marque   | lecture seule                                           |
      | CHG23-212, CHG23-214, CHG23-267            | bouton   | Annuler                                                 |
      | CHG23-213, CHG23-214, CHG23-267            | bouton   | Valider les modifications                               |

  @CHG23-203
  Scénario: L'adresse montrée à l'arrivée est celle de connexion
    Alors « Nouvelle adresse électronique » porte la valeur « {adresse électronique} »

  @CHG23-214
  Scénario: « Annuler » est à gauche de « Valider les modifications »
    Alors le bouton « Annuler » est à gauche du bouton « Valider les modifications »

  @ouvert
  Scénario: Rien d'autre n'est demandé, pas même une preuve d'identité
    Alors l'écran demande, dans cet ordre et sans rien de plus :
      | exigence  | champ                                         |
      | CHG23-O18 | Modifier mon adresse électronique             |
      | CHG23-O18 | /.+/                                          |
      | CHG23-O18 | Confirmez votre nouvelle adresse électronique |
      | CHG23-O18 | Saisir mon nouveau mot de passe :             |
      | CHG23-O18 | /.+/                                          |
      | CHG23-O18 | Confirmez votre nouveau mot de passe          |
