"""The verdicts of a scenario and of a statement, and how several make one."""

from collections.abc import Iterable, Mapping

from conformance.registre import CONTEXTE, OUVERT

VERIFIE = "vérifié"
ECART = "écart"
INSTABLE = "instable"
NON_VERIFIE = "non vérifié"
ERREUR = "erreur"
NON_EXECUTE = "non exécuté"

#: Worst first: what a reader must see before the rest.
GRAVITE: Mapping[str, int] = {
    verdict: rang
    for rang, verdict in enumerate(
        (ECART, INSTABLE, ERREUR, NON_VERIFIE, NON_EXECUTE, VERIFIE, OUVERT, CONTEXTE),
    )
}

#: Verdicts that a verifiable statement may bear, in the order of the report's figures.
VERDICTS_EXIGENCE = (VERIFIE, ECART, INSTABLE, NON_VERIFIE, NON_EXECUTE)

#: What a row says when the portal did not do as the document says, once or each time.
WRONG = frozenset({ECART, INSTABLE})

#: Verdicts of a scenario that the report shows first, with their evidence.
ECHECS = (ECART, INSTABLE, ERREUR)


def worst(verdicts: Iterable[str]) -> str:
    """Return the gravest of `verdicts`; « non exécuté » for none; an unknown word counts as « non vérifié »."""
    known = [verdict if verdict in GRAVITE else NON_VERIFIE for verdict in verdicts]
    return min(known, key=GRAVITE.__getitem__, default=NON_EXECUTE)


def row_verdict(of_scenario: str, of_row: str, *, some_row_differs: bool) -> str:
    """Return what one scenario says of one statement it cites.

    A row that was judged keeps its own verdict, but nothing is called verified on the word of a scenario that did not
    end well: a scenario that differs without naming a row blames all it cites, an unstable one is unstable for what
    it found wrong, and one that broke or was skipped proves nothing.
    """
    if of_scenario == VERIFIE:
        return of_row if of_row in GRAVITE else NON_VERIFIE
    if of_scenario == ECART:
        return of_row if some_row_differs else ECART
    if of_scenario == INSTABLE:
        return of_row if some_row_differs and of_row not in WRONG else INSTABLE
    return ECART if of_row == ECART else NON_VERIFIE
