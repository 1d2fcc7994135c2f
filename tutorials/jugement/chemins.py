"""Labels that a sentence names, be it a path of commands: « Accueil → Connexion → Valider »."""

from __future__ import annotations

import re
from dataclasses import replace

from tutorials.comprendre.citations import chaine, citations
from tutorials.comprendre.modele import Citation, Contexte
from tutorials.jugement.index import Index
from tutorials.lecture import Phrase
from tutorials.texte import cle, plier

ACCUEIL = "Accueil"
SEPARATEURS = (re.compile(r"(?<=[a-zéè)])(?=[A-ZÉÀ])"), re.compile(r"\s[–—-]\s"), re.compile(r"\s*/\s*"))
GUILLEMETS = re.compile(r"[«\"]\s*([^«»\"]+?)\s*(?:[»\"]|$)")
AUTRES_SIGNES = re.compile(r"[\d=+:]|://")
FRANCS = 8
"""Words beyond which a link of a chain tells what happens, and names no command."""
DEPART = re.compile(r"accueil|impots?\.gouv|\bsite\b")


def citees_de(phrase: Phrase, contexte: Contexte, index: Index) -> list[Citation]:
    """Labels that the sentence names, in order; each link of a path of commands is one."""
    if (maillons := chaine(phrase)) and _chemin(maillons, phrase, index):
        return _maillons(maillons, index)
    accueil = _a_l_accueil(phrase, contexte)
    trouvees = citations(phrase, index.connu)
    return [replace(citation, ecran=ACCUEIL if accueil and not rang else "") for rang, citation in enumerate(trouvees)]


def _chemin(maillons: list[tuple[str, int]], phrase: Phrase, index: Index) -> bool:
    """Whether a chain is a path of commands, and not a summary of what happens: most of its links are known."""
    connus = sum(bool(_morceaux(texte.strip(' «»"“”*.;:'), index, connus=True)) for texte, _ in maillons)
    depart = DEPART.search(plier(maillons[0][0])) is not None
    return connus * 2 >= len(maillons) - depart and connus > 0


def _maillons(maillons: list[tuple[str, int]], index: Index) -> list[Citation]:
    """Links of a chain: the first may be the home page, then each is a command."""
    trouvees: list[Citation] = []
    accueil = False
    cites = any(GUILLEMETS.search(texte) for texte, _ in maillons)
    for rang, (texte, debut) in enumerate(maillons):
        nu = texte.strip(' «»"“”*.;:')
        if rang == 0 and DEPART.search(plier(nu)):
            accueil = True
            continue
        # Where commands are quoted, what stands bare and unknown is no command: « Un doute → « Annuler » ».
        for morceau, decalage in _morceaux(texte, index, connus=cites and not GUILLEMETS.search(texte)):
            ecran = ACCUEIL if accueil and not trouvees else ""
            place = debut + max(texte.find(morceau), decalage)
            trouvees.append(
                Citation(morceau, place, place + len(morceau), "commande", nue=True, ecran=ecran, franche=True)
            )
    return trouvees


def _morceaux(texte: str, index: Index, *, connus: bool = False) -> list[tuple[str, int]]:
    """A link, or the several known labels that a lost separator has glued: « Mes servicesJ'adhère », « A – B »."""
    if len(cites := GUILLEMETS.findall(texte)) and cle(texte) != cle(cites[0]):
        return [(cite, texte.find(cite)) for cite in cites if index.connu(cite) or not connus]
    texte = texte.strip(' «»"“”*.;:')
    if index.connu(texte):
        return [(texte, 0)]
    for separateur in SEPARATEURS:
        morceaux = [morceau for morceau in separateur.split(texte) if morceau.strip()]
        if len(morceaux) > 1 and all(index.connu(morceau) for morceau in morceaux):
            return [(morceau, texte.find(morceau)) for morceau in morceaux]
    nomme = texte[:1].isupper() and len(texte.split()) <= FRANCS and not AUTRES_SIGNES.search(texte)
    return [(texte, 0)] if nomme and not connus else []


def _a_l_accueil(phrase: Phrase, contexte: Contexte) -> bool:
    """Whether the first command of the sentence is one of the home page."""
    plie = plier(phrase.texte)
    avant = plier(contexte.precedente.texte) if contexte.precedente is not None else ""
    return "accueil" in plie.split("cliqu")[0] or ("accueil" in avant and "cliqu" not in avant and "cliqu" in plie)
