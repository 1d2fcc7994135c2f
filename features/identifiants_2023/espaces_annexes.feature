# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Les pages que l'accueil de l'espace nomme
  La fiche nomme les dossiers et les services sans montrer leurs pages.

  @ouvert
  Scénario: Les dossiers ont leur écran
    Étant donné il est arrivé à l'écran « Dossiers »
    Alors l'écran « Dossiers » présente, dans cet ordre :
      | exigence  | élément  | texte           |
      | CHG23-O09 | titre    | /.*dossiers.*/  |
      | CHG23-O09 | consigne | /.*000299001.*/ |
      | CHG23-O09 | consigne | /.*987654321.*/ |
      | …         | …        |                 |

  @ouvert
  Scénario: Un service a son écran
    Étant donné il est arrivé à l'écran « Service »
    Alors l'écran « Service » présente, dans cet ordre :
      | exigence  | élément  | texte |
      | CHG23-O08 | titre    | /.+/  |
      | CHG23-O08 | consigne | /.+/  |
      | …         | …        |       |
