# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: Le mot de passe oublié en 2014
  La question de confiance rend l'accès à son titulaire, et n'apprend rien aux autres.

  Contexte:
    Étant donné un usager sans espace professionnel, dont les particularités sont :
      | particularité | valeur                  |
      | réponse       | Lili                    |
      | question      | Quel est votre surnom ? |

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
        | lili   | Nouveau mot de passe  |
        | LILI   | Nouveau mot de passe  |
        | Lilie  | Question de confiance |

    @silencieux @C-033
    Scénario: La réponse entourée de blancs est la même
      Étant donné il est arrivé à l'écran « Question de confiance »
      Quand il saisit «   Lili   » dans « Réponse : »
      Et qu'il valide
      Alors l'écran « Nouveau mot de passe » s'affiche

    @silencieux @C-033
    Scénario: Des blancs ne sont pas une réponse
      Étant donné il est arrivé à l'écran « Question de confiance »
      Quand il remplit « Réponse : » de blancs
      Et qu'il valide
      Alors l'écran « Question de confiance » reste affiché et refuse « Réponse : »

  Règle: Une adresse inconnue ne se distingue pas

    @silencieux @C-073
    Plan du scénario: L'adresse « <adresse> » mène à la même question et au même refus
      Étant donné un espace actif sans certificat à l'adresse électronique « connue@example.org »
      Et qu'il est arrivé à l'écran « Mot de passe oublié »
      Quand il saisit « <adresse> » dans « Adresse électronique : »
      Et qu'il valide
      Et qu'il saisit « Jamais » dans « Réponse : »
      Et qu'il valide
      Alors l'écran « Question de confiance » reste affiché et refuse « Réponse : »
      Et un message d'alerte parle de « ^((?!adresse|inconnu).)*$ »

      Exemples:
        | adresse             |
        | connue@example.org  |
        | inconnu@example.org |

    @silencieux @C-073
    Scénario: Une adresse inconnue a le même message de refus qu'une adresse connue
      Étant donné un espace actif sans certificat à l'adresse électronique « connue@example.org »
      Et qu'il connaît l'adresse de l'écran « Mot de passe oublié »
      Quand il ouvre directement cette adresse
      Et qu'il répond « Jamais » à la question posée pour « connue@example.org »
      Et qu'il note ce que montre l'écran
      Et qu'il ouvre directement cette adresse
      Et qu'il répond « Jamais » à la question posée pour « inconnu@example.org »
      Alors l'écran « Question de confiance » s'affiche
      Et le message d'alerte est le même que celui qu'il a noté

    @silencieux @C-076
    Scénario: Un espace en attente ne se récupère pas
      Étant donné il a demandé la création de son espace
      Et qu'il connaît l'adresse de l'écran « Mot de passe oublié »
      Quand il ouvre directement cette adresse
      Et qu'il répond « Lili » à la question posée pour « {adresse électronique} »
      Alors l'écran « Question de confiance » reste affiché et refuse « Réponse : »
