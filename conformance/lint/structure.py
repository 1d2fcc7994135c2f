"""Rules on the shape of a feature: what pytest-bdd would drop or pass in silence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conformance.gherkin import Fonctionnalite, Scenario
from conformance.gherkin_modele import PARAMETRE
from conformance.lint.modele import Constat, Dossier

LIGNES_CONSEILLEES = 80
LIGNES_MAXIMALES = 120
SANS_DESCRIPTION = ("Scénario", "Plan du scénario", "Plan du Scénario", "Exemple", "Contexte")
RESSEMBLE_A_GHERKIN = re.compile(
    r"^\s*(?:[|@*]|(?:[ÉEée]tant|Et|Mais|Quand|Lorsqu|Alors|Donc|Soit|Sachant)\b"
    r"|(?:Contexte|Sc[ée]nario|Plan|R[èe]gle|Exemples?)\b.*:)",
    re.MULTILINE,
)


def noms_en_double(dossier: Dossier) -> Iterator[Constat]:
    """pytest-bdd keeps only the last of two scenarios of one name, even under two `Règle`."""
    for fonctionnalite in dossier.fonctionnalites:
        vus: dict[str, int] = {}
        for scenario in fonctionnalite.scenarios:
            if scenario.titre in vus:
                cause = f"« {scenario.titre} » est déjà le nom du scénario de la ligne {vus[scenario.titre]}"
                yield Constat(fonctionnalite.relatif, scenario.ligne, "nom-en-double", cause)
            vus.setdefault(scenario.titre, scenario.ligne)


def scenarios_creux(dossier: Dossier) -> Iterator[Constat]:
    """A scenario without steps, or without `Alors`, always passes."""
    for fonctionnalite, scenario in dossier.scenarios:
        if not scenario.titre:
            yield Constat(fonctionnalite.relatif, scenario.ligne, "sans-titre", "le scénario n'a pas de titre")
        if not scenario.etapes:
            yield Constat(fonctionnalite.relatif, scenario.ligne, "scénario-vide", f"« {scenario.titre} » sans étape")
        elif not scenario.affirme:
            cause = f"« {scenario.titre} » n'affirme rien : aucune étape Alors"
            yield Constat(fonctionnalite.relatif, scenario.ligne, "sans-alors", cause)


def contexte_qui_affirme(dossier: Dossier) -> Iterator[Constat]:
    """A `Contexte` only says who I am."""
    for fonctionnalite in dossier.fonctionnalites:
        contextes = (fonctionnalite.contexte, *(regle.contexte for regle in fonctionnalite.regles))
        for etape in (etape for contexte in contextes for etape in contexte):
            if etape.genre != "étant donné":
                cause = f"« {etape.mot_cle} {etape.texte} » : un Contexte ne contient que des Étant donné"
                yield Constat(fonctionnalite.relatif, etape.ligne, "contexte-agissant", cause)


def fonctionnalites_creuses(dossier: Dossier) -> Iterator[Constat]:
    """A feature or a rule without scenarios proves nothing, a feature without intent explains nothing."""
    for fonctionnalite in dossier.fonctionnalites:
        if not fonctionnalite.scenarios:
            yield Constat(fonctionnalite.relatif, fonctionnalite.ligne, "fonctionnalité-vide", "aucun scénario")
        if not fonctionnalite.intention:
            cause = "une ligne d'intention est attendue sous le titre"
            yield Constat(fonctionnalite.relatif, fonctionnalite.ligne, "sans-intention", cause)
        for regle in fonctionnalite.regles:
            if not any(scenario.regle == regle.titre for scenario in fonctionnalite.scenarios):
                cause = f"la règle « {regle.titre} » n'a aucun scénario"
                yield Constat(fonctionnalite.relatif, regle.ligne, "règle-vide", cause)


def descriptions(dossier: Dossier) -> Iterator[Constat]:
    """A misspelt keyword is read as free text, and its step or scenario vanishes."""
    for fonctionnalite in dossier.fonctionnalites:
        for description in fonctionnalite.descriptions:
            trouve = RESSEMBLE_A_GHERKIN.search(description.texte)
            if trouve or description.mot_cle in SANS_DESCRIPTION:
                ligne = description.texte[trouve.start() :] if trouve else description.texte
                cause = f"« {ligne.strip().splitlines()[0]} » est lu comme un texte libre, pas comme une étape"
                yield Constat(fonctionnalite.relatif, description.ligne, "texte-libre", cause)


def plans(dossier: Dossier) -> Iterator[Constat]:
    """An outline runs once a row: none without rows; its parameters and its columns are the same."""
    for fonctionnalite, scenario in dossier.scenarios:
        if scenario.plan and not (scenario.exemples and all(bloc.lignes for bloc in scenario.exemples)):
            cause = f"« {scenario.titre} » : un bloc Exemples manque ou est vide"
            yield Constat(fonctionnalite.relatif, scenario.ligne, "plan-sans-exemples", cause)
        yield from _parametres(fonctionnalite, scenario)


def _parametres(fonctionnalite: Fonctionnalite, scenario: Scenario) -> Iterator[Constat]:
    employes = _parametres_employes(scenario)
    for bloc in scenario.exemples:
        for colonne in sorted(employes.keys() - set(bloc.entete)):
            cause = f"le paramètre <{colonne}> n'est pas une colonne des exemples de la ligne {bloc.ligne}"
            yield Constat(fonctionnalite.relatif, employes[colonne], "paramètre-inconnu", cause)
        for colonne in bloc.entete:
            if colonne not in employes and f"<{colonne}>" not in scenario.titre:
                cause = f"la colonne « {colonne} » ne sert à aucune étape"
                yield Constat(fonctionnalite.relatif, bloc.ligne, "colonne-inutile", cause)


def _parametres_employes(scenario: Scenario) -> dict[str, int]:
    employes: dict[str, int] = {}
    for etape in scenario.etapes:
        textes = [etape.texte, etape.docstring or "", *(c for ligne in etape.table for c in ligne.cellules)]
        for nom in PARAMETRE.findall(" ".join(textes)):
            employes.setdefault(nom, etape.ligne)
    return employes


def longueurs(dossier: Dossier) -> Iterator[Constat]:
    """A long feature is split by screen or by rule: a warning first, a refusal beyond."""
    for fonctionnalite in dossier.fonctionnalites:
        lignes = len(fonctionnalite.source.splitlines())
        if lignes > LIGNES_CONSEILLEES:
            cause = f"{lignes} lignes ; {LIGNES_CONSEILLEES} conseillées, {LIGNES_MAXIMALES} au plus"
            yield Constat(fonctionnalite.relatif, lignes, "trop-longue", cause, lignes > LIGNES_MAXIMALES)
