# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Le reste de l'espace d'une entreprise
  Les deux blocs de liens de l'espace et sa mention finale.

  Contexte:
    Étant donné il est arrivé à l'écran « Espace d'une entreprise »

  @CHG23-123
  Scénario: « MON ESPACE » offre trois liens
    Alors l'écran « Espace d'une entreprise » présente, dans cet ordre :
      | exigence             | élément | texte                                             |
      | CHG23-119            | titre   | MON ESPACE                                        |
      | CHG23-120, CHG23-123 | lien    | Gérer les services                                |
      | CHG23-121, CHG23-123 | lien    | Gérer les comptes bancaires [+]                   |
      | CHG23-122, CHG23-123 | lien    | Gérer les contrats de prélèvement automatique [+] |
      | …                    | …       |                                                   |
    Et le bloc « MON ESPACE » compte 3 liens

  @CHG23-128
  Scénario: « MES AUTRES SERVICES » offre trois liens
    Alors l'écran « Espace d'une entreprise » présente, dans cet ordre :
      | exigence             | élément | texte                                               |
      | CHG23-124            | titre   | MES AUTRES SERVICES                                 |
      | CHG23-125, CHG23-128 | lien    | Calendrier fiscal                                   |
      | CHG23-126, CHG23-128 | lien    | Tests tiers déclarants                              |
      | CHG23-127, CHG23-128 | lien    | Coordonnées du gestionnaire et prise de rendez-vous |
      | …                    | …       |                                                     |
    Et le bloc « MES AUTRES SERVICES » compte 3 liens

  Scénario: Seul « ici » est un lien dans la mention relative aux données
    Alors l'écran « Espace d'une entreprise » présente, dans cet ordre :
      | exigence  | élément  | texte                                                      |
      | CHG23-130 | consigne | Pour en savoir plus sur le traitement des données, cliquez |
      | CHG23-130 | lien     | ici                                                        |
      | CHG23-130 | consigne | .                                                          |
      | …         | …        |                                                            |
