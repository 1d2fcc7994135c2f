"""The activation mail (EXP13 l.499-525). The sender's « dofip » is a misread of « dgfip » (B-093)."""

from mock_portal.editions.base import Courriel

ACTIVATION = Courriel(
    expediteur="ne.pas_repondre@dgfip.finances.gouv.fr",
    objet="ESPACE ABONNE DES PROFESSIONNELS",
    paragraphes=(
        (
            (
                "Vous avez demandé la création d'un espace abonné professionnel ou vous y avez apporté une "
                "modification. Cette demande a bien été prise en compte. "
                "Votre espace abonné sera actif lorsque vous aurez saisi le code suivant :"
            ),
        ),
        ("{code}",),
        (
            (
                "Remarque : ce code n'est pas un mot de passe. "
                "Il ne doit être utilisé qu'une seule fois pour activer votre espace abonné."
            ),
        ),
        ("Pour activer votre espace abonné, veuillez suivre la procédure suivante :",),
        (
            "1. connectez-vous sur le site impots.gouv.fr",
            '2. cliquez sur "Professionnels" puis sur "Créez mon Espace abonné"',
            (
                '3. cliquez sur le lien "Activez votre espace abonné" de la rubrique '
                '"2ème partie : activation de l\'espace abonné"'
            ),
            "4. puis saisissez l'adresse électronique, et le code d'activation reçu ci-dessus, et validez",
        ),
        ("Vous disposez d'un délai de 48h pour activer votre espace abonné à compter de l'envoi de ce message.",),
        ("L'Administration Fiscale vous remercie de l'intérêt que vous portez à ses services.",),
        (
            (
                "Si vous avez une question particulière, nous vous invitons à ne pas répondre à l'adresse électronique "
                "de ce message mais à vous connecter sur notre site impots.gouv.fr où vous trouverez les réponses aux "
                "questions les plus fréquentes."
            ),
        ),
        (
            (
                "Pour votre sécurité, l'administration fiscale ne vous adresse jamais de messages contenant un logo ou "
                "un lien renvoyant sur un site Internet. Si vous recevez un tel message, merci de ne pas utiliser ce "
                "lien."
            ),
        ),
    ),
    ligne_de_lien="Activez votre espace abonné",
)
