# language: fr
@creation-expert-2014 @edition-2014
Fonctionnalité: Activer l'espace en 2014
  Le code reçu, le collaborateur du cabinet le saisit avec l'adresse électronique de son espace.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Activation »

  Scénario: Un seul écran demande l'adresse, puis le code
    Alors l'écran « Activation » présente, dans cet ordre :
      | exigence             | élément  | texte                                    |
      | CAB14-O04            | consigne | impots.gouv.fr                           |
      | CAB14-O04            | lien     | AIDE                                     |
      | CAB14-O04            | titre    | PROFESSIONNELS                           |
      | CAB14-O04            | titre    | Professionnels                           |
      | CAB14-O19            | titre    | 4ème étape : activez votre espace abonné |
      | CAB14-095, CAB14-096 | champ    | /(?i:.*adresse électronique.*)/          |
      | CAB14-095, CAB14-096 | champ    | /(?i:.*code d'activation.*)/             |
      | CAB14-096, CAB14-097 | bouton   | Valider                                  |

  @CAB14-095
  Scénario: L'adresse et le code sont exigés tous deux
    Quand il valide l'activation
    Alors l'écran « Activation » reste affiché et refuse, dans cet ordre :
      | exigence  | champ                           |
      | CAB14-095 | /(?i:.*adresse électronique.*)/ |
      | CAB14-095 | /(?i:.*code d'activation.*)/    |

  @CAB14-097
  Scénario: L'adresse et le code reçu mènent à la confirmation
    Quand il saisit son adresse électronique et le code reçu
    Et qu'il valide l'activation
    Alors les écrans parcourus sont, dans cet ordre :
      | écran        |
      | Activation   |
      | Confirmation |

  Règle: Le code n'est utilisé qu'une seule fois

    @CAB14-072
    Scénario: Le code accepté une fois est refusé la seconde
      Quand il saisit son adresse électronique et le code reçu
      Et qu'il valide l'activation
      Et qu'il revient à sa fenêtre n° 1
      Et qu'il rafraîchit la page
      Et qu'il saisit son adresse électronique et le code reçu
      Et qu'il valide l'activation
      Alors l'écran « Activation » reste affiché et refuse, dans cet ordre :
        | exigence  | champ                        |
        | CAB14-072 | /(?i:.*code d'activation.*)/ |

  Règle: Le code sert dans les 48 heures qui suivent son envoi

    @CAB14-077 @CAB14-080
    Scénario: 47 h 59 après l'envoi, le code est accepté
      Quand 47 h 59 passent
      Et qu'il rafraîchit la page
      Et qu'il saisit son adresse électronique et le code reçu
      Et qu'il valide l'activation
      Alors l'écran « Confirmation » s'affiche

    @CAB14-077 @CAB14-080
    Scénario: 48 h 01 après l'envoi, le code est refusé
      Quand 48 h 01 passent
      Et qu'il rafraîchit la page
      Et qu'il saisit son adresse électronique et le code reçu
      Et qu'il valide l'activation
      Alors l'écran « Activation » reste affiché et refuse, dans cet ordre :
        | exigence             | champ                        |
        | CAB14-077, CAB14-080 | /(?i:.*code d'activation.*)/ |
