# language: fr
@deux-modes-2025 @edition-2025
Fonctionnalité: Le récapitulatif du tutoriel, ligne des services
  Troisième ligne du tableau final : tous activés d'office en mode simplifié, à choisir pour chaque SIREN en mode expert.

  Scénario: En mode simplifié, tous les services dès l'activation
    Étant donné un espace actif issu de sa création en mode simplifié
    Et qu'il est arrivé à l'écran « Authentification »
    Quand il se connecte
    Alors l'espace offre les services :
      | exigence | service                 |
      | NEX-064  | Compte fiscal           |
      | NEX-064  | Avis CFE                |
      | NEX-064  | TVA                     |
      | NEX-064  | Impôt sur les sociétés  |
      | NEX-064  | Taxe sur les salaires   |
      | NEX-064  | CVAE                    |
      | NEX-064  | Taxe de séjour          |
      | NEX-064  | Prélèvement à la source |
      | NEX-064  | CFE et autres impôts    |
      | NEX-064  | Dettes fiscales         |
      | NEX-064  | MESSAGERIE              |

  @NEX-065
  Scénario: En mode expert, aucun service à l'ouverture de l'espace
    Étant donné un espace actif en mode expert à son adresse électronique
    Et qu'il est connecté, à l'écran « Espace sans entreprise »
    Alors l'écran n'offre aucun des services :
      | service                |
      | TVA                    |
      | Impôt sur les sociétés |
      | Avis CFE               |

  @NEX-065
  Scénario: En mode expert, les services se choisissent pour un SIREN
    Étant donné un espace actif en mode expert, adhérent aux services « CVAE » de l'entreprise {siren}
    Et qu'il est connecté, à l'écran « Espace d'une entreprise »
    Alors l'espace offre les services :
      | service |
      | CVAE    |
    Et l'espace n'offre pas les services :
      | service                |
      | TVA                    |
      | Impôt sur les sociétés |

  Règle: Blocage d'un SIREN déjà abonné

    @ouvert @NEX-O18
    Scénario: En mode simplifié, le SIREN est refusé
      Étant donné son entreprise a déjà un adhérent aux téléprocédures
      Et qu'il est arrivé à l'écran « Saisie du SIREN »
      Quand il valide son SIREN
      Alors l'écran « Saisie du SIREN » reste affiché et refuse « SIREN : »

    @ouvert @NEX-O18
    Scénario: En mode expert, la création puis l'adhésion se poursuivent
      Étant donné son entreprise a déjà un adhérent aux téléprocédures
      Et un espace actif en mode expert à son adresse électronique
      Et qu'il est connecté, à l'écran « Adhésion aux services »
      Quand il demande l'adhésion aux services « Déclarer : TVA » pour l'entreprise {siren}
      Alors l'écran « Adhésion enregistrée » s'affiche
