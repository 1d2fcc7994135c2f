# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Le premier écran de l'activation
  L'usager donne le code reçu et recopie une image.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique
    Et qu'il est arrivé à l'écran « Activation : code »

  @CHG23-334
  Scénario: L'écran porte le titre, les étapes, les champs et les commandes de la fiche
    Alors l'écran « Activation : code » présente, dans cet ordre :
      | exigence             | élément  | texte                                                           |
      | CHG23-335, CHG23-334 | titre    | Activez votre espace / vos services                             |
      | CHG23-336            | consigne | Code d'activation                                               |
      | CHG23-336            | marque   | en cours                                                        |
      | CHG23-336            | consigne | Identifiants                                                    |
      | CHG23-336            | consigne | Récapitulatif                                                   |
      | CHG23-337            | consigne | Les champs marqués d'un astérisque (*) doivent être renseignés. |
      | CHG23-338, CHG23-413 | champ    | Saisissez le code d'activation :                                |
      | CHG23-338            | marque   | *                                                               |
      | CHG23-339            | consigne | 12 caractères                                                   |
      | CHG23-341, CHG23-413 | champ    | Recopiez les caractères de l'image :                            |
      | CHG23-341            | marque   | *                                                               |
      | CHG23-O05            | consigne | Image à recopier                                                |
      | CHG23-343            | lien     | Changer l'image                                                 |
      | CHG23-344            | lien     | Ecouter l'extrait sonore                                        |
      | CHG23-345, CHG23-413 | bouton   | Continuer                                                       |
      | CHG23-O22            | lien     | Quitter                                                         |

  @CHG23-342
  Scénario: L'image de l'assistant compte six signes
    Alors l'image à recopier compte 6 signes

  @CHG23-343
  Scénario: « Changer l'image » en donne une autre et garde le code saisi
    Quand il saisit le code reçu
    Et qu'il note l'image à recopier
    Et qu'il suit le lien « Changer l'image »
    Alors l'image à recopier a changé
    Et « Saisissez le code d'activation : » porte le code reçu

  @CHG23-344
  Scénario: « Ecouter l'extrait sonore » la fait entendre
    Alors le son du lien « Ecouter l'extrait sonore » est donné

  @CHG23-345 @CHG23-348 @CHG23-349
  Scénario: Le code et l'image mènent à la deuxième étape
    Quand il saisit le code reçu
    Et qu'il recopie l'image
    Et qu'il clique sur le bouton « Continuer »
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                     |
      | Activation : code         |
      | Activation : identifiants |

  Règle: Le code et l'image sont exigés

    Scénario: Le code et l'image laissés vides sont refusés
      Quand il valide sans les contrôles du navigateur
      Alors l'écran « Activation : code » reste affiché et refuse, dans cet ordre :
        | exigence  | champ                                |
        | CHG23-338 | Saisissez le code d'activation :     |
        | CHG23-341 | Recopiez les caractères de l'image : |

    @CHG23-338
    Scénario: L'image seule ne suffit pas
      Quand il recopie l'image
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »

    @CHG23-341
    Scénario: Le code seul ne suffit pas
      Quand il saisit le code reçu
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Activation : code » reste affiché et refuse « Recopiez les caractères de l'image : »
