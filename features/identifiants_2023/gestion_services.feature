# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Gérer les services
  Un même écran de gestion rassemble dix entrées en quatre groupes, à côté du panneau de l'abonné.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique
    Et qu'il est connecté, à l'écran « Gérer les services »

  Scénario: L'écran porte le panneau de l'abonné et les quatre groupes
    Alors l'écran « Gérer les services » présente, dans cet ordre :
      | exigence             | élément  | texte                                                               |
      | CHG23-168            | consigne | impots.gouv.fr                                                      |
      | CHG23-168            | lien     | AIDE                                                                |
      | CHG23-168            | titre    | PROFESSIONNELS                                                      |
      | CHG23-169            | consigne | /Abonné ?:/                                                         |
      | CHG23-169            | consigne | /\d{14}/                                                            |
      | CHG23-170            | consigne | {NOM}                                                               |
      | CHG23-170            | consigne | {prénom}                                                            |
      | CHG23-171            | consigne | {VILLE}                                                             |
      | CHG23-171            | consigne | {PAYS}                                                              |
      | CHG23-172            | lien     | Quitter                                                             |
      | CHG23-173            | titre    | Professionnels                                                      |
      | CHG23-174, CHG23-189 | titre    | SERVICES EN LIGNE                                                   |
      | CHG23-175            | lien     | Adhérer aux services en ligne                                       |
      | CHG23-188            | lien     | En savoir plus                                                      |
      | CHG23-176            | lien     | Gérer vos substitutions (remplacer le titulaire)                    |
      | CHG23-188            | lien     | En savoir plus                                                      |
      | CHG23-177            | lien     | Consulter vos services (habilitations)                              |
      | CHG23-188            | lien     | En savoir plus                                                      |
      | CHG23-178, CHG23-189 | titre    | INFORMATIONS PERSONNELLES                                           |
      | CHG23-179            | lien     | Gérer vos coordonnées                                               |
      | CHG23-188            | lien     | En savoir plus                                                      |
      | CHG23-180            | lien     | Gérer votre adresse électronique de connexion ou votre mot de passe |
      | CHG23-188            | lien     | En savoir plus                                                      |
      | CHG23-181            | lien     | Supprimer votre espace professionnel                                |
      | CHG23-188            | lien     | En savoir plus                                                      |
      | CHG23-182, CHG23-189 | titre    | DROITS D'ACCES                                                      |
      | CHG23-183            | lien     | Gérer vos administrateurs suppléants                                |
      | CHG23-188            | lien     | En savoir plus                                                      |
      | CHG23-184            | lien     | Gérer ou consulter vos délégations                                  |
      | CHG23-188            | lien     | En savoir plus                                                      |
      | CHG23-185, CHG23-189 | titre    | DOSSIERS                                                            |
      | CHG23-186            | lien     | Gérer les comptes bancaires de l'entreprise                         |
      | CHG23-188            | lien     | En savoir plus                                                      |
      | CHG23-187            | lien     | Modifier l'adresse électronique de l'entreprise                     |
      | CHG23-188            | lien     | En savoir plus                                                      |
      | CHG23-190            | consigne | Accessibilité : non conforme                                        |

  @CHG23-188
  Scénario: Chacune des dix entrées a son lien d'explication
    Alors les liens « En savoir plus » sont au nombre de 10

  @CHG23-168
  Plan du scénario: Le menu de l'espace n'y est pas : ni « <entrée> »
    Alors la page ne contient pas « <entrée> », même caché

    Exemples:
      | entrée     |
      | CONSULTER  |
      | DÉCLARER   |
      | MESSAGERIE |
