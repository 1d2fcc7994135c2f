# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Trois accueils selon les entreprises
  L'accueil de l'espace dépend du nombre d'entreprises : aucune, une seule, plusieurs.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  @CHG23-053
  Plan du scénario: Avec <nombre> entreprise(s), l'accueil est « <accueil> »
    Étant donné son espace gère <nombre> entreprise(s)
    Et qu'il est connecté, à l'écran « <accueil> »
    Quand il rafraîchit la page
    Alors l'écran « <accueil> » s'affiche

    Exemples:
      | nombre | accueil                         |
      | 0      | Espace sans entreprise          |
      | 1      | Espace d'une entreprise         |
      | 2      | Espace de plusieurs entreprises |

  @CHG23-054
  Scénario: Sans entreprise, aucun service n'est offert
    Étant donné il est arrivé à l'écran « Espace sans entreprise »
    Alors aucun titre de l'écran n'est « MES SERVICES »
    Et l'écran n'offre aucun des services :
      | service                           |
      | Compte fiscal [+]                 |
      | Avis CFE                          |
      | TVA                               |
      | Impôt sur les sociétés            |
      | Taxe sur les salaires             |
      | CVAE                              |
      | Revenus de capitaux mobiliers [+] |
      | Taxe activités polluantes         |
      | Taxe int. consommation            |
      | Taxe v. vénale immeubles          |
      | Taxe de séjour                    |
      | Taxe conv. d'assurances           |
      | Résultat [+]                      |
      | Revenus SCI non soumises IS [+]   |
      | Tiers déclarants                  |
      | Dispositif DAC6 [+]               |
      | Revenus de capitaux mobiliers     |
      | Prélèvement à la source [+]       |
      | CFE et autres impôts              |
      | Dettes fiscales [+]               |
      | Remboursement de TVA UE           |
      | Guichet de TVA UE                 |
      | Gérer mes biens immobiliers       |
      | Cession de droits sociaux [+]     |
      | Successions vacantes              |

  @CHG23-056
  Scénario: Avec une entreprise, son dossier est présenté
    Étant donné il est arrivé à l'écran « Espace d'une entreprise »
    Alors l'espace porte, dans n'importe quel ordre, les entreprises :
      | siren     |
      | 000299001 |
    Et aucun titre de l'écran n'est « MES DOSSIERS »

  @CHG23-132
  Scénario: Avec plusieurs entreprises, une liste de dossiers remplace le dossier courant
    Étant donné il est arrivé à l'écran « Espace de plusieurs entreprises »
    Alors l'écran « Espace de plusieurs entreprises » présente, dans cet ordre :
      | exigence  | élément | texte        |
      | CHG23-132 | titre   | MES DOSSIERS |
      | …         | …       |              |
    Et aucun titre de l'écran n'est « DOSSIER COURANT »
