# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Changer d'adresse électronique de connexion
  De la page d'accueil au récapitulatif : l'usager demande une autre adresse, reçoit un code et active son espace.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  @CHG23-016
  Scénario: L'adresse changée, de l'accueil du portail au récapitulatif
    Étant donné son espace gère l'entreprise 000299001 « SARL MARTIN DISTRIBUTION »
    Et qu'il est arrivé à l'écran « Accueil »
    Quand il clique sur le bouton « Votre espace professionnel »
    Et qu'il se connecte
    Et qu'il suit le lien « Gérer les services »
    Et qu'il suit le lien « Gérer votre adresse électronique de connexion ou votre mot de passe »
    Et qu'il demande à changer son adresse électronique pour « {nouvelle adresse électronique} »
    Et qu'il clique sur le bouton « OK »
    Et qu'il clique sur le bouton « Votre espace professionnel »
    Et qu'il clique sur le bouton « Activer mon espace / mes services »
    Et qu'il active le changement avec le code reçu
    Alors les écrans parcourus sont, dans cet ordre :
      | exigence             | écran                         |
      | CHG23-016            | Accueil                       |
      | CHG23-016            | Authentification              |
      | CHG23-016            | Espace d'une entreprise       |
      | CHG23-016            | Gérer les services            |
      | CHG23-016            | Modification des identifiants |
      | CHG23-016, CHG23-318 | Attente du code               |
      | CHG23-318            | Accueil                       |
      | CHG23-318            | Authentification              |
      | CHG23-256, CHG23-318 | Activation : code             |
      | CHG23-256            | Activation : identifiants     |
      | CHG23-257            | Activation : récapitulatif    |

  @CHG23-010 @CHG23-195
  Scénario: L'adresse et le mot de passe changés ensemble, jusqu'à la connexion avec les deux
    Sachant qu'il est arrivé à l'écran « Modification des identifiants »
    Quand il demande à changer son adresse électronique et son mot de passe
    Et qu'il clique sur le bouton « OK »
    Et qu'il clique sur le bouton « Votre espace professionnel »
    Et qu'il clique sur le bouton « Activer mon espace / mes services »
    Et qu'il active le changement avec le code reçu
    Et qu'il clique sur le bouton « Accédez à vos services en ligne »
    Et qu'il se connecte avec l'adresse électronique « {nouvelle adresse électronique} » et le mot de passe « {nouveau mot de passe} »
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                         |
      | Modification des identifiants |
      | Attente du code               |
      | Accueil                       |
      | Authentification              |
      | Activation : code             |
      | Activation : identifiants     |
      | Activation : récapitulatif    |
      | Authentification              |
      | Espace sans entreprise        |

  @CHG23-292 @CHG23-332
  Scénario: L'activation remise à plus tard part de l'accueil et passe par l'authentification
    Sachant qu'il a demandé à changer son adresse électronique
    Et qu'il est arrivé à l'écran « Accueil »
    Quand il clique sur le bouton « Votre espace professionnel »
    Et qu'il clique sur le bouton « Activer mon espace / mes services »
    Alors les écrans parcourus sont, dans cet ordre :
      | écran             |
      | Accueil           |
      | Authentification  |
      | Activation : code |
