# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: La page d'accueil de 2013
  La page d'accueil du site offre l'entrée de la démarche parmi les liens des particuliers et des professionnels.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Accueil »

  # La fiche décrit les blocs de la page et l'ordre de chacun ; d'un bloc à l'autre, l'ordre est celui de la lecture.
  Scénario: La page porte les onglets, les deux colonnes, le pavé d'accès et le menu de la fiche
    Alors l'écran « Accueil » présente, dans cet ordre :
      | exigence                        | élément  | texte                                                   |
      | EXP13-033                       | titre    | impots.gouv.fr                                          |
      | EXP13-033                       | consigne | un site de la direction générale des finances publiques |
      | EXP13-251                       | lien     | Particuliers                                            |
      | EXP13-251                       | lien     | Professionnels                                          |
      | EXP13-251                       | lien     | Documentation                                           |
      | EXP13-O38                       | titre    | SIMPLIFIEZ VOS IMPOTS EN LIGNE                          |
      | EXP13-O38                       | titre    | Courriels frauduleux                                    |
      | EXP13-O38                       | lien     | Lire la suite                                           |
      | EXP13-043                       | titre    | Particuliers                                            |
      | EXP13-043                       | titre    | Je souhaite...                                          |
      | EXP13-043                       | lien     | Déclarer mes revenus                                    |
      | EXP13-043                       | lien     | Consulter ma situation fiscale personnelle              |
      | EXP13-043                       | lien     | Gérer mes données personnelles (Mon profil)             |
      | EXP13-043                       | lien     | Gérer mes paiements                                     |
      | EXP13-043                       | lien     | Estimer un bien immobilier                              |
      | EXP13-046                       | bouton   | /(?i:accéder à Mon espace)/                             |
      | EXP13-044                       | titre    | Une question ?                                          |
      | EXP13-044                       | lien     | Je veux me mensualiser                                  |
      | EXP13-044                       | lien     | Je cherche mes identifiants personnels                  |
      | EXP13-044                       | lien     | J'ai perdu mon avis d'impôt                             |
      | EXP13-044                       | lien     | Je veux être prélevé                                    |
      | EXP13-045                       | titre    | Professionnels                                          |
      | EXP13-045                       | titre    | Je souhaite...                                          |
      | EXP13-045, EXP13-051, EXP13-254 | lien     | Créer / Activer mon espace                              |
      | EXP13-045                       | lien     | Déclarer et payer ma TVA                                |
      | EXP13-045                       | lien     | Déclarer et payer l'impôt sur les sociétés              |
      | EXP13-045                       | lien     | Déclarer mes données sociales                           |
      | EXP13-046                       | bouton   | /(?i:accéder à Mon espace)/                             |
      | EXP13-047                       | titre    | Une question ?                                          |
      | EXP13-047                       | lien     | Je crée / j'active mon espace                           |
      | EXP13-047                       | lien     | Payer ma CFE en ligne                                   |
      | EXP13-047                       | lien     | Obtenir une attestation de régularité fiscale           |
      | EXP13-047                       | lien     | Questions-réponses sur le CICE                          |
      | EXP13-048                       | bouton   | rubrique des Professionnels                             |
      | EXP13-034                       | titre    | Mon espace                                              |
      | EXP13-035                       | consigne | Accéder à mes services en ligne                         |
      | EXP13-036                       | bouton   | Particulier                                             |
      | EXP13-037                       | bouton   | Professionnel                                           |
      | EXP13-038                       | titre    | RECHERCHE                                               |
      | EXP13-O02                       | champ    | /(?i:.*recherche.*)/                                    |
      | EXP13-O02                       | bouton   | /(?i:.*recherche.*)/                                    |
      | EXP13-039                       | lien     | Recherche détaillée                                     |
      | EXP13-040                       | lien     | Recherche de formulaires                                |
      | EXP13-042                       | lien     | Le contrôle fiscal et la lutte contre la fraude         |
      | EXP13-049                       | lien     | Les autres services de la DGFIP                         |
      | EXP13-049                       | lien     | timbres.impots.gouv.fr                                  |
      | EXP13-049                       | lien     | Le plan cadastral                                       |
      | EXP13-049                       | lien     | Le télépaiement des services publics locaux             |
      | EXP13-049                       | lien     | Les amendes                                             |
      | EXP13-049                       | lien     | Les collectivités locales                               |
      | EXP13-049                       | lien     | Les cessions immobilières de l'État                     |
      | EXP13-049                       | lien     | Les pensions et retraites de l'État                     |
      | EXP13-049                       | lien     | Les ventes domaniales                                   |
      | EXP13-050                       | lien     | Simulateurs                                             |
      | EXP13-050                       | lien     | Questions fréquentes                                    |
      | EXP13-050                       | lien     | Calendrier fiscal                                       |
      | EXP13-050                       | lien     | International                                           |
      | EXP13-050                       | lien     | Nous connaître                                          |
