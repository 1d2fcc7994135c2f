# language: fr
@creation-expert-2014 @edition-2014
Fonctionnalité: La page d'accueil de 2014
  Le collaborateur du cabinet part de la page d'accueil du site, que le tutoriel décrit sans la montrer toute.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Accueil »

  Scénario: L'accueil porte les onglets, les deux colonnes et le menu que le tutoriel décrit
    Alors l'écran « Accueil » présente, dans cet ordre :
      | exigence             | élément  | texte                                                   |
      | CAB14-O01            | titre    | impots.gouv.fr                                          |
      | CAB14-083            | consigne | un site de la direction générale des finances publiques |
      | CAB14-O01            | lien     | Accueil                                                 |
      | CAB14-004, CAB14-084 | lien     | Particuliers                                            |
      | CAB14-005, CAB14-084 | lien     | Professionnels                                          |
      | CAB14-006, CAB14-084 | lien     | Documentation                                           |
      | CAB14-007, CAB14-085 | titre    | Impôt sur le revenu : avis et paiement                  |
      | CAB14-086            | titre    | Particuliers                                            |
      | CAB14-086            | titre    | Je souhaite...                                          |
      | CAB14-086            | lien     | Corriger ma déclaration en ligne 2014                   |
      | CAB14-086            | lien     | Consulter ma situation fiscale personnelle              |
      | CAB14-086            | lien     | Gérer mes données personnelles (Mon profil)             |
      | CAB14-087            | bouton   | /(?i:accéder à Mon espace)/                             |
      | CAB14-088            | titre    | Professionnels                                          |
      | CAB14-088            | titre    | Je souhaite...                                          |
      | CAB14-008, CAB14-088 | lien     | Créer mon espace / adhérer aux services en ligne        |
      | CAB14-088            | lien     | Déclarer et payer ma TVA                                |
      | CAB14-088            | lien     | Déclarer et payer l'impôt sur les sociétés              |
      | CAB14-088            | lien     | Déclarer mes données sociales                           |
      | CAB14-087            | bouton   | /(?i:accéder à Mon espace)/                             |
      | CAB14-009, CAB14-089 | titre    | Mon espace                                              |
      | CAB14-089            | bouton   | Particulier                                             |
      | CAB14-089            | bouton   | Professionnel                                           |
      | CAB14-010, CAB14-011 | titre    | RECHERCHE                                               |
      | CAB14-010            | lien     | Recherche détaillée                                     |
      | CAB14-011            | lien     | Recherche de formulaires                                |
      | CAB14-012, CAB14-090 | lien     | Le contrôle fiscal et la lutte contre la fraude         |
      | CAB14-012            | lien     | Les autres services de la DGFiP                         |
      | CAB14-090            | lien     | Le plan cadastral                                       |
      | CAB14-012            | lien     | Simulateurs                                             |
      | CAB14-012            | lien     | Questions fréquentes                                    |
      | CAB14-091            | titre    | Actualités                                              |
      | …                    | …        |                                                         |

  Scénario: Les onglets et les liens des professionnels sont ceux du tutoriel, sans un de plus
    Alors juste après le dernier « un site de la direction générale des finances publiques », les liens sont, dans cet ordre et sans rien de plus :
      | exigence  | lien           |
      | CAB14-O01 | Accueil        |
      | CAB14-084 | Particuliers   |
      | CAB14-084 | Professionnels |
      | CAB14-084 | Documentation  |
    Et juste après le dernier « Je souhaite... », les liens sont, dans cet ordre et sans rien de plus :
      | exigence  | lien                                             |
      | CAB14-088 | Créer mon espace / adhérer aux services en ligne |
      | CAB14-088 | Déclarer et payer ma TVA                         |
      | CAB14-088 | Déclarer et payer l'impôt sur les sociétés       |
      | CAB14-088 | Déclarer mes données sociales                    |

  @CAB14-003 @CAB14-008 @CAB14-013
  Scénario: Le lien de création de l'accueil ouvre le choix de la procédure
    Quand il suit le lien « Créer mon espace / adhérer aux services en ligne »
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                 |
      | Accueil               |
      | Choix de la procédure |
