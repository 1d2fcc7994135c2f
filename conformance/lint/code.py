"""Rules on the source of step modules: short, named, without locators; `Alors` judges, `Quand` acts."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from conformance.lint.definitions import Definition, Fonction
from conformance.lint.modele import Constat, Dossier
from conformance.lint.portee import Portee, noms_appeles, portee

LIGNES_MAXIMALES = 20
VERBES_D_ACTION = frozenset(
    {
        *("fill", "check", "uncheck", "click", "dblclick", "select", "press", "type", "tap", "hover", "drag"),
        *("goto", "reload", "submit", "upload", "advance", "avancer", "cliquer", "cocher", "decocher", "saisir"),
        *("choisir", "valider", "effacer", "confirmer", "quitter", "envoyer", "soumettre"),
    }
)
"""First word of the verbs by which pages and control act: `fill_adresse` counts as `fill`."""
VERBES_EXACTS = frozenset({"set_checked", "set_input_files", "go_back", "go_forward", "dispatch_event"})
LOCALISATEURS = re.compile(r"locator|get_by_\w+|frame_locator|query_selector\w*|wait_for_selector|eval\w*|xpath")
TEXTE_D_ACTION = re.compile(
    r"(?:(?:l'usager|elle|il|on|je)\s+)?"
    r"(?:(?:double-)?clique|saisit|remplit|coche|décoche|valide|appuie|sélectionne|tape|soumet)\b"
)


def forme_des_fonctions(dossier: Dossier) -> Iterator[Constat]:
    """Every function of the package: at most 20 lines, no locator, never `async`; no `if` beside step definitions."""
    avec_etapes = {definition.chemin for definition in dossier.catalogue.definitions}
    for module in dossier.catalogue.modules:
        for fonction in module.fonctions.values():
            for regle, cause in _fautes_de_forme(fonction):
                yield Constat(module.chemin, fonction.lineno, regle, f"{fonction.name} : {cause}")
            if module.chemin in avec_etapes and _choisit(fonction):
                cause = f"{fonction.name} : ni if ni match dans une étape, la page ou la fonctionnalité choisit"
                yield Constat(module.chemin, fonction.lineno, "étape-qui-choisit", cause)


def _fautes_de_forme(fonction: Fonction) -> Iterator[tuple[str, str]]:
    lignes = (fonction.end_lineno or fonction.lineno) - fonction.lineno + 1
    if lignes > LIGNES_MAXIMALES:
        yield "étape-trop-longue", f"{lignes} lignes, {LIGNES_MAXIMALES} au plus"
    if isinstance(fonction, ast.AsyncFunctionDef):
        yield "étape-asynchrone", "une étape async passe sans s'exécuter"
    for nom in sorted(nom for nom in noms_appeles(fonction) if LOCALISATEURS.fullmatch(nom)):
        yield "localisateur-dans-une-étape", f"{nom}() est l'affaire d'une page"


def _choisit(fonction: Fonction) -> bool:
    return any(isinstance(noeud, ast.If | ast.IfExp | ast.Match) for noeud in ast.walk(fonction))


def noms_des_etapes(dossier: Dossier) -> Iterator[Constat]:
    """A step is a named function of a module, so that a failure can be read."""
    for definition in dossier.catalogue.definitions:
        if definition.nom.startswith("_"):
            yield _constat(definition, "étape-sans-nom", f"la fonction s'appelle « {definition.nom} »")


def genres_respectes(dossier: Dossier) -> Iterator[Constat]:
    """`Alors` asserts and never acts, neither in words nor through pages; `Quand` never asserts."""
    for definition in dossier.catalogue.definitions:
        fait = portee(definition, dossier.catalogue)
        if definition.type == "then":
            yield from (_constat(definition, *faute) for faute in _fautes_d_alors(definition, fait))
        if definition.type == "when" and fait.affirmations:
            cause = f"contient {', '.join(sorted(fait.affirmations))}"
            yield _constat(definition, "quand-qui-affirme", cause)


def _fautes_d_alors(definition: Definition, fait: Portee) -> Iterator[tuple[str, str]]:
    for nom in sorted(nom for nom in fait.appels if _agit(nom)):
        yield "alors-qui-agit", f"appelle {nom}()"
    if TEXTE_D_ACTION.match(definition.texte):
        yield "alors-qui-agit", "le texte dit une action"
    if not fait.affirmations:
        yield "alors-sans-affirmation", "la fonction n'affirme rien : elle passe toujours"


def _agit(nom: str) -> bool:
    return nom in VERBES_EXACTS or nom.partition("_")[0] in VERBES_D_ACTION


def _constat(definition: Definition, regle: str, cause: str) -> Constat:
    return Constat(definition.chemin, definition.ligne, regle, f"« {definition.texte} » : {cause}")
