# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Activer l'espace
  L'usager donne l'adresse choisie et le code reçu ; son espace est alors créé.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Activation »

  Scénario: L'écran demande l'adresse, puis le code, et se valide par un bouton
    Alors l'écran « Activation » présente, dans cet ordre :
      | exigence             | élément  | texte                          |
      | EXP13-O18            | consigne | impots.gouv.fr                 |
      | EXP13-O18            | lien     | AIDE                           |
      | EXP13-O18            | titre    | PROFESSIONNELS                 |
      | EXP13-O18            | titre    | Professionnels                 |
      | EXP13-264, EXP13-266 | champ    | /(?i).*adresse électronique.*/ |
      | EXP13-265, EXP13-266 | champ    | /(?i).*code d'activation.*/    |
      | EXP13-268, EXP13-266 | bouton   | Valider                        |
      | …                    | …        | …                              |

  Scénario: L'écran ne demande ni mot de passe ni image à recopier
    Alors l'écran demande, dans cet ordre et sans rien de plus :
      | exigence             | champ                          |
      | EXP13-264            | /(?i).*adresse électronique.*/ |
      | EXP13-265, EXP13-O19 | /(?i).*code d'activation.*/    |

  @EXP13-028 @EXP13-268 @EXP13-273
  Scénario: L'adresse et le code reçu mènent à la confirmation
    Quand il saisit son adresse électronique et le code reçu
    Et qu'il valide l'activation
    Alors les écrans parcourus sont, dans cet ordre :
      | écran        |
      | Activation   |
      | Confirmation |

  Scénario: Rien de saisi, les deux champs sont refusés
    Quand il valide l'activation
    Alors l'écran « Activation » reste affiché et refuse, dans cet ordre :
      | exigence  | champ                          |
      | EXP13-264 | /(?i).*adresse électronique.*/ |
      | EXP13-265 | /(?i).*code d'activation.*/    |

  @EXP13-264
  Scénario: Le code sans l'adresse est refusé
    Quand il saisit son adresse électronique et le code reçu
    Et qu'il vide « Adresse électronique : »
    Et qu'il valide l'activation
    Alors l'écran « Activation » reste affiché et refuse, dans cet ordre :
      | champ                          |
      | /(?i).*adresse électronique.*/ |

  @EXP13-265
  Scénario: L'adresse sans le code est refusée
    Quand il saisit son adresse électronique et le code reçu
    Et qu'il vide « Code d'activation : »
    Et qu'il valide l'activation
    Alors l'écran « Activation » reste affiché et refuse, dans cet ordre :
      | champ                       |
      | /(?i).*code d'activation.*/ |

  @EXP13-267
  Scénario: Le mot de passe n'est pas le code
    Quand il saisit son adresse électronique et le code « {mot de passe} »
    Et qu'il valide l'activation
    Alors l'activation est refusée
