# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Les coordonnées de l'espace
  Ce que l'usager a donné à l'inscription reste lisible dans son espace, par « Gérer vos coordonnées ».

  Contexte:
    Étant donné un usager sans espace professionnel

  @EXP13-297
  Scénario: Les informations de l'inscription se retrouvent dans l'espace
    Sachant qu'il est arrivé à l'écran « Confirmation »
    Quand il suit le lien « Accédez à votre espace abonné »
    Et qu'il se connecte
    Et qu'il suit le lien « Gérer mes services »
    Et qu'il suit le lien « Gérer vos coordonnées »
    Alors l'écran « Coordonnées » redonne les renseignements :
      | exigence  | valeur                 |
      | EXP13-297 | {civilité}             |
      | EXP13-297 | {nom}                  |
      | EXP13-297 | {prénom}               |
      | EXP13-297 | {siren}                |
      | EXP13-297 | {raison sociale}       |
      | EXP13-297 | {téléphone}            |
      | EXP13-297 | {adresse électronique} |
      | EXP13-297 | {ville}                |
      | EXP13-297 | {pays}                 |
      | EXP13-297 | {question}             |

  @EXP13-297
  Scénario: L'adresse postale donnée à l'inscription se retrouve dans l'espace
    Sachant qu'il est arrivé à l'écran « Formulaire d'inscription »
    Quand il remplit le formulaire d'inscription
    Et qu'il saisit :
      | champ                  | valeur       |
      | Numéro de la voie :    | 27           |
      | Nature de la voie :    | Rue          |
      | Libellé de la voie :   | des Tanneurs |
      | Complément d'adresse : | Escalier C   |
      | Code postal :          | 59000        |
    Et qu'il valide
    Et qu'il clique sur le bouton « Confirmer »
    Et qu'il suit le lien « Activez votre espace abonné »
    Et qu'il active son espace avec le code reçu
    Et qu'il suit le lien « Accédez à votre espace abonné »
    Et qu'il se connecte
    Et qu'il suit le lien « Gérer mes services »
    Et qu'il suit le lien « Gérer vos coordonnées »
    Alors l'écran « Coordonnées » redonne les renseignements :
      | exigence  | valeur       |
      | EXP13-297 | 27           |
      | EXP13-297 | Rue          |
      | EXP13-297 | des Tanneurs |
      | EXP13-297 | Escalier C   |
      | EXP13-297 | 59000        |
