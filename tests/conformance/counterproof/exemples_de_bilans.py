"""A run with every fate, as a record, and the registers that it speaks of."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from conformance.counterproof.compte_rendu import Cadre, compte_rendu
from conformance.counterproof.modele import DETECTEE, SANS_EFFET, SURVIVANTE, Essai, Resultat
from tests.conformance.counterproof.exemples import deviation
from tests.conformance.report.exemples_de_releves import BALISE, exigence, registres

if TYPE_CHECKING:
    from conformance.registre import Registres

META: dict[str, Any] = {
    "genere_le": "2026-11-21T19:40:00+01:00",
    "portail": {"url": "http://127.0.0.1:4", "nom": "portail simulé", "version": "0.1.0"},
    "navigateur": {"nom": "chromium", "version": "156.0"},
    "versions": {"python": "3.12.8", "playwright": "1.65.0"},
    "editions": ["2013"],
    "ouvriers": 2,
    "choix": "",
}


def des_registres() -> Registres:
    """Two screens and an order of screens; one statement is not to be verified."""
    return registres(
        exigence("EXP13-001", libelle=BALISE),
        exigence("EXP13-002"),
        exigence("EXP13-003", ecran="Accueil, Identifiants"),
        exigence("EXP13-004", ecran="Accueil → Identifiants"),
        exigence("EXP13-005"),
        exigence("EXP13-090", statut="contexte", raison="Ne se voit pas."),
        exigence("C-001", ecran="Accueil"),
    )


def un_bilan(*, survivantes: bool = True, entier: bool = True, **meta: Any) -> dict[str, Any]:
    """One detected, one equivalent; survivors for two reasons; one not judged and a statement untouched."""
    deviations = [
        deviation("T-1", exigences=("EXP13-001", "C-001")),
        deviation("T-2", exigences=("EXP13-002",), lieu=BALISE, altere=""),
        deviation("T-3", exigences=("EXP13-003",), original=BALISE),
        deviation("R-4", exigences=("EXP13-004",), canal="règle", lieu="delai"),
        deviation("T-5", exigences=("EXP13-003",)),
    ]
    lent = [Essai("f.feature::Long", "aucun écart", BALISE)] * 5
    resultats = {
        "T-1": Resultat("T-1", DETECTEE, "zo", [Essai("f.feature::Court", DETECTEE)], 0.5),
        "T-2": Resultat("T-2", SANS_EFFET, "", [Essai("f.feature::Court", "aucun écart")], 1.5),
        "T-3": Resultat("T-3", SURVIVANTE, "zo", [Essai("f.feature::Court", "aucun écart")], 2),
        "R-4": Resultat("R-4", SURVIVANTE, "", lent, 12),
    }
    if not survivantes:
        resultats = {nom: replace(r, issue=DETECTEE) if nom != "T-3" else r for nom, r in resultats.items()}
    if entier and not survivantes:
        resultats["T-5"] = replace(resultats["T-1"], deviation="T-5")
    cadre = Cadre(deviations, {"T-3": "nul ne le voit"}, ["EXP13-005"] if survivantes else [], {**META, **meta})
    return compte_rendu(cadre, resultats, 16.0, 1)
