"""The creation in expert mode of 2025, its screens in one step each (NEX l.45-51)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, parsers, when

from pages.creation_expert_2025 import ConditionsExpertPage, CoordonneesExpertPage, IdentifiantsExpertPage
from steps.dire import dire
from steps.saisies_2025 import coordonnees, identifiants, saisies_expertes
from steps.usager import creer_espace

if TYPE_CHECKING:
    from conformance.api import Bac, Persona
    from pages.navigateur import Navigateur


@given("il a demandé la création de son espace en mode expert", target_fixture="code_en_main")
def a_demande(bac: Bac, persona: Persona, entreprise: str) -> str:
    bac.seance("attente_expert", entrees={**saisies_expertes(persona), "SIREN ou équivalent :": entreprise})
    return bac.courriels_de_code()[-1].code()


@given(
    parsers.parse("un espace actif en mode expert, adhérent aux services « {services} » de l'entreprise {siren}"),
    target_fixture="espace",
)
def espace_adherent(bac: Bac, persona: Persona, services: str, siren: str) -> str:
    numero = dire(siren, persona)
    bac.entreprise(numero, persona.raison_sociale)
    tenue = {"siren": numero, "services": services.split(" », « ")}
    return creer_espace(bac, persona, mode="expert", entreprises=[tenue])


@given(
    parsers.parse("un cabinet tient déjà les services « {services} » de son entreprise, dans un espace en mode expert")
)
def cabinet_titulaire(bac: Bac, persona: Persona, entreprise: str, services: str) -> None:
    tenue = {"siren": entreprise, "services": services.split(" », « ")}
    creer_espace(bac, persona, mode="expert", entreprises=[tenue], adresse_electronique="cabinet@example.org")


@when("il accepte les conditions du mode expert")
def accepte(navigateur: Navigateur, bac: Bac) -> None:
    ConditionsExpertPage(navigateur.page).accept(bac.captcha)


@when("il choisit ses identifiants du mode expert")
def choisit_ses_identifiants(navigateur: Navigateur, persona: Persona) -> None:
    page = IdentifiantsExpertPage(navigateur.page)
    page.fill(identifiants(persona))
    page.controles.click("bouton", "Valider")


@when("il remplit ses coordonnées du mode expert")
def remplit_ses_coordonnees(navigateur: Navigateur, persona: Persona) -> None:
    CoordonneesExpertPage(navigateur.page).fill(coordonnees(persona))


@when("il demande la création de son espace en mode expert")
def demande(navigateur: Navigateur, bac: Bac, persona: Persona) -> None:
    ConditionsExpertPage(navigateur.page).accept(bac.captcha)
    choisit_ses_identifiants(navigateur, persona)
    remplit_ses_coordonnees(navigateur, persona)
    navigateur.ecran().controles.click("bouton", "Valider")
