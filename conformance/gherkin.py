"""Reading of `.feature` files into small frozen shapes, with gherkin-official.

`read_features(racine)` reads every feature under the `features` folder; `ids_cites(scenario)` tells what it proves.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from gherkin.errors import CompositeParserException, ParserException

from conformance.gherkin_lecture import arbre
from conformance.gherkin_modele import Description, Etape, Exemples, Fonctionnalite, Genre, Ligne, Regle, Scenario
from conformance.registre.modele import MOTIF_ID

__all__ = [
    "Description",
    "ErreurDeFeature",
    "Etape",
    "Exemples",
    "Fonctionnalite",
    "Genre",
    "Ligne",
    "Regle",
    "Scenario",
    "ids_cites",
    "read_feature",
    "read_features",
]

Noeud = dict[str, Any]
"""A node of the tree that gherkin-official returns."""
GENRES: dict[str, Genre] = {"Context": "étant donné", "Action": "quand", "Outcome": "alors"}


class ErreurDeFeature(Exception):
    """A feature cannot be read; the message is `file:line: cause`, in French."""


def read_features(racine: Path) -> tuple[Fonctionnalite, ...]:
    """Every feature under `racine`, by path. Raises ErreurDeFeature at the first one that cannot be read."""
    return tuple(read_feature(chemin, racine) for chemin in sorted(racine.rglob("*.feature")))


def read_feature(chemin: Path, racine: Path) -> Fonctionnalite:
    """One feature file; its `relatif` path starts at the name of `racine`. Raises ErreurDeFeature."""
    relatif = chemin.relative_to(racine.parent).as_posix()
    try:
        source = chemin.read_text(encoding="utf-8")
    except OSError as erreur:
        raise ErreurDeFeature(f"{relatif}:1: fichier illisible ({erreur.strerror})") from None
    except UnicodeDecodeError as erreur:
        raise ErreurDeFeature(f"{relatif}:1: le fichier n'est pas en UTF-8 (octet {erreur.start})") from None
    return _fonctionnalite(_arbre(source, relatif), chemin, relatif, source)


def ids_cites(scenario: Scenario) -> tuple[str, ...]:
    """Identifiers the scenario cites, each once: by a tag, or in the first column `exigence` of its tables."""
    des_tags = (tag for tag in scenario.tous_les_tags if MOTIF_ID.fullmatch(tag))
    des_tables = (identifiant for etape in scenario.etapes for identifiant, _ in etape.exigences)
    return tuple(dict.fromkeys((*des_tags, *des_tables)))


def _arbre(source: str, relatif: str) -> Noeud:
    try:
        lu = arbre(source)
    except CompositeParserException as erreur:
        raise _illisible(erreur.errors[0], relatif) from None
    except ParserException as erreur:
        raise _illisible(erreur, relatif) from None
    if not lu.get("feature"):
        raise ErreurDeFeature(f"{relatif}:1: aucune « Fonctionnalité » dans le fichier")
    fonctionnalite: Noeud = lu["feature"]
    if fonctionnalite["language"] != "fr":
        raise ErreurDeFeature(f"{relatif}:1: la première ligne doit être « # language: fr »")
    return fonctionnalite


def _illisible(erreur: ParserException, relatif: str) -> ErreurDeFeature:
    """`Parser` speaks English and only English: its words are quoted after ours."""
    detail = str(erreur).partition("): ")[2]
    lu = detail.rpartition(", got ")[2]
    cause = f"ligne inattendue {lu}" if lu != detail else f"lecture impossible ({detail})"
    return ErreurDeFeature(f"{relatif}:{erreur.location['line']}: {cause}")


def _fonctionnalite(noeud: Noeud, chemin: Path, relatif: str, source: str) -> Fonctionnalite:
    tags, contexte = _tags(noeud), _contexte(noeud, relatif)
    scenarios: list[Scenario] = []
    regles: list[Regle] = []
    for enfant in noeud["children"]:
        if "scenario" in enfant:
            scenarios.append(_scenario(enfant["scenario"], relatif, None, tags, contexte))
        elif "rule" in enfant:
            regle = _regle(enfant["rule"], relatif)
            regles.append(regle)
            scenarios += _scenarios_de_regle(enfant["rule"], regle, relatif, tags, contexte)
    return Fonctionnalite(
        chemin=chemin,
        relatif=relatif,
        titre=noeud["name"],
        ligne=noeud["location"]["line"],
        intention=textwrap.dedent(noeud["description"]).strip(),
        tags=tags,
        contexte=contexte,
        regles=tuple(regles),
        scenarios=tuple(scenarios),
        descriptions=tuple(_descriptions(noeud)),
        source=source,
    )


def _descriptions(noeud: Noeud) -> Iterator[Description]:
    if texte := textwrap.dedent(noeud["description"]).strip():
        yield Description(noeud["keyword"], noeud["location"]["line"], texte)
    for enfant in noeud.get("children", ()):
        for sous_noeud in enfant.values():
            yield from _descriptions(sous_noeud)


def _regle(noeud: Noeud, relatif: str) -> Regle:
    return Regle(noeud["name"], noeud["location"]["line"], _tags(noeud), _contexte(noeud, relatif))


def _scenarios_de_regle(
    noeud: Noeud, regle: Regle, relatif: str, tags: tuple[str, ...], contexte: tuple[Etape, ...]
) -> list[Scenario]:
    herites, avant = tags + regle.tags, contexte + regle.contexte
    enfants = (enfant["scenario"] for enfant in noeud["children"] if "scenario" in enfant)
    return [_scenario(enfant, relatif, regle.titre, herites, avant) for enfant in enfants]


def _scenario(
    noeud: Noeud, relatif: str, regle: str | None, herites: tuple[str, ...], contexte: tuple[Etape, ...]
) -> Scenario:
    return Scenario(
        titre=noeud["name"],
        ligne=noeud["location"]["line"],
        tags=_tags(noeud),
        tags_herites=herites,
        regle=regle,
        contexte=contexte,
        etapes=_etapes(noeud["steps"], relatif),
        plan=bool(noeud["examples"]) or noeud["keyword"].startswith("Plan"),
        exemples=tuple(_exemples(bloc) for bloc in noeud["examples"]),
    )


def _exemples(noeud: Noeud) -> Exemples:
    entete = noeud.get("tableHeader")
    cellules = _ligne(entete).cellules if entete else ()
    lignes = tuple(_ligne(ligne) for ligne in noeud.get("tableBody", ()))
    return Exemples(_tags(noeud), noeud["location"]["line"], cellules, lignes)


def _contexte(noeud: Noeud, relatif: str) -> tuple[Etape, ...]:
    contextes = (enfant["background"]["steps"] for enfant in noeud["children"] if "background" in enfant)
    return _etapes(next(contextes, []), relatif)


def _etapes(noeuds: Sequence[Noeud], relatif: str) -> tuple[Etape, ...]:
    etapes: list[Etape] = []
    genre: Genre | None = None
    for noeud in noeuds:
        genre = GENRES.get(noeud["keywordType"], genre)
        if genre is None:
            lieu, lu = f"{relatif}:{noeud['location']['line']}", noeud["keyword"].strip()
            raise ErreurDeFeature(f"{lieu}: première étape « {lu} » : attendu Étant donné, Quand ou Alors")
        etapes.append(_etape(noeud, genre))
    return tuple(etapes)


def _etape(noeud: Noeud, genre: Genre) -> Etape:
    table, docstring = noeud.get("dataTable"), noeud.get("docString")
    return Etape(
        genre=genre,
        mot_cle=noeud["keyword"].strip(),
        texte=noeud["text"],
        ligne=noeud["location"]["line"],
        table=tuple(_ligne(ligne) for ligne in table["rows"]) if table else (),
        docstring=docstring["content"] if docstring else None,
    )


def _ligne(noeud: Noeud) -> Ligne:
    return Ligne(tuple(cellule["value"] for cellule in noeud["cells"]), noeud["location"]["line"])


def _tags(noeud: Noeud) -> tuple[str, ...]:
    return tuple(tag["name"].removeprefix("@") for tag in noeud["tags"])
