"""The page of a counter-proof as one HTML file that needs nothing else, in the look of the main report."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conformance.counterproof.choix import SORTES
from conformance.counterproof.compte_rendu import EQUIVALENTE, NON_JUGEE
from conformance.counterproof.modele import DETECTEE, SURVIVANTE
from conformance.counterproof.rapport.chiffres import TOTAL
from conformance.counterproof.rapport.vue import EXPLICATIONS, Vue, phrase_et_ton, reserves
from conformance.report import html
from conformance.report.french import duree, rate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2 import Environment

    from conformance.counterproof.rapport.chiffres import Rangee
    from conformance.registre import Registres

TEMPLATES = Path(__file__).parent / "templates"
ETATS = (
    (DETECTEE, "verifie", "✓"),
    (SURVIVANTE, "ecart", "✗"),
    (EQUIVALENTE, "ouvert", "≡"),
    (NON_JUGEE, "non-execute", "–"),
)
"""Fates in the order in which they are shown, with their style and sign."""


def render(record: Mapping[str, Any], registres: Registres) -> str:
    """Return the page; every name that came from the record is shown as text, whatever it holds."""
    script = html.script_of(TEMPLATES / "contre-epreuve.js")
    vue = Vue(record, registres)
    phrase, ton = phrase_et_ton(vue)
    return (
        _gabarits()
        .get_template("contre-epreuve.html")
        .render(
            vue=vue,
            record=record,
            phrase=phrase,
            ton=ton,
            reserves=reserves(vue),
            sortes=SORTES,
            total=TOTAL,
            explications=EXPLICATIONS,
            script=script,
            empreinte=html.digest(script),
        )
    )


@cache
def _gabarits() -> Environment:
    gabarits = html.environment(TEMPLATES, html.TEMPLATES)
    gabarits.filters.update(taux=rate, scenario=titre_du_scenario, bulle=bulle, parts=parts)
    return gabarits


def parts(etats: Mapping[str, int]) -> list[tuple[str, str, str, int]]:
    """Style, sign, name and number of each fate."""
    return [(style, signe, etat + "s" * (etats[etat] > 1), etats[etat]) for etat, style, signe in ETATS]


def titre_du_scenario(identifiant: str) -> str:
    """Title of a scenario from its identifier, `feature::title`."""
    return identifiant.partition("::")[2] or identifiant


def bulle(rangee: Rangee) -> str:
    """What a cell of the matrix says of its deviation, in three lines."""
    tete = " · ".join(str(mot) for mot in (rangee["id"], rangee.get("geste")) if mot)
    fin = str(rangee["etat"])
    if rangee["scenario"]:
        fin += f" par « {titre_du_scenario(rangee['scenario'])} »"
    elif rangee["pourquoi"]:
        fin += f" ({rangee['pourquoi']})"
    if rangee["duree_s"] is not None:
        fin += f", {duree(rangee['duree_s'])}"
    return f"{tete}\n{rangee['original']} → {rangee['altere']}\n{fin}"
