"""From a tutorial's sentences to their verdicts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tutorials.comprendre.abreviations import Developpee, developper
from tutorials.comprendre.modele import Citation, Contexte
from tutorials.comprendre.portee import du_portail
from tutorials.comprendre.reprises import reprendre
from tutorials.faits import Faits
from tutorials.jugement.chemins import citees_de
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
from tutorials.texte import plier


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
    jugements = _affirmations(phrase, contexte, index)
    genre = geste(phrase) if phrase.bloc.genre != "titre" else ""
    auteur = motif("auteur").search(plie) is not None
    if genre and not jugements and not auteur:
        jugements += juger_le_geste(phrase, index)
    etape = bool(genre) and bool(jugements or (genre == "clic" and not auteur))
    if etape and not jugements:
        jugements.append(Jugement("incompris", "geste", "", "étape non comprise", fin=len(phrase.texte)))
    return Avis(phrase, tuple(jugements), etape) if jugements else _rien(phrase, "n'affirme rien du portail")


def _affirmations(phrase: Phrase, contexte: Contexte, index: Index) -> list[Jugement]:
    """Every claim of the sentence; what it says in other words is sought where nothing else was found."""
    citees = citees_de(phrase, contexte, index)
    jugements = _libelles(phrase, citees, index)
    jugements += juger_les_valeurs(phrase, contexte, index)
    jugements += juger_les_contacts(phrase, contexte, index)
    jugements += juger_les_obligations(phrase, index)
    jugements += juger_l_ordre(phrase, citees, index) + juger_l_envoi(phrase, citees, contexte, index)
    if phrase.bloc.genre == "titre":
        return jugements
    jugements += juger_les_regles(phrase, contexte, index)
    if all(jugement.verdict == "hors portail" and jugement.genre != "libellé" for jugement in jugements):
        jugements += juger_les_messages(phrase, index) or juger_les_enonces(phrase, index)
    return jugements


def _libelles(phrase: Phrase, citees: Sequence[Citation], index: Index) -> list[Jugement]:
    plie = plier(phrase.texte)
    if motif("passé").search(plie):
        return []
    # In a title, words that stand alone are words.
    nommees = [citee for citee in citees if not (citee.nue and phrase.bloc.genre == "titre")]
    jugements = [jugement for citee in nommees if (jugement := juger_le_libelle(citee, index))]
    if motif("exemple").search(plie):
        return [jugement for jugement in jugements if jugement.verdict != "introuvable"]
    return jugements


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
