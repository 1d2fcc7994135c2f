# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: La force du mot de passe
  La jauge suit la frappe et ne dit « Fort » que d'un mot de passe conforme et difficile à deviner.

  Contexte:
    Étant donné un usager sans espace professionnel, dont les particularités sont :
      | particularité        | valeur                         |
      | nom                  | Rosemonde                      |
      | adresse électronique | lila.rosemonde2023@example.org |
    Et un espace actif sans certificat à son adresse électronique
    Et qu'il est connecté, à l'écran « Modification des identifiants »

  Règle: La jauge ne dit « Fort » que d'un mot de passe conforme

    @silencieux @C-019
    Plan du scénario: « <saisie> », de <longueur> caractères, n'est pas fort
      Quand il coche « Saisir mon nouveau mot de passe : »
      Et qu'il tape touche à touche « <saisie> » dans « Nouveau mot de passe »
      Alors la jauge ne dit pas « Fort »
      Et la jauge ne dit pas « Niveau de sécurité de votre mot de passe »

      Exemples:
        | longueur | saisie              |
        | 5        | Ab3de               |
        | 19       | Ab3defghijklm7opqrs |

    @silencieux @C-019
    Plan du scénario: « <saisie> », de <longueur> caractères, est fort
      Quand il coche « Saisir mon nouveau mot de passe : »
      Et qu'il tape touche à touche « <saisie> » dans « Nouveau mot de passe »
      Alors la jauge dit « Niveau de sécurité : Fort »

      Exemples:
        | longueur | saisie                    |
        | 20       | Ab3defghijklm7opqrst      |
        | 25       | Ab3defghijklm7opqrstuvwxy |

    @silencieux @C-019
    Scénario: La vingtième touche rend fort
      Quand il coche « Saisir mon nouveau mot de passe : »
      Et qu'il tape touche à touche « Ab3defghijklm7opqrs » dans « Nouveau mot de passe »
      Et qu'il tape touche à touche « t » dans « Nouveau mot de passe »
      Alors la jauge dit « Niveau de sécurité : Fort »

    @silencieux @C-018
    Plan du scénario: <quoi> ne fait pas un mot de passe fort
      Quand il coche « Saisir mon nouveau mot de passe : »
      Et qu'il tape touche à touche « <saisie> » dans « Nouveau mot de passe »
      Alors la jauge ne dit pas « Fort »

      Exemples:
        | quoi                        | saisie                         |
        | L'adresse électronique      | lila.rosemonde2023@example.org |
        | L'adresse en capitales      | LILA.ROSEMONDE2023@EXAMPLE.ORG |
        | Le nom dans le mot de passe | Abc12rosemonde3defghi          |
        | Un signe répété vingt fois  | aaaaaaaaaaaaaaaaaaaa           |
        | Un chiffre répété           | 77777777777777777777           |

    @silencieux @C-018
    Scénario: La nouvelle adresse ne fait pas un mot de passe fort
      Quand il coche « Modifier mon adresse électronique »
      Et qu'il saisit « toute.neuve2023@example.org » dans « Nouvelle adresse électronique »
      Et qu'il coche « Saisir mon nouveau mot de passe : »
      Et qu'il tape touche à touche « toute.neuve2023@example.org » dans « Nouveau mot de passe »
      Alors la jauge ne dit pas « Fort »
