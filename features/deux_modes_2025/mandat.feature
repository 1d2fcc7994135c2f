# language: fr
@deux-modes-2025 @edition-2025
Fonctionnalité: Le mandat, jusqu'à la fin de la procédure
  Le mandat choisi s'imprime ; la procédure simplifiée s'achève à sa suite.

  Contexte:
    Étant donné un espace actif en mode simplifié, pour son entreprise

  Scénario: Le compte, puis le mandat, puis la fin
    Étant donné il est connecté, à l'écran « Compte bancaire »
    Quand il enregistre un compte bancaire
    Et qu'il choisit le mandat « SEPA B2B »
    Et qu'il clique sur le bouton « Continuer »
    Alors les écrans parcourus sont, dans cet ordre :
      | exigence | écran            |
      | NEX-022  | Compte bancaire  |
      | NEX-022  | Compte bancaire  |
      | NEX-022  | Mandat SEPA      |
      | NEX-024  | Fin de procédure |

  @NEX-022
  Scénario: Le mandat choisi livre un fichier PDF
    Étant donné son espace a un compte bancaire et un mandat « SEPA B2B »
    Quand il ouvre le document du lien « Imprimez le mandat »
    Alors le document est un PDF que l'on peut enregistrer

  @ouvert
  Scénario: Le compte bancaire, que le tutoriel ne montre pas
    Étant donné il est connecté, à l'écran « Compte bancaire »
    Alors l'écran « Compte bancaire » présente, dans cet ordre :
      | exigence         | élément | texte                 |
      | NEX-O01, NEX-O15 | titre   | Compte bancaire       |
      | NEX-O01          | champ   | IBAN :                |
      | NEX-O01          | champ   | BIC :                 |
      | NEX-O01          | bouton  | Enregistrer le compte |
      | …                | …       | …                     |
    Quand il enregistre un compte bancaire
    Alors l'écran « Compte bancaire » présente, dans cet ordre :
      | exigence | élément | texte             |
      | NEX-O01  | titre   | Compte bancaire   |
      | NEX-O01  | champ   | SEPA CORE         |
      | NEX-O01  | champ   | SEPA B2B          |
      | NEX-O01  | bouton  | Choisir le mandat |
      | …        | …       | …                 |

  @ouvert
  Scénario: Le mandat et son document, que le tutoriel ne montre pas
    Étant donné son espace a un compte bancaire et un mandat « SEPA B2B »
    Alors l'écran « Mandat SEPA » présente, dans cet ordre :
      | exigence | élément | texte                        |
      | NEX-O02  | titre   | Mandat SEPA                  |
      | NEX-O02  | libellé | Type de mandat :             |
      | NEX-O02  | valeur  | SEPA B2B                     |
      | NEX-O02  | libellé | Référence unique du mandat : |
      | NEX-O02  | libellé | IBAN :                       |
      | NEX-O02  | libellé | BIC :                        |
      | NEX-O02  | lien    | Imprimez le mandat           |
      | NEX-O02  | bouton  | Continuer                    |
      | …        | …       | …                            |
    Quand il ouvre le document du lien « Imprimez le mandat »
    Alors le document présente, dans cet ordre :
      | exigence | ligne                                             |
      | NEX-O02  | MANDAT DE PRELEVEMENT SEPA INTERENTREPRISES (B2B) |
      | NEX-O02  | Type de mandat : B2B                              |
      | NEX-O02  | IBAN : FR7630006000011234567890189                |
      | NEX-O02  | BIC : AGRIFRPP                                    |
      | …        | …                                                 |
