# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Cocher et saisir
  Seul ce qui est coché change, et rien ne change à moitié.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique
    Et qu'il est connecté, à l'écran « Modification des identifiants »

  Règle: Seul ce qui est coché change

    @silencieux @C-063
    Scénario: Rien de coché, rien de changé
      Quand il valide
      Alors l'écran « Modification des identifiants » s'affiche
      Et un message d'alerte parle de « cochez »
      Et sa boîte aux lettres électronique contient 0 message(s)

    @silencieux @C-064
    Plan du scénario: « <champ> » ne s'ouvre qu'avec sa case
      Alors « <champ> » est inactif

      Exemples:
        | champ                                         |
        | Nouvelle adresse électronique                 |
        | Confirmez votre nouvelle adresse électronique |
        | Nouveau mot de passe                          |
        | Confirmez votre nouveau mot de passe          |

    @silencieux @C-064
    Scénario: La case de l'adresse n'ouvre que l'adresse
      Quand il coche « Modifier mon adresse électronique »
      Alors « Nouvelle adresse électronique » est actif
      Et « Confirmez votre nouvelle adresse électronique » est actif
      Et « Nouveau mot de passe » est inactif
      Et « Confirmez votre nouveau mot de passe » est inactif

    @silencieux @C-064
    Scénario: La case du mot de passe n'ouvre que le mot de passe, et le referme
      Quand il coche « Saisir mon nouveau mot de passe : »
      Et qu'il décoche « Saisir mon nouveau mot de passe : »
      Et qu'il coche « Modifier mon adresse électronique »
      Alors « Nouveau mot de passe » est inactif
      Et « Confirmez votre nouveau mot de passe » est inactif
      Et « Nouvelle adresse électronique » est actif

    @silencieux @C-064
    Scénario: Une adresse forcée sans sa case ne compte pas
      Quand il force « Nouvelle adresse électronique » à la valeur « neuve@example.org », que l'écran ne permet pas
      Et qu'il force « Confirmez votre nouvelle adresse électronique » à la valeur « neuve@example.org », que l'écran ne permet pas
      Et qu'il demande à changer son mot de passe pour « {nouveau mot de passe} »
      Alors l'écran « Mot de passe réinitialisé » s'affiche
      Et la boîte aux lettres électronique de « neuve@example.org » contient 0 message(s)

    @silencieux @C-064
    Scénario: Un mot de passe forcé sans sa case ne compte pas
      Quand il force « Nouveau mot de passe » à la valeur « Autre123456789abcdefghi », que l'écran ne permet pas
      Et qu'il force « Confirmez votre nouveau mot de passe » à la valeur « Autre123456789abcdefghi », que l'écran ne permet pas
      Et qu'il demande à changer son adresse électronique pour « neuve@example.org »
      Et qu'il ouvre l'écran « Authentification » par son adresse
      Et qu'il clique sur le bouton « Activer mon espace / mes services »
      Et qu'il active le changement avec le code reçu et l'adresse électronique « neuve@example.org »
      Et qu'il clique sur le bouton « Accédez à vos services en ligne »
      Et qu'il se connecte avec l'adresse électronique « neuve@example.org » et le mot de passe « {mot de passe} »
      Alors l'écran « Espace sans entreprise » s'affiche

    @silencieux @C-064
    Scénario: Des valeurs forcées sans aucune case ne changent rien
      Quand il force « Nouveau mot de passe » à la valeur « Autre123456789abcdefghi », que l'écran ne permet pas
      Et qu'il force « Confirmez votre nouveau mot de passe » à la valeur « Autre123456789abcdefghi », que l'écran ne permet pas
      Et qu'il valide
      Alors l'écran « Modification des identifiants » s'affiche
      Et un message d'alerte parle de « cochez »
      Et sa boîte aux lettres électronique contient 0 message(s)
