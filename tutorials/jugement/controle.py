"""From a tutorial's sentences to their verdicts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tutorials.comprendre.abreviations import Developpee, developper
from tutorials.comprendre.citations import chaine, citations
from tutorials.comprendre.modele import Citation, Contexte
from tutorials.comprendre.reprises import reprendre
from tutorials.comprendre.portee import du_portail
from tutorials.faits import Faits
from tutorials.jugement.contacts import juger_les_contacts, parle_de_l_assistance
from tutorials.jugement.enonces import juger_les_enonces
from tutorials.jugement.envoi import juger_l_envoi
from tutorials.jugement.gestes import geste, juger_le_geste
from tutorials.jugement.index import Index
from tutorials.jugement.libelles import juger_le_libelle
from tutorials.jugement.modele import Avis, Bilan, Jugement
from tutorials.jugement.obligations import juger_les_obligations
from tutorials.jugement.ordre import juger_l_ordre
from tutorials.jugement.regles import juger_les_messages, juger_les_regles
from tutorials.jugement.valeurs import juger_les_valeurs
from tutorials.lecture import Phrase, lire
from tutorials.lexique import motif
from tutorials.texte import cle, plier

ACCUEIL = "Accueil"
SEPARATEURS = (re.compile(r"(?<=[a-zéè)])(?=[A-ZÉÀ])"), re.compile(r"\s[–—-]\s"), re.compile(r"\s*/\s*"))
GUILLEMETS = re.compile(r"[«\"]\s*([^«»\"]+?)\s*(?:[»\"]|$)")
AUTRES_SIGNES = re.compile(r"[\d=+:]|://")
FRANCS = 8
"""Words beyond which a link of a chain tells what happens, and names no command."""
DEPART = re.compile(r"accueil|impots?\.gouv|\bsite\b")


def controler(chemin: Path, edition: str, faits: Faits) -> Bilan:
    """Read and judge one tutorial. Raises ErreurDeLecture where it cannot be read."""
    return Bilan(str(chemin), edition, tuple(juger(lire(chemin), Index(faits, edition))))


def juger(phrases: Sequence[Phrase], index: Index) -> list[Avis]:
    """Each sentence with its verdicts, in order."""
    contexte, avis = Contexte(), list[Avis]()
    lues = [developper(phrase) for phrase in phrases]
    for rang, portail in enumerate(du_portail([lue.phrase for lue in lues], index.connu)):
        lue = lues[rang] = reprendre(lues[rang], contexte.precedente)
        if portail:
            avis.append(_juger(lue.phrase, contexte, index))
            _retenir(lue.phrase, contexte)
        else:
            avis.append(_rien(lue.phrase, "autre site ou autre sujet"))
            contexte.precedente, contexte.assistance = None, False
    return [_rendre(dit, phrase, lue) for dit, phrase, lue in zip(avis, phrases, lues, strict=True)]


def _rendre(avis: Avis, phrase: Phrase, lue: Developpee) -> Avis:
    """What was said of a sentence written out, at its place in the author's own."""
    jugements = tuple(
        replace(jugement, debut=lue.origine(jugement.debut), fin=lue.origine(jugement.fin))
        for jugement in avis.jugements
    )
    return replace(avis, phrase=phrase, jugements=jugements)


def _rien(phrase: Phrase, raison: str) -> Avis:
    return Avis(phrase, (Jugement("hors portail", "texte", "", raison, fin=len(phrase.texte)),))


def _juger(phrase: Phrase, contexte: Contexte, index: Index) -> Avis:
    plie = plier(phrase.texte)
    if plie.rstrip(' »")').endswith("?"):
        return _rien(phrase, "une question n'affirme rien")
    genre = geste(phrase) if phrase.bloc.genre != "titre" else ""
    citees = _citations(phrase, contexte, index)
    passe = motif("passé").search(plie) is not None
    jugements = [] if passe else [j for c in citees if (j := juger_le_libelle(c, index))]
    if motif("exemple").search(plie):
        jugements = [jugement for jugement in jugements if jugement.verdict != "introuvable"]
    jugements += juger_les_valeurs(phrase, contexte, index)
    jugements += juger_les_contacts(phrase, contexte, index)
    jugements += juger_les_obligations(phrase, index)
    jugements += juger_l_ordre(phrase, citees, index) + juger_l_envoi(phrase, citees, contexte, index)
    if phrase.bloc.genre != "titre":
        jugements += juger_les_regles(phrase, contexte, index)
    if phrase.bloc.genre != "titre" and all(j.verdict == "hors portail" and j.genre != "libellé" for j in jugements):
        jugements += juger_les_messages(phrase, index) or juger_les_enonces(phrase, index)
    auteur = motif("auteur").search(plie) is not None
    if genre and not jugements and not auteur:
        jugements += juger_le_geste(phrase, index)
    etape = bool(genre) and bool(jugements or (genre == "clic" and not auteur))
    if etape and not jugements:
        jugements.append(Jugement("incompris", "geste", "", "étape non comprise", fin=len(phrase.texte)))
    return Avis(phrase, tuple(jugements), etape) if jugements else _rien(phrase, "n'affirme rien du portail")


def _citations(phrase: Phrase, contexte: Contexte, index: Index) -> list[Citation]:
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
    for rang, (texte, debut) in enumerate(maillons):
        nu = texte.strip(' «»"“”*.;:')
        if rang == 0 and DEPART.search(plier(nu)):
            accueil = True
            continue
        for morceau, decalage in _morceaux(texte, index):
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


def _retenir(phrase: Phrase, contexte: Contexte) -> None:
    plie = plier(phrase.texte)
    poste, courriel = motif("poste").search(plie), motif("courriel").search(plie)
    if poste:
        contexte.canal = "poste"
    elif courriel and "code" in plie:
        contexte.canal = "courriel"
    if phrase.bloc.genre == "titre" and "expert" in plie:
        contexte.canal = "courriel"
    contexte.assistance = parle_de_l_assistance(plie, contexte)
    contexte.precedente = phrase
