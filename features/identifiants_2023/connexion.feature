# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Se connecter
  L'adresse et le mot de passe choisis en créant l'espace, et l'image recopiée, ouvrent l'accueil de l'espace.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  @CHG23-005 @CHG23-042 @CHG23-406
  Plan du scénario: De l'authentification, on arrive sans détour à l'accueil « <accueil> »
    Étant donné son espace gère <nombre> entreprise(s)
    Et qu'il est arrivé à l'écran « Authentification »
    Quand il se connecte
    Alors les écrans parcourus sont, dans cet ordre :
      | écran            |
      | Authentification |
      | <accueil>        |

    Exemples:
      | nombre | accueil                         |
      | 0      | Espace sans entreprise          |
      | 1      | Espace d'une entreprise         |
      | 2      | Espace de plusieurs entreprises |

  @CHG23-052
  Scénario: On saisit l'adresse, le mot de passe, l'image, puis l'on se connecte
    Étant donné il est arrivé à l'écran « Authentification »
    Quand il saisit « {adresse électronique} » dans « Adresse électronique »
    Et qu'il saisit « {mot de passe} » dans « Mot de passe ? »
    Et qu'il recopie l'image
    Et qu'il clique sur le bouton « Connexion »
    Alors l'écran « Espace sans entreprise » s'affiche

  Règle: Seuls servent l'adresse et le mot de passe d'un espace

    @CHG23-006
    Scénario: Ce qui fut choisi en créant l'espace ouvre l'espace
      Étant donné il est arrivé à l'écran « Authentification »
      Quand il se connecte avec l'adresse électronique « {adresse électronique} » et le mot de passe « {mot de passe} »
      Alors l'écran « Espace sans entreprise » s'affiche

    @CHG23-006
    Scénario: Un autre mot de passe ne l'ouvre pas
      Étant donné il est arrivé à l'écran « Authentification »
      Quand il se connecte avec l'adresse électronique « {adresse électronique} » et le mot de passe « {nouveau mot de passe} »
      Alors la connexion est refusée

    @CHG23-020
    Scénario: Sans espace à cette adresse, on ne se connecte pas
      Étant donné il est arrivé à l'écran « Authentification »
      Quand il se connecte avec l'adresse électronique « sans.espace@example.org » et le mot de passe « {mot de passe} »
      Alors la connexion est refusée

  @CHG23-405
  Plan du scénario: Sans « <champ> », la connexion est refusée
    Étant donné il est arrivé à l'écran « Authentification »
    Quand il saisit « {adresse électronique} » dans « Adresse électronique »
    Et qu'il saisit « {mot de passe} » dans « Mot de passe ? »
    Et qu'il recopie l'image
    Et qu'il vide « <champ> »
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Authentification » reste affiché et refuse « <champ> »

    Exemples:
      | champ                              |
      | Adresse électronique               |
      | Mot de passe ?                     |
      | Recopier les caractères de l'image |
