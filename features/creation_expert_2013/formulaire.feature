# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Le formulaire d'inscription
  L'usager dit qui il est, pour quelle entreprise il travaille, comment le joindre, et choisit une question de confiance.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Formulaire d'inscription »

  Scénario: L'écran porte les sections, les champs et les valeurs d'office de la fiche
    Alors l'écran « Formulaire d'inscription » présente, dans cet ordre :
      | exigence                                   | élément  | texte                                                                                                                                                                      |
      | EXP13-068                                  | consigne | impots.gouv.fr                                                                                                                                                             |
      | EXP13-068, EXP13-023                       | lien     | AIDE                                                                                                                                                                       |
      | EXP13-068                                  | titre    | PROFESSIONNELS                                                                                                                                                             |
      | EXP13-070                                  | titre    | Professionnels                                                                                                                                                             |
      | EXP13-127, EXP13-160                       | titre    | 3ème étape : remplissez votre formulaire d'inscription                                                                                                                     |
      | EXP13-129                                  | marque   | *                                                                                                                                                                          |
      | EXP13-129                                  | consigne | Champs obligatoires                                                                                                                                                        |
      | EXP13-128, EXP13-153, EXP13-160, EXP13-304 | titre    | Usager                                                                                                                                                                     |
      | EXP13-130, EXP13-126                       | marque   | *                                                                                                                                                                          |
      | EXP13-130, EXP13-160                       | champ    | Civilité :                                                                                                                                                                 |
      | EXP13-131, EXP13-160                       | valeur   | Monsieur                                                                                                                                                                   |
      | EXP13-O13                                  | option   | Monsieur                                                                                                                                                                   |
      | EXP13-O13                                  | option   | Madame                                                                                                                                                                     |
      | EXP13-132, EXP13-126                       | marque   | *                                                                                                                                                                          |
      | EXP13-132, EXP13-160                       | champ    | Nom :                                                                                                                                                                      |
      | EXP13-133, EXP13-126                       | marque   | *                                                                                                                                                                          |
      | EXP13-133, EXP13-160                       | champ    | Prénom :                                                                                                                                                                   |
      | EXP13-134, EXP13-153, EXP13-160, EXP13-304 | titre    | Entreprise d'appartenance                                                                                                                                                  |
      | EXP13-135                                  | consigne | Il ne s'agit pas ici de saisir le SIREN pour lequel vous souhaitez adhérer aux services en ligne, mais du SIREN de l'entreprise dans laquelle vous exercez votre activité. |
      | EXP13-136, EXP13-160                       | champ    | Entreprise étrangère :                                                                                                                                                     |
      | EXP13-137                                  | valeur   | non cochée                                                                                                                                                                 |
      | EXP13-138, EXP13-126                       | marque   | *                                                                                                                                                                          |
      | EXP13-138, EXP13-160                       | champ    | /S\.I\.R\.E\.N\.? ou équivalent :/                                                                                                                                         |
      | EXP13-139, EXP13-153, EXP13-167            | titre    | Contact                                                                                                                                                                    |
      | EXP13-140, EXP13-126, EXP13-165            | marque   | *                                                                                                                                                                          |
      | EXP13-140, EXP13-154, EXP13-165, EXP13-167 | champ    | Numéro de téléphone :                                                                                                                                                      |
      | EXP13-141, EXP13-126                       | marque   | *                                                                                                                                                                          |
      | EXP13-141, EXP13-154, EXP13-167            | champ    | Adresse électronique :                                                                                                                                                     |
      | EXP13-163                                  | marque   | lecture seule                                                                                                                                                              |
      | EXP13-141, EXP13-166                       | valeur   | {adresse électronique}                                                                                                                                                     |
      | EXP13-142, EXP13-154, EXP13-167            | champ    | Numéro de la voie :                                                                                                                                                        |
      | EXP13-143, EXP13-154, EXP13-167            | champ    | Nature de la voie :                                                                                                                                                        |
      | EXP13-144, EXP13-154, EXP13-167            | champ    | Libellé de la voie :                                                                                                                                                       |
      | EXP13-145, EXP13-154, EXP13-167            | champ    | Complément d'adresse :                                                                                                                                                     |
      | EXP13-146, EXP13-154, EXP13-167            | champ    | Code postal :                                                                                                                                                              |
      | EXP13-147, EXP13-126                       | marque   | *                                                                                                                                                                          |
      | EXP13-147, EXP13-154, EXP13-167            | champ    | Ville :                                                                                                                                                                    |
      | EXP13-148, EXP13-126                       | marque   | *                                                                                                                                                                          |
      | EXP13-148, EXP13-154, EXP13-167            | champ    | Pays :                                                                                                                                                                     |
      | EXP13-149, EXP13-167                       | valeur   | FRANCE                                                                                                                                                                     |
      | EXP13-150, EXP13-153, EXP13-167            | titre    | Question de confiance                                                                                                                                                      |
      | EXP13-168                                  | champ    | Question :                                                                                                                                                                 |
      | EXP13-151                                  | valeur   | Quel est votre surnom ?                                                                                                                                                    |
      | EXP13-173                                  | option   | Quel est votre surnom ?                                                                                                                                                    |
      | EXP13-174                                  | option   | Le nom de votre animal de compagnie ?                                                                                                                                      |
      | EXP13-O14                                  | option   | /.+/                                                                                                                                                                       |
      | EXP13-152, EXP13-126, EXP13-169, EXP13-172 | marque   | *                                                                                                                                                                          |
      | EXP13-152, EXP13-169, EXP13-172            | champ    | Réponse :                                                                                                                                                                  |
      | EXP13-155, EXP13-158, EXP13-164, EXP13-170 | bouton   | Étape précédente                                                                                                                                                           |
      | EXP13-156, EXP13-158, EXP13-170            | bouton   | Valider                                                                                                                                                                    |
      | EXP13-157, EXP13-158, EXP13-170            | bouton   | Effacer                                                                                                                                                                    |
      | EXP13-159, EXP13-075                       | lien     | Quitter                                                                                                                                                                    |

  @EXP13-164
  Scénario: Le bouton de retour est en bas à gauche
    Alors le bouton « Étape précédente » est à gauche du bouton « Valider »
