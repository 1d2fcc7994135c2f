"""The facts seen from one edition."""

from __future__ import annotations

import math
from collections import Counter
from functools import cached_property, lru_cache

from conformance.registre import Exigence
from tutorials.faits import Faits, Libelle
from tutorials.faits.modele import CLIQUABLES
from tutorials.lexique import notions
from tutorials.texte import cle

COMMANDES = CLIQUABLES | {"champ", "libellé", "titre"}


def texte_de(exigence: Exigence) -> str:
    """Everything that a statement says, as one text."""
    return f"{exigence.ecran} {exigence.libelle} {exigence.sujet} {exigence.valeur}"


class Index:
    """What the chosen edition says, and what the others say."""

    def __init__(self, faits: Faits, edition: str) -> None:
        self.faits = faits
        self.edition = edition
        self._portes = lru_cache(maxsize=4096)(self._chercher)

    @property
    def autres(self) -> tuple[str, ...]:
        """The other editions, nearest in time first."""
        return tuple(
            sorted(
                (edition for edition in self.faits.editions if edition != self.edition),
                key=lambda edition: abs(int(edition) - int(self.edition)),
            )
        )

    def porteurs(self, texte: str, edition: str | None = None) -> tuple[Libelle, ...]:
        """Labels of `edition` (the chosen one by default) that are that text."""
        voulue = edition or self.edition
        return tuple(libelle for libelle in self._portes(texte) if libelle.edition == voulue)

    def connu(self, texte: str) -> bool:
        """Whether some screen of some edition bears that text."""
        return bool(self._portes(texte))

    def _chercher(self, texte: str) -> tuple[Libelle, ...]:
        exacts = self.faits.par_cle.get(cle(texte), ())
        return (*exacts, *(libelle for libelle in self.faits.motifs if libelle.dit(texte)))

    @cached_property
    def libelles(self) -> tuple[Libelle, ...]:
        """Labels of the chosen edition."""
        return tuple(libelle for libelle in self.faits.libelles if libelle.edition == self.edition)

    @cached_property
    def commandes(self) -> tuple[Libelle, ...]:
        """Labels of the chosen edition one may click on, tick or fill."""
        return tuple(libelle for libelle in self.libelles if libelle.genre in COMMANDES and libelle.motif is None)

    @cached_property
    def ecrans(self) -> frozenset[str]:
        """Screens of the chosen edition."""
        return self.faits.ecrans_par_edition.get(self.edition, frozenset())

    @cached_property
    def noms_d_ecrans(self) -> dict[str, str]:
        """Folded names to their screens: the whole name, and its last part where no other screen has it."""
        entiers = {cle(ecran): ecran for ecran in self.ecrans}
        fins = {cle(ecran.rpartition(" : ")[2]): ecran for ecran in self.ecrans}
        seuls = {f: e for f, e in fins.items() if all(autre == e or f not in nom for nom, autre in entiers.items())}
        return seuls | entiers

    @cached_property
    def ecrans_nommes(self) -> frozenset[str]:
        """Screens that the chosen edition leads to, or names by a label, described or not."""
        atteints = {lien.vers for lien in self.faits.enchainements if lien.edition == self.edition}
        cites = {libelle.cle for libelle in self.libelles if libelle.genre in CLIQUABLES}
        return frozenset(
            ecran.nom
            for ecran in self.faits.ecrans.values()
            if ecran.nom in atteints or ecran.nom in self.ecrans or (" " in ecran.nom and cle(ecran.nom) in cites)
        )

    @cached_property
    def poids(self) -> dict[str, float]:
        """Weight of each notion of the statements of every edition, the rarest the heaviest."""
        exigences = self.faits.exigences.values()
        frequences = Counter(nom for exigence in exigences for nom in notions(texte_de(exigence)))
        return {nom: math.log((len(exigences) + 1) / (frequence + 0.5)) for nom, frequence in frequences.items()}

    def cites(self, exigences: tuple[str, ...]) -> str:
        """Identifiers as a message shows them, three at most."""
        montres = ", ".join(exigences[:3])
        return f" ({montres})" if montres else ""
