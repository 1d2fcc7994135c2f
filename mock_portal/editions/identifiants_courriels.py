"""The two messages of the change of identifiers, word for word (CHG23 l.466-486 and l.616-642).

« n'appellez pas » is the sheet's own spelling, found in three prints (B-094).
"""

from mock_portal.editions.base import Courriel

EXPEDITEUR = "ne-pas-repondre@dgfip.finances.gouv.fr"

QUESTION_PARTICULIERE = (
    "Si vous avez une question particulière, nous vous invitons à ne pas répondre à l'adresse électronique de ce "
    "message mais à vous connecter sur notre site impots.gouv.fr où vous trouverez les réponses aux questions les plus "
    "fréquentes."
)
HAMECONNAGE = (
    "L'Administration fiscale ne vous sollicite jamais (que ce soit par mail, par SMS ou par téléphone) pour vous "
    "demander de communiquer de quelque manière que ce soit vos identifiants ou vos coordonnées bancaires. Si vous "
    "recevez un tel message, ne cliquez sur aucun lien, n'appellez pas le numéro indiqué et ne tenez pas compte des "
    "informations qu'il contient car il s'agit sans doute d'un message de phishing."
)

MOT_DE_PASSE = Courriel(
    expediteur=EXPEDITEUR,
    objet="Espace professionnel - Modification du mot de passe",
    paragraphes=(
        ("Bonjour,",),
        ("Vous avez modifié votre mot de passe ; cette demande a bien été prise en compte.",),
        ("Celui-ci est valable jusqu'au {valable_jusqu_au}.",),
        (("En cas d'oubli de votre mot de passe, vous devrez saisir votre réponse à la question de confiance."),),
        ("L'Administration fiscale vous remercie de l'intérêt que vous portez à ses services.",),
        (QUESTION_PARTICULIERE,),
        (HAMECONNAGE,),
    ),
    ligne_de_lien="",
)

CODE = Courriel(
    expediteur=EXPEDITEUR,
    objet="Espace professionnel - Création ou modification de l'espace",
    paragraphes=(
        (
            (
                "Vous avez demandé la création d'un espace professionnel ou vous y avez apporté une modification. "
                "Cette demande a bien été prise en compte. Votre espace professionnel sera actif lorsque vous aurez "
                "saisi le code suivant :"
            ),
        ),
        ("{code}",),
        (
            (
                "Remarque : ce code n'est pas un mot de passe. Il ne doit être utilisé qu'une seule fois pour activer "
                "votre espace professionnel."
            ),
        ),
        ("Pour activer votre espace professionnel, veuillez suivre la procédure suivante :",),
        (
            "1. connectez-vous sur le site impots.gouv.fr",
            '2. cliquez sur "Votre espace professionnel" situé en haut à droite de l\'écran',
            '3. cliquez sur "Activer mon espace / mes services"',
            "4. saisissez le code d'activation reçu ci-dessus et validez",
            "5. saisissez l'adresse électronique de connexion à l'espace et validez",
        ),
        (
            (
                "Vous disposez d'un délai de {delai} maximum pour activer votre espace professionnel à compter de "
                "l'envoi de ce message."
            ),
        ),
        ("La DGFIP vous remercie de l'intérêt que vous portez à ses services.",),
        (QUESTION_PARTICULIERE,),
        (HAMECONNAGE,),
    ),
    ligne_de_lien="Activer mon espace / mes services",
)

COURRIELS = {"mot_de_passe": MOT_DE_PASSE, "code": CODE}
