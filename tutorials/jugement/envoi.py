"""Is a button pressed before what it sends is filled?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tutorials.comprendre.modele import Citation, Contexte
from tutorials.faits import Enchainement
from tutorials.jugement.index import Index
from tutorials.jugement.modele import Jugement
from tutorials.jugement.places import Cible, comparer, liens
from tutorials.jugement.proches import abrege
from tutorials.lecture import Phrase
from tutorials.lexique import motif, objets
from tutorials.texte import cle, plier

ENSUITE = re.compile(
    r"[»\"'* ]*(?:,|;|→|->)? ?(?:et |mais )?"
    r"(?:(?:seulement )?(?:puis|ensuite|apres|alors|enfin)(?: seulement| cela| quoi)?|→|->)"
    r" ,?(?:(?:on|vous|il faut|tu) )?(?=saisi|recopi|coch|rempli|renseign|tap|entr(?:ez|er|e|es)\b|indiqu|complet)"
)
CLIC = re.compile(r"\bcliqu|\bappuy|\bpress|\bbouton|\blien\b|[.;]")
NOUVEAU = re.compile(r"\bnouve(?:au|lle|l)\b|\bsuivant\b")
CHAMPS = frozenset({"champ", "option", "libellé", "élément"})


def juger_l_envoi(phrase: Phrase, citees: Sequence[Citation], contexte: Contexte, index: Index) -> list[Jugement]:
    """« contredit » where a field is said to be filled after the button of its own screen, which leads to another."""
    plie = plier(phrase.texte)
    if motif("passé").search(plie):
        return []
    for citation in citees:
        suite = ENSUITE.match(plie, citation.fin)
        departs = liens(citation.texte, index)
        if suite is None or _abrege_une_autre(citation.texte, contexte, index):
            continue
        reste = CLIC.split(plie[suite.end() :])[0]
        for champ, ecrans in _champs(reste, [c.texte for c in citees if c.debut >= suite.end()], index):
            preuves = _fautif(departs, ecrans) if departs else _selon_les_listes(citation, champ, index)
            if preuves:
                message = f"le portail demande {champ.nom} avant « {citation.texte} »{index.cites(preuves)}"
                dit = Jugement("contredit", "ordre", "ordre des étapes", message, preuves[:1], edition=index.edition)
                return [replace(dit, debut=citation.debut, fin=len(plie))]
    return []


def _selon_les_listes(citation: Citation, champ: Cible, index: Index) -> tuple[str, ...]:
    """Statements that list the field before the button, if none lists it after."""
    bouton = Cible(citation.texte, re.compile(f"^{re.escape(cle(citation.texte))}$"))
    appuis, dementis = comparer(bouton, champ, index, ecrans=False)
    return () if appuis else tuple(dementis)


def _abrege_une_autre(texte: str, contexte: Contexte, index: Index) -> bool:
    """Whether the name may stand for a longer command that the sentence before does not name: « Connexion »."""
    avant = plier(contexte.precedente.texte) if contexte.precedente is not None else ""
    longs = {lien.libelle for lien in index.faits.enchainements if lien.edition == index.edition}
    return any(
        len(long_) > len(texte) + 2 and (abrege(texte, long_) or plier(long_).startswith(plier(texte) + " "))
        for long_ in longs
        if plier(long_) not in avant
    )


def _champs(reste: str, cites: Sequence[str], index: Index) -> Iterator[tuple[Cible, set[str]]]:
    """Fields that the rest of the sentence names, each with the screens that have it."""
    for texte in cites:
        cible = Cible(f"« {texte} »", re.compile(f"^{re.escape(cle(texte))}$"))
        yield cible, {p.ecran for p in index.porteurs(texte) if p.genre in CHAMPS}
        reste = reste.replace(plier(texte), " ")
    if NOUVEAU.search(reste):
        return
    for objet in objets():
        if objet.champ and objet.motif.search(reste):
            champs = {p.ecran for p in index.libelles if p.genre == "champ" and objet.cible.search(p.cle)}
            yield Cible(objet.nom, objet.cible), champs


def _fautif(departs: Sequence[Enchainement], ecrans: set[str]) -> tuple[str, ...]:
    """What proves that the button leaves a screen having the field for one that has not, if none leads to it."""
    quittes = [lien for lien in departs if lien.vers != lien.de]  # a refusal stays where it is
    if any(lien.vers in ecrans for lien in quittes):
        return ()
    return next((lien.exigences for lien in quittes if lien.de in ecrans), ())
