# language: fr
@deux-modes-2025 @edition-2025
Fonctionnalité: Les services du mode simplifié et les services spéciaux
  Tous les services sont là d'office, sauf trois qui demandent une adhésion et le code d'une lettre.

  Règle: D'office, tous les services sauf les listes spéciales

    Contexte:
      Étant donné un espace actif en mode simplifié, pour son entreprise
      Et qu'il est connecté, à l'écran « Espace d'une entreprise »

    Scénario: Les autres services sont tous là
      Alors l'espace offre les services :
        | exigence | service                       |
        | NEX-027  | Compte fiscal                 |
        | NEX-027  | Avis CFE                      |
        | NEX-027  | TVA                           |
        | NEX-027  | Impôt sur les sociétés        |
        | NEX-027  | Taxe sur les salaires         |
        | NEX-027  | CVAE                          |
        | NEX-027  | Revenus de capitaux mobiliers |
        | NEX-027  | Taxe int. consommation        |
        | NEX-027  | Taxe v. vénale immeubles      |
        | NEX-027  | Taxe de séjour                |
        | NEX-027  | Taxe conv. d'assurances       |
        | NEX-027  | Résultat                      |
        | NEX-027  | Revenus SCI non soumises IS   |
        | NEX-027  | Tiers déclarants              |
        | NEX-027  | Prélèvement à la source       |
        | NEX-027  | CFE et autres impôts          |
        | NEX-027  | Dettes fiscales               |
        | NEX-027  | Guichet de TVA UE             |
        | NEX-027  | Gérer mes biens immobiliers   |
        | NEX-027  | Cession de droits sociaux     |
        | NEX-027  | Successions vacantes          |
        | NEX-027  | MESSAGERIE                    |

    @NEX-058
    Scénario: Les services spéciaux n'y sont pas
      Alors l'espace n'offre pas les services :
        | service                   |
        | Remboursement de TVA UE   |
        | Dispositif DAC6           |
        | Taxe activités polluantes |

  Règle: Les services spéciaux s'ouvrent par une adhésion et le code de sa lettre

    Contexte:
      Étant donné un espace actif en mode simplifié, pour son entreprise
      Et il a demandé l'adhésion aux services « Démarches : Remboursement de TVA UE », « Déclarer : Dispositif DAC6 [+] », « Déclarer : Taxe activités polluantes » pour l'entreprise {siren}
      Et qu'il a reçu la lettre

    @NEX-058
    Scénario: L'adhésion demandée ne suffit pas
      Étant donné il est connecté, à l'écran « Espace d'une entreprise »
      Alors l'espace n'offre pas les services :
        | service                   |
        | Remboursement de TVA UE   |
        | Dispositif DAC6           |
        | Taxe activités polluantes |

    Scénario: Le code de la lettre donné, les trois y sont, sans rien ôter des autres
      Étant donné il est arrivé à l'écran « Activation : code »
      Quand il active les services de l'entreprise {siren} avec le code de la lettre
      Et qu'il clique sur le bouton « Accédez à vos services en ligne »
      Et qu'il se connecte
      Alors l'espace offre les services :
        | exigence | service                   |
        | NEX-058  | Remboursement de TVA UE   |
        | NEX-058  | Dispositif DAC6           |
        | NEX-058  | Taxe activités polluantes |
        | NEX-027  | Avis CFE                  |
        | NEX-027  | TVA                       |
        | NEX-027  | Impôt sur les sociétés    |
        | NEX-027  | CFE et autres impôts      |
