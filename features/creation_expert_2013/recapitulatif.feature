# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Le récapitulatif
  L'usager relit ce qu'il a donné, avec la raison sociale que l'administration connaît, avant de confirmer.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Récapitulatif »

  Scénario: L'écran reprend les lignes du formulaire et la raison sociale
    Alors l'écran « Récapitulatif » présente, dans cet ordre :
      | exigence                        | élément  | texte                                                                                                              |
      | EXP13-068                       | consigne | impots.gouv.fr                                                                                                     |
      | EXP13-068, EXP13-023            | lien     | AIDE                                                                                                               |
      | EXP13-069                       | titre    | PROFESSIONNELS                                                                                                     |
      | EXP13-070                       | titre    | Professionnels                                                                                                     |
      | EXP13-179                       | titre    | Votre inscription                                                                                                  |
      | EXP13-180, EXP13-199            | titre    | Usager                                                                                                             |
      | EXP13-181, EXP13-199            | libellé  | Civilité :                                                                                                         |
      | EXP13-181                       | valeur   | {civilité}                                                                                                         |
      | EXP13-182, EXP13-199            | libellé  | Nom :                                                                                                              |
      | EXP13-182                       | valeur   | {nom}                                                                                                              |
      | EXP13-183, EXP13-199            | libellé  | Prénom :                                                                                                           |
      | EXP13-183                       | valeur   | {prénom}                                                                                                           |
      | EXP13-184, EXP13-199            | titre    | Entreprise d'appartenance                                                                                          |
      | EXP13-185, EXP13-199            | libellé  | Entreprise étrangère :                                                                                             |
      | EXP13-185                       | valeur   | non                                                                                                                |
      | EXP13-186, EXP13-199            | libellé  | /S\.I\.R\.E\.N\.? ou équivalent :/                                                                                 |
      | EXP13-186                       | valeur   | {siren groupé par trois}                                                                                           |
      | EXP13-187, EXP13-199            | libellé  | Raison sociale :                                                                                                   |
      | EXP13-187                       | valeur   | {raison sociale}                                                                                                   |
      | EXP13-188                       | consigne | Si la raison sociale affichée est erronée, veuillez prendre contact avec votre Service des Impôts des Entreprises. |
      | EXP13-189, EXP13-199            | titre    | Contact                                                                                                            |
      | EXP13-190, EXP13-199            | libellé  | Numéro de téléphone :                                                                                              |
      | EXP13-190                       | valeur   | {téléphone groupé par deux}                                                                                        |
      | EXP13-191, EXP13-199            | libellé  | Adresse électronique :                                                                                             |
      | EXP13-191                       | valeur   | {adresse électronique}                                                                                             |
      | EXP13-192, EXP13-199            | libellé  | Numéro de la voie :                                                                                                |
      | EXP13-192                       | valeur   |                                                                                                                    |
      | EXP13-192, EXP13-199            | libellé  | Nature de la voie :                                                                                                |
      | EXP13-192                       | valeur   |                                                                                                                    |
      | EXP13-192, EXP13-199            | libellé  | Libellé de la voie :                                                                                               |
      | EXP13-192                       | valeur   |                                                                                                                    |
      | EXP13-192, EXP13-199            | libellé  | Complément d'adresse :                                                                                             |
      | EXP13-192                       | valeur   |                                                                                                                    |
      | EXP13-192, EXP13-199            | libellé  | Code postal :                                                                                                      |
      | EXP13-192                       | valeur   |                                                                                                                    |
      | EXP13-193, EXP13-199            | libellé  | Ville :                                                                                                            |
      | EXP13-193                       | valeur   | {ville}                                                                                                            |
      | EXP13-194, EXP13-199            | libellé  | Pays :                                                                                                             |
      | EXP13-194                       | valeur   | FRANCE                                                                                                             |
      | EXP13-195, EXP13-199            | titre    | Question de confiance                                                                                              |
      | EXP13-196, EXP13-199            | libellé  | Question :                                                                                                         |
      | EXP13-196                       | valeur   | Le nom de votre animal de compagnie ?                                                                              |
      | EXP13-197, EXP13-199            | libellé  | Réponse :                                                                                                          |
      | EXP13-197                       | valeur   | {réponse}                                                                                                          |
      | EXP13-200, EXP13-178, EXP13-305 | bouton   | Étape précédente                                                                                                   |
      | EXP13-201, EXP13-178, EXP13-305 | bouton   | Confirmer                                                                                                          |
