"""Deviations of texts, derived from the tables of the features: each row that cites a verifiable statement, once."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from conformance.alignement import PLACE_LIBRE, Ligne
from conformance.counterproof.modele import AJOUTE, CHIFFRES, ECHANGE, MOT, OTE, RANG, Cible, Deviation
from conformance.counterproof.mots import (
    ETRANGER,
    PARTICULARITE,
    autres_chiffres,
    est_un_motif,
    inventer,
    mot_chiffre,
    mot_litteral,
    motif_de,
    remplacer,
)
from conformance.counterproof.tables import place_de, tables_de, verifiables

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from conformance.counterproof.tables import Place, Table
    from conformance.gherkin import Fonctionnalite
    from conformance.registre import Registres

ETATS = {
    "*": "ôtée",
    "masqué": "montré",
    "lecture seule": "modifiable",
    "en cours": "déplacée",
    "cochée": "décochée",
    "non cochée": "cochée",
}
"""Marks and values that are no words: what they become."""
LISTE_LA_PLUS_COURTE = 3
SUFFIXES = {MOT: "", OTE: "-ote", ECHANGE: "-echange", CHIFFRES: "-chiffres", RANG: "-rang", AJOUTE: "-ajoute"}


class Rangee(NamedTuple):
    """One row to alter: where it was read, and every verifiable statement that cites it in this edition."""

    edition: str
    table: Table
    rang: int
    exigences: tuple[str, ...]
    source: tuple[str, str]

    @property
    def ligne(self) -> Ligne:
        """The row itself."""
        return self.table.lignes[self.rang]


def deriver_textes(features: Iterable[Fonctionnalite], registres: Registres) -> list[Deviation]:
    """Deviations of each row that cites a verifiable statement and bears a letter (or a mark), in reading order.

    Rows that show the same thing (same screen, kind, text and rank) in several tables of an edition are one row.
    """
    rangees: dict[tuple[str, Place], Rangee] = {}
    for feature in features:
        for scenario in feature.scenarios:
            for table in tables_de(scenario, registres):
                for rang in range(len(table.lignes)):
                    source = (feature.relatif, scenario.titre)
                    _ajouter(rangees, Rangee(feature.editions[0], table, rang, (), source), registres)
    return _numerotees(rangees, registres)


def cible_de(table: Table, rang: int, geste: str = MOT, voisin: int | None = None) -> Cible:
    """Where the portal shows one row of a table, and what befalls it."""
    texte = table.lignes[rang].texte
    lignes = tuple(Ligne(x.exigence, x.genre, motif_de(x.texte)) for x in table.lignes)
    mot = mot_chiffre(texte) if geste == CHIFFRES else mot_litteral(texte)
    # Made of a particular and nothing sure, the row is exact for the user of the scenario: any change breaks it.
    souple = est_un_motif(texte) and not (mot is None and PARTICULARITE.search(texte))
    nouveau = autres_chiffres(mot) if geste == CHIFFRES and mot else None
    return Cible(table.ecran, lignes, rang, mot, table.libre, souple, geste, nouveau, voisin)


def _ajouter(rangees: dict[tuple[str, Place], Rangee], rangee: Rangee, registres: Registres) -> None:
    exigences = verifiables(rangee.ligne.exigence, registres)
    if not exigences or not (any(c.isalpha() for c in rangee.ligne.texte) or rangee.ligne.genre == "marque"):
        return
    cle = (rangee.edition, place_de(rangee.table, rangee.rang))
    deja = rangees.get(cle, rangee)
    rangees[cle] = deja._replace(exigences=tuple(dict.fromkeys((*deja.exigences, *exigences))))


def _gestes(rangee: Rangee, toutes: Container[tuple[str, Place]]) -> Iterator[tuple[str, int | None]]:
    """What befalls a row by itself, each with the row that it changes places with: one that must be there too."""
    yield MOT, None
    ligne, table = rangee.ligne, rangee.table
    if ligne.genre == "marque" or ligne.texte in ETATS:
        return
    if ligne.espece != "valeur":
        yield OTE, None
    if mot_chiffre(ligne.texte):
        yield CHIFFRES, None
    suivante = rangee.rang + 1
    if suivante == len(table.lignes) or not _echangeables(ligne, table.lignes[suivante]):
        return
    if (rangee.edition, place_de(table, suivante)) in toutes:
        yield ECHANGE, suivante


def _echangeables(une: Ligne, autre: Ligne) -> bool:
    """Whether two rows are plain texts that cannot be taken for each other."""
    sures = all(_est_un_texte(x) for x in (une, autre))
    return sures and une.texte != autre.texte


def _est_un_texte(ligne: Ligne) -> bool:
    """Whether a row is words at a place of their own: neither a mark, a state, a value, a pattern, nor free to move."""
    mobile = ligne.genre.endswith(PLACE_LIBRE) or ligne.espece in {"marque", "valeur"}
    return not mobile and ligne.texte not in ETATS and not est_un_motif(ligne.texte) and bool(ligne.texte)


def _d_ensemble(rangees: list[Rangee]) -> Iterator[tuple[Rangee, str, int | None]]:
    """What befalls the tables of one screen, mail or document as wholes: lists reordered, a stranger added."""
    for table, groupe in groupby(rangees, key=lambda rangee: rangee.table):
        par_rang = {r.rang: r for r in groupe}
        for debut, fin in _listes(table):
            if debut in par_rang and fin in par_rang:
                cites = tuple(
                    dict.fromkeys(i for r in par_rang.values() if debut <= r.rang <= fin for i in r.exigences)
                )
                yield par_rang[debut]._replace(exigences=cites), RANG, fin
    fermees = [r for r in rangees if not r.table.libre and _est_un_texte(r.ligne) and r.ligne.espece != "option"]
    if fermees:
        hote = fermees[len(fermees) // 2]
        # A stranger is told with the rows around it, wherever in the table the page puts it.
        siennes = [r for r in rangees if r.table == hote.table]
        yield hote._replace(exigences=tuple(dict.fromkeys(i for r in siennes for i in r.exigences))), AJOUTE, None


def _listes(table: Table) -> Iterator[tuple[int, int]]:
    """First and last rows of each run of rows of one kind."""
    for _, groupe in groupby(enumerate(table.lignes), key=lambda rang_ligne: rang_ligne[1].genre):
        rangs = [rang for rang, _ in groupe]
        une, autre = table.lignes[rangs[0]], table.lignes[rangs[-1]]
        if len(rangs) >= LISTE_LA_PLUS_COURTE and _echangeables(une, autre):
            yield rangs[0], rangs[-1]


def _numerotees(rangees: Mapping[tuple[str, Place], Rangee], registres: Registres) -> list[Deviation]:
    """Give each deviation a name that stays as long as its statement's rows do."""
    slugs = {ecran.nom: ecran.slug for ecran in registres.ecrans.values()}
    racines: dict[str, int] = {}
    noms: dict[tuple[str, Place], str] = {}
    lieux: dict[tuple[str, str, str], list[Rangee]] = {}
    derivees: list[Deviation] = []
    for rangee in rangees.values():
        lieu = rangee.table.ecran
        racine = f"T-{rangee.edition}-{slugs.get(lieu, lieu)}-{rangee.exigences[0]}"
        racines[racine] = numero = racines.get(racine, 0) + 1
        nom = noms[rangee.edition, place_de(rangee.table, rangee.rang)] = f"{racine}-{numero}"
        lieux.setdefault((rangee.edition, rangee.table.canal, lieu), []).append(rangee)
        derivees += [_deviation(nom, rangee, geste, voisin) for geste, voisin in _gestes(rangee, rangees)]
    for siennes in lieux.values():
        for rangee, geste, voisin in _d_ensemble(siennes):
            derivees.append(
                _deviation(noms[rangee.edition, place_de(rangee.table, rangee.rang)], rangee, geste, voisin)
            )
    return derivees


