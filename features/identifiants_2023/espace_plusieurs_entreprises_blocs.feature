# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Le reste de l'espace de plusieurs entreprises
  Les deux blocs de liens de l'espace et sa mention finale.

  Contexte:
    Étant donné il est arrivé à l'écran « Espace de plusieurs entreprises »

  Scénario: « MON ESPACE » offre trois liens
    Alors l'écran « Espace de plusieurs entreprises » présente, dans cet ordre :
      | exigence  | élément | texte                                             |
      | CHG23-148 | titre   | MON ESPACE                                        |
      | CHG23-149 | lien    | Gérer les services                                |
      | CHG23-150 | lien    | Gérer les comptes bancaires [+]                   |
      | CHG23-151 | lien    | Gérer les contrats de prélèvement automatique [+] |
      | …         | …       |                                                   |
    Et le bloc « MON ESPACE » compte 3 liens

  Scénario: « MES AUTRES SERVICES » offre trois liens
    Alors l'écran « Espace de plusieurs entreprises » présente, dans cet ordre :
      | exigence  | élément | texte                                               |
      | CHG23-152 | titre   | MES AUTRES SERVICES                                 |
      | CHG23-153 | lien    | Calendrier fiscal                                   |
      | CHG23-154 | lien    | Tests tiers déclarants                              |
      | CHG23-155 | lien    | Coordonnées du gestionnaire et prise de rendez-vous |
      | …         | …       |                                                     |
    Et le bloc « MES AUTRES SERVICES » compte 3 liens

  Scénario: Seul « ici » est un lien dans la mention relative aux données
    Alors l'écran « Espace de plusieurs entreprises » présente, dans cet ordre :
      | exigence  | élément  | texte                                                      |
      | CHG23-165 | consigne | Pour en savoir plus sur le traitement des données, cliquez |
      | CHG23-165 | lien     | ici                                                        |
      | CHG23-165 | consigne | .                                                          |
      | …         | …        |                                                            |
