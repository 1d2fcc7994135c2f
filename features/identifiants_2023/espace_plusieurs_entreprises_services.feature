# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Les services de plusieurs entreprises
  Les mêmes rubriques et les mêmes entrées qu'avec une seule entreprise.

  Contexte:
    Étant donné il est arrivé à l'écran « Espace de plusieurs entreprises »

  Scénario: Les services ont leur bloc
    Alors l'écran « Espace de plusieurs entreprises » présente, dans cet ordre :
      | exigence  | élément | texte        |
      | CHG23-156 | titre   | MES SERVICES |
      | …         | …       |              |

  @CHG23-158
  Scénario: « Consulter » offre 2 services
    Alors l'écran « Espace de plusieurs entreprises » présente, dans cet ordre :
      | exigence  | élément | texte             |
      | CHG23-157 | titre   | Consulter         |
      | CHG23-158 | lien    | Compte fiscal [+] |
      | CHG23-158 | lien    | Avis CFE          |
      | …         | …       |                   |
    Et le bloc « Consulter » compte 2 liens

  @CHG23-160
  Scénario: « Déclarer » offre 14 services
    Alors l'écran « Espace de plusieurs entreprises » présente, dans cet ordre :
      | exigence  | élément | texte                             |
      | CHG23-159 | titre   | Déclarer                          |
      | CHG23-160 | lien    | TVA                               |
      | CHG23-160 | lien    | Impôt sur les sociétés            |
      | CHG23-160 | lien    | Taxe sur les salaires             |
      | CHG23-160 | lien    | CVAE                              |
      | CHG23-160 | lien    | Revenus de capitaux mobiliers [+] |
      | CHG23-160 | lien    | Taxe activités polluantes         |
      | CHG23-160 | lien    | Taxe int. consommation            |
      | CHG23-160 | lien    | Taxe v. vénale immeubles          |
      | CHG23-160 | lien    | Taxe de séjour                    |
      | CHG23-160 | lien    | Taxe conv. d'assurances           |
      | CHG23-160 | lien    | Résultat [+]                      |
      | CHG23-160 | lien    | Revenus SCI non soumises IS [+]   |
      | CHG23-160 | lien    | Tiers déclarants                  |
      | CHG23-160 | lien    | Dispositif DAC6 [+]               |
      | …         | …       |                                   |
    Et le bloc « Déclarer » compte 14 liens

  @CHG23-162
  Scénario: « Payer » offre 12 services
    Alors l'écran « Espace de plusieurs entreprises » présente, dans cet ordre :
      | exigence  | élément | texte                         |
      | CHG23-161 | titre   | Payer                         |
      | CHG23-162 | lien    | TVA                           |
      | CHG23-162 | lien    | Impôt sur les sociétés        |
      | CHG23-162 | lien    | Taxe sur les salaires         |
      | CHG23-162 | lien    | CVAE                          |
      | CHG23-162 | lien    | Revenus de capitaux mobiliers |
      | CHG23-162 | lien    | Taxe activités polluantes     |
      | CHG23-162 | lien    | Taxe int. consommation        |
      | CHG23-162 | lien    | Taxe v. vénale immeubles      |
      | CHG23-162 | lien    | Taxe conv. d'assurances       |
      | CHG23-162 | lien    | Prélèvement à la source [+]   |
      | CHG23-162 | lien    | CFE et autres impôts          |
      | CHG23-162 | lien    | Dettes fiscales [+]           |
      | …         | …       |                               |
    Et le bloc « Payer » compte 12 liens

  @CHG23-164
  Scénario: « Démarches » offre 5 services
    Alors l'écran « Espace de plusieurs entreprises » présente, dans cet ordre :
      | exigence  | élément | texte                         |
      | CHG23-163 | titre   | Démarches                     |
      | CHG23-164 | lien    | Remboursement de TVA UE       |
      | CHG23-164 | lien    | Guichet de TVA UE             |
      | CHG23-164 | lien    | Gérer mes biens immobiliers   |
      | CHG23-164 | lien    | Cession de droits sociaux [+] |
      | CHG23-164 | lien    | Successions vacantes          |
      | …         | …       |                               |
    Et le bloc « Démarches » compte 5 liens
