# language: fr
@deux-modes-2025 @edition-2025
Fonctionnalité: La création en mode expert
  Trois étapes en ligne : les conditions et l'image, les identifiants, les coordonnées ; puis un code par courriel.

  Contexte:
    Étant donné un usager sans espace professionnel

  Scénario: Les trois étapes se suivent, du choix du mode à l'attente du code
    Étant donné il est arrivé à l'écran « Choix du mode »
    Quand il clique sur le bouton « Créez votre espace en mode expert »
    Et qu'il demande la création de son espace en mode expert
    Alors les écrans parcourus sont, dans cet ordre :
      | exigence                  | écran                          |
      | NEX-030                   | Choix du mode                  |
      | NEX-030, NEX-032, NEX-036 | Conditions du mode expert      |
      | NEX-032, NEX-036          | Identifiants du mode expert    |
      | NEX-032, NEX-036          | Coordonnées du mode expert     |
      | NEX-032                   | Attente du code du mode expert |

  @NEX-033
  Scénario: Les conditions sont à accepter
    Étant donné il est arrivé à l'écran « Conditions du mode expert »
    Quand il recopie l'image
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Conditions du mode expert » reste affiché et refuse « J'accepte les conditions générales d'utilisation. »

  @NEX-033
  Scénario: L'image est à recopier
    Étant donné il est arrivé à l'écran « Conditions du mode expert »
    Quand il coche « J'accepte les conditions générales d'utilisation. »
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Conditions du mode expert » reste affiché et refuse « Recopiez les caractères de l'image : »

  @NEX-033
  Scénario: Les conditions acceptées et l'image recopiée, les identifiants se choisissent
    Étant donné il est arrivé à l'écran « Conditions du mode expert »
    Quand il accepte les conditions du mode expert
    Alors l'écran « Identifiants du mode expert » s'affiche

  Plan du scénario: Sans « <champ> », les identifiants sont refusés
    Étant donné il est arrivé à l'écran « Identifiants du mode expert »
    Quand il saisit ses identifiants de connexion
    Et qu'il vide « <champ> »
    Et qu'il vide « <confirmation> »
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Identifiants du mode expert » reste affiché et refuse, dans cet ordre :
      | exigence | champ          |
      | NEX-034  | <champ>        |
      | NEX-034  | <confirmation> |

    Exemples:
      | champ                               | confirmation                                        |
      | Adresse électronique de connexion : | Confirmez votre adresse électronique de connexion : |
      | Mot de passe :                      | Confirmez votre mot de passe :                      |

  @NEX-034
  Scénario: L'adresse et le mot de passe choisis, les coordonnées se renseignent
    Étant donné il est arrivé à l'écran « Identifiants du mode expert »
    Quand il choisit ses identifiants du mode expert
    Alors l'écran « Coordonnées du mode expert » s'affiche
