"""Order that a sentence states: « d'abord A, puis B », « A avant de B », « une fois A, B s'affiche »."""

from __future__ import annotations

import re
from typing import NamedTuple

from tutorials.texte import plier

SUIVANT = r"(?:a|sur) (?:l'ecran|la page) suivante?"
PUIS = re.compile(rf",? (?:et |, )?(?:puis|ensuite|enfin|et(?: alors)?,? {SUIVANT}|{SUIVANT})\b")
ECRAN_SUIVANT = re.compile(rf"[, ]*(?:et )?(?:puis|ensuite)?[, ]*{SUIVANT}\b")
"""Said outright, and not in passing."""
D_ABORD_APRES = re.compile(
    r"(.*\S) (?:d'abord|en premier(?: lieu)?), ?(?:et )?(.*?)\b(?:ensuite|apres|puis|en second)\b"
)
FINAL = re.compile(r" (?:vient|viennent|arrive|se fait|se font)? ?(?:apres|ensuite|en second|en dernier)\W*$")
APRES = re.compile(r"\b(?:apres|ensuite)\W*$")
SEULEMENT = re.compile(
    r"[,;→-]*>? ?(?:et |mais )?(?:ce n'est qu')?"
    r"(?:seulement (?:apres|ensuite|alors)|(?:ensuite|apres|alors|puis) seulement"
    r"|c'est apres que|une fois cela fait|et pas avant)\b"
)
INVERSE = re.compile(
    r" (?:seulement |uniquement |juste |qu')?apres "
    r"(?=(?:avoir|etre|l'|la |le |les |votre |vos |ton |ta |cette |ce |[«\"]))"
    r"|,? (?:une fois|des que|sitot) "
    r"(?=(?:le|la|les|l'|votre|vos|ton|ta|cet|cette|ce)\b.{3,40}\w(?:e|es|i|is|it|u|us)\b)"
)
"""What comes first is told last: « B après A », « B une fois A rempli »."""
VIENT_APRES = re.compile(r"[,;] (?:et )?(?:pour (?:le|la|les) |(?:le|la|les) |l')[^,;]{3,40}$")
PRECEDE = re.compile(r" (?:prece\w+|(?:est|sont)? ?suivie?s? (?:de|du|des|par))\b")
EN_SECOND = re.compile(r"\ben second(?: lieu)?\b|\bensuite\b|\bapres\b|\ben dernier\b")
EN_PREMIER = re.compile(r"\ben premier(?: lieu)?\b")
AVANT = re.compile(r" avant (?:de |d'|l'|la |le |les |votre |que )")
DES_QUE = re.compile(r"^\W*(?:des que|une fois que|une fois|sitot|aussitot que|apres|quand|lorsque)\b([^,:]+)[,:]")
RECU = re.compile(r"\b(?:recu|arrive|obtenu|delivre)e?s?\W*$|\ben (?:main|poche|votre possession)")
"""What one waits for is no screen of a list."""
ACHEVE = re.compile(r"^\W*(?:apres (?:avoir|la saisie|le choix|l'acceptation)|une fois|des que|sitot)\b")
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
    if (trouve := DES_QUE.match(plie)) and not RECU.search(trouve[1]):
        suite = plie[trouve.end() :]
        if MONTRE.search(suite):
            fin = re.split(r"[:;]", suite)[0]
            return [Suite(trouve[1], fin, immediate=True, debut=0, fin=trouve.end() + len(fin))]
        if ACHEVE.match(plie):
            return [Suite(trouve[1], suite, immediate=False, debut=0, fin=len(plie))]
    lue = next((parties for lire in LECTURES if (parties := lire(plie))), None)
    if lue is None:
        return []
    avant, apres, ecrans = lue
    return [Suite(avant, apres, immediate=False, debut=0, fin=len(plie), ecrans=ecrans)]


Parties = tuple[str, str, bool]
"""What is said to come before, what after, and whether it is said in passing."""


def _dite_avant(plie: str) -> Parties | None:
    trouve = AVANT.search(plie)
    if trouve and not re.search(r"\d", plie[trouve.end() : trouve.end() + 12]):
        return plie[: trouve.start()], plie[trouve.end() :], False
    return None


def _seulement(plie: str) -> Parties | None:
    trouve = SEULEMENT.search(plie)
    return (plie[: trouve.start()], plie[trouve.end() :], False) if trouve else None


def _l_un_puis_l_autre(plie: str) -> Parties | None:
    """« d'abord A, B ensuite », « A en premier, B en second », « A, et B vient après »."""
    if trouve := D_ABORD_APRES.match(plie):
        return trouve[1], trouve[2], False
    d_abord = D_ABORD.search(plie) is not None
    if d_abord and (trouve := APRES.search(plie)):
        avant, _, apres = re.sub("->|→", ",", plie[: trouve.start()]).partition(",")
        return avant, apres, False
    if (trouve := EN_PREMIER.search(plie)) and EN_SECOND.search(plie, trouve.end()):
        return plie[: trouve.start()], plie[trouve.end() :], False
    if (trouve := FINAL.search(plie)) and (dernier := VIENT_APRES.search(plie[: trouve.start()])):
        return plie[: dernier.start()], dernier[0], False
    if (trouve := PRECEDE.search(plie)) and "," not in plie[trouve.end() : trouve.end() + 3]:
        return plie[: trouve.start()], plie[trouve.end() :], False
    return None


def _puis(plie: str) -> Parties | None:
    # « Remplissez ensuite le formulaire, puis… »: the first word of order ties the sentence to the one before.
    trouves = list(PUIS.finditer(plie))
    trouve = next((lu for lu in trouves if len(plie[: lu.start()].split()) > 1), next(iter(trouves), None))
    if trouve is None:
        return None
    avant, apres = plie[: trouve.start()], plie[trouve.end() :]
    if not D_ABORD.search(plie):
        return avant, apres, ECRAN_SUIVANT.match(plie, trouve.start()) is None
    if len(apres.strip(" .;!")) < 4 and "," in avant:  # « A d'abord, B ensuite »
        avant, _, apres = avant.partition(",")
    return avant, apres, False


def _inverse(plie: str) -> Parties | None:
    trouve = INVERSE.search(plie)
    return (plie[trouve.end() :], plie[: trouve.start()], False) if trouve else None


LECTURES = (_dite_avant, _seulement, _l_un_puis_l_autre, _puis, _inverse)
