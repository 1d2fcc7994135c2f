# language: fr
@creation-simplifiee-2025 @edition-2025
Fonctionnalité: La lettre
  L'adresse de l'entreprise vérifiée, une lettre porte à celle-ci le code d'activation, sa date limite et la marche à suivre.

  Scénario: La lettre porte, dans l'ordre, les parties que montre le tutoriel
    Étant donné son entreprise est au registre, à l'adresse « 3 place du Marché 75002 PARIS »
    Et la lettre de son espace en mode simplifié est arrivée
    Alors la dernière lettre présente, dans cet ordre :
      | exigence                     | ligne                                                                                                                                                                                                       |
      | ALIM-124, ALIM-195           | Votre service gestionnaire                                                                                                                                                                                  |
      | ALIM-125, ALIM-195           | Horaires guichet :                                                                                                                                                                                          |
      | ALIM-126, ALIM-195           | RECEPTION LUN A VEN 9H30 12H30                                                                                                                                                                              |
      | ALIM-127, ALIM-195           | SUR RENDEZ VOUS EXCLUSIVEMENT                                                                                                                                                                               |
      | ALIM-O15                     | {raison sociale}                                                                                                                                                                                            |
      | ALIM-O15                     | 3 place du Marché 75002 PARIS                                                                                                                                                                               |
      | ALIM-128, ALIM-195           | Objet : Espace professionnel impots.gouv.fr – Activation des services en ligne                                                                                                                              |
      | ALIM-129, ALIM-195           | Madame, Monsieur,                                                                                                                                                                                           |
      | ALIM-130, ALIM-131, ALIM-195 | /La demande d'adhésion aux services en ligne n° \S+ .*\(coordonnées associées à la demande\)\./                                                                                                             |
      | ALIM-132, ALIM-195           | Le détail des services demandés figure au verso du présent courrier.                                                                                                                                        |
      | ALIM-133, ALIM-195           | SIREN Code d'activation Date limite d'activation                                                                                                                                                            |
      | ALIM-135                     | /\d{9} [A-Za-z0-9]{12} \d{2}/\d{2}/\d{4}/                                                                                                                                                                   |
      | ALIM-136, ALIM-195           | Attention ! Ce code d'activation vous a été envoyé directement par mesure de sécurité.                                                                                                                      |
      | ALIM-137, ALIM-195           | Si cette demande a été effectuée par un tiers (exemple : expert-comptable, organisme agréé ou autre mandataire) pour votre compte et avec votre accord, vous devez lui communiquer très rapidement ce code. |
      | ALIM-139, ALIM-195           | L'accès aux services ne sera possible qu'après activation :                                                                                                                                                 |
      | ALIM-141, ALIM-195           | 1. accéder au site impots.gouv.fr                                                                                                                                                                           |
      | ALIM-142, ALIM-195           | 2. cliquer sur « Votre espace professionnel » situé en haut à droite de l'écran                                                                                                                             |
      | ALIM-143, ALIM-195           | 3. cliquer sur « Activer mon espace / mes services »                                                                                                                                                        |
      | ALIM-144, ALIM-195           | 4. saisir le code d'activation ci-dessus, et valider                                                                                                                                                        |
      | ALIM-145, ALIM-195           | 5. saisir votre SIREN, l'adresse électronique de connexion à l'espace (celle du demandeur et non pas celle de l'entreprise, sauf si identiques), et valider                                                 |
      | ALIM-O16                     | Détail des services demandés                                                                                                                                                                                |
      | …                            | …                                                                                                                                                                                                           |

  @ALIM-118 @ALIM-138
  Scénario: La lettre est adressée à l'entreprise, là où le registre la situe
    Étant donné son entreprise est au registre, à l'adresse « 3 place du Marché 75002 PARIS »
    Et la lettre de son espace en mode simplifié est arrivée
    Alors 1 lettre(s) sont parties
    Et la lettre est adressée à « {raison sociale} 3 place du Marché 75002 PARIS »

  @ALIM-138
  Scénario: Le code n'est dans aucun courriel, ni de l'entreprise ni du demandeur
    Étant donné la lettre de son espace en mode simplifié est arrivée
    Alors aucun message ne porte le code de la lettre
    Et la boîte aux lettres électronique de « {adresse de l'entreprise} » contient 1 message(s)
    Et sa boîte aux lettres électronique contient 0 message(s)

  @ouvert @ALIM-O16
  Scénario: La lettre tient sur deux pages, les services au verso
    Étant donné la lettre de son espace en mode simplifié est arrivée
    Quand il ouvre la lettre en PDF
    Alors le document est un PDF que l'on peut enregistrer
    Et le document compte 2 pages
    Et le document montre tel quel « Détail des services demandés »
