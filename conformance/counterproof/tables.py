"""Tables of the features that describe a screen, a mail, a letter or a document, row by row."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from conformance.alignement import SUITE_LIBRE, Ligne
from conformance.registre import MOTIF_ID

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from conformance.counterproof.modele import Canal
    from conformance.gherkin import Etape, Scenario
    from conformance.registre import Registres

ECRAN_NOMME = re.compile(r"l'écran « (.+?) » présente")
COLONNES: dict[tuple[str, ...], Canal] = {
    ("exigence", "élément", "texte"): "écran",
    ("exigence", "partie", "texte"): "courriel",
    ("exigence", "ligne"): "pdf",
}


class Table(NamedTuple):
    """One table of a screen, a mail or a document, read from a feature; `libre` where it ends with « … »."""

    canal: Canal
    ecran: str
    lignes: tuple[Ligne, ...]
    libre: bool


class Place(NamedTuple):
    """What makes two rows the same thing shown: screen, kind, text, and rank among equal rows."""

    canal: Canal
    ecran: str
    genre: str
    texte: str
    rang: int


def tables_de(scenario: Scenario, registres: Registres) -> Iterator[Table]:
    """Tables of a scenario that describe a screen, a mail or a document; one a row of examples."""
    for etape in scenario.etapes_rendues():
        canal = COLONNES.get(tuple(etape.table[0].cellules)) if etape.table else None
        lignes = tuple(_lignes(etape)) if canal else ()
        if canal is not None and (ecran := _lieu(canal, etape, lignes, registres)):
            yield Table(canal, ecran, lignes, libre=len(lignes) < len(etape.table) - 1)


def place_de(table: Table, rang: int) -> Place:
    """The place of one row."""
    ligne = table.lignes[rang]
    egales = [x for x in table.lignes[:rang] if (x.genre, x.texte) == (ligne.genre, ligne.texte)]
    return Place(table.canal, table.ecran, ligne.genre, ligne.texte, len(egales))


def verifiables(exigence: str, registres: Registres) -> tuple[str, ...]:
    """Statements to verify among those that a cell names."""
    connues = ((i, registres.exigences.get(i)) for i in MOTIF_ID.findall(exigence))
    return tuple(i for i, connue in connues if connue is not None and connue.verifiable)


def _lieu(canal: Canal, etape: Etape, lignes: Iterable[Ligne], registres: Registres) -> str | None:
    """Name of the screen that the step says; a mail or a document is named by the register, with its statements."""
    if canal == "écran":
        nomme = ECRAN_NOMME.search(etape.texte)
        return nomme[1] if nomme else None
    cites = (identifiant for ligne in lignes for identifiant in MOTIF_ID.findall(ligne.exigence))
    lieux = Counter(registres.exigences[cite].ecran for cite in cites if cite in registres.exigences)
    return lieux.most_common(1)[0][0] if lieux else canal


def _lignes(etape: Etape) -> Iterator[Ligne]:
    for ligne in etape.table[1:]:
        exigence, *milieu, texte = ligne.cellules
        genre = milieu[0] if milieu else "ligne"
        if SUITE_LIBRE not in (exigence, genre):
            yield Ligne(exigence, genre, texte)
