"""Shapes of a feature file as the bench sees it; lines are 1-based, tags bear no `@`."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, NamedTuple

from conformance.registre.modele import MOTIF_ID

Genre = Literal["étant donné", "quand", "alors"]
TYPES_PYTEST_BDD: dict[Genre, str] = {"étant donné": "given", "quand": "when", "alors": "then"}
COLONNE_EXIGENCE = "exigence"
PARAMETRE = re.compile(r"<(.+?)>")


@dataclass(frozen=True, slots=True)
class Ligne:
    """One row of a table."""

    cellules: tuple[str, ...]
    ligne: int


@dataclass(frozen=True, slots=True)
class Etape:
    """One step; `Et` and `Mais` have taken the kind of the step above. `table` includes its header row."""

    genre: Genre
    mot_cle: str
    texte: str
    ligne: int
    table: tuple[Ligne, ...] = ()
    docstring: str | None = None

    @property
    def type(self) -> str:
        """Kind as pytest-bdd calls it: given, when or then."""
        return TYPES_PYTEST_BDD[self.genre]

    @property
    def exigences(self) -> tuple[tuple[str, int], ...]:
        """Identifiers of the first column `exigence` of the table, each with its line."""
        if not self.table or self.table[0].cellules[0] != COLONNE_EXIGENCE:
            return ()
        return tuple(
            (identifiant, ligne.ligne)
            for ligne in self.table[1:]
            for identifiant in MOTIF_ID.findall(ligne.cellules[0])
        )

    def rendue(self, valeurs: dict[str, str]) -> Etape:
        """The same step with `<parameters>` replaced; unknown ones stay, as in pytest-bdd."""
        return replace(
            self,
            texte=_rendre(self.texte, valeurs),
            table=tuple(Ligne(tuple(_rendre(c, valeurs) for c in ligne.cellules), ligne.ligne) for ligne in self.table),
            docstring=self.docstring and _rendre(self.docstring, valeurs),
        )


@dataclass(frozen=True, slots=True)
class Exemples:
    """One `Exemples` block of an outline."""

    tags: tuple[str, ...]
    ligne: int
    entete: tuple[str, ...]
    lignes: tuple[Ligne, ...]

    def valeurs(self) -> tuple[dict[str, str], ...]:
        """One mapping parameter → value for each row."""
        return tuple(dict(zip(self.entete, ligne.cellules, strict=True)) for ligne in self.lignes)


@dataclass(frozen=True, slots=True)
class Scenario:
    """One scenario or outline (`plan`).

    `tags` are its own, `tags_herites` those of its feature and rule; its own `etapes` follow those of `contexte`
    (the feature's, then the rule's).
    """

    titre: str
    ligne: int
    tags: tuple[str, ...]
    tags_herites: tuple[str, ...]
    regle: str | None
    contexte: tuple[Etape, ...]
    etapes: tuple[Etape, ...]
    plan: bool
    exemples: tuple[Exemples, ...]

    @property
    def tous_les_tags(self) -> tuple[str, ...]:
        """Every tag that touches the scenario: inherited, own, of its examples."""
        des_exemples = tuple(tag for bloc in self.exemples for tag in bloc.tags)
        return tuple(dict.fromkeys(self.tags_herites + self.tags + des_exemples))

    @property
    def affirme(self) -> bool:
        """Whether at least one own step is an `Alors`."""
        return any(etape.genre == "alors" for etape in self.etapes)

    @property
    def attendus(self) -> int:
        """Number of test items pytest-bdd must collect: one, or one a row of examples."""
        return sum(len(bloc.lignes) for bloc in self.exemples) if self.exemples else 1

    def etapes_rendues(self) -> tuple[Etape, ...]:
        """Context and own steps with the parameters of every row of examples filled in, without repeats."""
        etapes = self.contexte + self.etapes
        valeurs = [ligne for bloc in self.exemples for ligne in bloc.valeurs()]
        if not valeurs:
            return etapes
        return tuple(dict.fromkeys(etape.rendue(ligne) for ligne in valeurs for etape in etapes))


@dataclass(frozen=True, slots=True)
class Regle:
    """One `Règle` of a feature."""

    titre: str
    ligne: int
    tags: tuple[str, ...]
    contexte: tuple[Etape, ...]


class Description(NamedTuple):
    """Free text under a heading; `ligne` is the heading's. A misspelt keyword ends up here."""

    mot_cle: str
    ligne: int
    texte: str


@dataclass(frozen=True, slots=True)
class Fonctionnalite:
    """One feature file. `chemin` is openable, `relatif` is shown (`features/…`); `scenarios` counts those of rules."""

    chemin: Path
    relatif: str
    titre: str
    ligne: int
    intention: str
    tags: tuple[str, ...]
    contexte: tuple[Etape, ...]
    regles: tuple[Regle, ...]
    scenarios: tuple[Scenario, ...]
    descriptions: tuple[Description, ...]
    source: str

    @property
    def tag_du_document(self) -> str | None:
        """First tag of the feature, which names its document."""
        return self.tags[0] if self.tags else None

    @property
    def editions(self) -> tuple[str, ...]:
        """Editions named by `@edition-…` tags."""
        return tuple(tag.removeprefix("edition-") for tag in self.tags if tag.startswith("edition-"))


def _rendre(texte: str, valeurs: dict[str, str]) -> str:
    return PARAMETRE.sub(lambda trouve: valeurs.get(trouve[1], trouve[0]), texte)
