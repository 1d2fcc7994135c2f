# language: fr
@deux-modes-2025 @edition-2025
Fonctionnalité: Les écrans du mode expert, que le tutoriel ne montre pas
  Le tutoriel dit ce que chaque étape demande, sans en imprimer l'écran : les libellés restent ouverts.

  Contexte:
    Étant donné un usager sans espace professionnel

  @ouvert
  Scénario: Les conditions
    Étant donné il est arrivé à l'écran « Conditions du mode expert »
    Alors l'écran « Conditions du mode expert » présente, dans cet ordre :
      | exigence | élément  | texte                                             |
      | NEX-O06  | titre    | Conditions du mode expert                         |
      | NEX-O06  | consigne | Conditions générales                              |
      | NEX-O06  | marque   | en cours                                          |
      | NEX-O06  | consigne | Identifiants                                      |
      | NEX-O06  | consigne | Coordonnées                                       |
      | NEX-O06  | champ    | J'accepte les conditions générales d'utilisation. |
      | NEX-O06  | champ    | Recopiez les caractères de l'image :              |
      | NEX-O06  | bouton   | Valider                                           |
      | …        | …        | …                                                 |

  @ouvert
  Scénario: Les identifiants
    Étant donné il est arrivé à l'écran « Identifiants du mode expert »
    Alors l'écran « Identifiants du mode expert » présente, dans cet ordre :
      | exigence | élément | texte                                               |
      | NEX-O07  | titre   | Identifiants du mode expert                         |
      | NEX-O07  | champ   | Adresse électronique de connexion :                 |
      | NEX-O07  | champ   | Confirmez votre adresse électronique de connexion : |
      | NEX-O07  | champ   | Mot de passe :                                      |
      | NEX-O07  | champ   | Confirmez votre mot de passe :                      |
      | NEX-O07  | bouton  | Valider                                             |
      | …        | …       | …                                                   |

  @ouvert
  Scénario: Les coordonnées
    Étant donné il est arrivé à l'écran « Coordonnées du mode expert »
    Alors l'écran « Coordonnées du mode expert » présente, dans cet ordre :
      | exigence | élément | texte                      |
      | NEX-O08  | titre   | Coordonnées du mode expert |
      | NEX-O08  | champ   | Civilité :                 |
      | NEX-O08  | champ   | Nom :                      |
      | NEX-O08  | champ   | Prénom :                   |
      | NEX-O08  | champ   | Numéro de téléphone :      |
      | NEX-O08  | champ   | Ville :                    |
      | NEX-O08  | champ   | Pays :                     |
      | NEX-O08  | champ   | SIREN ou équivalent :      |
      | NEX-O08  | champ   | Question :                 |
      | NEX-O08  | champ   | Réponse :                  |
      | NEX-O08  | bouton  | Etape précédente           |
      | NEX-O08  | bouton  | Valider                    |
      | …        | …       | …                          |

  @ouvert
  Scénario: L'attente du code, et son courriel
    Étant donné il est arrivé à l'écran « Attente du code du mode expert »
    Alors l'écran « Attente du code du mode expert » présente, dans cet ordre :
      | exigence | élément  | texte                          |
      | NEX-O09  | titre    | Attente du code du mode expert |
      | NEX-O09  | consigne | /.*48 heures.*/                |
      | NEX-O09  | bouton   | OK                             |
      | …        | …        | …                              |
    Et le dernier message reçu à « {adresse électronique} » présente, dans cet ordre :
      | exigence | partie | texte                                   |
      | NEX-O10  | objet  | /.*code.*/                              |
      | NEX-O10  | texte  | /(?s:.*)[A-Za-z0-9]{12}(?s:.*)/          |

  @ouvert @NEX-O16
  Plan du scénario: Le mot de passe « <mot> », de signes que le tutoriel ne nomme pas, est accepté
    Étant donné il est arrivé à l'écran « Identifiants du mode expert »
    Quand il saisit ses identifiants de connexion, avec le mot de passe « <mot> »
    Et qu'il valide
    Alors l'écran « Coordonnées du mode expert » s'affiche

    Exemples:
      | mot                       |
      | Été-2025-à-l'impôt-direct |
      | vingt signes et des blancs |
