"""`python -m conformance SUB-COMMAND`: each sub-command lives in its own module, imported only when it is asked for."""

from __future__ import annotations

import importlib
import io
import sys
from collections.abc import Sequence
from typing import NamedTuple

from conformance.ligne_de_commande import ENVIRONNEMENT, VERIFIE


class SousCommande(NamedTuple):
    """Where `main(argv) -> int` lives, and what it does, in French."""

    module: str
    resume: str


SOUS_COMMANDES = {
    "run": SousCommande("conformance.run", "exécute les fonctionnalités contre un portail et écrit le rapport"),
    "coverage": SousCommande("conformance.couverture", "compte les exigences vérifiées, ouvertes et manquantes"),
    "lint": SousCommande("conformance.lint.commande", "contrôle les fonctionnalités et les étapes"),
    "diff": SousCommande("conformance.report.diff", "compare deux comptes rendus d'exécution"),
    "browser": SousCommande("conformance.browser", "trouve ou installe le navigateur"),
    "counter-proof": SousCommande("conformance.counterproof.run", "altère le portail et attend d'être contredit"),
}


def main(argv: Sequence[str]) -> int:
    """Hand over to the sub-command named first; status 4 when there is no such one."""
    nom, reste = (argv[0], argv[1:]) if argv else ("", ())
    if nom in ("-h", "--help"):
        print(_aide())
        return VERIFIE
    if nom not in SOUS_COMMANDES:
        print(f"sous-commande inconnue : « {nom} »\n\n{_aide()}" if nom else _aide(), file=sys.stderr)
        return ENVIRONNEMENT
    etat: int = importlib.import_module(SOUS_COMMANDES[nom].module).main(reste)
    return etat


def _aide() -> str:
    lignes = [f"  {nom:<14} {commande.resume}" for nom, commande in SOUS_COMMANDES.items()]
    return "\n".join(
        [
            "usage : python -m conformance SOUS-COMMANDE [options]",
            "",
            *lignes,
            "",
            "Les options de chacune : python -m conformance SOUS-COMMANDE --help",
        ]
    )


def _tout_ecrire() -> None:
    """Where the console cannot write a sign (Windows, a redirected output), show its code rather than break off."""
    for flux in (sys.stdout, sys.stderr):
        if isinstance(flux, io.TextIOWrapper):
            flux.reconfigure(errors="backslashreplace")


if __name__ == "__main__":
    _tout_ecrire()
    sys.exit(main(sys.argv[1:]))
