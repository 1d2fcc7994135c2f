"""Do things come in the order that the author says?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from tutorials.comprendre.ordre import Suite, suites
from tutorials.faits import Enchainement
from tutorials.jugement.index import Index
from tutorials.jugement.modele import Jugement
from tutorials.lecture import Phrase
from tutorials.lexique import motif, objets
from tutorials.texte import cle, plier

GENRES = frozenset({"ordre", "obligatoire", "limite"})
CONSIGNE = re.compile(r"\d\\?\. ")
GRANDS = frozenset({"récapitulatif", "formulaire", "conditions générales", "coordonnées"})
"""Things that are a screen by themselves."""
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
    for premier, cible in _cibles(suite.avant, index, ecrans=suite.ecrans):
        for second, autre in _cibles(suite.apres, index, ecrans=suite.ecrans):
            if premier == second:
                continue
            appuis, dementis = _comparer(cible, autre, index, ecrans=suite.ecrans)
            if dementis and not appuis:
                preuve = dementis[0]
                return f"le portail demande {second} avant {premier}{index.cites((preuve,) if preuve else ())}", preuve
    return None


def _cibles(partie: str, index: Index, *, ecrans: bool) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Labels quoted, each with the one screen that bears it, then things named."""
    for libelle in CITE.findall(partie):
        departs = {cle(lien.de) for lien in index.faits.enchainements if _est(lien, libelle, index)}
        places = departs or {cle(porteur.ecran) for porteur in index.porteurs(libelle)}
        noms = {cle(libelle)} | (places if len(places) == 1 else set())
        yield f"« {libelle} »", re.compile("^(?:" + "|".join(map(re.escape, sorted(noms))) + ")$")
    for objet in objets():
        if objet.ordre and (not ecrans or objet.nom in GRANDS) and objet.motif.search(CITE.sub(" ", partie)):
            yield objet.nom, objet.cible


def _est(lien: Enchainement, libelle: str, index: Index) -> bool:
    return lien.edition == index.edition and cle(lien.libelle) == cle(libelle)


def _comparer(
    premier: re.Pattern[str], second: re.Pattern[str], index: Index, *, ecrans: bool
) -> tuple[list[str], list[str]]:
    """Lists that put the first before, and lists that put it after."""
    appuis: list[str] = []
    dementis: list[str] = []
    for preuve, liste in listes(index, ecrans):
        rangs = [_rang(motif_, liste) for motif_ in (premier, second)]
        if None in rangs or rangs[0] == rangs[1]:
            continue
        (appuis if rangs[0] < rangs[1] else dementis).append(preuve)  # type: ignore[operator]
    return appuis, dementis


def _rang(motif_: re.Pattern[str], liste: tuple[str, ...]) -> int | None:
    return next((rang for rang, nom in enumerate(liste) if motif_.search(nom)), None)


@lru_cache(maxsize=16)
def listes(index: Index, ecrans: bool) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Ordered lists that the register gives the edition, as comparable texts.

    Screens gone through; unless `ecrans`, elements of one screen too, and the numbered instructions of papers.
    """
    trouvees: list[tuple[str, tuple[str, ...]]] = []
    for exigence in index.faits.exigences.values():
        if index.edition not in exigence.editions or exigence.genre not in GENRES:
            continue
        papier = any(mot in plier(exigence.ecran) for mot in PAPIERS)
        elements = exigence.valeur.split(" | ")
        if papier and exigence.unite == "éléments":
            elements = [element for element in elements if CONSIGNE.match(element)]
        if exigence.unite == "écrans" or (exigence.unite in {"éléments", "champs"} and not ecrans):
            trouvees.append((exigence.id, _comparables(elements)))
        if " → " in exigence.ecran and exigence.genre == "ordre" and "," not in exigence.ecran:
            trouvees.append((exigence.id, _comparables(exigence.ecran.split(" → "))))
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
