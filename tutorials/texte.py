"""French text compared without accents, case or typography."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

TYPOGRAPHIE = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "–": "-",
        "—": "-",
        "‑": "-",
        "−": "-",
        "\u00a0": " ",
        "\u202f": " ",
        "\u2009": " ",
        "\u2007": " ",
        "\n": " ",
        "\t": " ",
        "\r": " ",
        "œ": "o",
        "Œ": "o",
        "æ": "a",
        "…": ".",
        "➔": "→",
        "➜": "→",
        "➝": "→",
        "➡": "→",
        "⇒": "→",
        "⟶": "→",
        "►": "→",
        "▶": "→",
    }
)
ORDINAL = re.compile(r"\b(\d+) ?(?:ieme|iere|eme|ere|er|re|e|nde|nd)\b")
HORS_MOTS = re.compile(r"[^a-z0-9@]+")
FINALE = re.compile(
    r"(?:iss(?:ements?|ez|ent|ant|ons)|ations?|itions?|ements?|ateurs?|atrices?|antes?|ants?|ees?|erez|erons?|era|ions?"
    r"|er|ez|ent|ons|ait|aient|ites?|its?|ies?|ir|irez|ira|res?|ives?|ifs?|elles?|els?|aux|ales?|al|es|e|s|x|i|u|us)$"
)
MARQUES = re.compile(r"\[\+\]|\(\?+\)|\(\*\)")


class _Pliage(dict[int, str]):
    """What each sign becomes, worked out the first time it is met."""

    def __missing__(self, code: int) -> str:
        signe = TYPOGRAPHIE.get(code, chr(code))
        base = unicodedata.normalize("NFD", signe)[0].lower()
        self[code] = base if len(base) == 1 else signe
        return self[code]


PLIAGE = _Pliage()


@lru_cache(maxsize=65536)
def plier(texte: str) -> str:
    """`texte` in small letters without accents, one character for one: positions stay those of the original."""
    return texte.translate(PLIAGE)


@lru_cache(maxsize=65536)
def cle(texte: str) -> str:
    """What two labels have in common when only case, accents, marks and punctuation differ."""
    nu = MARQUES.sub(" ", plier(texte).replace("e-mail", "email"))
    return " ".join(ORDINAL.sub(r"\1e", HORS_MOTS.sub(" ", nu)).split())


@lru_cache(maxsize=65536)
def racine(mot: str) -> str:
    """The folded word without its French ending, four letters at least: « activé » and « activation » share theirs."""
    court = FINALE.sub("", mot)
    return court if len(court) >= 4 else mot.rstrip("sx") if len(mot) > 4 else mot
