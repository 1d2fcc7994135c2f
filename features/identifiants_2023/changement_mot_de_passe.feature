# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Changer de mot de passe
  Le nouveau mot de passe vaut aussitôt, sans code, et l'espace reste ce qu'il était.

  @CHG23-016 @CHG23-018 @CHG23-229
  Scénario: Une seule étape, un seul message, aucun code
    Sachant qu'il est connecté, à l'écran « Modification des identifiants »
    Quand il demande à changer son mot de passe pour « {nouveau mot de passe} »
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                         |
      | Modification des identifiants |
      | Mot de passe réinitialisé     |
    Et sa boîte aux lettres électronique contient 1 message(s)
    Et aucun code n'est parvenu à « {adresse électronique} »

  Scénario: De l'accueil du site à l'espace, mot de passe changé
    Étant donné un espace actif sans certificat à son adresse électronique
    Et que son espace gère l'entreprise 000299001 « SARL MARTIN DISTRIBUTION »
    Et qu'il est arrivé à l'écran « Accueil »
    Quand il clique sur le bouton « Votre espace professionnel »
    Et qu'il se connecte
    Et qu'il suit le lien « Gérer les services »
    Et qu'il suit le lien « Gérer votre adresse électronique de connexion ou votre mot de passe »
    Et qu'il demande à changer son mot de passe pour « {nouveau mot de passe} »
    Et qu'il clique sur le bouton « OK »
    Alors les écrans parcourus sont, dans cet ordre :
      | exigence             | écran                         |
      | CHG23-008            | Accueil                       |
      | CHG23-008            | Authentification              |
      | CHG23-008            | Espace d'une entreprise       |
      | CHG23-008            | Gérer les services            |
      | CHG23-008, CHG23-229 | Modification des identifiants |
      | CHG23-229            | Mot de passe réinitialisé     |
      | CHG23-237            | Espace d'une entreprise       |

  @CHG23-251
  Plan du scénario: Le changement fait, « <mot> » mène à l'écran « <écran> »
    Sachant qu'il est connecté, à l'écran « Modification des identifiants »
    Quand il demande à changer son mot de passe pour « {nouveau mot de passe} »
    Et qu'il ouvre l'écran « Authentification » par son adresse
    Et qu'il se connecte avec l'adresse électronique « {adresse électronique} » et le mot de passe « <mot> »
    Alors l'écran « <écran> » s'affiche

    Exemples:
      | mot                    | écran                  |
      | {nouveau mot de passe} | Espace sans entreprise |
      | {mot de passe}         | Authentification       |

  @CHG23-009
  Plan du scénario: Un espace en mode <mode> change son mot de passe
    Étant donné un espace actif en mode <mode> à son adresse électronique
    Et qu'il est connecté, à l'écran « Modification des identifiants »
    Quand il demande à changer son mot de passe pour « {nouveau mot de passe} »
    Alors l'écran « Mot de passe réinitialisé » s'affiche

    Exemples:
      | mode      |
      | simplifié |
      | expert    |

  @CHG23-011
  Plan du scénario: Deux changements de suite : « <mot> » mène à l'écran « <écran> »
    Sachant qu'il est connecté, à l'écran « Modification des identifiants »
    Quand il demande à changer son mot de passe pour « {nouveau mot de passe} »
    Et qu'il ouvre l'écran « Modification des identifiants » par son adresse
    Et qu'il demande à changer son mot de passe pour « encore1autremotdepasse »
    Et qu'il ouvre l'écran « Authentification » par son adresse
    Et qu'il se connecte avec l'adresse électronique « {adresse électronique} » et le mot de passe « <mot> »
    Alors l'écran « <écran> » s'affiche

    Exemples:
      | mot                    | écran                  |
      | encore1autremotdepasse | Espace sans entreprise |
      | {nouveau mot de passe} | Authentification       |
