"""Numbers written in figures or in French words."""

from __future__ import annotations

import re

UNITES = {
    "zero": 0,
    "chaque": 1,
    "un": 1,
    "une": 1,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
    "dix": 10,
    "onze": 11,
    "douze": 12,
    "treize": 13,
    "quatorze": 14,
    "quinze": 15,
    "seize": 16,
    "vingt": 20,
    "vingts": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "huitaine": 8,
    "dizaine": 10,
    "douzaine": 12,
    "quinzaine": 15,
    "vingtaine": 20,
    "trentaine": 30,
    "soixantaine": 60,
    "centaine": 100,
}
MULTIPLES = {"cent": 100, "cents": 100, "mille": 1000}
MOT = "|".join(sorted((*UNITES, *MULTIPLES), key=len, reverse=True))
EN_LETTRES = rf"(?:{MOT})(?:(?:-| et | |-et-)(?:{MOT}))*"
NOMBRE = rf"(?:\d{{1,3}}(?: \d{{3}})+|\d+(?:[.,]\d+)?|\b{EN_LETTRES}\b)"


ISOLE = re.compile(rf"(?<![\w-]){NOMBRE}(?:(?=h\b)|(?![\w-]))")


def dits(plie: str) -> frozenset[float]:
    """Every number from two that the folded text writes by itself, « 48h » included."""
    return frozenset(n for trouve in ISOLE.findall(plie) if (n := valeur(trouve)) > 1)


def valeur(texte: str) -> float:
    """The number that the folded `texte` writes. Raises ValueError where it writes none."""
    chiffres = texte.replace(" ", "").replace(",", ".")
    if re.fullmatch(r"\d+(\.\d+)?", chiffres):
        return float(chiffres)
    total = 0
    for mot in re.split(r"[- ]+", texte.strip()):
        if mot in MULTIPLES:
            total = max(total, 1) * MULTIPLES[mot]
        elif mot in {"vingt", "vingts"} and total == 4:  # quatre-vingts
            total = 80
        elif mot.endswith("aine"):  # « une quinzaine » is no sixteen
            total = UNITES[mot]
        elif mot in UNITES:
            total += UNITES[mot]
        elif mot != "et":
            raise ValueError(texte)
    return float(total)


def est_un_nombre(mot: str) -> bool:
    """Whether the folded word writes a number, or a part of one."""
    return mot in UNITES or mot in MULTIPLES
