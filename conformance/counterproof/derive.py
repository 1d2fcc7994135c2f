"""Deviations of texts, derived from the tables of the features: each row that cites a verifiable statement, once."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from conformance.alignement import SUITE_LIBRE, Ligne
from conformance.counterproof.modele import Canal, Cible, Deviation
from conformance.counterproof.mots import PARTICULARITE, est_un_motif, inventer, mot_litteral, motif_de, remplacer
from conformance.registre import MOTIF_ID

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from conformance.gherkin import Etape, Fonctionnalite, Scenario
    from conformance.registre import Registres

ECRAN_NOMME = re.compile(r"l'écran « (.+?) » présente")
COLONNES: dict[tuple[str, ...], Canal] = {
    ("exigence", "élément", "texte"): "écran",
    ("exigence", "partie", "texte"): "courriel",
    ("exigence", "ligne"): "pdf",
}
ETATS = {
    "*": "ôtée",
    "masqué": "montré",
    "lecture seule": "modifiable",
    "en cours": "déplacée",
    "cochée": "décochée",
    "non cochée": "cochée",
}
"""Marks and values that are no words: what they become."""


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


def deriver_textes(features: Iterable[Fonctionnalite], registres: Registres) -> list[Deviation]:
    """One deviation for each row that cites a verifiable statement and bears a letter (or a mark), in reading order.

    Rows that show the same thing (same screen, kind, text and rank) in several tables of an edition are one deviation.
    """
    trouvees: dict[tuple[str, Place], Deviation] = {}
    for feature in features:
        for scenario in feature.scenarios:
            for table in tables_de(scenario, registres):
                for rang in range(len(table.lignes)):
                    _ajouter(trouvees, feature, scenario, table, rang, registres)
    return _numerotees(trouvees.values(), registres)


def tables_de(scenario: Scenario, registres: Registres) -> Iterator[Table]:
    """Tables of a scenario that describe a screen, a mail or a document; one a row of examples."""
    for etape in scenario.etapes_rendues():
        canal = COLONNES.get(tuple(etape.table[0].cellules)) if etape.table else None
        lignes = tuple(_lignes(etape)) if canal else ()
        if canal is not None and (ecran := _lieu(canal, etape, lignes, registres)):
            yield Table(canal, ecran, lignes, libre=len(lignes) < len(etape.table) - 1)


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


def _ajouter(
    trouvees: dict[tuple[str, Place], Deviation],
    feature: Fonctionnalite,
    scenario: Scenario,
    table: Table,
    rang: int,
    registres: Registres,
) -> None:
    ligne = table.lignes[rang]
    exigences = tuple(i for i in MOTIF_ID.findall(ligne.exigence) if _verifiable(i, registres))
    if not exigences or not (any(c.isalpha() for c in ligne.texte) or ligne.genre == "marque"):
        return
    edition = feature.editions[0]
    cle = (edition, _place(table, rang))
    if deja := trouvees.get(cle):
        exigences = tuple(dict.fromkeys((*deja.exigences, *exigences)))
        trouvees[cle] = Deviation(**{**vars(deja), "exigences": exigences})
        return
    trouvees[cle] = Deviation(
        id="",
        canal=table.canal,
        edition=edition,
        exigences=exigences,
        lieu=table.ecran,
        original=f"{ligne.genre} « {ligne.texte} »",
        altere=_altere(ligne),
        source=(feature.relatif, scenario.titre),
        cible=cible_de(table, rang),
    )


def cible_de(table: Table, rang: int) -> Cible:
    """Where the portal shows one row of a table."""
    texte = table.lignes[rang].texte
    lignes = tuple(Ligne(x.exigence, x.genre, motif_de(x.texte)) for x in table.lignes)
    # With a particular in it, the row is exact for the user of the scenario: any change breaks it.
    souple = est_un_motif(texte) and not PARTICULARITE.search(texte)
    return Cible(table.ecran, lignes, rang, mot_litteral(texte), table.libre, souple)


def _verifiable(identifiant: str, registres: Registres) -> bool:
    exigence = registres.exigences.get(identifiant)
    return exigence is not None and exigence.verifiable


def _place(table: Table, rang: int) -> Place:
    ligne = table.lignes[rang]
    egales = [x for x in table.lignes[:rang] if (x.genre, x.texte) == (ligne.genre, ligne.texte)]
    return Place(table.canal, table.ecran, ligne.genre, ligne.texte, len(egales))


def _altere(ligne: Ligne) -> str:
    if ligne.genre in {"marque", "valeur"} and ligne.texte in ETATS:
        return ETATS[ligne.texte]
    mot = mot_litteral(ligne.texte)
    if mot is None:
        return ""
    return f"{mot} → {inventer(mot)}" if est_un_motif(ligne.texte) else remplacer(ligne.texte, mot, inventer(mot))


def _numerotees(deviations: Iterable[Deviation], registres: Registres) -> list[Deviation]:
    """Give each deviation a name that stays as long as its statement's rows do."""
    slugs = {ecran.nom: ecran.slug for ecran in registres.ecrans.values()}
    racines: dict[str, int] = {}
    nommees: list[Deviation] = []
    for deviation in deviations:
        racine = f"T-{deviation.edition}-{slugs.get(deviation.lieu, deviation.lieu)}-{deviation.exigences[0]}"
        racines[racine] = rang = racines.get(racine, 0) + 1
        nommees.append(Deviation(**{**vars(deviation), "id": f"{racine}-{rang}"}))
    return nommees
