# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Les champs laissés vides de l'activation à l'espace
  Le code, le SIREN, le compte bancaire et l'adhésion se disent par leur nom.

  Règle: L'activation

    @silencieux @C-009
    Plan du scénario: Le deuxième écran sans « <champ> »
      Étant donné il est arrivé à l'écran « Activation : identifiants »
      Quand il saisit « {siren} » dans « SIREN : »
      Et qu'il saisit « {adresse électronique} » dans « Saisissez votre adresse électronique de connexion : »
      Et qu'il vide « <champ> »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Activation : identifiants » reste affiché et refuse « <champ> »
      Et le curseur est dans « <champ> »

      Exemples:
        | champ                                               |
        | SIREN :                                             |
        | Saisissez votre adresse électronique de connexion : |

    @silencieux @C-010 @C-011
    Scénario: Le deuxième écran de blancs
      Étant donné il est arrivé à l'écran « Activation : identifiants »
      Quand il remplit « SIREN : » de blancs
      Et qu'il remplit « Saisissez votre adresse électronique de connexion : » de blancs
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Activation : identifiants » reste affiché et refuse, dans cet ordre :
        | champ                                               |
        | SIREN :                                             |
        | Saisissez votre adresse électronique de connexion : |

    @silencieux @C-010 @C-011
    Scénario: Le premier écran de blancs
      Étant donné il est arrivé à l'écran « Activation : code »
      Quand il remplit « Saisissez le code d'activation : » de blancs
      Et qu'il remplit « Recopiez les caractères de l'image : » de blancs
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Activation : code » reste affiché et refuse, dans cet ordre :
        | champ                                |
        | Saisissez le code d'activation :     |
        | Recopiez les caractères de l'image : |

  Règle: Le compte bancaire et l'adhésion

    @silencieux @C-009
    Plan du scénario: Le compte bancaire sans « <champ> » garde « <autre> »
      Étant donné il est arrivé à l'écran « Compte bancaire »
      Quand il saisit l'IBAN « FR7630006000011234567890189 » et le BIC « AGRIFRPP »
      Et qu'il remplit « <champ> » de blancs
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Compte bancaire » reste affiché et refuse « <champ> »
      Et « <autre> » porte la valeur « <valeur> »

      Exemples:
        | champ  | autre  | valeur                      |
        | IBAN : | BIC :  | AGRIFRPP                    |
        | BIC :  | IBAN : | FR7630006000011234567890189 |

    @silencieux @C-011
    Scénario: Le compte bancaire tout vide
      Étant donné il est arrivé à l'écran « Compte bancaire »
      Quand il valide sans les contrôles du navigateur
      Alors l'écran « Compte bancaire » reste affiché et refuse, dans cet ordre :
        | champ  |
        | IBAN : |
        | BIC :  |

    @silencieux @C-009 @C-010
    Scénario: L'adhésion au SIREN de blancs garde les services cochés
      Étant donné un espace actif en mode expert à son adresse électronique
      Et qu'il est connecté, à l'écran « Adhésion aux services »
      Quand il remplit « SIREN : » de blancs
      Et qu'il coche « Déclarer : TVA »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Adhésion aux services » reste affiché et refuse « SIREN : »
      Et « Déclarer : TVA » porte la valeur « cochée »

    @silencieux @C-011
    Scénario: L'adhésion toute vide dit les deux erreurs
      Étant donné un espace actif en mode expert à son adresse électronique
      Et qu'il est connecté, à l'écran « Adhésion aux services »
      Quand il valide sans les contrôles du navigateur
      Alors l'écran « Adhésion aux services » s'affiche
      Et un message d'alerte parle de « SIREN »
      Et un message d'alerte parle de « service »