def _deviation(nom: str, rangee: Rangee, geste: str, voisin: int | None) -> Deviation:
    return Deviation(
        id=nom + SUFFIXES[geste],
        canal=rangee.table.canal,
        edition=rangee.edition,
        exigences=rangee.exigences,
        lieu=rangee.table.ecran,
        original=f"{rangee.ligne.genre} « {rangee.ligne.texte} »",
        altere=_altere(rangee, geste, voisin),
        geste=geste,
        source=rangee.source,
        cible=cible_de(rangee.table, rangee.rang, geste, voisin),
    )


def _altere(rangee: Rangee, geste: str, voisin: int | None) -> str:
    ligne = rangee.ligne
    if voisin is not None:
        return f"échangé avec « {rangee.table.lignes[voisin].texte} »"
    if geste == OTE:
        return "ôté"
    if geste == AJOUTE:
        return f"suivi de « {ETRANGER} »"
    if ligne.genre in {"marque", "valeur"} and ligne.texte in ETATS:
        return ETATS[ligne.texte]
    mot = mot_chiffre(ligne.texte) if geste == CHIFFRES else mot_litteral(ligne.texte)
    if mot is None:
        return ""
    nouveau = autres_chiffres(mot) if geste == CHIFFRES else inventer(mot)
    return f"{mot} → {nouveau}" if est_un_motif(ligne.texte) else remplacer(ligne.texte, mot, nouveau)
