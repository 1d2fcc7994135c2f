"""Do things come in the order that the author says?"""

from __future__ import annotations

from collections.abc import Sequence

from tutorials.comprendre.modele import Citation
from tutorials.comprendre.ordre import Suite, suites
from tutorials.jugement.index import Index
from tutorials.jugement.modele import Jugement, Verdict
from tutorials.jugement.places import cibles, comparer, suivants
from tutorials.lecture import Phrase
from tutorials.lexique import motif
from tutorials.texte import cle, plier


def juger_l_ordre(phrase: Phrase, citees: Sequence[Citation], index: Index) -> list[Jugement]:
    """« contredit » where every list of the edition denies the order that the sentence states, « vérifié » where one bears it out."""
    if motif("passé").search(plier(phrase.texte)):
        return []
    cites = [citation.texte for citation in citees]
    jugements = []
    for suite in suites(phrase.texte):
        dit = _immediate(suite, index) if suite.immediate else _relative(suite, cites, index)
        if dit is not None and not (dit[0] == "contredit" and motif("préparation").search(plier(phrase.texte))):
            verdict, message, preuve = dit
            preuves = (preuve,) if preuve else ()
            jugements.append(
                Jugement(
                    verdict, "ordre", "ordre des étapes", message, preuves, "", index.edition, "", suite.debut, suite.fin
                )
            )
    return jugements


def _relative(suite: Suite, cites: Sequence[str], index: Index) -> tuple[Verdict, str, str] | None:
    tenu = None
    seconds = list(cibles(suite.apres, cites, index, ecrans=suite.ecrans))
    for premier in cibles(suite.avant, cites, index, ecrans=suite.ecrans):
        for second in seconds:
            if premier.nom == second.nom:
                continue
            appuis, dementis = comparer(premier, second, index, ecrans=suite.ecrans)
            if dementis and not appuis:
                preuve = dementis[0]
                cite = index.cites((preuve,) if preuve else ())
                return "contredit", f"le portail demande {second.nom} avant {premier.nom}{cite}", preuve
            if appuis and not dementis and not suite.ecrans:
                tenu = tenu or ("vérifié", f"{premier.nom} vient avant {second.nom}{index.cites((appuis[0],))}", appuis[0])
    return tenu


def _immediate(suite: Suite, index: Index) -> tuple[Verdict, str, str] | None:
    """« Une fois A validé, B s'affiche »: B must be a screen that may come next after one of A."""
    departs, arrivees = _ecrans(suite.avant, index), _ecrans(suite.apres, index)
    if not departs or not arrivees:
        return None
    apres_chacun = suivants(index)
    connus = {depart: apres_chacun[depart] for depart in departs if depart in apres_chacun}
    if not connus or any(arrivees & apres for apres in connus.values()) or departs & arrivees:
        return None
    depart, vrais = next(iter(connus.items()))
    return "contredit", f"après l'écran « {depart} » vient « {' » ou « '.join(sorted(vrais))} »", ""


def _ecrans(partie: str, index: Index) -> set[str]:
    """Screens whose own name the words hold: « le récapitulatif », « les identifiants »."""
    mots = f" {cle(partie)} "
    return {nom for nom in index.ecrans if len(cle(nom)) > 6 and f" {cle(nom)} " in mots}
