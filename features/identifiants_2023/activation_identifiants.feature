# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Le deuxième écran de l'activation
  Le code est rappelé ; l'usager donne l'adresse électronique de connexion à son espace.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique
    Et qu'il est arrivé à l'écran « Activation : identifiants »

  Scénario: L'écran porte le titre, les étapes, le code rappelé, le champ et les boutons de la fiche
    Alors l'écran « Activation : identifiants » présente, dans cet ordre :
      | exigence                        | élément  | texte                                                           |
      | CHG23-350                       | titre    | Activez votre espace / vos services                             |
      | CHG23-351                       | consigne | Code d'activation                                               |
      | CHG23-351                       | consigne | Identifiants                                                    |
      | CHG23-351                       | marque   | en cours                                                        |
      | CHG23-351                       | consigne | Récapitulatif                                                   |
      | CHG23-352                       | consigne | Les champs marqués d'un astérisque (*) doivent être renseignés. |
      | CHG23-353, CHG23-413            | libellé  | Saisissez le code d'activation :                                |
      | CHG23-353                       | valeur   | /[A-Za-z0-9]{12}/                                               |
      | CHG23-354, CHG23-413            | champ    | Saisissez votre adresse électronique de connexion :             |
      | CHG23-354                       | marque   | *                                                               |
      | CHG23-355                       | consigne | utilisateur@domaine                                             |
      | CHG23-356, CHG23-359            | bouton   | Etape précédente                                                |
      | CHG23-357, CHG23-359            | bouton   | Effacer                                                         |
      | CHG23-358, CHG23-359, CHG23-413 | bouton   | Continuer                                                       |
      | CHG23-O22                       | lien     | Quitter                                                         |

  @CHG23-353
  Scénario: Le code rappelé est celui du courriel
    Alors « Saisissez le code d'activation : » porte le code reçu

  Scénario: L'écran ne demande que l'adresse : le code rappelé n'est pas à saisir
    Alors l'écran demande, dans cet ordre et sans rien de plus :
      | exigence             | champ                                               |
      | CHG23-353, CHG23-354 | Saisissez votre adresse électronique de connexion : |

  @CHG23-354
  Scénario: L'adresse laissée vide est refusée
    Quand il valide sans les contrôles du navigateur
    Alors l'écran « Activation : identifiants » reste affiché et refuse « Saisissez votre adresse électronique de connexion : »

  @CHG23-356
  Scénario: « Etape précédente » ramène au code
    Quand il clique sur le bouton « Etape précédente »
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                     |
      | Activation : identifiants |
      | Activation : code         |

  @CHG23-357
  Scénario: « Effacer » vide l'adresse
    Quand il saisit « {nouvelle adresse électronique} » dans « Saisissez votre adresse électronique de connexion : »
    Et qu'il clique sur le bouton « Effacer »
    Alors « Saisissez votre adresse électronique de connexion : » est vide
    Et l'écran « Activation : identifiants » s'affiche

  @CHG23-358 @CHG23-360 @CHG23-364
  Scénario: La nouvelle adresse mène au récapitulatif
    Quand il saisit « {nouvelle adresse électronique} » dans « Saisissez votre adresse électronique de connexion : »
    Et qu'il clique sur le bouton « Continuer »
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                      |
      | Activation : identifiants  |
      | Activation : récapitulatif |

  @ouvert @CHG23-O24
  Scénario: L'ancienne adresse n'active pas le changement
    Quand il saisit « {adresse électronique} » dans « Saisissez votre adresse électronique de connexion : »
    Et qu'il clique sur le bouton « Continuer »
    Alors l'écran « Activation : identifiants » reste affiché et refuse « Saisissez votre adresse électronique de connexion : »
