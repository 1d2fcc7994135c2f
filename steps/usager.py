"""Who the user is, and which spaces and companies exist before the scenario."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from pytest_bdd import given, parsers

from conformance.api import particulariser
from steps.dire import VOIE, dire, entrees, lignes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conformance.api import Bac, Persona


def creer_espace(bac: Bac, persona: Persona, **autres: Any) -> str:
    """A space of the scenario's user; answers its identifier."""
    noms = ("civilite", "nom", "prenom", "telephone", "ville", "pays", "question", "reponse")
    corps = {
        "adresse_electronique": persona.adresse_electronique,
        "mot_de_passe": persona.mot_de_passe,
        "mode": "expert",
        "etat": "actif",
        "titulaire": {**VOIE, **{nom: getattr(persona, nom) for nom in noms}},
    }
    return bac.espace(**{**corps, **autres})


ENTREPRISES = (("000299001", "SARL MARTIN DISTRIBUTION"), ("987654321", "IMPRIMERIE DU PONT"))
"""Companies that a space holds where a screen wants some."""
VOULU = pytest.StashKey[dict[str, Any]]()
"""What the screen of departure wants of a space that no step made."""


@pytest.fixture
def espace(request: pytest.FixtureRequest, bac: Bac, persona: Persona) -> str:
    """The space of a user of whom the scenario says nothing more."""
    return creer_espace(bac, persona, **request.node.stash.get(VOULU, {}))


@pytest.fixture
def entreprise(bac: Bac, persona: Persona) -> str:
    """The company of the user, in the register; answers its SIREN."""
    bac.entreprise(persona.siren, persona.raison_sociale)
    return persona.siren


@given("un usager sans espace professionnel")
def usager_sans_espace(entreprise: str) -> str:
    return entreprise


@given("un usager sans espace professionnel, dont les particularités sont :", target_fixture="persona")
def usager_particulier(bac: Bac, persona: Persona, datatable: Sequence[Sequence[str]]) -> Persona:
    changements = {ligne["particularité"]: ligne["valeur"] for ligne in lignes(datatable, persona)}
    nouvelle = particulariser(persona, changements)
    bac.entreprise(nouvelle.siren, nouvelle.raison_sociale)
    return nouvelle


@given("un espace actif sans certificat à son adresse électronique", target_fixture="espace")
def espace_actif(bac: Bac, persona: Persona) -> str:
    return creer_espace(bac, persona)


@given(parsers.parse("un espace actif sans certificat à l'adresse électronique « {adresse} »"))
def espace_actif_ailleurs(bac: Bac, persona: Persona, adresse: str) -> None:
    creer_espace(bac, persona, adresse_electronique=dire(adresse, persona))


@given(parsers.parse("{nombre:d} espace(s) avec certificat à l'adresse électronique « {adresse} »"))
def espaces_avec_certificat(bac: Bac, persona: Persona, nombre: int, adresse: str) -> None:
    for _ in range(nombre):
        creer_espace(bac, persona, adresse_electronique=dire(adresse, persona), avec_certificat=True)


@given("il a demandé la création de son espace")
def demande_faite(bac: Bac, persona: Persona) -> None:
    bac.seance("attente_activation", entrees=entrees(persona, bac.edition))


@given(parsers.parse("son espace gère l'entreprise {siren} « {raison_sociale} »"))
def espace_gere(bac: Bac, espace: str, siren: str, raison_sociale: str) -> None:
    bac.entreprise(siren, raison_sociale)
    bac.rattacher(espace, siren)
