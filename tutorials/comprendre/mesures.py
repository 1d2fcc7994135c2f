"""Sizes and delays written in a sentence: « 48h », « deux semaines », « entre 8 et 20 caractères »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tutorials import nombres
from tutorials.lexique import motif
from tutorials.texte import plier

UNITES = {
    "minute": ("durée", 1 / 60),
    "minutes": ("durée", 1 / 60),
    "min": ("durée", 1 / 60),
    "mn": ("durée", 1 / 60),
    "h": ("durée", 1),
    "heure": ("durée", 1),
    "heures": ("durée", 1),
    "j": ("durée", 24),
    "jour": ("durée", 24),
    "journee": ("durée", 24),
    "journees": ("durée", 24),
    "jours": ("durée", 24),
    "jrs": ("durée", 24),
    "hrs": ("durée", 1),
    "sem": ("durée", 168),
    "semaine": ("durée", 168),
    "semaines": ("durée", 168),
    "mois": ("durée", 730.5),
    "an": ("durée", 8766),
    "ans": ("durée", 8766),
    "annee": ("durée", 8766),
    "annees": ("durée", 8766),
    "trimestre": ("durée", 2191.5),
    "caractere": ("longueur", 1),
    "caracteres": ("longueur", 1),
    "car": ("longueur", 1),
    "carac": ("longueur", 1),
    "caract": ("longueur", 1),
    "ch": ("longueur", 1),
    "digits": ("longueur", 1),
    "signe": ("longueur", 1),
    "signes": ("longueur", 1),
    "chiffre": ("longueur", 1),
    "chiffres": ("longueur", 1),
    "lettres": ("longueur", 1),
    "symboles": ("longueur", 1),
    "positions": ("longueur", 1),
    "siren": ("entreprises", 1),
    "entreprises": ("entreprises", 1),
    "societes": ("entreprises", 1),
    "dossiers": ("entreprises", 1),
    "fois": ("fois", 1),
    "espace": ("espaces", 1),
    "espaces": ("espaces", 1),
    "comptes": ("espaces", 1),
    "adresses": ("adresses", 1),
}
UNITE = "|".join(sorted(UNITES, key=len, reverse=True))
N = nombres.NOMBRE
ADJECTIF = r"(?:petits? |seule? |bons? |longues? |maximum |max\.? |minimum |grand maximum |bonnes? |seul et unique )?"
MESURE = re.compile(
    rf"(?:(?:entre|de) )?(?P<debut>{N})(?P<milieu> (?:a|et|ou) | ?[-/] ?(?=\d))(?P<fin>{N})"
    rf" ?-?{ADJECTIF}(?P<u1>{UNITE})\b"
    rf"|(?P<seul>{N})(?:e|eme)?(?: de)? ?-?{ADJECTIF}(?P<u2>{UNITE})\b"
)
UNITE_DEVANT = re.compile(
    rf"(?:\ben |nombre de |nb de |\()(?P<unite>{UNITE})\b(?P<suite>[^|:\d]{{0,20}}[|:]) ?(?P<seul>\d+)\b"
    rf"(?! ?(?:{UNITE})\b)"
)
CONTINU = re.compile(r"24 ?h(?:eures)? ?(?:/|sur) ?24|7 ?j(?:ours)? ?(?:/|sur) ?7")
HEURE_AVANT = re.compile(r"\d ?h ?\d{0,2} ?(?:a|-|et|/) ?$|\b(?:vers|des|a partir de) $")
HORODATE = re.compile(r" ?\d{0,2} ?[:–-] ")
"""« 14 h : saisir le code »: the hour of what is told."""
HEURE_APRES = re.compile(r"^ ?\d|^ ?(?:a|-|et|/) ?\d{1,2} ?(?:h|heures)\b")
MINIMUM_AVANT = re.compile(r"(?:au moins|minimum(?: de)?|au minimum|a partir de|>=?|≥)\s*$")
MINIMUM_APRES = re.compile(r"^[ ,(]*(?:au )?(?:moins|minimum|min\b|mini\b|ou plus|et plus|ou davantage)")
MAXIMUM_APRES = re.compile(r"^[ ,(]*(?:au |grand )?(?:plus\b|maximum|max\b|maxi\b)")
DEPASSE = re.compile(r"(?<!ne )(?<!n')\b(?:peut|peuvent|pourra) (?:depasser|exceder|aller au-dela de)\s*$")
INFERIEUR = re.compile(
    r"(?:moins de|(?<!ou egale a )(?<!ou egal a )inferieure?s? a|en dessous de|au-dessous de|en deca de|sous les?)\s*$"
)
SUPERIEUR = re.compile(r"(?:plus de|superieure?s? a|au-dela de|au-dessus de|passer? les?)\s*$")
JAMAIS = re.compile(r"(?!)")
STRICTES = {"min": SUPERIEUR, "max": INFERIEUR}
"""« Plus de 19 caractères » is 20 at least."""
OU_EGAL = re.compile(r"(?P<bas>superieure?|inferieure?) ou egale? a\s*$")
NIE = re.compile(
    r"\b(?:ne|n'|pas|jamais|aucune?|ni|sans|personne|rien|hors de question"
    r"|inutile|impossible|interdit\w*|defen\w+|evite\w*)"
    r"(?:\b|(?<='))[^.;:]{0,45}$"
)
NIE_APRES = re.compile(r"^[^.;:]{0,45}?(?:\bn'|\bne |\bpas\b|\bjamais\b)")
RESTRICTIF = re.compile(r"\b(?:ne |n')[^.;:]{0,30}\bqu(?:e |')[^.;:]{0,20}$")


@dataclass(frozen=True, slots=True)
class Mesure:
    """A size in the unit of its `dimension` (hours for a duration); `borne` is exact, min, max or plage.

    `bas` and `haut` are equal unless it is a range; `strict`: the bound itself is left out; `debut` and `fin` are
    offsets in the sentence.
    """

    dimension: str
    bas: float
    haut: float
    borne: str
    unite: str
    debut: int
    fin: int
    strict: bool = False


def mesures(texte: str) -> Iterator[Mesure]:
    """Every size of the sentence, in order."""
    plie = plier(texte)
    trouvees = [mesure for trouve in MESURE.finditer(plie) if (mesure := _mesure(plie, trouve))]
    for trouve in UNITE_DEVANT.finditer(plie):
        if not any(mesure.debut <= trouve.start("seul") < mesure.fin for mesure in trouvees):
            trouvees.append(_unite_devant(plie, trouve))
    return iter(sorted(trouvees, key=lambda mesure: mesure.debut))


def _unite_devant(plie: str, trouve: re.Match[str]) -> Mesure:
    """« Longueur (caractères) | 12 », « durée en heures : 72 »."""
    dimension, facteur = UNITES[trouve["unite"]]
    valeur = nombres.valeur(trouve["seul"]) * facteur
    debut, fin = trouve.span("seul")
    borne = "min" if "min" in trouve["suite"] else "max" if "max" in trouve["suite"] else _borne(plie, debut, fin)
    return Mesure(dimension, valeur, valeur, borne, trouve["unite"], debut, fin)


def _mesure(plie: str, trouve: re.Match[str]) -> Mesure | None:
    unite = trouve["u1"] or trouve["u2"]
    dimension, facteur = UNITES[unite]
    continu = any(m.start() <= trouve.start("seul") < m.end() for m in CONTINU.finditer(plie) if trouve["seul"])
    if continu or _heure_d_horloge(plie, trouve, unite):
        return None
    debut, fin = trouve.span()
    if trouve["seul"]:
        valeur = nombres.valeur(trouve["seul"]) * facteur
        borne = _borne(plie, debut, fin)
        strict = dimension != "durée" and STRICTES.get(borne, JAMAIS).search(plie[:debut]) is not None
        return Mesure(dimension, valeur, valeur, borne, unite, debut, fin, strict)
    bas, haut = (nombres.valeur(trouve[nom]) * facteur for nom in ("debut", "fin"))
    return Mesure(dimension, bas, haut, "plage", unite, debut, fin)


def _heure_d_horloge(plie: str, trouve: re.Match[str], unite: str) -> bool:
    """« 19h30 », « de 9 h à 12 h », « vers 18 h » are hours of the clock, not delays."""
    if unite not in {"h", "heures"} or not (trouve["seul"] or "").isdigit() or int(trouve["seul"]) > 23:
        return bool(unite == "h" and trouve["milieu"] and float(trouve["fin"]) < 24)
    en_tete = not plie[: trouve.start()].strip() and HORODATE.match(plie[trouve.end() :])
    return bool(en_tete or HEURE_AVANT.search(plie[: trouve.start()]) or HEURE_APRES.search(plie[trouve.end() :]))


def _borne(plie: str, debut: int, fin: int) -> str:
    avant, apres = plie[max(0, debut - 70) : debut], plie[fin : fin + 50]
    if egal := OU_EGAL.search(avant):
        return "min" if egal["bas"].startswith("sup") else "max"
    for motif_, droit, renverse in ((INFERIEUR, "max", "min"), (SUPERIEUR, "min", "max")):
        if trouve := motif_.search(avant):
            return renverse if _refuse(plie, avant[: trouve.start()], apres) else droit
    if DEPASSE.search(avant):
        return "min"
    if MINIMUM_AVANT.search(avant) or MINIMUM_APRES.search(apres):
        return "min"
    if motif("maximum avant").search(avant) or MAXIMUM_APRES.search(apres):
        return "max"
    return "exact"


def _refuse(plie: str, avant: str, apres: str) -> bool:
    """Whether what is below or above the size is refused: « pas moins de », « moins de … n'est pas admis »."""
    nie = NIE.search(avant) is not None and not RESTRICTIF.search(avant)
    return nie or NIE_APRES.search(apres) is not None or motif("refus").search(plie) is not None
