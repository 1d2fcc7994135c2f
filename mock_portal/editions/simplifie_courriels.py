"""The messages of 2025: the validation of the company's address (ALIM l.201-219) and the mailed code (NEX l.51).

Misreads of the print are put right: « imots.gov.fr », « DGPP » (B-093); « n'appellez pas » is the sheets' own spelling
(B-094). Sender and subject are not printed, nor is the mail of the code: its words are our own.
"""

from dataclasses import replace

from mock_portal.editions.base import Courriel
from mock_portal.editions.identifiants_courriels import EXPEDITEUR, HAMECONNAGE, MOT_DE_PASSE, QUESTION_PARTICULIERE

REMERCIEMENT = "La DGFIP vous remercie de l'intérêt que vous portez à ses services."

VALIDATION = Courriel(
    expediteur=EXPEDITEUR,
    objet="Espace professionnel - Validation de l'adresse électronique de l'entreprise",
    paragraphes=(
        ("Bonjour,",),
        ("L'adresse électronique {adresse} a été dédiée à votre entreprise dénommée ci-après.",),
        ("Dénomination : {raison_sociale}", "SIREN : {siren}"),
        ("Pour valider cette adresse électronique, veuillez cliquer {lien}",),
        (
            (
                "Attention, ce lien est valable pendant 72 heures maximum. Au-delà, il sera nécessaire de recommencer "
                "la procédure sur le site impots.gouv.fr"
            ),
        ),
        (
            (
                "Une fois cette validation effectuée, l'entreprise recevra, dans 2 semaines, un code d'activation par "
                "voie postale."
            ),
            (
                "Ce code d'activation, valable 60 jours maximum, permettra de prendre définitivement en compte "
                "l'adresse électronique de l'entreprise."
            ),
        ),
        (REMERCIEMENT,),
        (QUESTION_PARTICULIERE,),
        (HAMECONNAGE,),
    ),
    ligne_de_lien="ici",
)

CODE = Courriel(
    expediteur=EXPEDITEUR,
    objet="Espace professionnel - Activation de votre espace",
    paragraphes=(
        ("Votre demande pour votre espace professionnel a été enregistrée. Votre code d'activation :",),
        ("{code}",),
        ("Ce code ne sert qu'une seule fois.",),
        (
            "Pour activer votre espace professionnel :",
            'sur le site impots.gouv.fr, page d\'authentification, choisissez "Activer mon espace / mes services",',
            "puis saisissez ce code et votre adresse électronique de connexion.",
        ),
        ("Votre espace doit être activé dans un délai de {delai} maximum à compter de l'envoi de ce message.",),
        (REMERCIEMENT,),
        (QUESTION_PARTICULIERE,),
        (HAMECONNAGE,),
    ),
    ligne_de_lien="",
)

COURRIELS = {"validation": VALIDATION, "code": CODE, "mot_de_passe": replace(MOT_DE_PASSE)}
