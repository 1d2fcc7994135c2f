# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: L'espace sans entreprise
  L'impression de cet écran est perdue : la fiche dit seulement qu'il n'offre aucun service et qu'il mène à leur gestion.

  Scénario: L'écran porte le lien de la gestion des services
    Étant donné il est arrivé à l'écran « Espace sans entreprise »
    Alors l'écran « Espace sans entreprise » présente, dans cet ordre :
      | exigence  | élément  | texte                                            |
      | CHG23-O06 | consigne | impots.gouv.fr                                   |
      | CHG23-O06 | lien     | AIDE                                             |
      | CHG23-O06 | titre    | PROFESSIONNELS                                   |
      | CHG23-O06 | consigne | {civilité abrégée} {prénom} {NOM}                |
      | CHG23-O06 | consigne | /Abonné ?: \d{14}/                               |
      | CHG23-O06 | consigne | /Expiration du mot de passe : \d{2}/\d{2}/\d{4}/ |
      | CHG23-O06 | lien     | Quitter                                          |
      | CHG23-O06 | titre    | MON ESPACE                                       |
      | CHG23-055 | lien     | Gérer les services                               |
      | …         | …        |                                                  |
