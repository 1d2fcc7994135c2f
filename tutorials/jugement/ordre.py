"""Do things come in the order that the author says?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tutorials.comprendre.modele import Citation
from tutorials.comprendre.ordre import Suite, suites
from tutorials.jugement.index import Index
from tutorials.jugement.modele import Jugement, Verdict
from tutorials.jugement.places import cibles, comparer, suivants
from tutorials.lecture import Phrase
from tutorials.lexique import motif
from tutorials.texte import cle, plier

CITE = re.compile(r"«[^»]*»")


def juger_l_ordre(phrase: Phrase, citees: Sequence[Citation], index: Index) -> list[Jugement]:
    """« contredit » where every list of the edition denies the order stated, « vérifié » where one has it.

    What one only prepares may come in any order.
    """
    plie = plier(phrase.texte)
    if motif("passé").search(plie):
        return []
    prepare = motif("préparation").search(CITE.sub("", plie)) is not None
    cites = [citation.texte for citation in citees]
    jugements = []
    for suite in suites(phrase.texte):
        dit = _immediate(suite, index) if suite.immediate else _relative(suite, cites, index)
        if dit is not None and (dit.verdict == "vérifié" or not prepare):
            jugements.append(replace(dit, edition=index.edition, debut=suite.debut, fin=suite.fin))
    return jugements


def _dit(verdict: Verdict, message: str, *preuves: str) -> Jugement:
    return Jugement(verdict, "ordre", "ordre des étapes", message, tuple(filter(None, preuves)))


def _relative(suite: Suite, cites: Sequence[str], index: Index) -> Jugement | None:
    tenu: Jugement | None = None
    seconds = list(cibles(suite.apres, cites, index, ecrans=suite.ecrans))
    for premier in cibles(suite.avant, cites, index, ecrans=suite.ecrans):
        for second in seconds:
            if premier.nom == second.nom:
                continue
            appuis, dementis = comparer(premier, second, index, ecrans=suite.ecrans)
            if dementis and not appuis:
                cite = index.cites(tuple(filter(None, dementis[:1])))
                return _dit("contredit", f"le portail demande {second.nom} avant {premier.nom}{cite}", dementis[0])
            if appuis and not dementis and not suite.ecrans:
                message = f"{premier.nom} vient avant {second.nom}{index.cites((appuis[0],))}"
                tenu = tenu or _dit("vérifié", message, appuis[0])
    return tenu


def _immediate(suite: Suite, index: Index) -> Jugement | None:
    """« Une fois A validé, B s'affiche »: B must be a screen that may come next after one of A."""
    departs, arrivees = _ecrans(suite.avant, index), _ecrans(suite.apres, index)
    if not departs or not arrivees:
        return None
    apres_chacun = suivants(index)
    connus = {depart: apres_chacun[depart] for depart in departs if depart in apres_chacun}
    if not connus or any(arrivees & apres for apres in connus.values()) or departs & arrivees:
        return None
    depart, vrais = next(iter(connus.items()))
    return _dit("contredit", f"après l'écran « {depart} » vient « {' » ou « '.join(sorted(vrais))} »")


def _ecrans(partie: str, index: Index) -> set[str]:
    """Screens whose own name the words hold: « le récapitulatif », « les identifiants »."""
    mots = f" {cle(partie)} "
    return {nom for nom in index.ecrans if len(cle(nom)) > 6 and f" {cle(nom)} " in mots}
