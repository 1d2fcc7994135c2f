"""What must exist in 2025 before a scenario begins at a screen: a request, a letter, a space in either mode."""

from __future__ import annotations

from datetime import timedelta
from itertools import islice
from typing import TYPE_CHECKING, Any

from steps.dire import entrees
from steps.saisies_2025 import adresse_de_l_entreprise, saisies_expertes
from steps.usager import ENTREPRISES, VOULU

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import pytest

    from conformance.api import Bac, Persona

    Suite = tuple[str | None, Mapping[str, str]]
    Preparation = Callable[[pytest.FixtureRequest, Bac, Persona], Suite]

CODE = "Saisissez le code d'activation :"
SERVICES = ("TVA", "Impôt sur les sociétés")
"""What the companies of an expert space have adhered to."""


def preparer_2025(request: pytest.FixtureRequest, bac: Bac, persona: Persona, ecran: str) -> Suite:
    """The space of the departure, and the entries already given; nothing for a screen that is open to everyone."""
    return PREPARATIONS.get(ecran, rien)(request, bac, persona)


def simplifie(persona: Persona) -> dict[str, Any]:
    """What makes a space that of the user's company, in simplified mode."""
    return {
        "mode": "simplifie",
        "entreprises": [{"siren": persona.siren}],
        "adresse_entreprise": adresse_de_l_entreprise(persona),
    }


def rien(_request: pytest.FixtureRequest, _bac: Bac, _persona: Persona) -> Suite:
    """A screen that supposes nothing."""
    return None, {}


def creation(donnees: int | None) -> Preparation:
    """A company in the register, and so many entries of the simplified creation; None: all."""

    def preparer(request: pytest.FixtureRequest, bac: Bac, persona: Persona) -> Suite:
        request.getfixturevalue("entreprise")
        return None, dict(islice(entrees(persona, bac.edition).items(), donnees))

    return preparer


def creation_experte(donnees: int | None) -> Preparation:
    """The same for the expert creation."""

    def preparer(request: pytest.FixtureRequest, _bac: Bac, persona: Persona) -> Suite:
        request.getfixturevalue("entreprise")
        return None, dict(islice(saisies_expertes(persona).items(), donnees))

    return preparer


def code_recu(request: pytest.FixtureRequest, _bac: Bac, _persona: Persona) -> Suite:
    """A code at hand: that of the scenario's request, else of a letter."""
    request.getfixturevalue("code_en_main")
    return None, {}


def code_donne(request: pytest.FixtureRequest, _bac: Bac, _persona: Persona) -> Suite:
    """The same, already given."""
    return None, {CODE: request.getfixturevalue("code_en_main")}


def espace_simplifie(request: pytest.FixtureRequest, _bac: Bac, persona: Persona) -> Suite:
    """The scenario's space, else one in simplified mode."""
    request.getfixturevalue("entreprise")
    request.node.stash[VOULU] = simplifie(persona)
    return request.getfixturevalue("espace"), {}


def espace_expert(request: pytest.FixtureRequest, _bac: Bac, _persona: Persona) -> Suite:
    """The scenario's space, else one in expert mode, empty."""
    return request.getfixturevalue("espace"), {}


def espace_expire(request: pytest.FixtureRequest, bac: Bac, _persona: Persona) -> Suite:
    """The same, its password out of date (ALIM l.71)."""
    espace = request.getfixturevalue("espace")
    bac.avancer(timedelta(days=91))
    return espace, {}


def espace_a_dossiers(request: pytest.FixtureRequest, bac: Bac, _persona: Persona) -> Suite:
    """The scenario's space, else one in expert mode that holds two companies."""
    for siren, raison_sociale in ENTREPRISES:
        bac.entreprise(siren, raison_sociale)
    tenues = [{"siren": siren, "services": list(SERVICES)} for siren, _ in ENTREPRISES]
    request.node.stash[VOULU] = {"entreprises": tenues}
    return request.getfixturevalue("espace"), {}


PREPARATIONS: dict[str, Preparation] = {
    **dict.fromkeys(("choix_mode", "saisie_siren"), creation(0)),
    "formulaire_simplifie": creation(2),
    **dict.fromkeys(("enregistrement", "adresse_verifiee", "demande_annulee"), creation(None)),
    "identifiants_expert": creation_experte(0),
    "coordonnees_expert": creation_experte(4),
    "attente_expert": creation_experte(None),
    "activation_code": code_recu,
    **dict.fromkeys(("activation_identifiants", "activation_recapitulatif", "recapitulatif_pdf"), code_donne),
    **dict.fromkeys(("espace_une_entreprise", "service", "compte_bancaire", "mandat"), espace_simplifie),
    **dict.fromkeys(("fin_de_procedure", "paiement"), espace_simplifie),
    **dict.fromkeys(("espace_plusieurs_entreprises", "dossiers"), espace_a_dossiers),
    **dict.fromkeys(("espace_sans_entreprise", "gestion_services", "vos_coordonnees"), espace_expert),
    **dict.fromkeys(("suppression_espace", "espace_supprime", "modification_identifiants"), espace_expert),
    **dict.fromkeys(("mot_de_passe_reinitialise", "attente_code", "adhesion_services"), espace_expert),
    **dict.fromkeys(("adhesion_enregistree", "messagerie", "substitution_demandee"), espace_expert),
    **dict.fromkeys(("question_de_confiance", "nouveau_mot_de_passe", "mot_de_passe_modifie"), espace_expert),
    "renouvellement_mot_de_passe": espace_expire,
}
