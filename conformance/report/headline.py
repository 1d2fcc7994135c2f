"""The verdict of a run in one line, and what tempers it."""

from collections.abc import Iterator

from conformance.report.french import plural
from conformance.report.run import Run
from conformance.report.verdicts import ECART, ERREUR, INSTABLE, NON_EXECUTE, NON_VERIFIE, VERIFIE

INTERROMPU = 2
"""Exit status that pytest keeps for a run that somebody stopped."""


def headline(run: Run) -> tuple[str, str]:
    """Return the verdict of the run in one line, and the verdict whose colour it wears."""
    if run.count(ECART) or run.count_scenarios(ECART):
        return f"Le portail diffère des documents : {_wrong(run, ECART)} en écart", ECART
    if run.count(INSTABLE) or run.count_scenarios(INSTABLE):
        return f"Résultat instable : {_wrong(run, INSTABLE)} à revoir", INSTABLE
    if not run.scenarios:
        return "Aucun scénario exécuté : rien n'est vérifié", NON_VERIFIE
    if interrupted(run):
        return "Exécution interrompue : le rapport est partiel", NON_VERIFIE
    if run.count(NON_VERIFIE) or run.count_scenarios(NON_VERIFIE, ERREUR):
        return "Aucun écart, mais une partie n'a pas pu être vérifiée", NON_VERIFIE
    return "Tout ce qui a été exécuté est vérifié", VERIFIE


def reserves(run: Run) -> list[str]:
    """Return what the headline must not hide, each a sentence."""
    return list(_reserves(run))


def interrupted(run: Run) -> bool:
    """Whether the run stopped before its end."""
    return bool(run.interrompu) or run.code_de_sortie == INTERROMPU


def _wrong(run: Run, verdict: str) -> str:
    """Statements first; scenarios where none of theirs can be blamed."""
    count = run.count(verdict)
    return plural(count, "énoncé") if count else plural(run.count_scenarios(verdict), "scénario")


def _reserves(run: Run) -> Iterator[str]:
    if interrupted(run):
        reason = f" ({run.interrompu})" if run.interrompu else ""
        yield f"L'exécution a été interrompue{reason} : ce qui suit est partiel."
    if broken := run.count_scenarios(ERREUR):
        yield f"{plural(broken, 'scénario')} en erreur, de notre fait ou de l'environnement : rien n'en est conclu."
    if skipped := run.count_scenarios(NON_VERIFIE):
        yield f"{plural(skipped, 'scénario sauté', 'scénarios sautés')}, avec la raison."
    if absent := run.count(NON_EXECUTE):
        yield f"{plural(absent, 'énoncé')} hors de ce qui a été exécuté."
