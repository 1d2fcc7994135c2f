"""Shapes of the counter-proof: what is altered, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from conformance.alignement import Ligne

Canal = Literal["écran", "courriel", "pdf", "règle"]
TEXTES, REGLES = "textes", "règles"

DETECTEE = "détectée"
SURVIVANTE = "survivante"
SANS_EFFET = "sans effet"
SANS_SCENARIO = "sans scénario"
ENVIRONNEMENT = "environnement"
"""The portal or the browser is gone: nothing was judged."""


@dataclass(frozen=True)
class Cible:
    """One row of a table: where the portal shows what is altered. Rows are patterns where a particular stands.

    `mot` is the word to alter; None where the row itself says none: then a word of what is shown. `libre`: the screen
    may show more than the table says, so whatever else the row describes is altered too. `souple`: the row is a
    pattern that any user's particulars meet, so a word must be found that breaks it.
    """

    ecran: str
    lignes: tuple[Ligne, ...]
    rang: int
    mot: str | None = None
    libre: bool = False
    souple: bool = False

    @property
    def ligne(self) -> Ligne:
        """The row itself."""
        return self.lignes[self.rang]


@dataclass(frozen=True)
class Deviation:
    """One departure of the portal.

    `exigences` are the statements it touches; `original` and `altere` tell it, `altere` empty where it depends on what
    is shown; `cible` for a text, `regle` and `valeur` for a rule; `source` is the feature and title it was read from.
    """

    id: str
    canal: Canal
    edition: str
    exigences: tuple[str, ...]
    lieu: str
    original: str
    altere: str
    source: tuple[str, str] | None = None
    cible: Cible | None = None
    regle: str | None = None
    valeur: Any = None

    @property
    def sorte(self) -> str:
        """« textes » or « règles »."""
        return REGLES if self.canal == "règle" else TEXTES

    @property
    def documents(self) -> frozenset[str]:
        """Codes of the documents whose statements it touches."""
        return frozenset(identifiant.partition("-")[0] for identifiant in self.exigences)


@dataclass(frozen=True)
class Essai:
    """What one scenario said of a deviation: `nature` is « détectée », or why it is not."""

    scenario: str
    nature: str
    message: str = ""


@dataclass
class Resultat:
    """What became of one deviation; `essais` in the order in which they ran, `altere` as it was shown."""

    deviation: str
    issue: str
    altere: str = ""
    essais: list[Essai] = field(default_factory=list)
    duree_s: float = 0.0

    @property
    def scenario(self) -> str | None:
        """The scenario that detected it."""
        return self.essais[-1].scenario if self.issue == DETECTEE else None

    @property
    def pourquoi(self) -> str:
        """Why it survived, in a few words."""
        natures = dict.fromkeys(essai.nature for essai in self.essais)
        return ", ".join(natures) or self.issue
