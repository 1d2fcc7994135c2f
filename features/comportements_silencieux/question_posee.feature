# language: fr
@comportements-silencieux @edition-2013
Fonctionnalité: La question posée à un inconnu
  L'écran de la question ne trahit pas quelles adresses ont un espace.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et un espace actif sans certificat à l'adresse électronique « connue@example.org »

  Règle: Une adresse inconnue reçoit une question, comme une adresse connue

    @silencieux @C-073
    Plan du scénario: Une question est posée pour « <adresse> »
      Étant donné il est arrivé à l'écran « Mot de passe oublié »
      Quand il saisit « <adresse> » dans « Adresse électronique : »
      Et qu'il valide
      Alors l'écran « Question de confiance » présente, dans cet ordre :
        | exigence | élément | texte     |
        | C-073    | valeur  | /\S.* \?/ |
        | C-073    | champ   | Réponse : |
        | …        | …       | …         |

      Exemples:
        | adresse             |
        | connue@example.org  |
        | inconnu@example.org |
