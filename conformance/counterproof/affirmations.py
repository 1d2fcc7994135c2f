"""Deviations of what steps assert in words of their own: a value, a message, a refusal, an absence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from conformance.alignement import Ligne
from conformance.counterproof.derive import ETATS
from conformance.counterproof.modele import MOT, Cible, Deviation
from conformance.counterproof.mots import PARTICULARITE, en_ascii, inventer, mot_litteral, motif_de, remplacer
from conformance.counterproof.ordre import deroulements, dites_en_mots
from conformance.counterproof.tables import verifiables
from conformance.personas import MOTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from conformance.alignement import Observe
    from conformance.gherkin import Etape, Fonctionnalite
    from conformance.registre import Registres

ADMIS, DIT, ALERTE, ADRESSE, TU, DEFORME = "admis", "dit", "alerte", "adresse", "tu", "déformé"
"""A refused entry is shown as accepted; what must not be there is; an alert nobody expects; a page elsewhere; an alert
that does not say what it must; a value that the page does not keep."""
AFFIRMEES = frozenset((ADMIS, DIT, ALERTE, ADRESSE, TU, DEFORME))
VALEUR = re.compile(r"^« .+? » porte la valeur « (.+) »$")
PAROLE = re.compile(r"^l'écran « (.+?) » dit « (.+) »$")
MESSAGE = re.compile(r"^un message d'alerte parle de « (.+) »$")
REFUS = re.compile(r"reste affiché et refuse (?:ces saisies : )?(«.+»)$")
REFUS_EN_TABLE = re.compile(r"reste affiché et refuse, dans cet ordre")
ABSENCE = re.compile(r"^(?:la page ne contient pas|l'écran ne dit nulle part|aucun titre de l'écran n'est) « (.+?) »")
ADRESSE_DITE = re.compile(r"^l'adresse de la page finit par « (.+) »$")
SANS_ALERTE = "la page n'affiche aucun message d'alerte"
CITE = re.compile(r"« (.+?) »")


@dataclass(frozen=True)
class ToutGenre(Ligne):
    """A row that tells no kind: whatever bears its text."""

    def convient(self, vu: Observe) -> bool:
        return self.texte_convient(vu.texte)


class Affirmee(NamedTuple):
    """One thing that a step asserts by itself: where it was read, what befalls it, and the statements it proves."""

    edition: str
    source: tuple[str, str]
    texte: str
    geste: str
    cible: Cible
    exigences: tuple[str, ...]


def deriver_affirmations(features: Iterable[Fonctionnalite], registres: Registres) -> list[Deviation]:
    """One deviation for each thing that steps assert by themselves, and the statements that it proves."""
    uniques: dict[tuple[object, ...], Affirmee] = {}
    for une in _affirmees(features, registres):
        uniques.setdefault((une.edition, une.geste, une.cible.ligne, une.exigences), une)
    numeros: dict[str, int] = {}
    return [_deviation(une, numeros) for une in uniques.values()]


def _affirmees(features: Iterable[Fonctionnalite], registres: Registres) -> Iterator[Affirmee]:
    for feature in features:
        for scenario in feature.scenarios:
            exigences, source = dites_en_mots(scenario, registres), (feature.relatif, scenario.titre)
            alors = [e for etapes in deroulements(scenario) for e in etapes if e.genre == "alors" and exigences]
            for texte, (geste, cible) in ((etape.texte, faite) for etape in alors for faite in _cibles(etape)):
                # A row of a table proves its own statement, where it names one.
                siennes = verifiables(cible.ligne.exigence, registres) or exigences
                yield Affirmee(feature.editions[0], source, texte, geste, cible, siennes)


def _deviation(une: Affirmee, numeros: dict[str, int]) -> Deviation:
    racine = f"A-{une.edition}-{une.exigences[0]}-{en_ascii(une.geste)}"
    numeros[racine] = numeros.get(racine, 0) + 1
    return Deviation(
        id=f"{racine}-{numeros[racine]}",
        canal="écran",
        edition=une.edition,
        exigences=une.exigences,
        lieu=une.cible.ecran or "écran du scénario",
        original=une.texte,
        altere=_altere(une.geste, une.cible),
        geste=une.geste,
        source=une.source,
        cible=une.cible,
    )


def _cibles(etape: Etape) -> Iterator[tuple[str, Cible]]:
    """What an assertion is about: the row that shows it, and what befalls it."""
    texte = etape.texte
    if (valeur := VALEUR.match(texte)) and valeur[1] not in ETATS and _connu(valeur[1]):
        yield DEFORME, Cible("", (Ligne("", "valeur", valeur[1]),), 0, geste=DEFORME)
    elif parole := PAROLE.match(texte):
        yield from _mots(ToutGenre("", "", motif_de(parole[2])), parole[2], parole[1])
    elif message := MESSAGE.match(texte):
        yield TU, Cible("", (Ligne("", "message", message[1]),), 0, geste=TU)
    elif refus := REFUS.search(texte):
        yield from (
            (ADMIS, Cible("", (Ligne("", "champ", champ),), 0, geste=ADMIS)) for champ in CITE.findall(refus[1])
        )
    elif REFUS_EN_TABLE.search(texte):
        colonne = etape.table[0].cellules.index("champ")
        for ligne in etape.table[1:]:
            exigence = "" if colonne == 0 else ligne.cellules[0]
            yield ADMIS, Cible("", (Ligne(exigence, "champ", ligne.cellules[colonne]),), 0, geste=ADMIS)
    elif (absence := ABSENCE.match(texte)) and _connu(absence[1]):
        genre = "titre" if "titre" in texte.partition("«")[0] else "consigne"
        yield DIT, Cible("", (Ligne("", genre, absence[1]),), 0, geste=DIT)
    elif adresse := ADRESSE_DITE.match(texte):
        yield ADRESSE, Cible("", (Ligne("", "adresse", adresse[1]),), 0, geste=ADRESSE)
    elif texte == SANS_ALERTE:
        yield ALERTE, Cible("", (Ligne("", "message", "Une alerte que rien n'annonce"),), 0, geste=ALERTE)


def _connu(texte: str) -> bool:
    """Whether every particular of a text is one of the user's own."""
    return all(p[1:-1] in MOTS for p in PARTICULARITE.findall(texte))


def _mots(ligne: Ligne, texte: str, ecran: str = "") -> Iterator[tuple[str, Cible]]:
    mot = mot_litteral(texte)
    if mot or any(c.isalnum() for c in PARTICULARITE.sub("", texte)):
        yield MOT, Cible(ecran, (ligne,), 0, mot, libre=True)


def _altere(geste: str, cible: Cible) -> str:
    match geste:
        case "admis":
            return "saisie montrée comme admise"
        case "dit":
            return f"« {cible.ligne.texte} » ajouté"
        case "alerte":
            return "message d'alerte ajouté"
        case "tu":
            return f"alerte qui ne parle plus de « {cible.ligne.texte} »"
        case "déformé":
            return "autre valeur"
        case "adresse":
            return "/velto"
    return remplacer(cible.ligne.texte, cible.mot, inventer(cible.mot)) if cible.mot else ""
