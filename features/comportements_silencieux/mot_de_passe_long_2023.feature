# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Le mot de passe collé, ou long
  Un gestionnaire de mots de passe peut servir, et un long mot de passe vaut en entier.

  Contexte:
    Étant donné un usager sans espace professionnel, dont les particularités sont :
      | particularité        | valeur                         |
      | nom                  | Rosemonde                      |
      | adresse électronique | lila.rosemonde2023@example.org |
    Et un espace actif sans certificat à son adresse électronique
    Et qu'il est connecté, à l'écran « Modification des identifiants »

  Règle: Un gestionnaire de mots de passe peut servir

    @silencieux @C-020
    Scénario: Le mot de passe collé dans les deux champs est accepté
      Quand il coche « Modifier mon adresse électronique »
      Et qu'il saisit « Ab3defghijklm7opqrst » dans « Nouvelle adresse électronique »
      Et qu'il coche « Saisir mon nouveau mot de passe : »
      Et qu'il copie « Nouvelle adresse électronique » pour le coller dans « Nouveau mot de passe »
      Et qu'il copie « Nouvelle adresse électronique » pour le coller dans « Confirmez votre nouveau mot de passe »
      Et qu'il décoche « Modifier mon adresse électronique »
      Et qu'il valide
      Et qu'il ouvre l'écran « Authentification » par son adresse
      Et qu'il se connecte avec l'adresse électronique « {adresse électronique} » et le mot de passe « Ab3defghijklm7opqrst »
      Alors l'écran « Espace sans entreprise » s'affiche

    @silencieux @C-019
    Scénario: La jauge suit aussi ce qui est collé
      Quand il coche « Modifier mon adresse électronique »
      Et qu'il saisit « Ab3defghijklm7opqrst » dans « Confirmez votre nouvelle adresse électronique »
      Et qu'il coche « Saisir mon nouveau mot de passe : »
      Et qu'il copie « Confirmez votre nouvelle adresse électronique » pour le coller dans « Nouveau mot de passe »
      Alors la jauge dit « Niveau de sécurité : Fort »

  Règle: Un long mot de passe vaut en entier

    @silencieux @C-021
    Plan du scénario: De 64 caractères acceptés, <longueur> mènent à l'écran « <écran> »
      Quand il demande à changer son mot de passe pour « Abcdefg7Abcdefg7Abcdefg7Abcdefg7Abcdefg7Abcdefg7Abcdefg7Abcdefg7 »
      Et qu'il ouvre l'écran « Authentification » par son adresse
      Et qu'il se connecte avec l'adresse électronique « {adresse électronique} » et le mot de passe « <saisie> »
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | longueur | écran                  | saisie                                                           |
        | 64       | Espace sans entreprise | Abcdefg7Abcdefg7Abcdefg7Abcdefg7Abcdefg7Abcdefg7Abcdefg7Abcdefg7 |
        | 63       | Authentification       | Abcdefg7Abcdefg7Abcdefg7Abcdefg7Abcdefg7Abcdefg7Abcdefg7Abcdefg  |
        | 20       | Authentification       | Abcdefg7Abcdefg7Abcd                                             |
