"""Rules on steps against their definitions: what pytest-bdd resolves in silence, or only at run time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from conformance.gherkin import Etape
from conformance.lint.definitions import Definition
from conformance.lint.modele import Constat, Dossier

MOTS = {"given": "Étant donné", "when": "Quand", "then": "Alors", None: "tous les mots-clés"}


def correspondances(dossier: Dossier) -> Iterator[Constat]:
    """Every step matches one definition of its keyword: neither none, nor two, nor one of another keyword."""
    resolues: dict[tuple[str, str], tuple[Definition, ...]] = {}
    for chemin, etape in _etapes(dossier):
        cle = (etape.type, etape.texte)
        if cle in resolues:
            continue
        resolues[cle] = dossier.catalogue.pour(*cle)
        if len(resolues[cle]) > 1:
            lieux = ", ".join(f"{d.chemin}:{d.ligne}" for d in resolues[cle])
            yield Constat(chemin, etape.ligne, "étape-ambiguë", f"« {etape.texte} » convient à {lieux}")
        elif not resolues[cle]:
            yield _sans_definition(dossier, chemin, etape)


def _sans_definition(dossier: Dossier, chemin: str, etape: Etape) -> Constat:
    ailleurs = [d for d in dossier.catalogue.definitions if d.reconnait(etape.texte)]
    if not ailleurs:
        return Constat(chemin, etape.ligne, "étape-non-définie", f"« {etape.mot_cle} {etape.texte} »")
    definition = ailleurs[0]
    regle = "alors-qui-agit" if etape.type == "then" else "mauvais-mot-clé"
    lieu = f"{definition.chemin}:{definition.ligne}"
    return Constat(chemin, etape.ligne, regle, f"« {etape.texte} » est une étape {MOTS[definition.type]} ({lieu})")


def definitions_inutiles(dossier: Dossier) -> Iterator[Constat]:
    """A definition that no feature uses costs matching time and misleads the writer."""
    textes: defaultdict[str, set[str]] = defaultdict(set)
    for _, etape in _etapes(dossier):
        textes[etape.type].add(etape.texte)
    for definition in dossier.catalogue.definitions:
        candidats = textes[definition.type] if definition.type else set().union(*textes.values())
        if not any(definition.reconnait(texte) for texte in candidats):
            yield _constat(definition, "définition-inutile", "aucune fonctionnalité ne l'emploie")


def definitions_en_double(dossier: Dossier) -> Iterator[Constat]:
    """One text, one definition, one keyword: with two, the last loaded wins in silence."""
    par_texte: defaultdict[str, list[Definition]] = defaultdict(list)
    par_fonction: defaultdict[tuple[str, int], set[str | None]] = defaultdict(set)
    for definition in dossier.catalogue.definitions:
        par_texte[definition.texte].append(definition)
        par_fonction[definition.chemin, definition.ligne].add(definition.type)
        if definition.type is None:
            yield _constat(definition, "définition-sans-genre", "@step sert à tous les mots-clés : choisir le sien")
        if len(par_fonction[definition.chemin, definition.ligne]) > 1:
            yield _constat(definition, "deux-mots-clés", "la même fonction sert deux mots-clés")
    for premiere, *autres in par_texte.values():
        for definition in autres:
            regle = "définition-en-double" if definition.type == premiere.type else "deux-mots-clés"
            yield _constat(definition, regle, f"même texte que {premiere.chemin}:{premiere.ligne}")


def _etapes(dossier: Dossier) -> Iterator[tuple[str, Etape]]:
    for fonctionnalite, scenario in dossier.scenarios:
        for etape in scenario.etapes_rendues():
            yield fonctionnalite.relatif, etape


def _constat(definition: Definition, regle: str, cause: str) -> Constat:
    return Constat(definition.chemin, definition.ligne, regle, f"« {definition.texte} » : {cause}")
