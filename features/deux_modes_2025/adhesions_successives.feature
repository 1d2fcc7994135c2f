# language: fr
@deux-modes-2025 @edition-2025
Fonctionnalité: Une adhésion après l'autre
  Chaque code ouvre les services que sa lettre nomme : ni un de moins dans l'espace, ni un de plus.

  Contexte:
    Étant donné le registre connaît l'entreprise 000299001 « SARL MARTIN DISTRIBUTION »
    Et un espace actif en mode expert à son adresse électronique

  @NEX-040 @NEX-065
  Scénario: Une seconde adhésion s'ajoute à la première
    Étant donné il a demandé l'adhésion aux services « Déclarer : TVA » pour l'entreprise 000299001
    Et qu'il a reçu la lettre
    Et qu'il est arrivé à l'écran « Activation : code »
    Quand il active les services de l'entreprise 000299001 avec le code de la lettre
    Et qu'il clique sur le bouton « Accédez à vos services en ligne »
    Et qu'il se connecte
    Et qu'il ouvre l'écran « Adhésion aux services » par son adresse
    Et qu'il demande l'adhésion aux services « Déclarer : CVAE » pour l'entreprise 000299001
    Et que 15 jours passent
    Et qu'il ouvre l'écran « Activation : code » par son adresse
    Et qu'il active les services de l'entreprise 000299001 avec le code de la lettre
    Et qu'il clique sur le bouton « Accédez à vos services en ligne »
    Et qu'il se connecte
    Alors l'espace offre les services :
      | service |
      | TVA     |
      | CVAE    |

  @NEX-045 @NEX-065
  Scénario: Adhérer à la déclaration de la TVA n'en ouvre pas le paiement
    Étant donné il a demandé l'adhésion aux services « Déclarer : TVA » pour l'entreprise 000299001
    Et qu'il a reçu la lettre
    Et qu'il est arrivé à l'écran « Activation : code »
    Quand il active les services de l'entreprise 000299001 avec le code de la lettre
    Et qu'il clique sur le bouton « Accédez à vos services en ligne »
    Et qu'il se connecte
    Et qu'il ouvre l'écran « Paiement » par son adresse
    Alors l'écran « Paiement » reste fermé

  @NEX-045 @NEX-065
  Scénario: Adhérer au paiement de la TVA l'ouvre
    Étant donné il a demandé l'adhésion aux services « Payer : TVA » pour l'entreprise 000299001
    Et qu'il a reçu la lettre
    Et qu'il est arrivé à l'écran « Activation : code »
    Quand il active les services de l'entreprise 000299001 avec le code de la lettre
    Et qu'il clique sur le bouton « Accédez à vos services en ligne »
    Et qu'il se connecte
    Et qu'il ouvre l'écran « Paiement » par son adresse
    Alors l'écran « Paiement » s'affiche

  @NEX-065
  Scénario: Le service d'une entreprise n'est pas celui de l'autre
    Étant donné son espace gère l'entreprise 123456782 « SARL SANS ADHESION »
    Et il a demandé l'adhésion aux services « Consulter : Avis CFE » pour l'entreprise 000299001
    Et qu'il a reçu la lettre
    Et qu'il est arrivé à l'écran « Activation : code »
    Quand il active les services de l'entreprise 000299001 avec le code de la lettre
    Et qu'il clique sur le bouton « Accédez à vos services en ligne »
    Et qu'il se connecte
    Et qu'il ouvre l'écran « Service » par son adresse
    Alors l'écran « Service » s'affiche
    Et l'écran montre tel quel « SARL MARTIN DISTRIBUTION »
    Et l'écran ne dit nulle part « SARL SANS ADHESION »
