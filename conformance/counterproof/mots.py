"""Words: the one that is altered in a text, and the invented one that takes its place."""

from __future__ import annotations

import re
import unicodedata
import zlib

MOT = re.compile(r"[^\W_]+")
LETTRES = re.compile(r"(?<![^\W_])[^\W\d_]+(?![^\W_])")
"""Whole words without figures: what `remplacer` finds."""
PARTICULARITE = re.compile(r"\{[^{}\d][^{}]*\}")
JETON = re.compile(r"\\.|\[\^?\]?[^\]]*\]|.", re.DOTALL)
"""One piece of a pattern: an escape, a class, a character."""
SYLLABES = "brizodakelumptavexonigu"
ETRANGER = "Zubo rinka velto mapis"
"""Words that no document knows."""
REPERE = "¤"
"""Breaks a word whose every same-shaped neighbour a pattern would let pass."""


def est_un_motif(texte: str) -> bool:
    """Whether the text of a row is a pattern."""
    return len(texte) > 1 and texte.startswith("/") and texte.endswith("/")


def motif_de(texte: str) -> str:
    """Text of a row where each `{particular}` stands for anything: a pattern as soon as there is one."""
    if est_un_motif(texte):
        return PARTICULARITE.sub(".+?", texte)
    morceaux = PARTICULARITE.split(texte)
    return texte if len(morceaux) == 1 else "/" + ".+?".join(map(re.escape, morceaux)) + "/"


def mot_litteral(texte: str) -> str | None:
    """Longest word that the row itself says, outside particulars and what a pattern leaves free; the first one."""
    sur = _partie_sure(texte[1:-1]) if est_un_motif(texte) else PARTICULARITE.sub(" ", texte)
    return max(LETTRES.findall(sur), key=len, default=None)


def mots_montres(texte: str) -> list[str]:
    """Words of a text that is shown, longest first."""
    return sorted(dict.fromkeys(MOT.findall(texte)), key=len, reverse=True)


def en_ascii(texte: str) -> str:
    """Words as the name of a deviation bears them: no accent, no blank."""
    nu = unicodedata.normalize("NFD", texte).encode("ascii", "ignore").decode()
    return nu.replace(" ", "-")


def mot_chiffre(texte: str) -> str | None:
    """First word with a figure in it that the row itself says; None where it says none."""
    sur = _partie_sure(texte[1:-1]) if est_un_motif(texte) else PARTICULARITE.sub(" ", texte)
    return next((mot for mot in MOT.findall(sur) if any(c.isdigit() for c in mot)), None)


def autres_chiffres(mot: str) -> str:
    """The same word with other figures, its letters left as they are."""
    return "".join(str((int(c) + 3) % 10) if c.isdigit() else c for c in mot)


def inventer(mot: str) -> str:
    """A word that does not exist, as long as `mot`, of the same case and with figures at the same places."""
    debut = zlib.crc32(mot.encode()) % len(SYLLABES)
    return "".join(_comme(lettre, SYLLABES[(debut + i) % len(SYLLABES)]) for i, lettre in enumerate(mot))


def remplacer(texte: str, mot: str, nouveau: str) -> str:
    """`texte` with the first whole `mot` replaced."""
    return re.sub(rf"(?<![^\W_]){re.escape(mot)}(?![^\W_])", nouveau, texte, count=1)


def _comme(modele: str, lettre: str) -> str:
    if modele.isdigit():
        return str((int(modele) + 3) % 10)
    if lettre == modele.lower():
        lettre = "w" if modele.lower() != "w" else "h"
    return lettre.upper() if modele.isupper() else lettre


def _partie_sure(motif: str) -> str:
    """What a pattern always wants as it stands: no class, no group, no escape, nothing optional, no alternative."""
    gardes: list[str] = []
    profondeur = 0
    for jeton in JETON.findall(PARTICULARITE.sub(" ", motif)):
        if jeton == "|" and not profondeur:
            return ""
        profondeur += (jeton == "(") - (jeton == ")")
        gardes.append(" " if profondeur or len(jeton) > 1 or jeton in ".^$()" else jeton)
    # A letter before a quantifier may be absent or repeated: its word is not sure.
    return re.sub(r"\w*\w[?*+{]\S*|\{[\d,]*\}", " ", "".join(gardes))
