"""The words tutorials use for the things of the portal: synonyms and forms, never a value, a label or a delay."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from tutorials.texte import cle, racine

DOSSIER = Path(__file__).parent
RENVOI = re.compile(r"\{([a-z][^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Chose:
    """A thing that has a size or a delay: what names it, and the subjects of the registers that tell its value.

    `objet` must be near; `sauf` forbids. `borne` says what a bare number of the register means. `prudence`: a value
    that differs is left alone.
    """

    nom: str
    dimension: str
    borne: str
    sujets: frozenset[str]
    genres: frozenset[str]
    objet: re.Pattern[str]
    sauf: re.Pattern[str] | None
    prudence: bool


@dataclass(frozen=True, slots=True)
class Objet:
    """A thing one fills, opens or waits for, named without quotes: `cible` finds it among labels and screens.

    `ordre`: precise enough to be placed before or after another; `champ`: a field, which may be required.
    """

    nom: str
    motif: re.Pattern[str]
    cible: re.Pattern[str]
    ordre: bool
    champ: bool


@dataclass(frozen=True, slots=True)
class Regle:
    """A rule that authors tell in prose: `motif` finds it, `sauf` forbids, `source` finds it among the statements.

    `sens` is « affirme » or « nie »: two rows of one `nom` are opposites.
    """

    nom: str
    sens: str
    motif: re.Pattern[str]
    source: re.Pattern[str]


@lru_cache(maxsize=1)
def choses() -> tuple[Chose, ...]:
    """Rows of `choses.tsv`."""
    return tuple(
        Chose(
            nom=rangee["chose"],
            dimension=rangee["dimension"],
            borne=rangee["borne"],
            sujets=frozenset(rangee["sujets"].split(";")),
            genres=frozenset(rangee["genres"].split(";")),
            objet=_expression(rangee["objet"]),
            sauf=_expression(rangee["sauf"]) if rangee["sauf"] else None,
            prudence=rangee["prudence"] == "oui",
        )
        for rangee in _rangees("choses.tsv")
    )


@lru_cache(maxsize=1)
def objets() -> tuple[Objet, ...]:
    """Rows of `objets.tsv`."""
    return tuple(
        Objet(
            nom=rangee["objet"],
            motif=re.compile(rangee["motif"]),
            cible=re.compile(rangee["cible"]),
            ordre=rangee["ordre"] == "oui",
            champ=rangee["champ"] == "oui",
        )
        for rangee in _rangees("objets.tsv")
    )


@lru_cache(maxsize=1)
def regles() -> tuple[Regle, ...]:
    """Rows of `regles.tsv`."""
    return tuple(
        Regle(rangee["regle"], rangee["sens"], _expression(rangee["motif"]), re.compile(rangee["source"]))
        for rangee in _rangees("regles.tsv")
    )


@lru_cache(maxsize=1)
def saisies() -> tuple[tuple[re.Pattern[str], str], ...]:
    """What a field wants, by its comparable label: rows of `saisies.tsv`, the first that fits wins."""
    return tuple((re.compile(rangee["motif"]), rangee["donnee"]) for rangee in _rangees("saisies.tsv"))


@lru_cache(maxsize=1)
def abreviations() -> tuple[tuple[str, str], ...]:
    """Abbreviations and the words they stand for: rows of `abreviations.tsv`."""
    return tuple((rangee["abrege"], rangee["mots"]) for rangee in _rangees("abreviations.tsv"))


@lru_cache(maxsize=8192)
def notion(mot: str) -> str:
    """What a folded word is about: its class in `synonymes.tsv`, or its own root."""
    trouve = _synonymes().fullmatch(mot)
    return (trouve and trouve.lastgroup) or racine(mot)


@lru_cache(maxsize=4096)
def notions(texte: str) -> frozenset[str]:
    """What the words of a text are about, small words and numbers left out."""
    vide = motif("vide de sens")
    return frozenset(
        notion(mot)
        for mot in cle(texte).replace("expert comptable", "comptable").split()
        if not vide.fullmatch(mot) and not mot.isdigit()
    )


@lru_cache(maxsize=1)
def _synonymes() -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{rangee['classe']}>{rangee['formes']})" for rangee in _rangees("synonymes.tsv")))


@lru_cache(maxsize=128)
def motif(nom: str) -> re.Pattern[str]:
    """The alternatives that `mots.tsv` gathers under `nom`, as one expression for folded text. Raises KeyError."""
    formes = [rangee["formes"] for rangee in _rangees("mots.tsv") if rangee["nom"] == nom]
    if not formes:
        raise KeyError(nom)
    return _expression("|".join(f"(?:{forme})" for forme in formes))


def _expression(texte: str) -> re.Pattern[str]:
    """An expression in which « {nom} » stands for the forms that `mots.tsv` gathers under that name."""
    return re.compile(RENVOI.sub(lambda renvoi: f"(?:{motif(renvoi[1]).pattern})", texte))


@lru_cache(maxsize=8)
def _rangees(fichier: str) -> tuple[dict[str, str], ...]:
    lignes = (DOSSIER / fichier).read_text(encoding="utf-8").splitlines()
    entete = lignes[0].split("\t")
    return tuple(
        dict(zip(entete, ligne.split("\t"), strict=True)) for ligne in lignes[1:] if ligne and not ligne.startswith("#")
    )
