"""Order that a sentence states: « d'abord A, puis B », « A avant de B », « une fois A, B s'affiche »."""

from __future__ import annotations

import re
from typing import NamedTuple

from tutorials.texte import plier

PUIS = re.compile(r",? (?:et |, )?(?:puis|ensuite|enfin|et(?: alors)?,? sur l'ecran suivant|sur l'ecran suivant)\b")
APRES = re.compile(r"\b(?:apres|ensuite)\W*$")
SEULEMENT = re.compile(
    r",? (?:et )?(?:seulement (?:apres|ensuite|alors)|ensuite seulement|apres seulement"
    r"|c'est apres que|une fois cela fait)\b"
)
AVANT = re.compile(r" avant (?:de |d'|l'|la |le |les |votre |que )")
DES_QUE = re.compile(r"^\W*(?:des que|une fois que|une fois|sitot|aussitot que|apres|quand|lorsque)\b([^,:]+)[,:]")
MONTRE = re.compile(r"s'affiche|s'ouvre|apparait|vient|arriv|on passe|vous passez|vous arrivez|presente")
D_ABORD = re.compile(r"d'abord|en premier|premierement|commenc\w+ par|pour commencer")


class Suite(NamedTuple):
    """Two parts of a sentence, the first said to come before.

    `immediate`: nothing comes between; `ecrans`: said in passing, so that only whole screens are compared.
    """

    avant: str
    apres: str
    immediate: bool
    debut: int
    fin: int
    ecrans: bool = False


def suites(texte: str) -> list[Suite]:
    """Orders that the sentence states outright; parts are folded."""
    plie = plier(texte)
    if trouve := DES_QUE.match(plie):
        suite = plie[trouve.end() :]
        if MONTRE.search(suite):
            fin = re.split(r"[:;]", suite)[0]
            return [Suite(trouve[1], fin, immediate=True, debut=0, fin=trouve.end() + len(fin))]
    if (trouve := AVANT.search(plie)) and not re.search(r"\d", plie[trouve.end() : trouve.end() + 12]):
        return [Suite(plie[: trouve.start()], plie[trouve.end() :], immediate=False, debut=0, fin=len(plie))]
    if trouve := SEULEMENT.search(plie):
        return [Suite(plie[: trouve.start()], plie[trouve.end() :], immediate=False, debut=0, fin=len(plie))]
    if D_ABORD.search(plie) and (trouve := APRES.search(plie)):
        avant, _, apres = re.sub("->|→", ",", plie[: trouve.start()]).partition(",")
        return [Suite(avant, apres, immediate=False, debut=0, fin=len(plie))]
    if (trouve := PUIS.search(plie)) and not D_ABORD.search(plie):
        avant, apres = plie[: trouve.start()], plie[trouve.end() :]
        return [Suite(avant, apres, immediate=False, debut=0, fin=len(plie), ecrans=True)]
    if D_ABORD.search(plie) and (trouve := PUIS.search(plie)):
        avant, apres = plie[: trouve.start()], plie[trouve.end() :]
        if len(apres.strip(" .;!")) < 4 and "," in avant:  # « A d'abord, B ensuite »
            avant, _, apres = avant.partition(",")
        return [Suite(avant, apres, immediate=False, debut=0, fin=len(plie))]
    return []
