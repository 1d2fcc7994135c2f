# language: fr
@deux-modes-2025 @edition-2025
Fonctionnalité: Payer suppose un mandat
  Le mandat B2B doit être à la banque avant tout premier paiement.

  Contexte:
    Étant donné un espace actif en mode simplifié, pour son entreprise

  @NEX-057
  Scénario: Sans compte bancaire, le paiement est refusé
    Étant donné il est connecté, à l'écran « Paiement »
    Quand il clique sur le bouton « Payer »
    Alors le paiement est refusé, faute de « compte »

  @NEX-057
  Scénario: Avec un mandat B2B que la banque n'a pas enregistré, le paiement est refusé
    Étant donné son espace a un compte bancaire et un mandat « SEPA B2B »
    Et qu'il est connecté, à l'écran « Paiement »
    Quand il clique sur le bouton « Payer »
    Alors le paiement est refusé, faute de « mandat »

  @NEX-057
  Scénario: La banque a enregistré le mandat B2B, le paiement est accepté
    Étant donné son espace a un compte bancaire et un mandat « SEPA B2B »
    Et la banque a enregistré ce mandat
    Et qu'il est connecté, à l'écran « Paiement »
    Quand il clique sur le bouton « Payer »
    Alors le paiement est accepté

  @NEX-057
  Scénario: Avec un mandat CORE, le paiement est accepté
    Étant donné son espace a un compte bancaire et un mandat « SEPA CORE »
    Et qu'il est connecté, à l'écran « Paiement »
    Quand il clique sur le bouton « Payer »
    Alors le paiement est accepté

  @ouvert
  Scénario: Le paiement refusé puis accepté, que le tutoriel ne montre pas
    Étant donné son espace a un compte bancaire et un mandat « SEPA B2B »
    Et qu'il est connecté, à l'écran « Paiement »
    Quand il clique sur le bouton « Payer »
    Alors l'écran « Paiement » présente, dans cet ordre :
      | exigence | élément | texte                |
      | NEX-O05  | titre   | Paiement             |
      | NEX-O05  | message | /Paiement refusé .*/ |
      | NEX-O05  | bouton  | Payer                |
      | …        | …       | …                    |
    Étant donné son espace a un compte bancaire et un mandat « SEPA CORE »
    Et qu'il est connecté, à l'écran « Paiement »
    Quand il clique sur le bouton « Payer »
    Alors l'écran « Paiement » présente, dans cet ordre :
      | exigence | élément | texte                 |
      | NEX-O05  | titre   | Paiement              |
      | NEX-O05  | message | /Paiement accepté .*/ |
      | …        | …       | …                     |
