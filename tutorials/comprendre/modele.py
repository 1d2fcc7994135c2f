"""Shapes of what was understood."""

from __future__ import annotations

from dataclasses import dataclass, field

from tutorials.lecture import Phrase


@dataclass(frozen=True, slots=True)
class Citation:
    """A label that the author names: quoted, set apart, or bare after a verb.

    `role` says what the words before make of it: commande, champ, message, écran or nothing; offsets in the sentence.
    """

    texte: str
    debut: int
    fin: int
    role: str
    nue: bool = False
    ecran: str = ""
    franche: bool = False
    """Right behind a verb of action or a noun of control: the author means a part of a screen."""


@dataclass(slots=True)
class Contexte:
    """What the sentences before leave in mind: channel of the code, last thing named, screen spoken of."""

    canal: str = ""
    sujet: str = ""
    precedente: Phrase | None = None
    assistance: bool = False
    passees: list[str] = field(default_factory=list)
