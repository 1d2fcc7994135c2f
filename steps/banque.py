"""The bank account, its mandate, and what the bank does with it (NEX l.33-36, 74)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, parsers, then, when

from pages.banque import ENREGISTRER, CompteBancairePage, reference_du_mandat
from steps.arrivee import placer

if TYPE_CHECKING:
    from conformance.api import Bac, Constat
    from pages.navigateur import Navigateur

IBAN, BIC = "FR76 3000 6000 0112 3456 7890 189", "AGRIFRPP"
"""A sample account, right by its keys and of no real person."""


@given(parsers.parse("son espace a un compte bancaire et un mandat « {mandat} »"))
def a_un_mandat(navigateur: Navigateur, bac: Bac, espace: str, mandat: str) -> None:
    placer(navigateur, bac, "Mandat SEPA", {"IBAN :": IBAN, "BIC :": BIC, mandat: "oui"}, espace)


@given("la banque a enregistré ce mandat")
def banque_a_enregistre(navigateur: Navigateur, bac: Bac) -> None:
    bac.enregistrer_mandat(reference_du_mandat(navigateur.lire()))


@when(parsers.parse("il saisit l'IBAN « {iban} » et le BIC « {bic} »"))
def saisit_un_compte(navigateur: Navigateur, iban: str, bic: str) -> None:
    CompteBancairePage(navigateur.page).fill(iban, bic)


@when("il enregistre un compte bancaire")
def enregistre_un_compte(navigateur: Navigateur) -> None:
    page = CompteBancairePage(navigateur.page)
    page.fill(IBAN, BIC)
    page.controles.click("bouton", ENREGISTRER)


@when(parsers.parse("il choisit le mandat « {mandat} »"))
def choisit_le_mandat(navigateur: Navigateur, mandat: str) -> None:
    CompteBancairePage(navigateur.page).choose(mandat)


@then("le paiement est accepté")
def paiement_accepte(navigateur: Navigateur, constat: Constat) -> None:
    lecture = navigateur.lire()
    constat.egal("Paiement", navigateur.nom_ou_inconnu(), "écran affiché")
    constat.egal((), lecture.alertes, "refus du paiement")
    constat.vrai(bool(lecture.textes("message")), "un accusé de paiement", str(lecture.elements))


@then(parsers.parse("le paiement est refusé, faute de « {motif} »"))
def paiement_refuse(navigateur: Navigateur, constat: Constat, motif: str) -> None:
    constat.egal("Paiement", navigateur.nom_ou_inconnu(), "écran affiché")
    alertes = " ".join(navigateur.lire().alertes)
    constat.vrai(motif.casefold() in alertes.casefold(), f"un refus qui parle de « {motif} »", alertes or "aucun")
