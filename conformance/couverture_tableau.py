"""The coverage as a plain-text table, in French."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conformance.couverture import Comptes, Couverture

LARGEUR = 100
JAUGE = 20
ENTETE = f"{'':<16}{'à vérifier':>11}{'couvertes':>11}{'manquantes':>12}{'ouvertes':>10}{'contexte':>10}"


def render(couvertures: Iterable[Couverture]) -> str:
    """One block a document: a line a kind, the total with a gauge, then the missing identifiers."""
    blocs = ["\n".join(_bloc(couverture)) for couverture in couvertures]
    return "\n\n".join(blocs)


def _bloc(couverture: Couverture) -> Iterator[str]:
    document, total = couverture.document, couverture.total
    yield f"{document.code} · {document.titre}"
    yield ENTETE
    for genre, comptes in couverture.par_genre.items():
        yield _ligne(genre, comptes)
    yield "─" * len(ENTETE)
    yield f"{_ligne('total', total)}  {_jauge(total)}"
    if total.missing:
        yield textwrap.fill(
            ", ".join(_plages(total.missing)),
            LARGEUR,
            initial_indent="manquent : ",
            subsequent_indent=" " * 11,
            break_on_hyphens=False,
        )


def _plages(identifiants: Iterable[str]) -> list[str]:
    """Neighbours drawn together: EXP13-003, EXP13-004, EXP13-005 give « EXP13-003 à 005 »."""
    plages: list[list[str]] = []
    for identifiant in identifiants:
        if plages and _suivant(plages[-1][-1]) == identifiant:
            plages[-1].append(identifiant)
        else:
            plages.append([identifiant])
    return [f"{p[0]}\u00a0à\u00a0{p[-1].rpartition('-')[2]}" if len(p) > 1 else p[0] for p in plages]


def _suivant(identifiant: str) -> str:
    code, _, numero = identifiant.rpartition("-")
    return f"{code}-{int(numero) + 1:0{len(numero)}d}" if numero.isdigit() else ""


def _ligne(nom: str, comptes: Comptes) -> str:
    manquantes = len(comptes.missing) or "·"
    ouvertes, contexte = comptes.open or "·", comptes.context or "·"
    return f"{nom:<16}{comptes.verifiable:>11}{comptes.covered:>11}{manquantes:>12}{ouvertes:>10}{contexte:>10}"


def _jauge(comptes: Comptes) -> str:
    """Rounded down: only a full coverage shows 100 %."""
    return f"{'█' * int(comptes.part * JAUGE):░<{JAUGE}} {int(comptes.part * 100)} %"
