"""`python -m conformance diff OLD NEW`: the comparison of two runs, told or given as JSON."""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from conformance.ligne_de_commande import ENVIRONNEMENT, ArgumentParser
from conformance.report.comparison import ENONCE, Changement, Comparaison, compare_runs
from conformance.report.french import date, lignes
from conformance.report.parsing import RecordIllisible
from conformance.report.run import Run, load_run

RUBRIQUES: Mapping[str, str] = {
    "nouveaux_ecarts": "✗ Nouveaux écarts",
    "repares": "✓ Réparés",
    "instables": "≈ Instables",
    "perdus_de_vue": "? Perdus de vue (jugés avant, plus maintenant)",
    "desormais_verifies": "✓ Désormais vérifiés",
    "apparus": "+ Apparus",
    "disparus": "– Disparus",
}
MONTRES = 20
"""Lines shown under one heading; `--json` gives them all."""


def main(argv: Sequence[str] | None = None) -> int:
    """Compare two run records; return 0 without new red, 1 with some, 4 where a file cannot be read."""
    options = _parser().parse_args(argv)
    try:
        old, new = load_run(options.ancien), load_run(options.nouveau)
    except RecordIllisible as error:
        print(f"Comparaison impossible : {error}", file=sys.stderr)
        return ENVIRONNEMENT
    found = compare_runs(old, new)
    print(as_json(found) if options.json else "\n".join(lines(found, old, new)))
    return found.code_de_sortie


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="python -m conformance diff",
        description="Compare deux exécutions : nouveaux écarts, réparés, instables, apparus, disparus.",
        epilog="Code de sortie : 0 sans nouvel écart, 1 avec, 4 si un fichier ne se lit pas.",
    )
    parser.add_argument("ancien", type=Path, metavar="ANCIEN", help="conformance.json d'avant, ou son dossier")
    parser.add_argument("nouveau", type=Path, metavar="NOUVEAU", help="conformance.json de maintenant, ou son dossier")
    parser.add_argument("--json", action="store_true", help="tout le détail, en JSON")
    return parser


def as_json(found: Comparaison) -> str:
    """Return the comparison as JSON: one list a heading, and `code_de_sortie`."""
    return json.dumps({**asdict(found), "code_de_sortie": found.code_de_sortie}, ensure_ascii=False, indent=1)


def lines(found: Comparaison, old: Run, new: Run) -> Iterator[str]:
    """Yield the comparison as a French reader wants it, silent headings left out."""
    yield f"Du {date(old.genere_le)} au {date(new.genere_le)}"
    yield from (f"  {version.quoi} : {version.avant} → {version.apres}" for version in found.versions)
    said = False
    for name, title in RUBRIQUES.items():
        changes: tuple[Changement, ...] = getattr(found, name)
        if changes:
            said = True
            yield from _rubrique(title, changes)
    if not said:
        yield "Rien n'a changé : mêmes énoncés, mêmes scénarios, mêmes verdicts."
    yield ""
    yield "Il y a de nouveaux écarts." if found.nouveaux_ecarts else "Aucun nouvel écart."


def _rubrique(title: str, changes: Sequence[Changement]) -> Iterator[str]:
    yield ""
    yield f"{title} : {_count(changes)}"
    for change in changes[:MONTRES]:
        yield f"  {_name(change)}{_verdicts(change)}"
    if len(changes) > MONTRES:
        yield f"  … et {len(changes) - MONTRES} de plus (--json les donne tous)"


def _count(changes: Sequence[Changement]) -> str:
    statements = sum(change.genre == ENONCE for change in changes)
    counts = ((statements, "énoncé"), (len(changes) - statements, "scénario"))
    return ", ".join(f"{count} {noun}{'s' if count > 1 else ''}" for count, noun in counts if count)


def _name(change: Changement) -> str:
    if change.genre == ENONCE:
        return f"{change.id} ({lignes(change.ou)}) {change.titre}" if change.ou else f"{change.id} {change.titre}"
    return f"scénario {change.ou} — {change.titre}"


def _verdicts(change: Changement) -> str:
    if change.avant is None or change.apres is None:
        return f" : {change.apres or change.avant}"
    return f" : {change.avant} → {change.apres}" if change.avant != change.apres else f" : toujours {change.apres}"
