# language: fr
@creation-simplifiee-2025 @edition-2025
Fonctionnalité: La création en mode simplifié, de l'accueil à l'espace
  L'activation s'achève par un récapitulatif ; la connexion ouvre alors l'espace et ses services.

  Scénario: Le parcours entier, de l'accueil à l'espace de l'entreprise
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Accueil »
    Quand il suit le lien « Connexion à l'espace professionnel »
    Et qu'il clique sur le bouton « Créer mon espace professionnel »
    Et qu'il clique sur le bouton « Créez votre espace en mode simplifié »
    Et qu'il demande la création de son espace en mode simplifié
    Et qu'il ouvre le lien du courriel
    Et que 14 jours passent
    Et qu'il suit le lien « Accédez à vos services en ligne »
    Et qu'il clique sur le bouton « Activer mon espace / mes services »
    Et qu'il active son espace avec le code de la lettre
    Et qu'il clique sur le bouton « Accédez à vos services en ligne »
    Et qu'il se connecte
    Alors les écrans parcourus sont, dans cet ordre :
      | exigence                               | écran                      |
      | ALIM-010                               | Accueil                    |
      | ALIM-010, ALIM-019, ALIM-047           | Authentification           |
      | ALIM-019, ALIM-047, ALIM-063           | Choix du mode              |
      | ALIM-047, ALIM-063                     | Saisie du SIREN            |
      | ALIM-O08                               | Saisie du SIREN            |
      | ALIM-080                               | Formulaire simplifié       |
      | ALIM-080, ALIM-095                     | Enregistrement             |
      | ALIM-095, ALIM-096, ALIM-114, ALIM-123 | Adresse vérifiée           |
      | ALIM-149                               | Authentification           |
      | ALIM-123, ALIM-146, ALIM-172           | Activation : code          |
      | ALIM-146                               | Activation : identifiants  |
      | ALIM-146                               | Activation : récapitulatif |
      | ALIM-059                               | Authentification           |
      | ALIM-059                               | Espace d'une entreprise    |

  @ALIM-147
  Scénario: Une seule adresse pour l'entreprise et la connexion : elle active l'espace
    Étant donné il a demandé la création de son espace en mode simplifié, avec une seule adresse électronique
    Quand il ouvre le lien du courriel
    Et que 14 jours passent
    Et qu'il suit le lien « Accédez à vos services en ligne »
    Et qu'il clique sur le bouton « Activer mon espace / mes services »
    Et qu'il active son espace avec le code de la lettre
    Alors l'écran « Activation : récapitulatif » s'affiche

  @ALIM-059
  Scénario: Sitôt l'activation achevée, la connexion ouvre les services
    Étant donné la lettre de son espace en mode simplifié est arrivée
    Et qu'il est arrivé à l'écran « Activation : récapitulatif »
    Quand il clique sur le bouton « Accédez à vos services en ligne »
    Et qu'il se connecte
    Alors l'espace offre les services :
      | service                |
      | Avis CFE               |
      | TVA                    |
      | Impôt sur les sociétés |
      | CFE et autres impôts   |

  @ouvert
  Scénario: L'écran du récapitulatif et son document, que le tutoriel ne montre pas
    Étant donné il est arrivé à l'écran « Activation : récapitulatif »
    Alors l'écran « Activation : récapitulatif » présente, dans cet ordre :
      | exigence | élément  | texte                                    |
      | ALIM-O18 | titre    | Activez votre espace ou vos services     |
      | ALIM-O18 | consigne | Récapitulatif                            |
      | ALIM-O18 | marque   | en cours                                 |
      | ALIM-O18 | titre    | Votre inscription                        |
      | ALIM-O18 | consigne | {prénom} {NOM}                           |
      | ALIM-O18 | bouton   | Sauvegardez ou imprimez le récapitulatif |
      | ALIM-O18 | bouton   | Accédez à vos services en ligne          |
      | …        | …        | …                                        |
    Quand il ouvre le document du lien « Sauvegardez ou imprimez le récapitulatif »
    Alors le document présente, dans cet ordre :
      | exigence | ligne                      |
      | ALIM-O18 | VOTRE ESPACE PROFESSIONNEL |
      | ALIM-O18 | Nom : {NOM}                |
      | ALIM-O18 | Prénom : {prénom}          |
      | …        | …                          |
