"""What the terminal says at the end of a counter-proof: survivors first, then how many were detected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from conformance.counterproof.choix import SORTES
from conformance.counterproof.compte_rendu import NON_JUGEE, bilan_de
from conformance.counterproof.modele import SURVIVANTE
from conformance.report.french import duree, rate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

SURVIVANTES_MONTREES = 40
"""Beyond, the page tells them."""


def lignes_du_resume(record: Mapping[str, Any], suite: str = "") -> list[str]:
    """Lines of the summary of a record; `suite` is the command that goes on after an interruption."""
    rangees, bilan = record["deviations"], record["bilan"]
    survivantes = [r for r in rangees if r["etat"] == SURVIVANTE]
    lignes = ["Contre-épreuve : le portail est altéré, la suite doit le contredire."]
    for rangee in survivantes[:SURVIVANTES_MONTREES]:
        lignes += _survivante(rangee, record["equivalentes"])
    if len(survivantes) > SURVIVANTES_MONTREES:
        lignes.append(f"  … et {len(survivantes) - SURVIVANTES_MONTREES} autres survivantes : voir le rapport.")
    lignes += [f"  équivalente — {nom} : {raison}" for nom, raison in record["equivalentes"].items()]
    if sans := record["sans_deviation"]:
        lignes.append(f"  {len(sans)} énoncé(s) à vérifier qu'aucune déviation ne touche : {', '.join(sans[:10])}")
    lignes += _totaux(rangees)
    lignes.append(_total(bilan, record["duree_s"]))
    if bilan["non_jugees"] and suite:
        lignes.append(f"Interrompue, ce qui est jugé est gardé. Pour continuer : {suite}")
    return lignes


def _survivante(rangee: Mapping[str, Any], equivalents: Mapping[str, str]) -> Iterator[str]:
    yield f"  SURVIVANTE — {rangee['id']} ({', '.join(rangee['exigences'])})"
    yield f"    {rangee['lieu']}, édition {rangee['edition']} : {rangee['original']} → {rangee['altere']}"
    yield f"    {rangee['issue']} : {rangee['pourquoi']}"
    if rangee["essais"] and rangee["id"] not in equivalents:
        yield f"    premier scénario : {rangee['essais'][0]['scenario']}"


def _totaux(rangees: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """One line a document and kind: a deviation that touches two documents counts in both."""
    groupes: dict[tuple[str, str], list[Mapping[str, Any]]] = {}
    for rangee in rangees:
        if rangee["etat"] != NON_JUGEE:
            for document in {identifiant.partition("-")[0] for identifiant in rangee["exigences"]}:
                groupes.setdefault((document, rangee["sorte"]), []).append(rangee)
    for (document, sorte), siennes in sorted(groupes.items(), key=lambda g: (g[0][0], SORTES.index(g[0][1]))):
        bilan = bilan_de(siennes)
        taux = rate(bilan["taux"]).replace("\u00a0", " ")
        yield f"  {document:<6} {sorte:<12} {bilan['detectees']:>5} détectées sur {bilan['jugees']:<5} {taux}"


def _total(bilan: Mapping[str, Any], duree_s: float) -> str:
    reprises = f", dont {bilan['reprises']} reprises d'une exécution interrompue" if bilan["reprises"] else ""
    reste = f" ({bilan['non_jugees']} non jugées)" if bilan["non_jugees"] else ""
    return (
        f"{bilan['jugees']} déviations jugées sur {bilan['deviations']}{reste} en {duree(duree_s)}{reprises} :"
        f" {rate(bilan['taux'])} détectées,"
        f" {bilan['survivantes']} survivante(s), {bilan['equivalentes']} équivalente(s)."
    ).replace("\u00a0", " ")
