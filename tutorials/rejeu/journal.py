"""What a replay remembers: screens told, screens passed without a word, what had to be guessed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from tutorials.jugement.index import Index
from tutorials.jugement.modele import Constat
from tutorials.lexique import Objet
from tutorials.rejeu.plan import Geste
from tutorials.texte import cle

NOM = 10
"""Letters from which the name of a screen is no common word."""
Nature = Literal["étape manquante", "ordre", "deviné", "impossible"]


@dataclass
class Journal:
    """`tus` maps each screen passed without a word to the step that skipped it, and the screen that step named."""

    index: Index
    constats: list[Constat] = field(default_factory=list)
    tus: dict[str, tuple[Geste, str, bool]] = field(default_factory=dict)
    vus: list[str] = field(default_factory=list)
    dits: set[tuple[str, str]] = field(default_factory=set)
    cliques: set[str] = field(default_factory=set)
    attente: list[Objet] = field(default_factory=list)
    """Things told before their screen was shown."""
    avances: list[tuple[Objet, Geste, int]] = field(default_factory=list)
    """Things to fill told where nothing is filled, each with its step and how many screens had been left by then."""
    dernier: str = ""
    """Last command used."""
    devances: dict[str, tuple[Geste, str]] = field(default_factory=dict)
    """Buttons pressed on a way that was not told, each with the step that made it and the screen it went to."""

    def presser(self, texte: str) -> None:
        """A command was used."""
        self.dernier = cle(texte)
        self.cliques.add(self.dernier)

    def dit(self, ecran: str) -> bool:
        """Whether the tutorial told something of that screen."""
        return any(connu == ecran for connu, _ in self.dits)

    def noter(self, nature: Nature, ecran: str, geste: Geste, raison: str) -> None:
        """Add a remark, once for each nature and screen."""
        if all((constat.nature, constat.ecran) != (nature, ecran) for constat in self.constats):
            self.constats.append(Constat(nature, ecran, str(geste.avis.phrase.lieu), raison))

    def taire(self, ecran: str, geste: Geste, vise: str, *, passe: bool = True) -> None:
        """A screen was passed that the tutorial has not told (yet); not `passe`: told, but none of its fields.

        The first step that passed it counts, or the one that went on from it where the first was to stop there.
        """
        connu = self.tus.get(ecran)
        if connu is None or (connu[0] is geste and connu[1] == ecran):
            self.tus[ecran] = geste, vise, passe

    def tu_puis_dit(self, objet: Objet) -> str:
        """The silent screen that this thing belongs to, which makes the earlier step one told too early."""
        for ecran, (_, vise, passe) in self.tus.items():
            if (vise != ecran or not passe) and concerne(objet, ecran, self.index):
                return ecran
        return ""

    def label_tu(self, ecrans: frozenset[str]) -> str:
        """The silent screen, passed on the way to another, that is one of those."""
        return next((ecran for ecran, (_, vise, _) in self.tus.items() if ecran in ecrans and vise != ecran), "")

    def nommer(self, objet: Objet, ecran: str, *, ici: bool) -> None:
        """A thing named in passing: told of the screen shown where it is there, of the first that has it otherwise."""
        if ici:
            self.dits.add((ecran, objet.nom))
        else:
            self.attente.append(objet)

    def devance(self, geste: Geste) -> bool:
        """Whether the same sentence had to be helped past this button: what it tells first comes after it."""
        avant, vise = self.devances.get(cle(geste.texte), (None, ""))
        if avant is None or avant.avis is not geste.avis:
            return False
        self.noter("ordre", vise, avant, f"dit trop tôt : « {geste.texte} » passe avant")
        return True

    def arriver(self, ecran: str) -> None:
        """What was told beforehand is told of this screen, if it belongs to it."""
        for objet in self.attente:
            if concerne(objet, ecran, self.index):
                self.dits.add((ecran, objet.nom))
        self.attente = [objet for objet in self.attente if not concerne(objet, ecran, self.index)]

    def trop_tot(self, ecran: str) -> None:
        """The tutorial comes back to a screen it had skipped: the step that skipped it came too early."""
        geste, vise, _ = self.tus.pop(ecran)
        self.noter("ordre", vise, geste, f"dit trop tôt : l'écran « {ecran} » passe avant")

    def avancer(self, objet: Objet, geste: Geste) -> None:
        """A thing to fill is told before any screen that has it."""
        self.attente.append(objet)
        self.avances.append((objet, geste, len(self.vus)))

    def _dementir(self) -> None:
        """A thing told for good before a screen that the journeys put before its own, the only one that has it.

        What is told before the first step is only made ready.
        """
        for objet, geste, rang in self.avances:
            siens = [ecran for ecran in self.index.ecrans if concerne(objet, ecran, self.index)]
            if (
                rang
                and len(siens) == 1
                and siens[0] not in self.vus
                and (passe := self._precede(siens[0], self.vus[rang:]))
            ):
                self.noter("ordre", siens[0], geste, f"dit trop tôt : l'écran « {passe} » passe avant")

    def _precede(self, ecran: str, candidats: list[str]) -> str:
        """The first of these screens that some journey shows before that one, and none after it."""
        suites = [suite for suite in self.index.faits.parcours.get(self.index.edition, ()) if ecran in suite]
        avant = {autre for suite in suites for autre in suite[: suite.index(ecran)]}
        apres = {autre for suite in suites for autre in suite[suite.index(ecran) :]}
        return next((candidat for candidat in candidats if candidat in avant - apres), "")

    def conclure(self) -> tuple[Constat, ...]:
        """Every remark; a screen never told in the end is a missing step."""
        self._dementir()
        dits = {ecran for ecran, _ in self.dits}
        for ecran, (geste, _, passe) in self.tus.items():
            if passe and ecran not in dits:
                self.noter("étape manquante", ecran, geste, "le portail montre cet écran, que le tutoriel ne dit pas")
        return tuple(self.constats)


def concerne(objet: Objet, ecran: str, index: Index) -> bool:
    """Whether the thing is a field of that screen, or the screen itself."""
    if objet.cible.search(cle(ecran)):
        return True
    return any(
        libelle.ecran == ecran and libelle.genre == "champ" and objet.cible.search(libelle.cle)
        for libelle in index.libelles
    )


def nommes(texte: str, index: Index) -> set[str]:
    """Screens that a text calls by their name, or by its last part where no other screen's name has it."""
    mots = f" {cle(texte)} "
    return {ecran for nom, ecran in index.noms_d_ecrans.items() if len(nom) > NOM and f" {nom} " in mots}
