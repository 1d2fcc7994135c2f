"""Telephones and hours of the assistance, wherever the features or the registers write them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from conformance.registre import Contradiction, Exigence
from tutorials.faits.modele import Libelle
from tutorials.nombres import EN_LETTRES, valeur
from tutorials.texte import plier

TELEPHONE = re.compile(r"(?<!\d)0(?:[ .-]?\d){9}(?!\d)")
HEURES = re.compile(
    rf"\b(?:(\d{{1,2}}|{EN_LETTRES}) ?(?:heures?\b|h|:) ?"
    rf"(\d{{2}}|quinze\b|trente\b|et (?:demie?|quart)\b)?(?!\d)(?P<soir> (?:du soir|de l'apres-midi))?"
    r"|midi(?! et demi)|(?P<demi>midi et demi))"
)
MINUTES = {"quinze": "15", "et quart": "15", "trente": "30", "et demi": "30", "et demie": "30"}
ANNEES = re.compile(r"(0\d{9}) en ((?:\d{4}(?:, | et )?)+)")


def telephones(texte: str) -> Iterator[str]:
    """Telephone numbers of a text, figures alone."""
    for trouve in TELEPHONE.finditer(plier(texte)):
        yield re.sub(r"\D", "", trouve[0])


def heures(texte: str) -> tuple[str, ...]:
    """Hours of the clock of a text, as HH:MM, in figures or in words."""
    dites = (_heure(trouve) for trouve in HEURES.finditer(plier(texte)))
    return tuple(heure for heure in dites if heure < "24")


def _heure(trouve: re.Match[str]) -> str:
    if trouve[1] is None:
        return "12:30" if trouve["demi"] else "12:00"
    dite = int(valeur(trouve[1])) + (12 if trouve["soir"] else 0)
    return f"{dite:02d}:{MINUTES.get(trouve[2], trouve[2]) or '00'}"


def contacts(
    libelles: Iterable[Libelle], exigences: Iterable[Exigence], contradictions: Iterable[Contradiction]
) -> dict[str, tuple[tuple[str, str], ...]]:
    """Texts that give a number or hours, each with the identifier that proves it, by edition."""
    trouves: dict[str, dict[tuple[str, str], None]] = {}
    for edition, texte, preuve in _sources(libelles, exigences, contradictions):
        trouves.setdefault(edition, {})[(texte, preuve)] = None
    return {edition: tuple(paires) for edition, paires in trouves.items()}


def _sources(
    libelles: Iterable[Libelle], exigences: Iterable[Exigence], contradictions: Iterable[Contradiction]
) -> Iterator[tuple[str, str, str]]:
    for exigence in exigences:
        if exigence.genre == "contact" and exigence.unite in {"chiffres", "heures"}:
            for edition in exigence.editions:
                yield edition, exigence.valeur, exigence.id
    for libelle in libelles:
        if any(telephones(libelle.texte)) and libelle.exigences:
            yield libelle.edition, libelle.texte, libelle.exigences[0]
    for contradiction in contradictions:
        for numero, annees in ANNEES.findall(contradiction.parti_pris):
            for edition in re.findall(r"\d{4}", annees):
                yield edition, numero, contradiction.id
