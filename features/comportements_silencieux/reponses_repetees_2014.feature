# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: Les réponses de confiance répétées en 2014
  Deviner la réponse ne mène à rien et ne change rien.

  Contexte:
    Étant donné un usager sans espace professionnel, dont les particularités sont :
      | particularité | valeur                  |
      | réponse       | Lili                    |
      | question      | Quel est votre surnom ? |

  Règle: Trop de réponses fausses ferment la porte un moment

    @silencieux @C-074
    Plan du scénario: <délai> après des réponses fausses, la bonne mène à l'écran « <écran> »
      Étant donné il est arrivé à l'écran « Question de confiance »
      Quand il répond 6 fois « Jamais »
      Et que <délai> passent
      Et qu'il saisit « Lili » dans « Réponse : »
      Et qu'il valide
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | délai  | écran                 |
        | 1 min  | Question de confiance |
        | 16 min | Nouveau mot de passe  |

    @silencieux @C-074
    Scénario: Les réponses fausses laissent le mot de passe tel qu'il était
      Étant donné il est arrivé à l'écran « Question de confiance »
      Et qu'il connaît l'adresse de l'écran « Connexion »
      Quand il répond 6 fois « Jamais »
      Et qu'il ouvre directement cette adresse
      Et qu'il se connecte
      Alors l'écran « Espace professionnel » s'affiche
