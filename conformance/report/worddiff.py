"""Two texts side by side, word by word: what is the same, what is only on one side."""

import re
import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher

MOTS = re.compile(r"\w+|\s|[^\w\s]")
LIMITE = 4000
"""Words beyond which the comparison would take seconds and help nobody: the texts are then given as they are."""


@dataclass(frozen=True)
class Segment:
    """A run of words; `differs` when the other side does not have it there."""

    texte: str
    differs: bool


@dataclass(frozen=True)
class Paire:
    """Both sides of a comparison."""

    attendu: tuple[Segment, ...]
    observe: tuple[Segment, ...]


def compare(attendu: str, observe: str) -> Paire:
    """Return both texts cut where they differ; blanks and invisible signs that differ are spelled out."""
    left, right = MOTS.findall(attendu), MOTS.findall(observe)
    if len(left) + len(right) > LIMITE:
        return Paire((Segment(attendu, differs=False),), (Segment(observe, differs=False),))
    sides: tuple[list[Segment], list[Segment]] = ([], [])
    for code, i, j, k, m in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        for side, words in zip(sides, (left[i:j], right[k:m]), strict=True):
            if words:
                side.append(_segment("".join(words), differs=code != "equal"))
    return Paire(tuple(sides[0]), tuple(sides[1]))


def _segment(texte: str, *, differs: bool) -> Segment:
    return Segment(_spelled_out(texte) if differs else texte, differs)


def _spelled_out(texte: str) -> str:
    """A blank that differs alone would be invisible: show which one it is; likewise signs without ink."""
    if texte.isspace():
        return "".join(_NOMS.get(sign, "␣") for sign in texte)
    return "".join(_NOMS.get(sign, "�") if unicodedata.category(sign) in {"Cf", "Cc"} else sign for sign in texte)


_NOMS = {
    " ": "␣",
    "\u00a0": "⟨espace insécable⟩",
    "\u202f": "⟨espace fine insécable⟩",
    "\n": "⟨saut de ligne⟩",
    "\r": "⟨retour chariot⟩",
    "\t": "⟨tabulation⟩",
    "\u00ad": "⟨trait d'union conditionnel⟩",
    "\u200b": "⟨espace nulle⟩",
    "\ufeff": "⟨BOM⟩",
}
