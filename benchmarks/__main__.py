"""`python -m benchmarks [PART…]`: prints each figure beside what it should be; exit status 1 where one is out."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from benchmarks import bacs, charge, contre_epreuve, parcours, portefeuille, suite
from benchmarks.mesure import Mesure
from conformance.ligne_de_commande import ECARTS, ENVIRONNEMENT, VERIFIE, ArgumentParser

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PARTIES: dict[str, Callable[[], list[Mesure]]] = {
    "parcours": parcours.mesurer,
    "suite": suite.mesurer,
    "charge": charge.mesurer,
    "bacs": bacs.mesurer,
    "portefeuille": portefeuille.mesurer,
    "contre-epreuve": contre_epreuve.mesurer,
}


def main(argv: Sequence[str]) -> int:
    """Measure the parts asked for, all by default."""
    analyseur = ArgumentParser(prog="make benchmark", description="Mesure vitesse et mémoire.")
    analyseur.add_argument("parties", nargs="*", metavar="PARTIE", help=f"parmi : {', '.join(PARTIES)}")
    choisies = analyseur.parse_args(argv).parties or list(PARTIES)
    if inconnues := [p for p in choisies if p not in PARTIES]:
        print(f"partie inconnue : {', '.join(inconnues)} ; connues : {', '.join(PARTIES)}", file=sys.stderr)
        return ENVIRONNEMENT
    bons = True
    for partie in choisies:
        print(f"\n{partie}", flush=True)
        for mesure in PARTIES[partie]():
            print(f"  {mesure}", flush=True)
            bons = bons and mesure.tenue
    return VERIFIE if bons else ECARTS


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
