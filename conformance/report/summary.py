"""The summary of a run on one terminal screen."""

import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from conformance.registre import CONTEXTE, OUVERT
from conformance.report import verdicts as v
from conformance.report.counterproof import read_counterproof
from conformance.report.french import FINE, INSECABLE, SIGNES, duree, enumeration, lignes, plural, programme
from conformance.report.headline import headline, reserves
from conformance.report.model import Constat, Exigence, Scenario
from conformance.report.run import Document, Run

LARGEUR = 110
ECHECS_MONTRES = 5
COLONNES = (*v.VERDICTS_EXIGENCE, OUVERT, CONTEXTE)


def summary_lines(record: dict[str, Any], rapport: Path | None = None) -> list[str]:
    """Return the lines of the summary, without colour; the last tells where the report is, if `rapport` is given."""
    run = Run.read(record)
    phrase, verdict = headline(run)
    return [
        *_identity(run),
        "",
        *_table(run),
        "",
        *_failures(run),
        f"{SIGNES[verdict]} {phrase}",
        *(f"  {reserve}" for reserve in reserves(run)),
        *(_counterproof(rapport.parent) if rapport else ()),
        *([f"Rapport : {rapport}"] if rapport else []),
    ]


def _counterproof(dossier: Path) -> Iterator[str]:
    if found := read_counterproof(dossier):
        yield f"{SIGNES[found.verdict]} {found.phrase}".replace(INSECABLE, " ").replace(FINE, " ")


def _identity(run: Run) -> Iterator[str]:
    editions = enumeration(run.editions) or "aucune"
    yield f"Portail    : {programme(run.portail, 'inconnu')} ({run.portail.get('url', 'adresse inconnue')})"
    yield f"Navigateur : {programme(run.navigateur, 'inconnu')} · éditions : {editions} · graine {run.graine}"
    counts = (v.VERIFIE, *v.ECHECS, v.NON_VERIFIE)
    detail = ", ".join(
        f"{run.count_scenarios(verdict)} {verdict}" for verdict in counts if run.count_scenarios(verdict)
    )
    yield f"Scénarios  : {len(run.scenarios)} en {duree(run.duree_s)}" + (f" ({detail})" if detail else "")


def _table(run: Run) -> Iterator[str]:
    width = max((len(document.code) for document in run.documents), default=0) + 2
    width = max(width, len("Document") + 2)
    yield "Document".ljust(width) + "".join(title.rjust(len(title) + 2) for title in COLONNES)
    for document in run.documents:
        yield document.code.ljust(width) + "".join(_figure(document, title) for title in COLONNES)


def _figure(document: Document, verdict: str) -> str:
    count = sum(exigence.verdict == verdict for exigence in document.exigences)
    return str(count or "·").rjust(len(verdict) + 2)


def _failures(run: Run) -> Iterator[str]:
    failed = sorted(
        (scenario for scenario in run.scenarios if scenario.verdict in v.ECHECS),
        key=lambda scenario: v.GRAVITE[scenario.verdict],
    )
    exigences = {exigence.id: exigence for exigence in run.exigences}
    for scenario in failed[:ECHECS_MONTRES]:
        yield from _failure(scenario, exigences)
    if len(failed) > ECHECS_MONTRES:
        yield f"… et {plural(len(failed) - ECHECS_MONTRES, 'autre scénario', 'autres scénarios')} : voir le rapport."
    if failed:
        yield ""


def _failure(scenario: Scenario, exigences: dict[str, Exigence]) -> Iterator[str]:
    yield _short(f"{SIGNES[scenario.verdict]} {scenario.verdict} · {scenario.intitule}")
    yield f"    {scenario.emplacement}"
    wrong = [constat for constat in scenario.constats if constat.verdict in v.WRONG]
    for constat in wrong[:1]:
        yield from _finding(constat, exigences.get(constat.exigence))
    if len(wrong) > 1:
        yield f"    … et {plural(len(wrong) - 1, 'autre énoncé', 'autres énoncés')} dans ce scénario"
    if not wrong:
        message = scenario.echec.message if scenario.echec else scenario.raison or ""
        yield from (_short(f"    {line}") for line in message.strip().splitlines()[:1])


def _finding(constat: Constat, exigence: Exigence | None) -> Iterator[str]:
    wording = f" ({lignes(exigence.source_lignes)}) {exigence.libelle}" if exigence else " (hors registre)"
    yield _short(f"    {constat.exigence}{wording}")
    if constat.attendu:
        yield _short(f"      attendu : « {constat.attendu} »")
    if constat.observe:
        yield _short(f"      observé : « {constat.observe} »")
    elif constat.plus_proche:
        yield _short(f"      absent ; le plus proche : « {constat.plus_proche} »")


def _short(line: str) -> str:
    indent = len(line) - len(line.lstrip(" "))
    return " " * indent + textwrap.shorten(line, LARGEUR - indent, placeholder="…", break_long_words=True)
