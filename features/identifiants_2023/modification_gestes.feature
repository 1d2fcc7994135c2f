# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Choisir ce que l'on change
  Ce que l'usager coche décide de la suite ; rien d'autre ne change.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique
    Et qu'il est connecté, à l'écran « Modification des identifiants »

  @CHG23-193 @CHG23-194 @CHG23-195
  Plan du scénario: Demander à changer <quoi> mène à l'écran « <écran> »
    Quand il demande à changer <quoi>
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                         |
      | Modification des identifiants |
      | <écran>                       |

    Exemples:
      | quoi                                                              | écran                     |
      | son mot de passe pour « {nouveau mot de passe} »                  | Mot de passe réinitialisé |
      | son adresse électronique pour « {nouvelle adresse électronique} » | Attente du code           |
      | son adresse électronique et son mot de passe                      | Attente du code           |

  @CHG23-218 @CHG23-219 @CHG23-220
  Scénario: Le mot de passe se change en trois gestes
    Quand il coche « Saisir mon nouveau mot de passe : »
    Et qu'il saisit « {nouveau mot de passe} » dans « Nouveau mot de passe »
    Et qu'il saisit « {nouveau mot de passe} » dans « Confirmez votre nouveau mot de passe »
    Et qu'il clique sur le bouton « Valider les modifications »
    Alors l'écran « Mot de passe réinitialisé » s'affiche

  @CHG23-219
  Plan du scénario: Le mot de passe « <mot> », confirmé par « <confirmation> », est refusé
    Quand il coche « Saisir mon nouveau mot de passe : »
    Et qu'il saisit :
      | champ                                | valeur         |
      | Nouveau mot de passe                 | <mot>          |
      | Confirmez votre nouveau mot de passe | <confirmation> |
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Modification des identifiants » reste affiché et refuse ces saisies : <refusées>

    Exemples:
      | mot                    | confirmation              | refusées                                                           |
      | {nouveau mot de passe} |                           | « Confirmez votre nouveau mot de passe »                           |
      | {nouveau mot de passe} | {nouveau mot de passe}bis | « Confirmez votre nouveau mot de passe »                           |
      |                        |                           | « Nouveau mot de passe », « Confirmez votre nouveau mot de passe » |

  @CHG23-270 @CHG23-271 @CHG23-272
  Scénario: L'adresse électronique se change en trois gestes
    Quand il coche « Modifier mon adresse électronique »
    Et qu'il saisit « {nouvelle adresse électronique} » dans « Nouvelle adresse électronique »
    Et qu'il saisit « {nouvelle adresse électronique} » dans « Confirmez votre nouvelle adresse électronique »
    Et qu'il clique sur le bouton « Valider les modifications »
    Alors l'écran « Attente du code » s'affiche

  @CHG23-271
  Plan du scénario: L'adresse « <adresse> », confirmée par « <confirmation> », est refusée
    Quand il coche « Modifier mon adresse électronique »
    Et qu'il saisit :
      | champ                                         | valeur         |
      | Nouvelle adresse électronique                 | <adresse>      |
      | Confirmez votre nouvelle adresse électronique | <confirmation> |
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Modification des identifiants » reste affiché et refuse ces saisies : <refusées>
    Et la boîte aux lettres électronique de « {nouvelle adresse électronique} » contient 0 message(s)

    Exemples:
      | adresse                         | confirmation         | refusées                                                                             |
      | {nouvelle adresse électronique} |                      | « Confirmez votre nouvelle adresse électronique »                                    |
      | {nouvelle adresse électronique} | collegue@example.org | « Confirmez votre nouvelle adresse électronique »                                    |
      |                                 |                      | « Nouvelle adresse électronique », « Confirmez votre nouvelle adresse électronique » |
