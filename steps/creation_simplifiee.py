"""The creation in simplified mode: its company, its request, and its screens in one step each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, parsers, when

from conformance.api import particulariser
from pages.creation_simplifiee import FormulaireSimplifiePage, SaisieSirenPage
from steps.depart_2025 import simplifie
from steps.dire import dire, lignes
from steps.saisies_2025 import adresse_de_l_entreprise, saisies_du_formulaire, saisies_simplifiees
from steps.usager import creer_espace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conformance.api import Bac, Persona
    from pages.navigateur import Navigateur

COLLEGUE = {"adresse électronique": "collegue@example.org", "siren": "000299001"}
"""Another user, of another company."""


@given("un usager dont les particularités sont :", target_fixture="persona")
def usager_dont(persona: Persona, datatable: Sequence[Sequence[str]]) -> Persona:
    return particulariser(persona, {x["particularité"]: x["valeur"] for x in lignes(datatable, persona)})


@given(parsers.parse("son entreprise est au registre, à l'adresse « {adresse} »"), target_fixture="entreprise")
def entreprise_situee(bac: Bac, persona: Persona, adresse: str) -> str:
    bac.entreprise(persona.siren, persona.raison_sociale, adresse=adresse)
    return persona.siren


@given("son entreprise est une collectivité", target_fixture="entreprise")
def collectivite(bac: Bac, persona: Persona) -> str:
    bac.entreprise(persona.siren, persona.raison_sociale, collectivite=True)
    return persona.siren


@given("son entreprise a déjà un adhérent aux téléprocédures", target_fixture="entreprise")
def entreprise_adherente(bac: Bac, persona: Persona) -> str:
    bac.entreprise(persona.siren, persona.raison_sociale, adherent=True)
    return persona.siren


@given("son entreprise n'est pas soumise à la TVA", target_fixture="entreprise")
def entreprise_sans_tva(bac: Bac, persona: Persona) -> str:
    bac.entreprise(persona.siren, persona.raison_sociale, tva=False)
    return persona.siren


@given("un collègue tient déjà son entreprise dans un espace en mode simplifié")
def entreprise_tenue(bac: Bac, persona: Persona, entreprise: str) -> None:
    tenu = {**simplifie(persona), "entreprises": [{"siren": entreprise}], "adresse_entreprise": "siege@example.org"}
    creer_espace(bac, persona, **tenu, adresse_electronique=COLLEGUE["adresse électronique"])


@given(parsers.parse("l'adresse électronique « {adresse} » est déjà celle d'une autre entreprise"))
def adresse_prise(bac: Bac, persona: Persona, adresse: str) -> None:
    autre = particulariser(persona, COLLEGUE)
    bac.entreprise(autre.siren, "SARL MARTIN DISTRIBUTION")
    creer_espace(bac, autre, **{**simplifie(autre), "adresse_entreprise": dire(adresse, persona)})


@given("un espace actif en mode simplifié, pour son entreprise", target_fixture="espace")
def espace_de_l_entreprise(bac: Bac, persona: Persona, entreprise: str) -> str:
    return creer_espace(bac, persona, **{**simplifie(persona), "entreprises": [{"siren": entreprise}]})


@given("un espace actif issu de sa création en mode simplifié")
def espace_issu_de_la_creation(bac: Bac, code_en_main: str) -> None:
    bac.seance("activation_recapitulatif", entrees={"Saisissez le code d'activation :": code_en_main})


@given("il a demandé la création de son espace en mode simplifié")
def a_demande(bac: Bac, persona: Persona, entreprise: str) -> None:
    bac.seance("enregistrement", entrees={**saisies_simplifiees(persona), "SIREN :": entreprise})


@given("il a demandé la création de son espace en mode simplifié, avec une seule adresse électronique")
def a_demande_une_adresse(bac: Bac, persona: Persona, entreprise: str) -> None:
    seule = {"SIREN :": entreprise, "Adresse électronique de l'entreprise :": persona.adresse_electronique}
    bac.seance("enregistrement", entrees={**saisies_simplifiees(persona), **seule})


@when("il valide son SIREN")
def valide_son_siren(navigateur: Navigateur, bac: Bac, persona: Persona) -> None:
    SaisieSirenPage(navigateur.page).validate(persona.siren, bac.captcha)


@when(parsers.parse("il valide le SIREN « {siren} »"))
def valide_le_siren(navigateur: Navigateur, bac: Bac, persona: Persona, siren: str) -> None:
    SaisieSirenPage(navigateur.page).validate(dire(siren, persona), bac.captcha)


@when(parsers.parse("il continue avec l'adresse électronique de l'entreprise « {adresse} »"))
def continue_avec(navigateur: Navigateur, persona: Persona, adresse: str) -> None:
    SaisieSirenPage(navigateur.page).go_on(dire(adresse, persona))


@when("il remplit le formulaire simplifié")
def remplit(navigateur: Navigateur, persona: Persona) -> None:
    FormulaireSimplifiePage(navigateur.page).fill(saisies_du_formulaire(persona))


@when("il demande la création de son espace en mode simplifié")
def demande(navigateur: Navigateur, bac: Bac, persona: Persona) -> None:
    demander(navigateur, bac, persona)


def demander(navigateur: Navigateur, bac: Bac, persona: Persona) -> None:
    """From « Saisie du SIREN » to « Enregistrement »."""
    SaisieSirenPage(navigateur.page).validate(persona.siren, bac.captcha)
    SaisieSirenPage(navigateur.page).go_on(adresse_de_l_entreprise(persona))
    formulaire = FormulaireSimplifiePage(navigateur.page)
    formulaire.fill(saisies_du_formulaire(persona))
    formulaire.controles.click("bouton", "Valider")
