"""The kill matrix: one line a statement, its deviations as cells, by document and screen."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from conformance.counterproof.compte_rendu import EQUIVALENTE, NON_JUGEE
from conformance.counterproof.modele import DETECTEE, SURVIVANTE
from conformance.counterproof.rapport.chiffres import Rangee
from conformance.registre import Document, Exigence, Registres
from conformance.report.view import grouped

PARCOURS = "D'un écran à l'autre"
SIGLES = {DETECTEE: "d", SURVIVANTE: "s", EQUIVALENTE: "e", NON_JUGEE: "n"}


@dataclass(frozen=True)
class Ligne:
    """One statement and the deviations that touch it, by kind."""

    exigence: Exigence
    cellules: Mapping[str, Sequence[Rangee]]

    def sigle(self, rangee: Rangee) -> str:
        """Style of a cell; « a » where the detection named other statements, and not this one."""
        nommees = rangee["nommees"]
        return "a" if nommees and self.exigence.id not in nommees else SIGLES[rangee["etat"]]

    @property
    def vues(self) -> int:
        """How many were detected in the name of this statement."""
        return sum(self.sigle(r) == SIGLES[DETECTEE] for siennes in self.cellules.values() for r in siennes)

    @property
    def comptes(self) -> Counter[str]:
        """How many met each fate."""
        return Counter(r["etat"] for siennes in self.cellules.values() for r in siennes)

    @property
    def etat(self) -> str:
        """What a reader must know of the line: the gravest fate, « sans déviation » for none."""
        comptes = self.comptes
        graves = (SURVIVANTE, NON_JUGEE, DETECTEE, EQUIVALENTE)
        return next((etat for etat in graves if comptes[etat]), "sans déviation")


@dataclass(frozen=True)
class Ecran:
    """The statements of one screen, in the order of the register."""

    nom: str
    lignes: Sequence[Ligne]

    @property
    def comptes(self) -> Counter[str]:
        """How many distinct deviations met each fate."""
        return _distinctes(self.lignes)

    @property
    def etats(self) -> Counter[str]:
        """How many statements are in each state."""
        return Counter(ligne.etat for ligne in self.lignes)


@dataclass(frozen=True)
class Partie:
    """One document."""

    document: Document
    ecrans: Sequence[Ecran]

    @property
    def enonces(self) -> int:
        """How many statements it shows."""
        return sum(len(ecran.lignes) for ecran in self.ecrans)

    @property
    def comptes(self) -> Counter[str]:
        """How many distinct deviations met each fate."""
        return _distinctes([ligne for ecran in self.ecrans for ligne in ecran.lignes])


def batir(rangees: Sequence[Rangee], registres: Registres, editions: Collection[str], *, entier: bool) -> list[Partie]:
    """The matrix of the verifiable statements of `editions`: all of them, or (`entier` false) those touched."""
    touchent: dict[str, list[Rangee]] = defaultdict(list)
    for rangee in rangees:
        for identifiant in rangee["exigences"]:
            touchent[identifiant].append(rangee)
    parties = []
    for document in registres.documents.values():
        lignes = [
            Ligne(e, grouped(touchent[e.id], lambda r: str(r["sorte"])))
            for e in registres.exigences_de(document.code)
            if e.id in touchent or (entier and e.verifiable and not set(editions).isdisjoint(e.editions))
        ]
        ecrans = grouped(lignes, lambda ligne: _ecran(ligne.exigence))
        if lignes:
            noms = sorted(ecrans, key=lambda nom: nom == PARCOURS)  # the others as the register meets them
            parties.append(Partie(document, [Ecran(nom, ecrans[nom]) for nom in noms]))
    return parties


def _ecran(exigence: Exigence) -> str:
    """The screen that a statement is told with: the first one it names, or none where it tells how they follow."""
    return PARCOURS if "→" in exigence.ecran else exigence.ecran.split(", ")[0] or "Sans écran"


def _distinctes(lignes: Sequence[Ligne]) -> Counter[str]:
    etats = {r["id"]: r["etat"] for ligne in lignes for siennes in ligne.cellules.values() for r in siennes}
    return Counter(etats.values())
