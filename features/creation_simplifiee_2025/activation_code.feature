# language: fr
@creation-simplifiee-2025 @edition-2025
Fonctionnalité: Le premier écran de l'activation
  L'usager donne le code de la lettre et recopie une image.

  Contexte:
    Étant donné la lettre de son espace en mode simplifié est arrivée
    Et qu'il est arrivé à l'écran « Activation : code »

  Scénario: L'écran porte l'en-tête, les étapes, les champs et les commandes de la capture
    Alors l'écran « Activation : code » présente, dans cet ordre :
      | exigence           | élément  | texte                                                           |
      | ALIM-001           | consigne | RÉPUBLIQUE FRANÇAISE                                            |
      | ALIM-001           | consigne | Liberté                                                         |
      | ALIM-001           | consigne | Égalité                                                         |
      | ALIM-001           | consigne | Fraternité                                                      |
      | ALIM-002           | consigne | impots.gouv.fr                                                  |
      | ALIM-173           | lien     | Quitter                                                         |
      | ALIM-174, ALIM-190 | titre    | Activez votre espace ou vos services                            |
      | ALIM-175           | consigne | Code d'activation                                               |
      | ALIM-175           | marque   | en cours                                                        |
      | ALIM-175           | consigne | Identifiants                                                    |
      | ALIM-175           | consigne | Récapitulatif                                                   |
      | ALIM-176, ALIM-190 | titre    | Code d'activation                                               |
      | ALIM-177           | consigne | Les champs marqués d'un astérisque (*) doivent être renseignés. |
      | ALIM-178, ALIM-190 | champ    | Saisissez le code d'activation :                                |
      | ALIM-178, ALIM-190 | marque   | *                                                               |
      | ALIM-179           | consigne | 12 caractères                                                   |
      | ALIM-180, ALIM-190 | champ    | Recopiez les caractères de l'image :                            |
      | ALIM-180, ALIM-190 | marque   | *                                                               |
      | ALIM-O05           | consigne | Image à recopier                                                |
      | ALIM-181, ALIM-190 | lien     | Changer l'image                                                 |
      | ALIM-182, ALIM-190 | lien     | Ecouter l'extrait sonore                                        |
      | ALIM-183, ALIM-190 | bouton   | Continuer                                                       |

  @ALIM-181
  Scénario: « Changer l'image » en donne une autre et garde le code saisi
    Quand il saisit « YnsfLgSNtUuu » dans « Saisissez le code d'activation : »
    Et qu'il note l'image à recopier
    Et qu'il suit le lien « Changer l'image »
    Alors l'image à recopier a changé
    Et « Saisissez le code d'activation : » porte la valeur « YnsfLgSNtUuu »

  @ALIM-182
  Scénario: « Ecouter l'extrait sonore » la fait entendre
    Alors le son du lien « Ecouter l'extrait sonore » est donné

  @ALIM-173 @ALIM-O23
  Scénario: « Quitter » ramène à l'accueil
    Quand il suit le lien « Quitter »
    Alors l'écran « Accueil » s'affiche

  @ALIM-183
  Scénario: Le code et l'image mènent à la deuxième étape
    Quand il saisit le code de la lettre
    Et qu'il recopie l'image
    Et qu'il clique sur le bouton « Continuer »
    Alors l'écran « Activation : identifiants » s'affiche

  Scénario: De l'accueil, l'activation passe par l'authentification
    Étant donné il est arrivé à l'écran « Accueil »
    Quand il suit le lien « Connexion à l'espace professionnel »
    Et qu'il clique sur le bouton « Activer mon espace / mes services »
    Alors les écrans parcourus sont, dans cet ordre :
      | exigence           | écran             |
      | ALIM-172           | Activation : code |
      | ALIM-149           | Accueil           |
      | ALIM-149, ALIM-169 | Authentification  |
      | ALIM-169, ALIM-172 | Activation : code |
