"""Compiler-style lines, which editors and CI annotate, and the summary below them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from tutorials.jugement.modele import VERDICTS, Avis, Bilan

TUS = frozenset({"vérifié", "hors portail"})
LARGEUR = 70


def lignes(bilan: Bilan, *, tout: bool = False) -> Iterator[str]:
    """One line for each judgement to act upon, or for each sentence's every judgement with `tout`."""
    for avis in bilan.avis:
        for jugement in avis.jugements:
            if tout or jugement.verdict not in TUS:
                sujet = jugement.sujet or extrait(avis)
                lieu = avis.phrase.lieu
                yield f"{bilan.fichier}:{lieu}: {jugement.verdict}: {sujet} : {jugement.message}"
    for constat in bilan.constats:
        yield f"{bilan.fichier}:{constat.lieu}: {constat.nature}: « {constat.ecran} » : {constat.raison}"


def extrait(avis: Avis) -> str:
    """The first words of the sentence."""
    texte = avis.phrase.texte
    return texte if len(texte) <= LARGEUR else texte[:LARGEUR].rsplit(" ", 1)[0] + "…"


def resume(bilan: Bilan) -> str:
    """How many sentences of each verdict, in one line."""
    comptes = Counter(avis.verdict for avis in bilan.avis)
    dits = ", ".join(f"{comptes[verdict]} {verdict}" for verdict in VERDICTS if comptes[verdict])
    etapes = len(bilan.etapes)
    comprises = sum(avis.verdict != "incompris" for avis in bilan.etapes)
    return f"{bilan.fichier} (édition {bilan.edition}) : {dits} ; {comprises} étapes comprises sur {etapes}"
