# language: fr
@deux-modes-2025 @edition-2025
Fonctionnalité: Le mode simplifié, de l'accès à la fin de la procédure
  Cinq parties dans l'ordre : l'accès, la saisie, la validation, le compte bancaire, la fin.

  Scénario: Le parcours entier, du choix du mode à la fin de la procédure
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Choix du mode »
    Quand il clique sur le bouton « Créez votre espace en mode simplifié »
    Et qu'il demande la création de son espace en mode simplifié
    Et qu'il ouvre le lien du courriel
    Et que 14 jours passent
    Et qu'il suit le lien « Accédez à vos services en ligne »
    Et qu'il clique sur le bouton « Activer mon espace / mes services »
    Et qu'il active son espace avec le code de la lettre
    Et qu'il clique sur le bouton « Accédez à vos services en ligne »
    Et qu'il se connecte
    Et qu'il suit le lien « Gérer les comptes bancaires [+] »
    Et qu'il enregistre un compte bancaire
    Et qu'il choisit le mandat « SEPA CORE »
    Et qu'il clique sur le bouton « Continuer »
    Alors les écrans parcourus sont, dans cet ordre :
      | exigence                  | écran                      |
      | NEX-025                   | Choix du mode              |
      | NEX-025                   | Saisie du SIREN            |
      | NEX-O19                   | Saisie du SIREN            |
      | NEX-025                   | Formulaire simplifié       |
      | NEX-025                   | Enregistrement             |
      | NEX-025                   | Adresse vérifiée           |
      | NEX-025                   | Authentification           |
      | NEX-025                   | Activation : code          |
      | NEX-025                   | Activation : identifiants  |
      | NEX-019, NEX-025          | Activation : récapitulatif |
      | NEX-026                   | Authentification           |
      | NEX-026                   | Espace d'une entreprise    |
      | NEX-019, NEX-022, NEX-025 | Compte bancaire            |
      | NEX-O01                   | Compte bancaire            |
      | NEX-022, NEX-025          | Mandat SEPA                |
      | NEX-024, NEX-025          | Fin de procédure           |

  @NEX-026
  Scénario: L'espace simplifié activé s'ouvre et montre l'entreprise
    Étant donné un espace actif issu de sa création en mode simplifié
    Et qu'il est arrivé à l'écran « Authentification »
    Quand il se connecte
    Alors l'écran « Espace d'une entreprise » s'affiche
    Et l'écran montre tel quel « {siren} »
