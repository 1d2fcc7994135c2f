# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Le mot de passe oublié d'un inconnu, en 2025
  Une adresse inconnue et un espace en attente n'apprennent rien.

  Règle: Une adresse inconnue ou un espace en attente ne se distinguent pas

    @silencieux @C-073
    Scénario: Une adresse inconnue a le même message de refus qu'une adresse connue
      Étant donné un espace actif en mode simplifié, pour son entreprise
      Et qu'il connaît l'adresse de l'écran « Mot de passe oublié » de son espace
      Quand il ouvre directement cette adresse
      Et qu'il répond « Jamais » à la question posée pour « {adresse électronique} »
      Et qu'il note ce que montre l'écran
      Et qu'il ouvre directement cette adresse
      Et qu'il répond « Jamais » à la question posée pour « inconnu@example.org »
      Alors l'écran « Question de confiance » s'affiche
      Et le message d'alerte est le même que celui qu'il a noté

    @silencieux @C-076
    Scénario: La bonne réponse n'active pas un espace en attente
      Étant donné il a demandé la création de son espace en mode simplifié
      Et qu'il est arrivé à l'écran « Mot de passe oublié »
      Quand il répond « {réponse} » à la question posée pour « {adresse électronique} »
      Alors l'écran « Question de confiance » reste affiché et refuse « Réponse : »
      Quand il ouvre l'écran « Authentification » par son adresse
      Et qu'il se connecte
      Alors la connexion est refusée

    @silencieux @C-073
    Plan du scénario: Une question est posée pour « <adresse> », connue ou non
      Étant donné un espace actif en mode simplifié, pour son entreprise
      Et qu'il est arrivé à l'écran « Mot de passe oublié »
      Quand il saisit « <adresse> » dans « Adresse électronique : »
      Et qu'il valide
      Alors l'écran « Question de confiance » présente, dans cet ordre :
        | exigence | élément | texte     |
        | C-073    | valeur  | /\S.* \?/ |
        | C-073    | champ   | Réponse : |
        | …        | …       | …         |

      Exemples:
        | adresse                |
        | {adresse électronique} |
        | inconnu@example.org    |
