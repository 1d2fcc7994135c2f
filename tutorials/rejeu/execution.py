"""A replay from end to end."""

from __future__ import annotations

from dataclasses import replace

from tutorials.jugement.index import Index
from tutorials.jugement.modele import Bilan, Constat
from tutorials.rejeu.album import Album
from tutorials.rejeu.deroulement import Deroulement
from tutorials.rejeu.journal import Journal, nommes
from tutorials.rejeu.ordres import ordres_dementis
from tutorials.rejeu.plan import gestes
from tutorials.rejeu.terrain import terrain
from tutorials.rejeu.vitre import Vitre


def rejouer(bilan: Bilan, index: Index, *, images: bool = False) -> Bilan:
    """Carry out the steps of a tutorial; gives the same with its remarks, and pictures of the screens if wanted.

    Raises ErreurDeRejeu, ErreurNavigateur, Demarrage.
    """
    plan = list(gestes(bilan))
    if not plan:  # nothing to carry out: no browser
        return replace(bilan, constats=tuple(ordres_dementis(bilan, index)), rejoue=True)
    rangs = {id(avis): rang for rang, avis in enumerate(bilan.avis)}
    album = Album() if images else None
    with terrain(bilan.edition, bilan.fichier) as lieu:
        if bilan.edition == "2023":
            lieu.creer_l_espace()
        deroulement = Deroulement(lieu, Vitre(lieu.navigateur, album), index, Journal(index))
        deroulement.accueil()
        for geste in plan:
            if album is not None:
                album.suivre(rangs[id(geste.avis)])
            deroulement.faire(geste)
        deroulement.finir(plan[-1])
        deroulement.journal.dits |= {(ecran, "nommé") for texte in recit(bilan) for ecran in nommes(texte, index)}
        constats = avec_les_ordres(deroulement.journal.conclure(), list(ordres_dementis(bilan, index)))
    return replace(bilan, constats=constats, vues=album.vues() if album else (), rejoue=True)


def recit(bilan: Bilan) -> list[str]:
    """Sentences of the text outside its headings: what they name is told, whether something is done there or not."""
    return [avis.phrase.texte for avis in bilan.avis if avis.phrase.bloc.genre != "titre"]


def avec_les_ordres(rejoues: tuple[Constat, ...], lus: list[Constat]) -> tuple[Constat, ...]:
    """Remarks of the replay and orders denied by the reading, once for each screen and for each line."""
    dits = {constat.lieu for constat in lus}
    gardes = tuple(constat for constat in rejoues if constat.nature != "ordre" or constat.lieu not in dits)
    uniques = {constat.ecran: constat for constat in reversed(lus)}
    restes = [c for c in uniques.values() if all((c.nature, c.ecran) != (g.nature, g.ecran) for g in gardes)]
    return (*gardes, *reversed(restes))
