"""Fields of the screens that the tutorial of both modes tells of without printing them (NEX l.33-36, l.45-54, l.65).

Labels are our own save the words it gives: IBAN, BIC, CORE, B2B, SIREN.
"""

from dataclasses import replace

from mock_portal.editions.base import Champ
from mock_portal.editions.espace_2023 import SERVICES
from mock_portal.editions.expert_formulaires import FORMULAIRE
from mock_portal.editions.simplifie_formulaires import FORME, FORMULAIRES_SIMPLIFIES, IMAGE, SIREN, obligatoire

IDENTIFIANTS = ("adresse_electronique", "confirmation_adresse_electronique", "mot_de_passe",
                "confirmation_mot_de_passe")  # fmt: skip
COORDONNEES = {
    nom: replace(champ, marque_apres=champ.marque) for nom, champ in FORMULAIRE.items() if nom != "adresse_electronique"
} | {"siren": obligatoire("SIREN ou équivalent :", *SIREN.consigne)}
"""As the form of 2013 (EXP13 l.249-307): the tutorial names only « vos coordonnées » and the trust question (l.49)."""

MANDATS = {"SEPA CORE": "CORE", "SEPA B2B": "B2B"}
SERVICES_OFFERTS = tuple(f"{rubrique.titre} : {service}" for rubrique in SERVICES for service in rubrique.liens)


def choix(libelles: tuple[str, ...]) -> dict[str, Champ]:
    """Boxes or radios: each is known by its own label."""
    return {libelle: Champ(libelle) for libelle in libelles}


FORMULAIRES: dict[str, dict[str, Champ]] = {
    "conditions_expert": {
        "acceptation": obligatoire("J'accepte les conditions générales d'utilisation."),
        "captcha": IMAGE,
    },
    "identifiants_expert": {nom: FORMULAIRES_SIMPLIFIES["formulaire_simplifie"][nom] for nom in IDENTIFIANTS},
    "coordonnees_expert": COORDONNEES,
    "compte_bancaire": {
        "iban": obligatoire("IBAN :"),
        "bic": obligatoire("BIC :"),
        "type_de_mandat": obligatoire("Type de mandat SEPA :"),
        **choix(tuple(MANDATS)),
    },
    "adhesion_services": {
        "siren": SIREN,
        "services": obligatoire("Services souhaités :"),
        **choix(SERVICES_OFFERTS),
    },
    "messagerie": {"siren": SIREN, "texte": obligatoire("Votre demande :")},
    "contact": {
        "adresse_electronique": obligatoire("Votre adresse électronique :", *FORME),
        "texte": obligatoire("Votre message :"),
    },
    "renouvellement_mot_de_passe": {
        "mot_de_passe": obligatoire(
            "Nouveau mot de passe :", "(20 caractères minimum)", "Pensez à noter votre mot de passe."
        ),
        "confirmation_mot_de_passe": obligatoire("Confirmez votre nouveau mot de passe :"),
    },
}
