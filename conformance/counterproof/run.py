"""`python -m conformance counter-proof`: alters the portal, one deviation at a time, and expects to be contradicted."""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from conformance.counterproof.choix import SORTES, Choix
from conformance.ligne_de_commande import ENVIRONNEMENT, ArgumentParser

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

RACINE = Path(__file__).resolve().parent.parent.parent
OUVRIERS_AU_PLUS = 4
REPRENDRE = "--resume"
JETON = "--portal-control-token"
SANS_GUILLEMETS = re.compile(r"[\w@%+=:,./…-]+")
"""What no shell reads otherwise; `shlex` would quote every accent."""


def main(argv: Sequence[str]) -> int:
    """Run the counter-proof; options that it does not know go to the suite (`--portal-url`, `--browser-executable`…).

    Exit status: 0 every deviation was contradicted or is declared equivalent, 1 some survived, 4 usage, environment
    or interruption.
    """
    demande, suite = _parser().parse_known_args(argv)
    os.chdir(RACINE)
    try:
        statut = int(pytest.main([*_arguments(_choix(demande, argv), demande.n), *suite, "features"]))
    except KeyboardInterrupt:  # a second Ctrl-C, while pytest was ending: what is judged is on disk
        return ENVIRONNEMENT
    return statut if statut in (0, 1) else ENVIRONNEMENT


def commande_pour_continuer(argv: Sequence[str]) -> str:
    """What to type to go on after an interruption; the token of the portal is left for the user to say again."""
    gardes: list[str] = []
    for precedent, mot in zip(["", *argv], argv, strict=False):
        if precedent == JETON or mot.startswith(f"{JETON}="):
            gardes.append(f"{JETON}=…" if mot.startswith(JETON) else "…")
        elif mot != REPRENDRE:
            gardes.append(mot)
    gardes.append(REPRENDRE)
    simples = all(SANS_GUILLEMETS.fullmatch(mot) for mot in gardes)
    options = " ".join(gardes) if simples else shlex.join(gardes)
    return f"make counter-proof ARGS={options if len(gardes) == 1 else _entre_guillemets(options, simples)}"


def _entre_guillemets(options: str, simples: bool) -> str:
    return f'"{options}"' if simples else shlex.quote(options)


def _choix(demande: Namespace, argv: Sequence[str]) -> Choix:
    return Choix(
        documents=tuple(demande.document),
        sortes=tuple(demande.kind),
        deviations=tuple(demande.deviation),
        exigences=tuple(demande.statement),
        abrege=demande.smoke,
        reprise=demande.resume,
        liste=demande.list,
        suite=commande_pour_continuer(argv),
    )


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="python -m conformance counter-proof",
        description="Altère le portail, une déviation à la fois, et attend que la suite la contredise.",
        epilog="Écrit contre-epreuve.html, .json et .jsonl dans le dossier des rapports. Les autres options sont celles"
        " de la suite : --portal-url, --browser-executable, --reports… Code de sortie : 0 tout est vu, 1 il y a des"
        " survivantes, 4 usage, environnement ou interruption.",
        allow_abbrev=False,
    )
    choisir = parser.add_argument_group("choisir (options répétables ; leurs valeurs s'ajoutent)")
    choisir.add_argument("--document", action="append", default=[], metavar="CODE", help="un document : EXP13, C…")
    choisir.add_argument("--kind", action="append", default=[], choices=SORTES, help="une sorte de déviation")
    choisir.add_argument("--deviation", action="append", default=[], metavar="NOM", help="une déviation")
    choisir.add_argument(
        "--statement", action="append", default=[], metavar="EXIGENCE", help="les déviations qui touchent une exigence"
    )
    choisir.add_argument("--smoke", action="store_true", help="un échantillon réparti sur les écrans et les règles")
    parser.add_argument("--list", action="store_true", help="liste les déviations choisies, n'en exécute aucune")
    parser.add_argument(REPRENDRE, action="store_true", help="continue après une interruption : garde ce qui est jugé")
    parser.add_argument("-n", type=int, metavar="N", help="nombre d'ouvriers (un par cœur, quatre au plus)")
    return parser


def _arguments(choix: Choix, ouvriers: int | None) -> list[str]:
    """A pytest session in a fixed order, with our own reporting in place of pytest's."""
    nombre = min(os.cpu_count() or 1, OUVRIERS_AU_PLUS) if ouvriers is None else ouvriers
    parallele = ["-n", str(nombre), "--dist", "worksteal"] if nombre > 1 else []
    discret = ["-qq", "--no-header", "--tb=no", "--no-summary", "-p", "no:randomly"]
    return [*discret, *parallele, "-p", "conformance.counterproof.plugin", "--counter-proof", choix.en_json()]
