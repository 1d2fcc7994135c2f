"""Do things come in the order that the author says?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from tutorials.comprendre.ordre import Suite, suites
from tutorials.jugement.index import Index
from tutorials.jugement.modele import Jugement
from tutorials.lecture import Phrase
from tutorials.lexique import Objet, motif, objets
from tutorials.texte import cle, plier

PAPIERS = ("courriel", "lettre", "pdf", "document")
CITE = re.compile(r"[«\"]\s*([^»\"]+?)\s*[»\"]")


def juger_l_ordre(phrase: Phrase, index: Index) -> list[Jugement]:
    """A verdict where the sentence states an order that every list of the edition denies."""
    if motif("passé").search(plier(phrase.texte)):
        return []
    jugements = []
    for suite in suites(phrase.texte):
        jugement = _immediate(suite, index) if suite.immediate else _relative(suite, index)
        if jugement is not None:
            message, preuve = jugement
            preuves = (preuve,) if preuve else ()
            jugements.append(
                Jugement(
                    "contredit",
                    "ordre",
                    "ordre des étapes",
                    message,
                    preuves,
                    "",
                    index.edition,
                    "",
                    suite.debut,
                    suite.fin,
                )
            )
    return jugements


def _relative(suite: Suite, index: Index) -> tuple[str, str] | None:
    for premier, cible in _cibles(suite.avant, index):
        for second, autre in _cibles(suite.apres, index):
            if premier == second:
                continue
            appuis, dementis = _comparer(cible, autre, index)
            if dementis and not appuis:
                preuve = dementis[0]
                return f"le portail demande {second} avant {premier}{index.cites((preuve,) if preuve else ())}", preuve
    return None


def _cibles(partie: str, index: Index) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Labels quoted, each with the one screen that bears it, then things named."""
    for libelle in CITE.findall(partie):
        ecrans = {cle(porteur.ecran) for porteur in index.porteurs(libelle)}
        noms = {cle(libelle)} | (ecrans if len(ecrans) == 1 else set())
        yield f"« {libelle} »", re.compile("^(?:" + "|".join(map(re.escape, sorted(noms))) + ")$")
    for objet in _objets(CITE.sub(" ", partie)):
        yield objet.nom, objet.cible


def _objets(partie: str) -> Iterator[Objet]:
    return (objet for objet in objets() if objet.ordre and objet.motif.search(partie))


def _comparer(premier: re.Pattern[str], second: re.Pattern[str], index: Index) -> tuple[list[str], list[str]]:
    """Lists that put the first before, and lists that put it after."""
    appuis: list[str] = []
    dementis: list[str] = []
    for preuve, liste in listes(index):
        rangs = [_rang(motif_, liste) for motif_ in (premier, second)]
        if None in rangs or rangs[0] == rangs[1]:
            continue
        (appuis if rangs[0] < rangs[1] else dementis).append(preuve)  # type: ignore[operator]
    return appuis, dementis


def _rang(motif_: re.Pattern[str], liste: tuple[str, ...]) -> int | None:
    return next((rang for rang, nom in enumerate(liste) if motif_.search(nom)), None)


@lru_cache(maxsize=8)
def listes(index: Index) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Ordered lists of the edition, as comparable texts: screens gone through, and elements of one screen."""
    trouvees: list[tuple[str, tuple[str, ...]]] = []
    for exigence in index.faits.exigences.values():
        if index.edition not in exigence.editions or exigence.genre not in {"ordre", "obligatoire", "limite"}:
            continue
        papier = any(mot in plier(exigence.ecran) for mot in PAPIERS)
        if exigence.unite in {"éléments", "écrans", "champs"} and not (papier and exigence.unite != "écrans"):
            trouvees.append((exigence.id, _comparables(exigence.valeur.split(" | "))))
        if " → " in exigence.ecran and exigence.genre == "ordre" and "," not in exigence.ecran:
            trouvees.append((exigence.id, _comparables(exigence.ecran.split(" → "))))
    trouvees += [("", _comparables(suite)) for suite in index.faits.parcours.get(index.edition, ())]
    return tuple(trouvees)


def _comparables(textes: Iterable[str]) -> tuple[str, ...]:
    return tuple(cle(re.sub(r"\(\?\w\)|\.[*+]", "", texte)) for texte in textes)


def _immediate(suite: Suite, index: Index) -> tuple[str, str] | None:
    """« Une fois A validé, B s'affiche »: B must be a screen that may come next after one of A."""
    departs, arrivees = _ecrans(suite.avant, index), _ecrans(suite.apres, index)
    if not departs or not arrivees:
        return None
    suivants = _suivants(index)
    connus = {depart: suivants[depart] for depart in departs if depart in suivants}
    if not connus or any(arrivees & apres for apres in connus.values()) or departs & arrivees:
        return None
    depart, vrais = next(iter(connus.items()))
    return f"après l'écran « {depart} » vient « {' » ou « '.join(sorted(vrais))} »", ""


def _ecrans(partie: str, index: Index) -> set[str]:
    """Screens whose own name the words hold: « le récapitulatif », « les identifiants »."""
    mots = f" {cle(partie)} "
    return {nom for nom in index.ecrans if len(cle(nom)) > 6 and f" {cle(nom)} " in mots}


@lru_cache(maxsize=8)
def _suivants(index: Index) -> dict[str, set[str]]:
    suivants: dict[str, set[str]] = {}
    for suite in index.faits.parcours.get(index.edition, ()):
        for de, vers in pairwise(suite):
            suivants.setdefault(de, set()).add(vers)
    for lien in index.faits.enchainements:
        if lien.edition == index.edition:
            suivants.setdefault(lien.de, set()).add(lien.vers)
    return suivants
