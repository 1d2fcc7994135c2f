# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Les coordonnées bancaires et le mandat
  Un IBAN ou un BIC faux se refuse, les blancs ne comptent pas, et le paiement veut un mandat que la banque connaît.

  Contexte:
    Étant donné un espace actif en mode simplifié, pour son entreprise

  Règle: L'IBAN et le BIC se contrôlent

    @silencieux @C-085
    Plan du scénario: L'IBAN « <iban> » est refusé
      Étant donné il est connecté, à l'écran « Compte bancaire »
      Quand il saisit l'IBAN « <iban> » et le BIC « AGRIFRPP »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Compte bancaire » reste affiché et refuse « IBAN : »
      Et « BIC : » porte la valeur « AGRIFRPP »

      # Un chiffre changé, un pays changé, un chiffre de moins, un pays qui n'existe pas.
      Exemples:
        | iban                         |
        | FR7630006000011234567890188  |
        | DE7630006000011234567890189  |
        | FR763000600001123456789018   |
        | XX7630006000011234567890189  |

    @silencieux @C-085
    Plan du scénario: Le BIC « <bic> » est refusé
      Étant donné il est connecté, à l'écran « Compte bancaire »
      Quand il saisit l'IBAN « FR7630006000011234567890189 » et le BIC « <bic> »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Compte bancaire » reste affiché et refuse « BIC : »

      Exemples:
        | bic       |
        | AGRI      |
        | AGRIFRPPX |
        | AGRIFRP   |
        | AGRIXXPP  |

    @silencieux @C-085
    Plan du scénario: Écrits « <iban> » et « <bic> », l'IBAN et le BIC sont acceptés
      Étant donné il est connecté, à l'écran « Compte bancaire »
      Quand il saisit l'IBAN « <iban> » et le BIC « <bic> »
      Et qu'il valide
      Alors « SEPA CORE » est actif
      Et l'écran montre tel quel « FR76 3000 6000 0112 3456 7890 189 »

      Exemples:
        | iban                              | bic       |
        | FR7630006000011234567890189       | AGRIFRPP  |
        | FR76 3000 6000 0112 3456 7890 189 | AGRI FRPP |

  Règle: Le mandat

    @silencieux @C-086
    Scénario: Sans sorte de mandat choisie, le refus le dit
      Étant donné il est connecté, à l'écran « Compte bancaire »
      Quand il enregistre un compte bancaire
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Compte bancaire » s'affiche
      Et un message d'alerte parle de « mandat »

    @silencieux @C-086
    Scénario: Le mandat B2B que la banque n'a pas enregistré ne paie pas
      Étant donné son espace a un compte bancaire et un mandat « SEPA B2B »
      Et qu'il est connecté, à l'écran « Paiement »
      Quand il clique sur le bouton « Payer »
      Alors le paiement est refusé, faute de « mandat »
