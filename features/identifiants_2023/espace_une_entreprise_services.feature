# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Les services d'une entreprise
  Quatre rubriques, dont la fiche imprime toutes les entrées.

  Contexte:
    Étant donné il est arrivé à l'écran « Espace d'une entreprise »

  Scénario: Les services ont leur bloc
    Alors l'écran « Espace d'une entreprise » présente, dans cet ordre :
      | exigence  | élément | texte        |
      | CHG23-077 | titre   | MES SERVICES |
      | …         | …       |              |

  @CHG23-081
  Scénario: « Consulter » offre 2 services
    Alors l'écran « Espace d'une entreprise » présente, dans cet ordre :
      | exigence             | élément | texte             |
      | CHG23-078            | titre   | Consulter         |
      | CHG23-079, CHG23-081 | lien    | Compte fiscal [+] |
      | CHG23-080, CHG23-081 | lien    | Avis CFE          |
      | …                    | …       |                   |
    Et le bloc « Consulter » compte 2 liens

  @CHG23-097
  Scénario: « Déclarer » offre 14 services
    Alors l'écran « Espace d'une entreprise » présente, dans cet ordre :
      | exigence             | élément | texte                             |
      | CHG23-082            | titre   | Déclarer                          |
      | CHG23-083, CHG23-097 | lien    | TVA                               |
      | CHG23-084, CHG23-097 | lien    | Impôt sur les sociétés            |
      | CHG23-085, CHG23-097 | lien    | Taxe sur les salaires             |
      | CHG23-086, CHG23-097 | lien    | CVAE                              |
      | CHG23-087, CHG23-097 | lien    | Revenus de capitaux mobiliers [+] |
      | CHG23-088, CHG23-097 | lien    | Taxe activités polluantes         |
      | CHG23-089, CHG23-097 | lien    | Taxe int. consommation            |
      | CHG23-090, CHG23-097 | lien    | Taxe v. vénale immeubles          |
      | CHG23-091, CHG23-097 | lien    | Taxe de séjour                    |
      | CHG23-092, CHG23-097 | lien    | Taxe conv. d'assurances           |
      | CHG23-093, CHG23-097 | lien    | Résultat [+]                      |
      | CHG23-094, CHG23-097 | lien    | Revenus SCI non soumises IS [+]   |
      | CHG23-095, CHG23-097 | lien    | Tiers déclarants                  |
      | CHG23-096, CHG23-097 | lien    | Dispositif DAC6 [+]               |
      | …                    | …       |                                   |
    Et le bloc « Déclarer » compte 14 liens

  @CHG23-111
  Scénario: « Payer » offre 12 services
    Alors l'écran « Espace d'une entreprise » présente, dans cet ordre :
      | exigence             | élément | texte                         |
      | CHG23-098            | titre   | Payer                         |
      | CHG23-099, CHG23-111 | lien    | TVA                           |
      | CHG23-100, CHG23-111 | lien    | Impôt sur les sociétés        |
      | CHG23-101, CHG23-111 | lien    | Taxe sur les salaires         |
      | CHG23-102, CHG23-111 | lien    | CVAE                          |
      | CHG23-103, CHG23-111 | lien    | Revenus de capitaux mobiliers |
      | CHG23-104, CHG23-111 | lien    | Taxe activités polluantes     |
      | CHG23-105, CHG23-111 | lien    | Taxe int. consommation        |
      | CHG23-106, CHG23-111 | lien    | Taxe v. vénale immeubles      |
      | CHG23-107, CHG23-111 | lien    | Taxe conv. d'assurances       |
      | CHG23-108, CHG23-111 | lien    | Prélèvement à la source [+]   |
      | CHG23-109, CHG23-111 | lien    | CFE et autres impôts          |
      | CHG23-110, CHG23-111 | lien    | Dettes fiscales [+]           |
      | …                    | …       |                               |
    Et le bloc « Payer » compte 12 liens

  @CHG23-118
  Scénario: « Démarches » offre 5 services
    Alors l'écran « Espace d'une entreprise » présente, dans cet ordre :
      | exigence             | élément | texte                         |
      | CHG23-112            | titre   | Démarches                     |
      | CHG23-113, CHG23-118 | lien    | Remboursement de TVA UE       |
      | CHG23-114, CHG23-118 | lien    | Guichet de TVA UE             |
      | CHG23-115, CHG23-118 | lien    | Gérer mes biens immobiliers   |
      | CHG23-116, CHG23-118 | lien    | Cession de droits sociaux [+] |
      | CHG23-117, CHG23-118 | lien    | Successions vacantes          |
      | …                    | …       |                               |
    Et le bloc « Démarches » compte 5 liens
