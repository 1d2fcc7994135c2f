# language: fr
@creation-expert-2014 @edition-2014
Fonctionnalité: Le formulaire d'inscription de 2014
  Le collaborateur du cabinet y donne son identité, son employeur, son contact et sa question de confiance.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Formulaire d'inscription »

  Scénario: L'écran porte les quatre sections et les champs du tutoriel
    Alors l'écran « Formulaire d'inscription » présente, dans cet ordre :
      | exigence             | élément  | texte                                                                                                                                                                      |
      | CAB14-O04            | consigne | impots.gouv.fr                                                                                                                                                             |
      | CAB14-O04            | lien     | AIDE                                                                                                                                                                       |
      | CAB14-O04            | titre    | PROFESSIONNELS                                                                                                                                                             |
      | CAB14-O04            | titre    | Professionnels                                                                                                                                                             |
      | CAB14-041            | titre    | 3ème étape : remplissez votre formulaire d'inscription                                                                                                                     |
      | CAB14-042            | marque   | *                                                                                                                                                                          |
      | CAB14-042            | consigne | Champs obligatoires                                                                                                                                                        |
      | CAB14-043, CAB14-064 | titre    | Usager                                                                                                                                                                     |
      | CAB14-044            | marque   | *                                                                                                                                                                          |
      | CAB14-044            | champ    | Civilité :                                                                                                                                                                 |
      | CAB14-O12            | valeur   | Monsieur                                                                                                                                                                   |
      | CAB14-O12            | option   | Monsieur                                                                                                                                                                   |
      | CAB14-O12            | option   | Madame                                                                                                                                                                     |
      | CAB14-045            | marque   | *                                                                                                                                                                          |
      | CAB14-045            | champ    | Nom :                                                                                                                                                                      |
      | CAB14-046            | marque   | *                                                                                                                                                                          |
      | CAB14-046            | champ    | Prénom :                                                                                                                                                                   |
      | CAB14-047, CAB14-064 | titre    | Entreprise d'appartenance                                                                                                                                                  |
      | CAB14-048            | consigne | Il ne s'agit pas ici de saisir le SIREN pour lequel vous souhaitez adhérer aux services en ligne, mais du SIREN de l'entreprise dans laquelle vous exercez votre activité. |
      | CAB14-049            | champ    | Entreprise étrangère :                                                                                                                                                     |
      | CAB14-O12            | valeur   | non cochée                                                                                                                                                                 |
      | CAB14-050            | marque   | *                                                                                                                                                                          |
      | CAB14-050            | champ    | /S\.I\.R\.E\.N\.? ou équivalent :/                                                                                                                                         |
      | CAB14-051, CAB14-064 | titre    | Contact                                                                                                                                                                    |
      | CAB14-052            | marque   | *                                                                                                                                                                          |
      | CAB14-052, CAB14-110 | champ    | Numéro de téléphone :                                                                                                                                                      |
      | CAB14-053            | marque   | *                                                                                                                                                                          |
      | CAB14-053, CAB14-110 | champ    | Adresse électronique :                                                                                                                                                     |
      | CAB14-O12            | marque   | lecture seule                                                                                                                                                              |
      | CAB14-053            | valeur   | {adresse électronique}                                                                                                                                                     |
      | CAB14-054, CAB14-110 | champ    | Numéro de la voie :                                                                                                                                                        |
      | CAB14-055, CAB14-110 | champ    | Nature de la voie :                                                                                                                                                        |
      | CAB14-056, CAB14-110 | champ    | Libellé de la voie :                                                                                                                                                       |
      | CAB14-057, CAB14-110 | champ    | Complément d'adresse :                                                                                                                                                     |
      | CAB14-058, CAB14-110 | champ    | Code postal :                                                                                                                                                              |
      | CAB14-059            | marque   | *                                                                                                                                                                          |
      | CAB14-059, CAB14-110 | champ    | Ville :                                                                                                                                                                    |
      | CAB14-060            | marque   | *                                                                                                                                                                          |
      | CAB14-060, CAB14-110 | champ    | Pays :                                                                                                                                                                     |
      | CAB14-O12            | valeur   | FRANCE                                                                                                                                                                     |
      | CAB14-061, CAB14-064 | titre    | Question de confiance                                                                                                                                                      |
      | CAB14-062            | champ    | Question :                                                                                                                                                                 |
      | CAB14-O12            | valeur   | Quel est votre surnom ?                                                                                                                                                    |
      | CAB14-O12            | option   | Quel est votre surnom ?                                                                                                                                                    |
      | CAB14-O12            | option   | Le nom de votre animal de compagnie ?                                                                                                                                      |
      | CAB14-O12            | option   | Le prénom de votre conjoint(e) ?                                                                                                                                           |
      | CAB14-063            | marque   | *                                                                                                                                                                          |
      | CAB14-063            | champ    | Réponse :                                                                                                                                                                  |
      | CAB14-O13            | bouton   | Étape précédente                                                                                                                                                           |
      | CAB14-O13            | bouton   | Valider                                                                                                                                                                    |
      | CAB14-O13            | bouton   | Effacer                                                                                                                                                                    |
      | CAB14-O05            | lien     | Quitter                                                                                                                                                                    |
