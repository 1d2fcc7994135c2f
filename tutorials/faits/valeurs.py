"""Limits, delays and numbers, from the registers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from conformance.registre import Exigence
from tutorials.faits.modele import Valeur

BORNES = re.compile(r"(\d+)-(\d+)")
AU_MOINS = re.compile(r"au moins (\d+)")
AU_PLUS = re.compile(r"au plus(?: tard)? (\d+)")
NOMBRE = re.compile(r"\d+")
REPETE = re.compile(r"(?:\\d|\[A-Za-z0-9\])\{(\d+)\}")
DATES = re.compile(r"(\d{2}/\d{2}/\d{4}).*?(\d{2}/\d{2}/\d{4})")


def valeurs_du_registre(exigences: Iterable[Exigence]) -> Iterator[Valeur]:
    """One value for each edition of each row that gives one."""
    for exigence in exigences:
        bornes, unite = _bornes(exigence), exigence.unite
        if bornes is None and exigence.genre == "délai" and (duree := _duree_entre_dates(exigence.libelle)):
            bornes, unite = (duree, duree), "jours"
        if bornes is None and exigence.genre == "unicité" and "un seul" in exigence.valeur:
            bornes, unite = (1.0, 1.0), "espaces"
        if bornes is None:
            continue
        for edition in exigence.editions:
            yield Valeur(exigence.sujet, exigence.genre, *bornes, unite, edition, exigence)


def _bornes(exigence: Exigence) -> tuple[float | None, float | None] | None:
    texte = exigence.valeur
    if trouve := BORNES.fullmatch(texte):
        return float(trouve[1]), float(trouve[2])
    if trouve := AU_MOINS.fullmatch(texte):
        return float(trouve[1]), None
    if trouve := AU_PLUS.fullmatch(texte):
        return None, float(trouve[1])
    if NOMBRE.fullmatch(texte):
        return float(texte), float(texte)
    if trouve := REPETE.fullmatch(texte):
        return float(trouve[1]), float(trouve[1])
    return None


def _duree_entre_dates(texte: str) -> float | None:
    """Days between the two dates that a statement gives: « défini le 25/08/2023 : valable le 24/08/2026 »."""
    trouve = DATES.search(texte)
    if not trouve:
        return None
    debut, fin = (datetime.strptime(date, "%d/%m/%Y").replace(tzinfo=UTC) for date in trouve.groups())
    return (fin - debut).days + 1.0
