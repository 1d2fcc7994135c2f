"""The counter-proof in one process: what one more deviation costs, among few and among many."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.mesure import Mesure

RACINE = Path(__file__).resolve().parent.parent
PEU, DEUX_FOIS, QUATRE_FOIS = 40, 80, 160
COMMANDE = (sys.executable, "-m", "conformance", "counter-proof")


@dataclass(frozen=True)
class Tirage:
    """One run: how many deviations, the seconds that they took themselves, and those of the whole run."""

    nombre: int
    jugees_s: float
    totale_s: float

    @property
    def une_s(self) -> float:
        """Seconds a deviation."""
        return self.jugees_s / self.nombre


def mesurer() -> list[Mesure]:
    """Three spreads of all deviations, each twice as large as the one before."""
    debut = time.perf_counter()
    noms = [ligne.split("\t")[0] for ligne in _lancer("--list").splitlines()[1:]]
    liste = time.perf_counter() - debut
    peu, double, quadruple = (_tirer(noms, nombre) for nombre in (PEU, DEUX_FOIS, QUATRE_FOIS))
    return [
        Mesure("déviations dérivées", len(noms), ""),
        Mesure("les dériver et les dire (Python et portail compris)", liste, "s"),
        Mesure(f"une déviation parmi {PEU} (moyenne)", peu.une_s, "s"),
        Mesure(f"une déviation parmi {DEUX_FOIS} / parmi {PEU}", double.une_s / peu.une_s, "fois", 1.3),
        Mesure(f"une déviation parmi {QUATRE_FOIS} / parmi {PEU}", quadruple.une_s / peu.une_s, "fois", 1.3),
        Mesure("hors déviations (démarrage, collecte, page)", quadruple.totale_s - quadruple.jugees_s, "s"),
    ]


def _tirer(noms: list[str], nombre: int) -> Tirage:
    choisis = noms[:: len(noms) // nombre][:nombre]
    with tempfile.TemporaryDirectory() as dossier:
        debut = time.perf_counter()
        _lancer("-n", "1", "--reports", dossier, *(mot for nom in choisis for mot in ("--deviation", nom)))
        totale = time.perf_counter() - debut
        releve: dict[str, Any] = json.loads(Path(dossier, "contre-epreuve.json").read_text(encoding="utf-8"))
    return Tirage(nombre, sum(d["duree_s"] for d in releve["deviations"]), totale)


def _lancer(*arguments: str) -> str:
    """Run the command; what it printed. SystemExit where it is not green."""
    fini = subprocess.run([*COMMANDE, *arguments], cwd=RACINE, capture_output=True, text=True, check=False)
    if fini.returncode != 0:
        raise SystemExit(f"la contre-épreuve n'est pas verte ({fini.returncode}) :\n{fini.stdout[-3000:]}")
    return fini.stdout
