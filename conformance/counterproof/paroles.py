"""What steps assert in words of their own, and what belies it: a value, a message, a refusal, a state, an absence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from conformance.alignement import Ligne
from conformance.counterproof.derive import ETATS
from conformance.counterproof.modele import MOT, Cible
from conformance.counterproof.mots import MOT as MOT_MONTRE
from conformance.counterproof.mots import PARTICULARITE, est_un_motif, mot_chiffre, mot_litteral, motif_de
from conformance.personas import MOTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conformance.alignement import Observe
    from conformance.gherkin import Etape


class Parole(NamedTuple):
    """An assertion by its words, the first group being what it is about; what befalls that, and how it is told."""

    forme: re.Pattern[str]
    geste: str
    dit: str


PAROLES: tuple[Parole, ...] = tuple(
    Parole(re.compile(forme), geste, dit)
    for forme, geste, dit in (
        (r"^« .+? » porte la valeur « (.+) »$", "déformé", "autre valeur"),
        (r"^un message d'alerte parle de « (.+) »$", "tu", "alerte qui n'en parle plus"),
        (r"^le paiement est refusé, faute de « (.+) »$", "tu", "alerte qui n'en parle plus"),
        (r"^(?:la connexion|l'activation) (est refusée)$", "muet", "alerte ôtée"),
        (r"^(la page n'affiche aucun message d'alerte)$", "alerte", "message d'alerte ajouté"),
        (r"^(?:la page ne contient pas|l'écran ne dit nulle part) « (.+?) »", "dit", "ajouté"),
        (r"^aucun titre de l'écran n'est « (.+?) »", "intitulé", "ajouté comme titre"),
        (r"^la jauge dit « (.+) »$", "jauge tue", "jauge qui ne le dit plus"),
        (r"^la jauge ne dit pas « (.+) »$", "jauge dite", "jauge qui le dit"),
        (r"^« (.+) » demande au navigateur de ne rien proposer$", "proposé", "champ que le navigateur remplit"),
        (r"^« (.+) » est vide$", "rempli", "champ rempli"),
        (r"^« (.+) » est inactif$", "activé", "champ modifiable"),
        (r"^« (.+) » est actif$", "désactivé", "champ désactivé"),
        (r"^le (numéro) d'abonné (?:compte|est resté)", "numéro", "un chiffre altéré"),
        (r"^les liens « (.+) » sont au nombre de", "lien ôté", "un lien de moins"),
        (r"^l'espace porte les mêmes entreprises et les mêmes (liens) que", "lien ôté", "un lien de moins"),
        (r"^l'adresse de la page finit par « (.+) »$", "adresse", "/velto"),
    )
)
AFFIRMEES = frozenset(parole.geste for parole in PAROLES) | {"admis", "offert"}
TEXTES = re.compile(r"^(?:l'écran « .+? » dit « (.+) »|la question « (.+?) » est posée.*)$")
REFUS = re.compile(r"reste affiché et refuse (?:ces saisies : )?(«.+»)$")
REFUS_EN_TABLE = "reste affiché et refuse, dans cet ordre"
BANNIS = re.compile(r"^l'(?:espace n'offre pas les|écran n'offre aucun des) services")
"""Its table tells what no link may offer."""
TABLES = re.compile(
    r"redonne les renseignements|^les boutons de l'écran|les liens sont, dans cet ordre|porte ces valeurs"
    r"|^l'espace offre les services|^l'écran demande, dans cet ordre|^l'espace porte, .*les entreprises"
)
"""Assertions whose tables tell texts as the page shows them."""
CITE = re.compile(r"« (.+?) »")


@dataclass(frozen=True)
class ToutGenre(Ligne):
    """A row that tells no kind: whatever bears its text."""

    def convient(self, vu: Observe) -> bool:
        return self.texte_convient(vu.texte)


def cibles_de(etape: Etape) -> Iterator[tuple[str, Cible]]:
    """What an assertion is about, each time with what befalls it."""
    for parole in PAROLES:
        if (lu := parole.forme.match(etape.texte)) and lu[1] not in ETATS and _connu(lu[1]):
            yield parole.dit, cible(Ligne("", "", lu[1]), parole.geste)
    if refus := REFUS.search(etape.texte):
        yield from (("saisie montrée comme admise", cible(Ligne("", "", c), "admis")) for c in CITE.findall(refus[1]))
    elif texte := TEXTES.match(etape.texte):
        yield from _texte("", texte[1] or texte[2])
    elif etape.table and REFUS_EN_TABLE in etape.texte:
        yield from (("saisie montrée comme admise", cible(ligne, "admis")) for ligne in _lignes(etape, "champ"))
    elif etape.table and BANNIS.search(etape.texte):
        yield from (("service ajouté", cible(ligne, "offert")) for ligne in _lignes(etape, "service"))
    elif etape.table and TABLES.search(etape.texte):
        for ligne in _lignes(etape, etape.table[0].cellules[-1]):
            yield from _texte(ligne.exigence, ligne.texte)


def cible(ligne: Ligne, geste: str) -> Cible:
    """Something that a step asserts by itself."""
    return Cible("", (ligne,), 0, geste=geste)


def _lignes(etape: Etape, colonne: str) -> Iterator[Ligne]:
    """Rows of an assertion's table: statement, where it has such a column, and cell."""
    entete = etape.table[0].cellules
    for ligne in etape.table[1:]:
        exigence = ligne.cellules[0] if entete[0] == "exigence" else ""
        yield Ligne(exigence, "", ligne.cellules[entete.index(colonne)])


def _texte(exigence: str, texte: str) -> Iterator[tuple[str, Cible]]:
    """A word altered in whatever shows a text, alone or among other words."""
    mot = (
        mot_litteral(texte) or mot_chiffre(texte) or next(iter(MOT_MONTRE.findall(PARTICULARITE.sub(" ", texte))), None)
    )
    if mot:
        ligne = ToutGenre(exigence, "", motif_de(texte) if est_un_motif(texte) else _entoure(texte))
        yield "un mot altéré", Cible("", (ligne,), 0, mot, libre=True, geste=MOT)


def _entoure(texte: str) -> str:
    """Pattern of a text among other words."""
    motif = motif_de(texte)
    coeur = motif[1:-1] if motif != texte else re.escape(texte)
    return f"/(?:.*\\W)?{coeur}(?:\\W.*)?/"


def _connu(texte: str) -> bool:
    """Whether every particular of a text is one of the user's own."""
    return all(p[1:-1] in MOTS for p in PARTICULARITE.findall(texte))
