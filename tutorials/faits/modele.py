"""Shapes of the facts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from conformance.registre import Contradiction, Ecran, Exigence
from tutorials.texte import cle

JOKERS = re.compile(r"\[[^\]]*\]|\\[A-Za-z]|\(\?\w+[:)]|\{[^}]*\}")
TOUT_VENANT = re.compile(r"(?:\(\?\w+[:)])*\.[*+]")
LETTRES = 8
"""Letters of its own below which a pattern says nothing."""
CLIQUABLES = frozenset({"lien", "bouton", "option", "onglet", "accès"})


@dataclass(frozen=True, slots=True)
class Libelle:
    """A text that a screen, mail, letter or PDF of one edition bears, of the kind that the features call `élément`.

    `motif` is set where the features give a pattern; `texte` is then only its source. `ouvert`: recorded, not required.
    """

    texte: str
    genre: str
    ecran: str
    edition: str
    exigences: tuple[str, ...]
    motif: re.Pattern[str] | None = None
    ouvert: bool = False

    @property
    def cle(self) -> str:
        return cle(self.texte)

    def dit(self, texte: str) -> bool:
        """Whether that text is this label, case, accents and punctuation apart."""
        if self.motif is not None:
            return self.motif.fullmatch(" ".join(texte.split())) is not None
        return cle(texte) == self.cle


@dataclass(frozen=True, slots=True)
class Enchainement:
    """The command `libelle` of the screen `de` leads to the screen `vers`."""

    libelle: str
    de: str
    vers: str
    edition: str
    exigences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Valeur:
    """A limit, delay or number that the register gives to a subject; bounds are in `unite`, None where open."""

    sujet: str
    genre: str
    minimum: float | None
    maximum: float | None
    unite: str
    edition: str
    exigence: Exigence


@dataclass
class Faits:
    """Everything known, of every edition."""

    libelles: tuple[Libelle, ...]
    enchainements: tuple[Enchainement, ...]
    valeurs: tuple[Valeur, ...]
    parcours: dict[str, tuple[tuple[str, ...], ...]]
    """Sequences of screens by edition."""
    exigences: dict[str, Exigence]
    ecrans: dict[str, Ecran]
    contradictions: dict[str, Contradiction]
    contacts: dict[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    """Text and identifier of what gives a telephone or hours, by edition."""

    @cached_property
    def editions(self) -> tuple[str, ...]:
        return tuple(sorted({libelle.edition for libelle in self.libelles}))

    @cached_property
    def par_cle(self) -> dict[str, tuple[Libelle, ...]]:
        """Labels by what makes them comparable, patterns left out."""
        classes: dict[str, list[Libelle]] = {}
        for libelle in self.libelles:
            if libelle.motif is None:
                classes.setdefault(libelle.cle, []).append(libelle)
        return {nom: tuple(groupe) for nom, groupe in classes.items()}

    @cached_property
    def motifs(self) -> tuple[Libelle, ...]:
        """Labels given as patterns, those left out that would fit any text."""
        return tuple(libelle for libelle in self.libelles if libelle.motif is not None and _parlant(libelle.texte))

    @cached_property
    def ecrans_par_edition(self) -> dict[str, frozenset[str]]:
        """Names of the screens that an edition has."""
        return {
            edition: frozenset(libelle.ecran for libelle in self.libelles if libelle.edition == edition)
            for edition in self.editions
        }


def _parlant(motif: str) -> bool:
    """Whether a pattern holds words of its own, and not wildcards alone."""
    if TOUT_VENANT.match(motif):
        return False
    nu = JOKERS.sub(" ", motif)
    return len(re.findall(r"[^\W\d_]", nu)) >= LETTRES
