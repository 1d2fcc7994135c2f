"""The letter that brings a code to the company (ALIM l.237-264), word for word.

What follows « n° » is blacked out in the print: a number stands there, then the request's details (l.247-248).
"""

from mock_portal.editions.base import Lettre

LETTRE = Lettre(
    en_tete=(
        "Votre service gestionnaire",
        "Horaires guichet :",
        "RECEPTION LUN A VEN 9H30 12H30",
        "SUR RENDEZ VOUS EXCLUSIVEMENT",
    ),
    objet="Objet : Espace professionnel impots.gouv.fr – Activation des services en ligne",
    ouverture=(
        "Madame, Monsieur,",
        (
            "La demande d'adhésion aux services en ligne n° {numero} a été déposée par {demandeur} "
            "(coordonnées associées à la demande)."
        ),
        "Le détail des services demandés figure au verso du présent courrier.",
    ),
    colonnes=("SIREN", "Code d'activation", "Date limite d'activation"),
    suite=(
        "Attention ! Ce code d'activation vous a été envoyé directement par mesure de sécurité.",
        (
            "Si cette demande a été effectuée par un tiers (exemple : expert-comptable, organisme agréé ou autre "
            "mandataire) pour votre compte et avec votre accord, vous devez lui communiquer très rapidement ce code."
        ),
        "L'accès aux services ne sera possible qu'après activation :",
    ),
    instructions=(
        "1. accéder au site impots.gouv.fr",
        "2. cliquer sur « Votre espace professionnel » situé en haut à droite de l'écran",
        "3. cliquer sur « Activer mon espace / mes services »",
        "4. saisir le code d'activation ci-dessus, et valider",
        (
            "5. saisir votre SIREN, l'adresse électronique de connexion à l'espace (celle du demandeur et non pas "
            "celle de l'entreprise, sauf si identiques), et valider"
        ),
    ),
)
