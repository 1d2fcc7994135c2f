# language: fr
@deux-modes-2025 @edition-2025
Fonctionnalité: Le compte bancaire et son mandat
  L'usager enregistre un IBAN et un BIC, puis choisit entre deux sortes de mandat.

  Contexte:
    Étant donné un espace actif en mode simplifié, pour son entreprise
    Et qu'il est connecté, à l'écran « Compte bancaire »

  Règle: IBAN et BIC, l'un et l'autre

    Scénario: L'écran demande l'IBAN et le BIC
      Alors l'écran demande, dans cet ordre et sans rien de plus :
        | exigence         | champ      |
        | NEX-020, NEX-022 | /.*IBAN.*/ |
        | NEX-020, NEX-022 | /.*BIC.*/  |

    @NEX-020
    Plan du scénario: <champ> laissé vide est refusé
      Quand il saisit l'IBAN « FR76 3000 6000 0112 3456 7890 189 » et le BIC « AGRIFRPP »
      Et qu'il vide « <champ> »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Compte bancaire » reste affiché et refuse « <champ> »

      Exemples:
        | champ  |
        | IBAN : |
        | BIC :  |

    @NEX-020
    Scénario: L'un et l'autre donnés, le compte est enregistré et le choix du mandat s'ouvre
      Quand il enregistre un compte bancaire
      Alors « SEPA CORE » est actif
      Et « SEPA B2B » est actif

  Règle: Mandat CORE ou B2B

    Scénario: Le compte enregistré, deux sortes de mandat sont offertes, et deux seulement
      Quand il enregistre un compte bancaire
      Alors l'écran demande, dans cet ordre et sans rien de plus :
        | exigence         | champ    |
        | NEX-021, NEX-022 | /.*CORE/ |
        | NEX-021, NEX-022 | /.*B2B/  |

    @NEX-021
    Scénario: Aucune n'est choisie d'avance : sans choix, l'usager n'avance pas
      Quand il enregistre un compte bancaire
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Compte bancaire » s'affiche
      Et un message d'alerte parle de « mandat »

    @NEX-021
    Plan du scénario: Le mandat <sorte> est accepté
      Quand il enregistre un compte bancaire
      Et qu'il choisit le mandat « SEPA <sorte> »
      Alors l'écran « Mandat SEPA » s'affiche
      Et l'écran montre tel quel « <sorte> »

      Exemples:
        | sorte |
        | CORE  |
        | B2B   |

    @NEX-022
    Scénario: Le mandat ne s'ouvre pas avant le compte, fût-ce par son adresse
      Quand il ouvre l'écran « Mandat SEPA » par son adresse
      Alors l'écran « Compte bancaire » s'affiche
