"""Deviations of what steps assert in words of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from conformance.counterproof.modele import Cible, Deviation
from conformance.counterproof.mots import en_ascii
from conformance.counterproof.ordre import deroulements, dites_en_mots
from conformance.counterproof.paroles import cibles_de
from conformance.counterproof.tables import verifiables

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from conformance.gherkin import Fonctionnalite
    from conformance.registre import Registres


class Affirmee(NamedTuple):
    """One thing that a step asserts by itself: where it was read, what befalls it, and the statements it proves."""

    edition: str
    source: tuple[str, str]
    texte: str
    dit: str
    cible: Cible
    exigences: tuple[str, ...]


def deriver_affirmations(features: Iterable[Fonctionnalite], registres: Registres) -> list[Deviation]:
    """One deviation for each thing that steps assert by themselves, and the statements that it proves."""
    uniques: dict[tuple[object, ...], Affirmee] = {}
    for une in _affirmees(features, registres):
        uniques.setdefault((une.edition, une.cible.geste, une.cible.ligne, une.exigences), une)
    numeros: dict[str, int] = {}
    return [_deviation(une, numeros) for une in uniques.values()]


def _affirmees(features: Iterable[Fonctionnalite], registres: Registres) -> Iterator[Affirmee]:
    for feature in features:
        for scenario in feature.scenarios:
            exigences, source = dites_en_mots(scenario, registres), (feature.relatif, scenario.titre)
            alors = [e for etapes in deroulements(scenario) for e in etapes if e.genre == "alors" and exigences]
            for texte, (dit, cible) in ((etape.texte, faite) for etape in alors for faite in cibles_de(etape)):
                # A row of a table proves its own statements, where it names some; open ones prove nothing.
                siennes = verifiables(cible.ligne.exigence, registres) if cible.ligne.exigence else exigences
                if siennes:
                    yield Affirmee(feature.editions[0], source, texte, dit, cible, siennes)


def _deviation(une: Affirmee, numeros: dict[str, int]) -> Deviation:
    racine = f"A-{une.edition}-{une.exigences[0]}-{en_ascii(une.cible.geste)}"
    numeros[racine] = numeros.get(racine, 0) + 1
    return Deviation(
        id=f"{racine}-{numeros[racine]}",
        canal="écran",
        edition=une.edition,
        exigences=une.exigences,
        lieu="écran du scénario",
        original=une.texte,
        altere=une.dit,
        geste=une.cible.geste,
        source=une.source,
        cible=une.cible,
    )
