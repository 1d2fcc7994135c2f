# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Les champs laissés vides en mode expert
  Les conditions, les identifiants et les coordonnées se disent par leur nom et gardent le reste.

  Contexte:
    Étant donné un usager sans espace professionnel

  @silencieux @C-012 @C-009
  Scénario: Conditions non acceptées, le refus s'explique et les identifiants restent hors d'atteinte
    Étant donné il est arrivé à l'écran « Conditions du mode expert »
    Quand il recopie l'image
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Conditions du mode expert » reste affiché et refuse « J'accepte les conditions générales d'utilisation. »
    Et un message d'alerte parle de « conditions »
    Quand il ouvre l'écran « Identifiants du mode expert » par son adresse
    Alors l'écran « Conditions du mode expert » s'affiche

  @silencieux @C-010
  Scénario: Une image de blancs
    Étant donné il est arrivé à l'écran « Conditions du mode expert »
    Quand il coche « J'accepte les conditions générales d'utilisation. »
    Et qu'il remplit « Recopiez les caractères de l'image : » de blancs
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Conditions du mode expert » reste affiché et refuse « Recopiez les caractères de l'image : »
    Et « J'accepte les conditions générales d'utilisation. » porte la valeur « cochée »

  @silencieux @C-011
  Scénario: Les conditions toutes vides
    Étant donné il est arrivé à l'écran « Conditions du mode expert »
    Quand il valide sans les contrôles du navigateur
    Alors l'écran « Conditions du mode expert » reste affiché et refuse, dans cet ordre :
      | champ                                             |
      | J'accepte les conditions générales d'utilisation. |
      | Recopiez les caractères de l'image :              |

  @silencieux @C-009
  Plan du scénario: Les identifiants sans « <champ> »
    Étant donné il est arrivé à l'écran « Identifiants du mode expert »
    Quand il saisit ses identifiants de connexion
    Et qu'il vide « <champ> »
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Identifiants du mode expert » reste affiché et refuse « <champ> »
    Et « Adresse électronique de connexion : » porte la valeur « {adresse électronique} »

    Exemples:
      | champ                                               |
      | Confirmez votre adresse électronique de connexion : |
      | Confirmez votre mot de passe :                      |

  @silencieux @C-011 @C-010
  Scénario: Les identifiants tous vides, l'adresse étant de blancs
    Étant donné il est arrivé à l'écran « Identifiants du mode expert »
    Quand il remplit « Adresse électronique de connexion : » de blancs
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Identifiants du mode expert » reste affiché et refuse, dans cet ordre :
      | champ                                               |
      | Adresse électronique de connexion :                 |
      | Confirmez votre adresse électronique de connexion : |
      | Mot de passe :                                      |
      | Confirmez votre mot de passe :                      |

  @silencieux @C-010 @C-009
  Plan du scénario: Les coordonnées avec des blancs dans « <champ> »
    Étant donné il est arrivé à l'écran « Coordonnées du mode expert »
    Quand il remplit ses coordonnées du mode expert
    Et qu'il remplit « <champ> » de blancs
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Coordonnées du mode expert » reste affiché et refuse « <champ> »
    Et « <autre> » porte la valeur « <valeur> »

    Exemples:
      | champ                 | autre    | valeur   |
      | Nom :                 | Prénom : | {prénom} |
      | Ville :               | Nom :    | {nom}    |
      | SIREN ou équivalent : | Nom :    | {nom}    |
