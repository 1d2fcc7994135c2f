"""What the terminal says at the end of a counter-proof: survivors first, then how many were detected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conformance.counterproof.modele import DETECTEE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from conformance.counterproof.modele import Deviation, Resultat


def lignes_du_resume(
    deviations: Mapping[str, Deviation],
    resultats: Mapping[str, Resultat],
    equivalents: Mapping[str, str],
    survivantes: Sequence[Resultat],
    duree_s: float,
) -> list[str]:
    """Lines of the summary; `deviations` are those chosen, `resultats` those that ran, both by name."""
    lignes = ["Contre-épreuve : le portail est altéré, la suite doit le contredire."]
    for resultat in survivantes:
        lignes += _survivante(deviations[resultat.deviation], resultat, equivalents)
    declarees = [f"  équivalente — {nom} : {raison}" for nom, raison in equivalents.items()]
    lignes += declarees
    lignes += _totaux(deviations, resultats)
    faites = len(resultats)
    etat = "" if faites == len(deviations) else f" (interrompue : {len(deviations) - faites} non jugées)"
    lignes.append(
        f"{faites} déviations en {duree_s:.0f} s{etat} : {len(survivantes)} survivante(s),"
        f" {len(declarees)} équivalente(s)."
    )
    return lignes


def _survivante(deviation: Deviation, resultat: Resultat, equivalents: Mapping[str, str]) -> Iterator[str]:
    pourquoi = resultat.pourquoi if resultat.issue != DETECTEE else "déclarée équivalente, pourtant détectée"
    yield f"  SURVIVANTE — {deviation.id} ({', '.join(deviation.exigences)})"
    yield f"    {deviation.lieu}, édition {deviation.edition} : {deviation.original} → {resultat.altere}"
    yield f"    {resultat.issue} : {pourquoi}"
    if resultat.essais and deviation.id not in equivalents:
        yield f"    premier scénario : {resultat.essais[0].scenario}"


def _totaux(deviations: Mapping[str, Deviation], resultats: Mapping[str, Resultat]) -> Iterator[str]:
    """One line a document and kind: a deviation that touches two documents counts in both."""
    comptes: dict[tuple[str, str], list[bool]] = {}
    for nom, resultat in resultats.items():
        deviation = deviations[nom]
        for document in deviation.documents:
            comptes.setdefault((document, deviation.sorte), []).append(resultat.issue == DETECTEE)
    for (document, sorte), detectees in sorted(comptes.items()):
        yield f"  {document:<6} {sorte:<7} {sum(detectees):>4} détectées sur {len(detectees)}"
