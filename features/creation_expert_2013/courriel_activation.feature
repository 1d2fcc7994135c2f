# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Le courriel d'activation
  Aussitôt l'inscription confirmée, un seul courriel porte le code à l'adresse choisie comme identifiant.

  Contexte:
    Étant donné un usager sans espace professionnel

  Scénario: Le message porte l'expéditeur, l'objet et les paragraphes de la fiche
    Sachant qu'il a demandé la création de son espace
    Alors le dernier message présente, dans cet ordre :
      | exigence                        | partie       | texte                                                                                                                                                                                                                                     |
      | EXP13-228                       | expéditeur   | /ne[._]pas[._]repondre@dgfip\.finances\.gouv\.fr/                                                                                                                                                                                         |
      | EXP13-229, EXP13-203, EXP13-226 | destinataire | {adresse électronique}                                                                                                                                                                                                                    |
      | EXP13-231                       | objet        | ESPACE ABONNE DES PROFESSIONNELS                                                                                                                                                                                                          |
      | EXP13-232, EXP13-308            | paragraphe   | Vous avez demandé la création d'un espace abonné professionnel ou vous y avez apporté une modification. Cette demande a bien été prise en compte. Votre espace abonné sera actif lorsque vous aurez saisi le code suivant :               |
      | EXP13-233, EXP13-308            | paragraphe   | /[A-Za-z0-9]{12}/                                                                                                                                                                                                                         |
      | EXP13-234, EXP13-308            | paragraphe   | Remarque : ce code n'est pas un mot de passe. Il ne doit être utilisé qu'une seule fois pour activer votre espace abonné.                                                                                                                 |
      | EXP13-235, EXP13-308            | paragraphe   | Pour activer votre espace abonné, veuillez suivre la procédure suivante :                                                                                                                                                                 |
      | EXP13-236, EXP13-308            | paragraphe   | 1. connectez-vous sur le site impots.gouv.fr                                                                                                                                                                                              |
      | EXP13-237, EXP13-308            | paragraphe   | 2. cliquez sur "Professionnels" puis sur "Créez mon Espace abonné"                                                                                                                                                                        |
      | EXP13-238, EXP13-308            | paragraphe   | 3. cliquez sur le lien "Activez votre espace abonné" de la rubrique "2ème partie : activation de l'espace abonné"                                                                                                                         |
      | EXP13-239, EXP13-308            | paragraphe   | 4. puis saisissez l'adresse électronique, et le code d'activation reçu ci-dessus, et validez                                                                                                                                              |
      | EXP13-240, EXP13-308            | paragraphe   | Vous disposez d'un délai de 48h pour activer votre espace abonné à compter de l'envoi de ce message.                                                                                                                                      |
      | EXP13-242, EXP13-308            | paragraphe   | L'Administration Fiscale vous remercie de l'intérêt que vous portez à ses services.                                                                                                                                                       |
      | EXP13-243, EXP13-308            | paragraphe   | Si vous avez une question particulière, nous vous invitons à ne pas répondre à l'adresse électronique de ce message mais à vous connecter sur notre site impots.gouv.fr où vous trouverez les réponses aux questions les plus fréquentes. |
      | EXP13-244, EXP13-308            | paragraphe   | Pour votre sécurité, l'administration fiscale ne vous adresse jamais de messages contenant un logo ou un lien renvoyant sur un site Internet. Si vous recevez un tel message, merci de ne pas utiliser ce lien.                           |

  @EXP13-233
  Scénario: Le code compte douze lettres et chiffres
    Sachant qu'il a demandé la création de son espace
    Alors le code reçu compte 12 caractères, lettres et chiffres

  @EXP13-026 @EXP13-203 @EXP13-226
  Scénario: La confirmation envoie un seul message, à l'adresse choisie comme identifiant
    Sachant qu'il est arrivé à l'écran « Récapitulatif »
    Quand il clique sur le bouton « Confirmer »
    Alors l'écran « Attente d'activation » s'affiche
    Et sa boîte aux lettres électronique contient 1 message(s)
    Et aucun message n'est parti vers une autre adresse

  @EXP13-204
  Scénario: Le message porte l'heure de la confirmation
    Sachant qu'il est arrivé à l'écran « Récapitulatif »
    Quand 10 min passent
    Et qu'il clique sur le bouton « Confirmer »
    Alors le message est parti à l'instant où il a confirmé

  @EXP13-245 @EXP13-098
  Scénario: Le message ne contient ni lien, ni image, ni mot de passe
    Sachant qu'il a demandé la création de son espace
    Alors le dernier message ne contient ni lien ni image
    Et aucun message ne contient son mot de passe
