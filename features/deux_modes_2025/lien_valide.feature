# language: fr
@deux-modes-2025 @edition-2025
Fonctionnalité: Le lien, puis la lettre
  Un courriel avec un lien suit la saisie ; le lien suivi dans les soixante-douze heures, le code part par la poste.

  @NEX-072
  Scénario: Un courriel suit la saisie, avec un lien et un seul
    Étant donné il est arrivé à l'écran « Formulaire simplifié »
    Quand il remplit le formulaire simplifié
    Et qu'il valide
    Alors la boîte aux lettres électronique de « {adresse de l'entreprise} » contient 1 message(s)
    Et le courriel à l'entreprise a pour seul lien le mot « ici »

  @NEX-013
  Plan du scénario: Suivi <délai> après l'envoi, le lien mène à l'écran « <écran> »
    Étant donné il a demandé la création de son espace en mode simplifié
    Quand l'heure est à <délai> de l'envoi du lien
    Et qu'il ouvre le lien du courriel
    Alors l'écran « <écran> » s'affiche

    Exemples:
      | délai   | écran            |
      | 71 h 59 | Adresse vérifiée |
      | 72 h 01 | Lien refusé      |

  @NEX-014
  Scénario: Le lien non suivi, aucune lettre ne part
    Étant donné il a demandé la création de son espace en mode simplifié
    Quand 71 h 59 passent
    Alors aucune lettre n'est partie

  @NEX-014 @NEX-015
  Scénario: Le lien suivi, une lettre part vers l'entreprise
    Étant donné son entreprise est au registre, à l'adresse « 3 place du Marché 75002 PARIS »
    Et qu'il a demandé la création de son espace en mode simplifié
    Quand il ouvre le lien du courriel
    Alors 1 lettre(s) sont parties
    Et la lettre est adressée à « {raison sociale} 3 place du Marché 75002 PARIS »

  @NEX-015
  Scénario: Le code est dans la lettre, et dans aucun courriel
    Étant donné la lettre de son espace en mode simplifié est arrivée
    Alors le code de la lettre compte 12 caractères, lettres et chiffres
    Et aucun message ne porte le code de la lettre
