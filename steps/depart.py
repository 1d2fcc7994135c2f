"""What must exist before a scenario begins at a screen, by edition: entries already given, space, companies."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from pages.connus import slug
from steps.depart_2025 import preparer_2025
from steps.dire import entrees, particularites
from steps.usager import ENTREPRISES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import pytest

    from conformance.api import Bac, Persona

DEJA_DONNEES = {"identifiants": 0, "blocage_certificat": 4, "formulaire_inscription": 4}
"""How many of the entries a user has given when these screens of a creation show up untouched; beyond them, all."""
CHANGEMENT_DEMANDE = frozenset(
    {"attente_code", "activation_code", "activation_identifiants", "activation_recapitulatif"}
)
"""Screens of 2023 where another address has already been asked for."""
TENUES = {"espace_une_entreprise": 1, "service": 1, "espace_plusieurs_entreprises": 2, "dossiers": 2}
"""How many companies a space holds when these screens of 2023 show up; elsewhere, none."""


class Depart(NamedTuple):
    """What `POST …/sessions` is told beside the screen."""

    espace: str | None
    donnees: Mapping[str, str]


def preparer(request: pytest.FixtureRequest, bac: Bac, persona: Persona, ecran: str) -> Depart:
    """Everything that the way to that screen supposes, in the edition of the scenario."""
    return PREPARATIONS[bac.edition](request, bac, persona, slug(ecran))


def par_la_creation(_request: pytest.FixtureRequest, bac: Bac, persona: Persona, ecran: str) -> Depart:
    """No space yet: what the user has typed on the screens before that one."""
    return Depart(None, dict(islice(entrees(persona, bac.edition).items(), DEJA_DONNEES.get(ecran))))


def par_l_espace(request: pytest.FixtureRequest, bac: Bac, persona: Persona, ecran: str) -> Depart:
    """The space of the scenario, with as many companies as the screen wants, and the change asked for if it was."""
    espace = request.getfixturevalue("espace")
    for siren, raison_sociale in ENTREPRISES[: TENUES.get(ecran, 0)]:
        bac.entreprise(siren, raison_sociale)
        bac.rattacher(espace, siren)
    return Depart(espace, demande(persona) if ecran in CHANGEMENT_DEMANDE else {})


def par_le_mode(request: pytest.FixtureRequest, bac: Bac, persona: Persona, ecran: str) -> Depart:
    """In 2025: a request or a space in the mode that the screen wants, a code where it asks for one."""
    return Depart(*preparer_2025(request, bac, persona, ecran))


def demande(persona: Persona, adresse: str | None = None, mot_de_passe: str | None = None) -> dict[str, str]:
    """What a user asks for on the change form, by the labels that the sheet prints (CHG23 l.424, 434)."""
    voulue = adresse or particularites(persona)["nouvelle adresse électronique"]
    donnees = {"Confirmez votre nouvelle adresse électronique": voulue}
    return donnees | ({"Confirmez votre nouveau mot de passe": mot_de_passe} if mot_de_passe else {})


PREPARATIONS: dict[str, Callable[[pytest.FixtureRequest, Bac, Persona, str], Depart]] = {
    "2013": par_la_creation,
    "2014": par_la_creation,
    "2023": par_l_espace,
    "2025": par_le_mode,
}
