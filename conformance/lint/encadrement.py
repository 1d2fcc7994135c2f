"""Rule on limits and delays: the literals of the scenarios that cite one stand on both sides of its value."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from conformance.gherkin import Etape, ids_cites
from conformance.lint.modele import Constat, Dossier
from conformance.registre import Exigence

GENRES = frozenset({"limite", "délai"})
MINUTES = {"minute": 1, "heure": 60, "jour": 24 * 60}
SERREES = frozenset({"caractère", "chiffre", "lettre"})
"""Units that are counted one by one: the literals must touch the limit (20 and 21)."""
INTERVALLE = re.compile(r"(?:de )?(\d+)(?: ?[-–] ?| à |\.\.)(\d+)")
NOMBRE = re.compile(r"(?P<signe>[<>]=?|[≤≥]|au moins|au plus)? ?(?P<n>\d+)")
DUREE = re.compile(
    r"(?<!\d)(?=\d)(?:(\d+) ?(?:jours?|j)\b ?)?(?:(\d+) ?(?:heures?|h)(?![a-zà-ü]) ?)?"
    r"(?:(\d+)(?: ?(?:minutes?|min)\b|(?<=h \d\d)|(?<=h\d\d)))?"
)
DUREE_ISO = re.compile(r"\bP(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?\b")
ENTIER = re.compile(r"(?<![\w-])\d+(?![\w-])")


@dataclass(frozen=True, slots=True)
class Borne:
    """What must be found: one literal in each interval (low, high, both included); `mots` says it in French."""

    intervalles: tuple[tuple[float, float], ...]
    mots: str

    def manquants(self, lus: set[int]) -> bool:
        """Whether a side of the value has no literal."""
        return any(not any(bas <= lu <= haut for lu in lus) for bas, haut in self.intervalles)


def limites_encadrees(dossier: Dossier) -> Iterator[Constat]:
    """A limit is proved by one accepted and one refused, a deadline by the clock on both sides."""
    textes = _textes_par_exigence(dossier)
    for exigence in dossier.registres.exigences.values():
        borne = _borne(exigence) if exigence.genre in GENRES and exigence.verifiable else None
        if borne is None or exigence.id not in textes:
            continue
        lire = _durees if _singulier(exigence.unite) in MINUTES else _entiers
        if borne.manquants({lu for texte in textes[exigence.id] for lu in lire(texte)}):
            cause = f"{exigence.id} ({exigence.valeur} {exigence.unite}) : ses scénarios doivent citer {borne.mots}"
            yield Constat(exigence.chemin, exigence.ligne, "limite-non-encadrée", cause)


def _textes_par_exigence(dossier: Dossier) -> dict[str, list[str]]:
    textes: defaultdict[str, list[str]] = defaultdict(list)
    for _, scenario in dossier.scenarios:
        siens = [texte for etape in scenario.etapes_rendues() for texte in _textes(etape)]
        for identifiant in ids_cites(scenario):
            textes[identifiant] += siens
    return textes


def _textes(etape: Etape) -> Iterator[str]:
    """What a step says, without the screen tables: those print the limit, they do not try it."""
    yield etape.texte
    if etape.docstring:
        yield etape.docstring
    if not etape.exigences:
        yield from (cellule for ligne in etape.table for cellule in ligne.cellules)


def _borne(exigence: Exigence) -> Borne | None:
    unite = _singulier(exigence.unite)
    if trouve := INTERVALLE.fullmatch(exigence.valeur):
        bas, haut = int(trouve[1]), int(trouve[2])
        return _exacts(bas - 1, bas, haut, haut + 1)
    trouve = NOMBRE.fullmatch(exigence.valeur)
    if trouve is None or not unite:
        return None
    valeur, signe = int(trouve["n"]), trouve["signe"] or ""
    if unite in MINUTES:
        return _delai(valeur, unite)
    if signe in (">=", "≥", "au moins"):
        return _exacts(valeur - 1, valeur)
    if unite in SERREES:
        return _exacts(valeur, valeur + 1)
    return Borne(((1, valeur), (valeur + 1, float("inf"))), f"une valeur jusqu'à {valeur} et une au-delà")


def _exacts(*valeurs: int) -> Borne:
    return Borne(tuple((valeur, valeur) for valeur in valeurs), ", ".join(map(str, valeurs)))


def _delai(valeur: int, unite: str) -> Borne:
    """Hours are tried one minute before and after, days one day before and after (a minute is accepted too)."""
    minutes, pas = valeur * MINUTES[unite], MINUTES["jour"] if unite == "jour" else 1
    mots = (
        f"{valeur - 1} et {valeur + 1} jours"
        if unite == "jour"
        else f"{_en_mots(minutes - 1)} et {_en_mots(minutes + 1)}"
    )
    return Borne(((minutes - pas, minutes - 1), (minutes + 1, minutes + pas)), mots)


def _en_mots(minutes: int) -> str:
    heures, reste = divmod(minutes, 60)
    return f"{heures} h {reste:02d}" if heures else f"{reste} minutes"


def _singulier(unite: str) -> str:
    return unite.removesuffix("s")


def _entiers(texte: str) -> set[int]:
    return {int(trouve) for trouve in ENTIER.findall(texte)}


def _durees(texte: str) -> set[int]:
    """Durations written in a text, in minutes: « 47 h 59 », « 47 heures et 59 minutes », « 59 jours », `PT48H1M`."""
    trouves = [*DUREE.findall(texte.replace(" et ", " ").replace("\u00a0", " ")), *DUREE_ISO.findall(texte)]
    return {
        int(jours or 0) * MINUTES["jour"] + int(heures or 0) * MINUTES["heure"] + int(minutes or 0)
        for jours, heures, minutes in trouves
        if jours or heures or minutes
    }
