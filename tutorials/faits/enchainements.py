"""Which command leads to which screen, and in which order screens come."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from conformance.gherkin import Etape, Fonctionnalite, Scenario, ids_cites
from conformance.registre import Exigence
from tutorials.faits.libelles import ecrans_de
from tutorials.faits.modele import Enchainement

ARRIVEE = re.compile(r"(?:arrivé|connecté,?) à l'écran « ([^»]+) »")
GESTE = re.compile(r"(?:suit le lien|clique sur le bouton|clique sur|ouvre le lien) « ([^»]+) »")
AFFICHE = re.compile(r"l'écran « ([^»]+) » s'affiche")
SUITE = re.compile(r"les écrans parcourus sont")


def enchainements_du_registre(exigences: Iterable[Exigence]) -> Iterator[Enchainement]:
    """Rows of kind `lien` whose screen is « A → B » and whose value is a label."""
    for exigence in exigences:
        if exigence.genre not in {"lien", "accès"} or " → " not in exigence.ecran or exigence.unite != "texte":
            continue
        vers = exigence.ecran.split(" → ")[1].split(", ")
        for edition in exigence.editions:
            for de in ecrans_de(exigence):
                for arrivee in vers:
                    yield Enchainement(exigence.valeur, de, arrivee, edition, (exigence.id,))


def enchainements_des_features(fonctionnalites: Iterable[Fonctionnalite]) -> Iterator[Enchainement]:
    """Scenarios that stand on a screen, use one command, and see another screen."""
    for fonctionnalite in fonctionnalites:
        for scenario in fonctionnalite.scenarios:
            for edition in fonctionnalite.editions:
                yield from _du_scenario(scenario, edition)


def _du_scenario(scenario: Scenario, edition: str) -> Iterator[Enchainement]:
    de, libelle = "", ""
    for etape in scenario.contexte + scenario.etapes:
        if arrivee := ARRIVEE.search(etape.texte):
            de, libelle = arrivee[1], ""
        elif geste := GESTE.search(etape.texte):
            libelle = "" if libelle else geste[1]
        elif (affiche := AFFICHE.search(etape.texte)) and de and libelle and "<" not in libelle + affiche[1]:
            yield Enchainement(libelle, de, affiche[1], edition, ids_cites(scenario))
            de, libelle = affiche[1], ""
        elif etape.genre == "quand":
            de = ""


def parcours(
    fonctionnalites: Iterable[Fonctionnalite], exigences: Iterable[Exigence]
) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Sequences of screens, by edition: tables of screens gone through, and rows whose value is a list of screens."""
    suites: dict[str, dict[tuple[str, ...], None]] = {}
    for exigence in exigences:
        if exigence.unite == "écrans" and exigence.comparaison == "exact":
            for edition in exigence.editions:
                suites.setdefault(edition, {})[tuple(exigence.valeur.split(" | "))] = None
    for fonctionnalite in fonctionnalites:
        for scenario in fonctionnalite.scenarios:
            for etape in scenario.etapes:
                if SUITE.search(etape.texte) and etape.table:
                    for edition in fonctionnalite.editions:
                        suites.setdefault(edition, {})[_colonne_des_ecrans(etape)] = None
    return {edition: tuple(suite for suite in groupe if len(suite) > 1) for edition, groupe in suites.items()}


def _colonne_des_ecrans(etape: Etape) -> tuple[str, ...]:
    rang = etape.table[0].cellules.index("écran")
    noms: list[str] = []
    for ligne in etape.table[1:]:
        nom = ligne.cellules[rang]
        if "<" not in nom and (not noms or noms[-1] != nom):
            noms.append(nom)
    return tuple(noms)
