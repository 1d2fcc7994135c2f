"""Deviations of rules: limits and delays pushed both ways, switches inverted, elements of lists taken out."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from conformance.counterproof.modele import Deviation
from conformance.instants import iso
from conformance.registre import ErreurDeRegistre
from conformance.registre.tsv import read_tsv

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

DOSSIER = Path(__file__).parent
COLONNES = ("regle", "element", "edition", "exigences", "valeurs", "raison")
ECART_DE_DUREE = timedelta(minutes=2)
"""Deadlines are proved one minute on each side: pushed by two, one of the two must turn."""
ANNEES = re.compile(r"P([1-9]\d*)Y")
DUREE = re.compile(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")


class Correspondance(NamedTuple):
    """What a rule (or one element of a list) of an edition says: its statements, or why none.

    `valeurs` are the values to push it to, in place of those derived from its type, where the documents ask for a
    limit without telling it.
    """

    exigences: tuple[str, ...]
    valeurs: tuple[Any, ...]
    raison: str


Cle = tuple[str, str, str]
"""Edition, rule, element of its list (empty for the others)."""


def load_correspondances(dossier: Path = DOSSIER) -> dict[Cle, Correspondance]:
    """Read `correspondances.tsv`. Raises ErreurDeRegistre where a row says no statement and no reason, or is twice."""
    lues: dict[Cle, Correspondance] = {}
    for rangee in read_tsv(dossier / "correspondances.tsv", dossier, COLONNES):
        c = rangee.cellules
        cle = (c["edition"], c["regle"], c["element"])
        if cle in lues:
            raise rangee.refuser(f"{' '.join(cle)} : déjà dit")
        if not c["exigences"] and not c["raison"].startswith("présumé"):
            raise rangee.refuser(f"{c['regle']} : ni exigence, ni raison « présumé : … »")
        valeurs = tuple(json.loads(c["valeurs"])) if c["valeurs"] else ()
        lues[cle] = Correspondance(tuple(c["exigences"].split()), valeurs, c["raison"])
    return lues


def deriver_regles(
    edition: str, regles: Sequence[Mapping[str, Any]], correspondances: Mapping[Cle, Correspondance]
) -> list[Deviation]:
    """Deviations of every rule that the portal tells (`{name, type, value, …}`), in its order.

    Raises ErreurDeRegistre where a rule is not mapped.
    """
    trouvees: list[Deviation] = []
    for regle in regles:
        for element, valeur, dit in poussees(regle):
            correspondance = correspondances.get((edition, str(regle["name"]), element))
            if correspondance is None:
                raise ErreurDeRegistre(
                    f"correspondances.tsv : la règle « {regle['name']} {element} » de {edition} n'y est pas"
                )
            if correspondance.exigences and not correspondance.valeurs:
                trouvees.append(_deviation(edition, regle, element, valeur, dit, correspondance))
        trouvees += _declarees(edition, regle, correspondances)
    return trouvees


def poussees(regle: Mapping[str, Any]) -> Iterator[tuple[str, Any, str]]:
    """Element of the list (or nothing), value pushed to, and its short name. ValueError for an unknown type."""
    valeur = regle["value"]
    match regle["type"]:
        case "entier":
            yield from (("", valeur + d, str(valeur + d)) for d in (-1, 1))
        case "durée":
            yield from (("", voisine, voisine) for voisine in durees_voisines(valeur))
        case "booléen":
            yield "", not valeur, "non" if valeur else "oui"
        case "liste":
            yield from ((str(x), [y for y in valeur if y != x], f"sans-{x}") for x in valeur)
        case autre:
            raise ValueError(f"type de règle inconnu : {autre}")


def durees_voisines(texte: str) -> tuple[str, str]:
    """A little less and a little more: two minutes, or about a day where the duration counts years.

    ValueError where it is no ISO 8601 duration.
    """
    if annees := ANNEES.fullmatch(texte):
        return f"P{int(annees[1]) - 1}Y364D", f"P{annees[1]}Y1D"
    duree = lire_duree(texte)
    return iso(duree - ECART_DE_DUREE), iso(duree + ECART_DE_DUREE)


def lire_duree(texte: str) -> timedelta:
    """Duration from ISO 8601 (days, hours, minutes, seconds); ValueError for anything else."""
    lue = DUREE.fullmatch(texte)
    if lue is None or not any(lue.groups()):
        raise ValueError(f"« {texte} » n'est pas une durée ISO 8601")
    jours, heures, minutes, secondes = (int(x or 0) for x in lue.groups())
    return timedelta(days=jours, hours=heures, minutes=minutes, seconds=secondes)


def fautes(
    correspondances: Mapping[Cle, Correspondance],
    regles: Mapping[str, Sequence[Mapping[str, Any]]],
    exigences: Mapping[str, Any],
) -> Iterable[str]:
    """What is wrong with the mapping, in French: unknown statements, unmapped rules, rules that no portal has.

    `regles`: those of each edition, as the control API tells them; `exigences`: those of the registers.
    """
    connues = {(e, str(r["name"]), x) for e, liste in regles.items() for r in liste for x, _, _ in poussees(r)}
    yield from (f"règle sans correspondance : {' '.join(cle)}" for cle in sorted(connues - set(correspondances)))
    yield from (f"règle inconnue du portail : {' '.join(cle)}" for cle in sorted(set(correspondances) - connues))
    for (edition, regle, _), correspondance in correspondances.items():
        for identifiant in correspondance.exigences:
            exigence = exigences.get(identifiant)
            if exigence is None or not exigence.verifiable or edition not in exigence.editions:
                yield f"{edition} {regle} : {identifiant} n'est pas une exigence à vérifier de cette édition"


def _declarees(
    edition: str, regle: Mapping[str, Any], correspondances: Mapping[Cle, Correspondance]
) -> Iterator[Deviation]:
    correspondance = correspondances.get((edition, str(regle["name"]), ""))
    if correspondance is not None and correspondance.exigences:
        for valeur in correspondance.valeurs:
            yield _deviation(edition, regle, "", valeur, str(valeur), correspondance)


def _deviation(
    edition: str, regle: Mapping[str, Any], element: str, valeur: Any, dit: str, correspondance: Correspondance
) -> Deviation:
    return Deviation(
        id=f"R-{edition}-{regle['name']}-{dit}",
        canal="règle",
        edition=edition,
        exigences=correspondance.exigences,
        lieu=str(regle["name"]),
        original=element or str(regle["value"]),
        altere="facultatif" if element else dit,
        regle=str(regle["name"]),
        valeur=valeur,
    )
