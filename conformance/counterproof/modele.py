"""Shapes of the counter-proof: what is altered, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from conformance.alignement import Ligne
    from conformance.counterproof.passages import Passage

Canal = Literal["écran", "courriel", "pdf", "règle", "passage", "incident", "boîte", "document"]
TEXTES, REGLES, ORDRE, COMPORTEMENT = "textes", "règles", "ordre", "comportement"
SORTES: dict[Canal, str] = {
    "écran": TEXTES,
    "courriel": TEXTES,
    "pdf": TEXTES,
    "règle": REGLES,
    "passage": ORDRE,
    "incident": COMPORTEMENT,
    "boîte": COMPORTEMENT,
    "document": COMPORTEMENT,
}
"""Kind of a deviation by what it goes through; « boîte » is the reader of mails and letters."""

MOT, OTE, ECHANGE, CHIFFRES, RANG, AJOUTE = "mot", "ôté", "échangé", "chiffres", "rang", "ajouté"
"""What befalls a text: a word altered, removed, swapped with the next one, its figures alone altered, its list
reordered, a stranger put after it."""

DETECTEE = "détectée"
SURVIVANTE = "survivante"
SANS_EFFET = "sans effet"
SANS_SCENARIO = "sans scénario"
ENVIRONNEMENT = "environnement"
"""The portal or the browser is gone: nothing was judged."""


@dataclass(frozen=True)
class Cible:
    """One row of a table: where the portal shows what is altered. Rows are patterns where a particular stands.

    `mot` is the word to alter; None where the row itself says none: then a word of what is shown. `nouveau` takes its
    place, an invented word where it is None. `libre`: the screen may show more than the table says, so whatever else
    the row describes is altered too. `souple`: the row is a pattern that any user's particulars meet, so a word must
    be found that breaks it. `voisin` is the row that it changes places with.
    """

    ecran: str
    lignes: tuple[Ligne, ...]
    rang: int
    mot: str | None = None
    libre: bool = False
    souple: bool = False
    geste: str = MOT
    nouveau: str | None = None
    voisin: int | None = None

    @property
    def ligne(self) -> Ligne:
        """The row itself."""
        return self.lignes[self.rang]


@dataclass(frozen=True)
class Incident:
    """A disturbance of the control API: its name and its parameters; `{particular}` in one is the user's."""

    nom: str
    parametres: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Deviation:
    """One departure of the portal.

    `exigences` are the statements it touches; `original` and `altere` tell it, `altere` empty where it depends on what
    is shown; `geste` is what befalls the thing; `cible` for a text, `regle` and `valeur` for a rule, `passage` and
    `remplacant` (name of the screen shown instead) for an order, `incident` for a disturbance; `ecran_juge` is false
    where which screen comes is not what the statements say; `source` is the feature
    and title it was read from.
    """

    id: str
    canal: Canal
    edition: str
    exigences: tuple[str, ...]
    lieu: str
    original: str
    altere: str
    geste: str = ""
    source: tuple[str, str] | None = None
    cible: Cible | None = None
    regle: str | None = None
    valeur: Any = None
    passage: Passage | None = None
    remplacant: str | None = None
    incident: Incident | None = None
    ecran_juge: bool = True

    @property
    def sorte(self) -> str:
        """« textes », « règles », « ordre » or « comportement »."""
        return SORTES[self.canal]

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
    """What became of one deviation; `essais` in the order in which they ran, `altere` as it was shown.

    `nommees` are the statements it touches that the detection named.
    """

    deviation: str
    issue: str
    altere: str = ""
    essais: list[Essai] = field(default_factory=list)
    duree_s: float = 0.0
    nommees: tuple[str, ...] = ()

    @property
    def scenario(self) -> str | None:
        """The scenario that detected it."""
        return self.essais[-1].scenario if self.issue == DETECTEE else None

    @property
    def pourquoi(self) -> str:
        """Why it survived, in a few words."""
        natures = dict.fromkeys(essai.nature for essai in self.essais)
        return ", ".join(natures) or self.issue
