# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Les champs laissés vides dans le formulaire simplifié
  Chaque champ exigé se dit par son nom, le reste de la saisie reste, les mots de passe se vident.

  Contexte:
    Étant donné il est arrivé à l'écran « Formulaire simplifié »

  @silencieux @C-009
  Plan du scénario: Sans « <champ> »
    Quand il remplit le formulaire simplifié
    Et qu'il vide « <champ> »
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Formulaire simplifié » reste affiché et refuse « <champ> »
    Et le curseur est dans « <champ> »
    Et « Adresse électronique de connexion : » porte la valeur « {adresse électronique} »
    Et « <gardé> » porte la valeur « <valeur> »
    Et la page ne contient pas « {mot de passe} », même caché

    Exemples:
      | champ                                               | gardé                                               | valeur                 |
      | Confirmez votre adresse électronique de connexion : | Nom :                                               | {nom}                  |
      | Confirmez votre mot de passe :                      | Confirmez votre adresse électronique de connexion : | {adresse électronique} |
      | Nom :                                               | Prénom :                                            | {prénom}               |
      | Prénom :                                            | Réponse :                                           | {réponse}              |
      | Numéro de téléphone :                               | Nom :                                               | {nom}                  |
      | Réponse :                                           | Numéro de téléphone :                               | {téléphone}            |

  @silencieux @C-010
  Plan du scénario: Des blancs dans « <champ> »
    Quand il remplit le formulaire simplifié
    Et qu'il remplit « <champ> » de blancs
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Formulaire simplifié » reste affiché et refuse « <champ> »

    Exemples:
      | champ                 |
      | Nom :                 |
      | Prénom :              |
      | Numéro de téléphone : |
      | Réponse :             |

  @silencieux @C-011
  Scénario: Le formulaire tout vide
    Quand il valide sans les contrôles du navigateur
    Alors l'écran « Formulaire simplifié » reste affiché et refuse, dans cet ordre :
      | champ                                               |
      | Adresse électronique de connexion :                 |
      | Confirmez votre adresse électronique de connexion : |
      | Mot de passe :                                      |
      | Confirmez votre mot de passe :                      |
      | Nom :                                               |
      | Prénom :                                            |
      | Numéro de téléphone :                               |
      | Réponse :                                           |
    Et le curseur est dans « Adresse électronique de connexion : »
