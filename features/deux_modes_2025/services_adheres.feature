# language: fr
@deux-modes-2025 @edition-2025
Fonctionnalité: Les services du mode expert
  Ils se choisissent, SIREN par SIREN, et n'apparaissent qu'une fois donné le code de la lettre.

  Contexte:
    Étant donné le registre connaît l'entreprise 000299001 « SARL MARTIN DISTRIBUTION »
    Et un espace actif en mode expert à son adresse électronique
    Et il a demandé l'adhésion aux services « Déclarer : TVA », « Payer : TVA » pour l'entreprise 000299001
    Et qu'il a reçu la lettre

  @NEX-045 @NEX-065
  Scénario: Avant le code, l'espace n'offre aucun service
    Étant donné il est connecté, à l'écran « Espace sans entreprise »
    Alors l'écran n'offre aucun des services :
      | service                |
      | TVA                    |
      | Impôt sur les sociétés |
      | CVAE                   |
      | Avis CFE               |

  @NEX-045 @NEX-065
  Scénario: Après le code, l'espace offre le service choisi, et lui seul
    Étant donné il est arrivé à l'écran « Activation : code »
    Quand il active les services de l'entreprise 000299001 avec le code de la lettre
    Et qu'il clique sur le bouton « Accédez à vos services en ligne »
    Et qu'il se connecte
    Alors l'écran « Espace d'une entreprise » s'affiche
    Et l'espace offre les services :
      | service |
      | TVA     |
    Et l'espace n'offre pas les services :
      | service                |
      | Impôt sur les sociétés |
      | CVAE                   |
      | Avis CFE               |
