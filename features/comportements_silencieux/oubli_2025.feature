# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: La question de confiance, en 2025
  La réponse rend l'accès à son titulaire, sans casse ni blancs, et pas indéfiniment.

  Règle: La réponse se compare sans casse ni blancs, et pas indéfiniment

    Contexte:
      Étant donné un usager dont les particularités sont :
        | particularité | valeur                  |
        | réponse       | Lili                    |
        | question      | Quel est votre surnom ? |
      Et un espace actif en mode simplifié, pour son entreprise
      Et qu'il est arrivé à l'écran « Question de confiance »

    @silencieux @C-033
    Plan du scénario: La réponse « <saisie> » pour « Lili » mène à l'écran « <écran> »
      Quand il saisit « <saisie> » dans « Réponse : »
      Et qu'il valide
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | saisie | écran                 |
        | LILI   | Nouveau mot de passe  |
        | Lilie  | Question de confiance |

    @silencieux @C-033
    Scénario: La réponse entourée de blancs est la même
      Quand il saisit «   lili   » dans « Réponse : »
      Et qu'il valide
      Alors l'écran « Nouveau mot de passe » s'affiche

    @silencieux @C-074
    Plan du scénario: <délai> après des réponses fausses, la bonne mène à l'écran « <écran> »
      Quand il répond 6 fois « Jamais »
      Et que <délai> passent
      Et qu'il saisit « Lili » dans « Réponse : »
      Et qu'il valide
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | délai  | écran                 |
        | 1 min  | Question de confiance |
        | 16 min | Nouveau mot de passe  |

    @silencieux @C-075
    Plan du scénario: Un nouveau mot de passe de <longueur> caractères mène à l'écran « <écran> »
      Quand il saisit « Lili » dans « Réponse : »
      Et qu'il valide
      Et qu'il choisit un nouveau mot de passe de <longueur> caractères
      Et qu'il valide
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | longueur | écran                |
        | 19       | Nouveau mot de passe |
        | 20       | Mot de passe modifié |
        | 64       | Mot de passe modifié |
