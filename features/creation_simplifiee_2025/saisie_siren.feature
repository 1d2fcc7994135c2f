# language: fr
@creation-simplifiee-2025 @edition-2025
Fonctionnalité: La saisie du SIREN
  Le SIREN et une image à recopier se contrôlent d'abord ; l'adresse de l'entreprise se donne sur le même écran.

  Contexte:
    Étant donné il est arrivé à l'écran « Saisie du SIREN »

  Scénario: L'écran porte les étapes, les notes, les champs et les commandes du tutoriel
    Alors l'écran « Saisie du SIREN » présente, dans cet ordre :
      | exigence           | élément  | texte                                                                                                                   |
      | ALIM-064           | titre    | Créer votre espace professionnel                                                                                        |
      | ALIM-065           | consigne | Saisie du SIREN                                                                                                         |
      | ALIM-065           | marque   | en cours                                                                                                                |
      | ALIM-065           | consigne | Formulaire d'inscription                                                                                                |
      | ALIM-065           | consigne | Enregistrement                                                                                                          |
      | ALIM-066           | consigne | L'adresse électronique de l'entreprise sera utilisée par la DGFIP pour joindre l'entreprise à tout sujet la concernant. |
      | ALIM-067           | consigne | Cette adresse électronique ne pourra être utilisée que pour un seul et unique espace.                                   |
      | ALIM-069           | consigne | Les champs marqués d'un astérisque (*) doivent être renseignés.                                                         |
      | ALIM-070, ALIM-079 | champ    | SIREN :                                                                                                                 |
      | ALIM-070           | marque   | *                                                                                                                       |
      | ALIM-071           | consigne | 9 caractères                                                                                                            |
      | ALIM-072, ALIM-079 | champ    | Recopiez les caractères de l'image :                                                                                    |
      | ALIM-072           | marque   | *                                                                                                                       |
      | ALIM-073, ALIM-079 | bouton   | Valider le SIREN                                                                                                        |
      | ALIM-O05           | consigne | /.+/                                                                                                                    |
      | ALIM-074           | lien     | Changer l'image                                                                                                         |
      | ALIM-075           | lien     | Ecouter l'extrait sonore                                                                                                |
      | ALIM-076, ALIM-079 | titre    | Entreprise                                                                                                              |
      | ALIM-077, ALIM-079 | champ    | Adresse électronique de l'entreprise :                                                                                  |
      | ALIM-077           | marque   | *                                                                                                                       |
      | ALIM-O08           | marque   | lecture seule                                                                                                           |
      | ALIM-078           | consigne | utilisateur@domaine                                                                                                     |
      | ALIM-O08           | bouton   | Continuer                                                                                                               |

  @ALIM-073
  Scénario: Un SIREN contrôlé permet de donner l'adresse de l'entreprise
    Alors « Adresse électronique de l'entreprise : » est inactif
    Quand il valide son SIREN
    Alors « Adresse électronique de l'entreprise : » est actif

  @ALIM-074
  Scénario: « Changer l'image » en donne une autre
    Quand il note l'image à recopier
    Et qu'il suit le lien « Changer l'image »
    Alors l'image à recopier a changé

  @ALIM-075
  Scénario: Le son de l'image est donné
    Alors le son du lien « Ecouter l'extrait sonore » est donné

  @ALIM-070 @ALIM-072
  Plan du scénario: Sans « <champ> », le SIREN n'est pas validé
    Quand il saisit « {siren} » dans « SIREN : »
    Et qu'il recopie l'image
    Et qu'il vide « <champ> »
    Et qu'il clique, sans les contrôles du navigateur, sur le bouton « Valider le SIREN »
    Alors l'écran « Saisie du SIREN » reste affiché et refuse « <champ> »

    Exemples:
      | champ                                |
      | SIREN :                              |
      | Recopiez les caractères de l'image : |

  @ALIM-077
  Scénario: Sans l'adresse de l'entreprise, on ne va pas plus loin
    Quand il valide son SIREN
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Saisie du SIREN » reste affiché et refuse « Adresse électronique de l'entreprise : »

  @ouvert
  Scénario: Le SIREN contrôlé, l'écran le dit
    Quand il valide son SIREN
    Alors l'écran « Saisie du SIREN » présente, dans cet ordre :
      | exigence | élément | texte                |
      | ALIM-O08 | valeur  | {siren}              |
      | ALIM-O08 | message | Le SIREN est validé. |
      | ALIM-O08 | bouton  | Continuer            |
      | …        | …       | …                    |
