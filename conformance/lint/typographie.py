"""Rules on words that Gherkin swallows or does not know, and on the words of screen tables."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conformance.alignement import PLACE_LIBRE
from conformance.gherkin import Etape, Fonctionnalite
from conformance.lint.modele import Constat, Dossier

PIEGES = (
    (re.compile(r"\s*(?:[ÉE]tant donnée?s?|Et|Mais|Sachant|Lors)\s*qu’"), "écrire qu' avec l'apostrophe droite"),
    (
        re.compile(r"\s*[ÉE]tant donnée?s? que?\b"),
        "Gherkin avale « que » : écrire « Étant donné un… », puis « Et qu'… »",
    ),
    (re.compile(r"\s*Etant donné"), "écrire « Étant donné »"),
    (re.compile(r"\s*\* "), "écrire Étant donné, Quand ou Alors au lieu de la puce"),
    (re.compile(r"\s*(?:Étant donnée?s?|Et|Mais|Quand|Alors)\u00a0"), "espace insécable après le mot-clé"),
)
DOCSTRING = re.compile(r'\s*(?:"""|```)')
COLONNE_ELEMENT = "élément"
ELEMENTS = (
    "titre",
    "libellé",
    "champ",
    "valeur",
    "consigne",
    "message",
    "bouton",
    "lien",
    "option",
    "marque",
)
"""Closed list of what a screen table may name."""


def pieges_de_mots_cles(dossier: Dossier) -> Iterator[Constat]:
    """Typographic traps after a keyword, which change the text of the step in silence."""
    for fonctionnalite in dossier.fonctionnalites:
        for numero, ligne in _lignes_hors_docstring(fonctionnalite.source):
            cause = next((cause for motif, cause in PIEGES if motif.match(ligne)), None)
            if cause:
                yield Constat(fonctionnalite.relatif, numero, "mot-clé-piégé", f"« {ligne.strip()} » : {cause}")


def _lignes_hors_docstring(source: str) -> Iterator[tuple[int, str]]:
    dedans = False
    for numero, ligne in enumerate(source.splitlines(), start=1):
        if DOCSTRING.match(ligne):
            dedans = not dedans
        elif not dedans:
            yield numero, ligne


def elements_de_tables(dossier: Dossier) -> Iterator[Constat]:
    """`élément` is one of a closed list, so that rows can be compared by kind."""
    for fonctionnalite, scenario in dossier.scenarios:
        for etape in scenario.etapes:
            if etape.table and COLONNE_ELEMENT in etape.table[0].cellules:
                yield from _elements(fonctionnalite, etape)


def _elements(fonctionnalite: Fonctionnalite, etape: Etape) -> Iterator[Constat]:
    colonne = etape.table[0].cellules.index(COLONNE_ELEMENT)
    for ligne in etape.table[1:]:
        element = ligne.cellules[colonne].removesuffix(PLACE_LIBRE)
        if element not in ELEMENTS and "…" not in (element, ligne.cellules[0]):
            cause = f"« {element} » n'est pas un élément ; éléments : {', '.join(ELEMENTS)}"
            yield Constat(fonctionnalite.relatif, ligne.ligne, "élément-inconnu", cause)
