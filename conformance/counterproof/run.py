"""`python -m conformance counter-proof`: alters the portal, one deviation at a time, and expects to be contradicted."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from conformance.counterproof.modele import COMPORTEMENT, ORDRE, REGLES, TEXTES
from conformance.counterproof.plan import Selection
from conformance.ligne_de_commande import ENVIRONNEMENT, ArgumentParser

if TYPE_CHECKING:
    from collections.abc import Sequence

RACINE = Path(__file__).resolve().parent.parent.parent
OUVRIERS_AU_PLUS = 4


def main(argv: Sequence[str]) -> int:
    """Run the counter-proof; options that it does not know go to the suite (`--portal-url`, `--browser-executable`…).

    Exit status: 0 every deviation was contradicted or is declared equivalent, 1 some survived, 4 usage or environment.
    """
    demande, suite = _parser().parse_known_args(argv)
    os.chdir(RACINE)
    selection = Selection(demande.document, demande.kind, demande.deviation, demande.statement, demande.smoke)
    statut = int(pytest.main([*_arguments(selection, demande.n), *suite, "features"]))
    return statut if statut in (0, 1) else ENVIRONNEMENT


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="python -m conformance counter-proof",
        description="Altère le portail, une déviation à la fois, et attend que la suite la contredise.",
        epilog="Les autres options sont celles de la suite : --portal-url, --browser-executable, --reports…",
        allow_abbrev=False,
    )
    parser.add_argument("--document", metavar="CODE", help="les exigences d'un document : EXP13, CHG23, C…")
    parser.add_argument("--kind", choices=(TEXTES, REGLES, ORDRE, COMPORTEMENT), help="une sorte de déviation")
    parser.add_argument("--deviation", metavar="NOM", help="une seule déviation")
    parser.add_argument("--statement", metavar="EXIGENCE", help="les déviations qui touchent une exigence")
    parser.add_argument("--smoke", action="store_true", help="un choix réparti sur les écrans et les règles")
    parser.add_argument("-n", type=int, metavar="N", help="nombre d'ouvriers (un par cœur, quatre au plus)")
    return parser


def _arguments(selection: Selection, ouvriers: int | None) -> list[str]:
    """A pytest session in a fixed order, with our own reporting in place of pytest's."""
    nombre = min(os.cpu_count() or 1, OUVRIERS_AU_PLUS) if ouvriers is None else ouvriers
    parallele = ["-n", str(nombre), "--dist", "worksteal"] if nombre > 1 else []
    discret = ["-qq", "--no-header", "--tb=no", "--no-summary", "-p", "no:randomly"]
    return [*discret, *parallele, "-p", "conformance.counterproof.plugin", "--counter-proof", selection.en_json()]
