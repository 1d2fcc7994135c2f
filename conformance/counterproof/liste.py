"""`--list`: the deviations chosen, one a line, tab separated, for a shell or a spreadsheet; nothing is run."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from conformance import environnement
from conformance.counterproof.choix import choisir
from conformance.counterproof.seance import FAUTES, choix_de
from conformance.ligne_de_commande import ENVIRONNEMENT, VERIFIE
from conformance.portail import Portail, PortailLocal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    import pytest

    from conformance.counterproof.modele import Deviation

COLONNES = ("déviation", "sorte", "geste", "édition", "énoncés", "lieu", "original", "altéré")


def imprimer(config: pytest.Config, deriver: Callable[[pytest.Config], list[Deviation]]) -> int:
    """Print the list; exit status. The rules are the portal's, which is started if none is named; no browser is."""
    environnement.hotes(config)
    try:
        _joindre(config)
        choisies = choisir(deriver(config), choix_de(config))
    except FAUTES as erreur:
        print(erreur, file=sys.stderr)
        return ENVIRONNEMENT
    finally:
        environnement.ranger(config)
    _ecrire(lignes(choisies))
    return VERIFIE


def lignes(deviations: Sequence[Deviation]) -> Iterator[str]:
    """The heading, then one line a deviation."""
    yield "\t".join(COLONNES)
    for d in deviations:
        cellules = (
            d.id, d.sorte, d.geste, d.edition, " ".join(d.exigences), d.lieu, d.original, d.altere
        )  # fmt: skip
        yield "\t".join(" ".join(cellule.split()) for cellule in cellules)


def _joindre(config: pytest.Config) -> None:
    adresse, jeton = config.getoption("--portal-url"), config.getoption("--portal-control-token")
    if adresse is None:
        config.stash[environnement.LOCAL] = PortailLocal()
        adresse = config.stash[environnement.LOCAL].url
    portail = Portail.joindre(adresse, jeton)
    config.stash[environnement.ENVIRONNEMENT] = environnement.Environnement(portail.url, jeton, "", "")


def _ecrire(sortie: Iterable[str]) -> None:
    try:
        for ligne in sortie:
            print(ligne)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader (head, less) has seen enough; Python would flush once more on its way out.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
