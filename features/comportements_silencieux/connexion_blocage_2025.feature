# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: La porte fermée l'est pour l'adresse, comment qu'on l'écrive en 2025
  Casse et blancs ne font pas une autre adresse : ils ne rendent pas d'essais.

  Règle: Le blocage suit l'adresse, non la façon de l'écrire

    @silencieux @C-005 @C-017
    Plan du scénario: Bloquée, l'adresse écrite « <écrite> » le reste
      Étant donné un usager sans espace professionnel, dont les particularités sont :
        | particularité        | valeur           |
        | adresse électronique | lila@example.org |
      Et un espace actif en mode expert à son adresse électronique
      Et qu'il est arrivé à l'écran « Authentification »
      Quand il se connecte 10 fois avec le mot de passe « Autre123456789abcdefghi »
      Et qu'il se connecte avec l'adresse électronique « <écrite> » et le mot de passe « {mot de passe} »
      Alors la connexion est refusée
      Et un message d'alerte parle de « réessayer »

      Exemples:
        | écrite           |
        | LILA@example.org |
        | Lila@EXAMPLE.ORG |
