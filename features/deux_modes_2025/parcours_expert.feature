# language: fr
@deux-modes-2025 @edition-2025
Fonctionnalité: Le mode expert, de l'accès à la gestion
  Cinq parties dans l'ordre : l'accès, les étapes, l'activation, l'adhésion, la gestion de plusieurs entreprises.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et le registre connaît l'entreprise 000299001 « SARL MARTIN DISTRIBUTION »

  Scénario: Le parcours entier, du choix du mode à l'espace qui offre les services choisis
    Étant donné il est arrivé à l'écran « Choix du mode »
    Quand il clique sur le bouton « Créez votre espace en mode expert »
    Et qu'il demande la création de son espace en mode expert
    Et qu'il clique sur le bouton « OK »
    Et qu'il suit le lien « Connexion à l'espace professionnel »
    Et qu'il clique sur le bouton « Activer mon espace / mes services »
    Et qu'il active son espace expert avec le code reçu
    Et qu'il clique sur le bouton « Accédez à vos services en ligne »
    Et qu'il se connecte
    Et qu'il suit le lien « Gérer les services »
    Et qu'il suit le lien « Adhérer aux services en ligne »
    Et qu'il demande l'adhésion aux services « Déclarer : TVA », « Payer : TVA » pour l'entreprise 000299001
    Et que 14 jours passent
    Et qu'il ouvre l'écran « Authentification » par son adresse
    Et qu'il clique sur le bouton « Activer mon espace / mes services »
    Et qu'il active les services de l'entreprise 000299001 avec le code de la lettre
    Et qu'il clique sur le bouton « Accédez à vos services en ligne »
    Et qu'il se connecte
    Alors les écrans parcourus sont, dans cet ordre :
      | exigence         | écran                          |
      | NEX-046          | Choix du mode                  |
      | NEX-032, NEX-046 | Conditions du mode expert      |
      | NEX-032, NEX-046 | Identifiants du mode expert    |
      | NEX-032, NEX-046 | Coordonnées du mode expert     |
      | NEX-046          | Attente du code du mode expert |
      | NEX-046          | Accueil                        |
      | NEX-046          | Authentification               |
      | NEX-046          | Activation : code              |
      | NEX-046          | Activation : identifiants      |
      | NEX-046          | Activation : récapitulatif     |
      | NEX-046          | Authentification               |
      | NEX-039, NEX-046 | Espace sans entreprise         |
      | NEX-040          | Gérer les services             |
      | NEX-040, NEX-046 | Adhésion aux services          |
      | NEX-046          | Adhésion enregistrée           |
      | NEX-046          | Authentification               |
      | NEX-046          | Activation : code              |
      | NEX-046          | Activation : identifiants      |
      | NEX-046          | Activation : récapitulatif     |
      | NEX-046          | Authentification               |
      | NEX-046          | Espace d'une entreprise        |

  Scénario: Une seconde adhésion, et l'espace gère deux entreprises
    Étant donné un espace actif en mode expert, adhérent aux services « Déclarer : TVA » de l'entreprise 987654321
    Et il a demandé l'adhésion aux services « Déclarer : TVA » pour l'entreprise 000299001
    Et qu'il a reçu la lettre
    Et qu'il est arrivé à l'écran « Activation : code »
    Quand il active les services de l'entreprise 000299001 avec le code de la lettre
    Et qu'il clique sur le bouton « Accédez à vos services en ligne »
    Et qu'il se connecte
    Alors les écrans parcourus sont, dans cet ordre :
      | exigence | écran                           |
      | NEX-046  | Activation : code               |
      | NEX-046  | Activation : identifiants       |
      | NEX-046  | Activation : récapitulatif      |
      | NEX-046  | Authentification                |
      | NEX-046  | Espace de plusieurs entreprises |
