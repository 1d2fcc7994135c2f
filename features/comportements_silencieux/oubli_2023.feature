# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Le mot de passe oublié
  La question de confiance rend l'accès à son titulaire, et n'apprend rien aux autres.

  Contexte:
    Étant donné un usager sans espace professionnel, dont les particularités sont :
      | particularité | valeur                  |
      | réponse       | Lili                    |
      | question      | Quel est votre surnom ? |
    Et un espace actif sans certificat à son adresse électronique

  Règle: La réponse se compare sans casse ni blancs autour

    @silencieux @C-033
    Plan du scénario: La réponse « <saisie> » pour « Lili » mène à l'écran « <écran> »
      Étant donné il est arrivé à l'écran « Question de confiance »
      Quand il saisit « <saisie> » dans « Réponse : »
      Et qu'il valide
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | saisie | écran                 |
        | Lili   | Nouveau mot de passe  |
        | LILI   | Nouveau mot de passe  |
        | Lilie  | Question de confiance |

    @silencieux @C-033
    Scénario: La réponse entourée de blancs est la même
      Étant donné il est arrivé à l'écran « Question de confiance »
      Quand il saisit «   lili   » dans « Réponse : »
      Et qu'il valide
      Alors l'écran « Nouveau mot de passe » s'affiche

  Règle: Une adresse inconnue ne se distingue pas

    @silencieux @C-073
    Scénario: Une adresse inconnue a le même message de refus qu'une adresse connue
      Étant donné il connaît l'adresse de l'écran « Mot de passe oublié » de son espace
      Quand il ouvre directement cette adresse
      Et qu'il répond « Jamais » à la question posée pour « {adresse électronique} »
      Et qu'il note ce que montre l'écran
      Et qu'il ouvre directement cette adresse
      Et qu'il répond « Jamais » à la question posée pour « inconnu@example.org »
      Alors l'écran « Question de confiance » s'affiche
      Et le message d'alerte est le même que celui qu'il a noté

    @silencieux @C-076
    Scénario: Un espace en attente ne se récupère pas
      Étant donné un espace en attente d'activation à l'adresse électronique « neuve@example.org »
      Et qu'il connaît l'adresse de l'écran « Mot de passe oublié » de son espace
      Quand il ouvre directement cette adresse
      Et qu'il répond « Lili » à la question posée pour « neuve@example.org »
      Alors l'écran « Question de confiance » reste affiché et refuse « Réponse : »

    @silencieux @C-076
    Scénario: Un espace en attente reste en attente après l'oubli
      Étant donné un espace en attente d'activation à l'adresse électronique « neuve@example.org »
      Et qu'il connaît l'adresse de l'écran « Mot de passe oublié » de son espace
      Quand il ouvre directement cette adresse
      Et qu'il répond « Lili » à la question posée pour « neuve@example.org »
      Et qu'il ouvre l'écran « Authentification » par son adresse
      Et qu'il se connecte avec l'adresse électronique « neuve@example.org » et le mot de passe « {mot de passe} »
      Alors la connexion est refusée

    @silencieux @C-073
    Plan du scénario: Une question est posée pour « <adresse> », connue ou non
      Étant donné il est arrivé à l'écran « Mot de passe oublié »
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
