# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Les deux identifiants à la fois
  Aucun document ne dit quand compte un mot de passe demandé avec une adresse : il est proposé que ce soit avec elle.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique
    Et qu'il a demandé à changer son adresse électronique et son mot de passe

  @silencieux @ouvert @C-068
  Plan du scénario: Avant l'activation, le mot de passe « <mot de passe> » mène à l'écran « <écran> »
    Quand il ouvre l'écran « Authentification » par son adresse
    Et qu'il se connecte avec l'adresse électronique « {adresse électronique} » et le mot de passe « <mot de passe> »
    Alors l'écran « <écran> » s'affiche

    Exemples:
      | mot de passe           | écran                  |
      | {mot de passe}         | Espace sans entreprise |
      | {nouveau mot de passe} | Authentification       |

  @silencieux @ouvert @C-068
  Plan du scénario: Après l'activation, le mot de passe « <mot de passe> » mène à l'écran « <écran> »
    Étant donné il est connecté, à l'écran « Activation : code »
    Quand il active le changement avec le code reçu
    Et qu'il clique sur le bouton « Accédez à vos services en ligne »
    Et qu'il se connecte avec l'adresse électronique « {nouvelle adresse électronique} » et le mot de passe « <mot de passe> »
    Alors l'écran « <écran> » s'affiche

    Exemples:
      | mot de passe           | écran                  |
      | {mot de passe}         | Authentification       |
      | {nouveau mot de passe} | Espace sans entreprise |
