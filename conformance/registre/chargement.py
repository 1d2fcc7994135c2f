"""Loading and validation of the registers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from conformance.registre.modele import (
    A_VERIFIER,
    COMPARAISONS,
    MOTIF_ID,
    STATUTS,
    Contradiction,
    Document,
    Ecran,
    Exigence,
    Registres,
    code_du_document,
)
from conformance.registre.tsv import Rangee, read_tsv

COLONNES_DOCUMENTS = ("code", "dossier", "titre", "edition")
COLONNES_EXIGENCES = (
    "id",
    "source_lignes",
    "edition",
    "ecran",
    "genre",
    "libelle",
    "sujet",
    "valeur",
    "unite",
    "comparaison",
    "statut",
    "raison",
)
COLONNES_ECRANS = ("code", "nom", "slug")
COLONNES_CONTRADICTIONS = ("id", "sujet", "documents", "parti_pris", "raison")
HORS_ECRAN = "(document)"
"""Value of `ecran` for what the document tells and no screen shows."""


def load_registres(racine: Path) -> Registres:
    """Read every register under `racine` (the `features` folder).

    Files: `documents.tsv`, `ecrans.tsv`, `contradictions.tsv` and one `<dossier>/exigences.tsv` for each document.
    Raises ErreurDeRegistre, with `file:line: cause`, at the first fault.
    """
    documents = load_documents(racine)
    ecrans = _ecrans(racine)
    noms = frozenset(ecran.nom for ecran in ecrans.values())
    exigences: dict[str, Exigence] = {}
    for document in documents.values():
        fichier = racine / document.dossier / "exigences.tsv"
        for rangee in _uniques(read_tsv(fichier, racine, COLONNES_EXIGENCES), "id", exigences):
            exigences[rangee.cellules["id"]] = _exigence(rangee, document, noms)
    return Registres(racine, documents, exigences, ecrans, _contradictions(racine))


def load_documents(racine: Path) -> dict[str, Document]:
    """The documents alone, by code. Raises ErreurDeRegistre."""
    rangees = read_tsv(racine / "documents.tsv", racine, COLONNES_DOCUMENTS)
    for rangee in _remplies(rangees, COLONNES_DOCUMENTS):
        if not (racine / rangee.cellules["dossier"]).is_dir():
            raise rangee.refuser(f"dossier « {rangee.cellules['dossier']} » introuvable")
    return {rangee.cellules["code"]: Document(**rangee.cellules) for rangee in _uniques(rangees, "code")}


def _ecrans(racine: Path) -> dict[str, Ecran]:
    rangees = read_tsv(racine / "ecrans.tsv", racine, COLONNES_ECRANS)
    rangees = list(_uniques(_remplies(rangees, ("nom", "slug")), "nom"))
    return {rangee.cellules["slug"]: Ecran(**rangee.cellules) for rangee in _uniques(rangees, "slug")}


def _contradictions(racine: Path) -> dict[str, Contradiction]:
    rangees = read_tsv(racine / "contradictions.tsv", racine, COLONNES_CONTRADICTIONS)
    uniques = _uniques(_remplies(rangees, COLONNES_CONTRADICTIONS), "id")
    return {rangee.cellules["id"]: Contradiction(**rangee.cellules) for rangee in uniques}


def _exigence(rangee: Rangee, document: Document, noms: frozenset[str]) -> Exigence:
    cellules = rangee.cellules
    if cause := next(iter(_causes(cellules, document, noms)), None):
        raise rangee.refuser(cause)
    return Exigence(**cellules, document=document.code, chemin=rangee.chemin, ligne=rangee.ligne)


def _causes(cellules: dict[str, str], document: Document, noms: frozenset[str]) -> Iterable[str]:
    identifiant, statut, comparaison = cellules["id"], cellules["statut"], cellules["comparaison"]
    if not MOTIF_ID.fullmatch(identifiant) or code_du_document(identifiant) != document.code:
        yield f"identifiant « {identifiant} » mal formé : attendu {document.code}-000"
    for colonne in ("source_lignes", "edition", "genre", "libelle"):
        if not cellules[colonne]:
            yield f"{identifiant} : colonne « {colonne} » vide"
    if not set(_editions(cellules["edition"])) <= set(document.editions):
        yield f"{identifiant} : édition « {cellules['edition']} » étrangère au document ({document.edition})"
    if inconnus := [nom for nom in _noms_d_ecrans(cellules["ecran"]) if nom not in noms]:
        yield f"{identifiant} : écran « {inconnus[0]} » absent de ecrans.tsv"
    if statut not in STATUTS:
        yield f"{identifiant} : statut « {statut} » inconnu ; statuts : {', '.join(STATUTS)}"
    if statut != A_VERIFIER and not cellules["raison"]:
        yield f"{identifiant} : le statut « {statut} » demande une raison"
    if comparaison not in COMPARAISONS:
        yield f"{identifiant} : comparaison « {comparaison} » inconnue ; comparaisons : {', '.join(COMPARAISONS[1:])}"


def _editions(texte: str) -> list[str]:
    return [edition.strip() for edition in texte.split(",")]


def _noms_d_ecrans(texte: str) -> list[str]:
    """A journey is written « Accueil → Connexion », a statement of several screens « Accueil, Connexion »."""
    return [nom.strip() for nom in re.split("[→,]", texte)] if texte not in ("", HORS_ECRAN) else []


def _uniques(rangees: Iterable[Rangee], cle: str, deja: Iterable[str] = ()) -> Iterable[Rangee]:
    vues = set(deja)
    for rangee in rangees:
        if rangee.cellules[cle] in vues:
            raise rangee.refuser(f"{cle} « {rangee.cellules[cle]} » déjà présent dans le registre")
        vues.add(rangee.cellules[cle])
        yield rangee


def _remplies(rangees: Iterable[Rangee], colonnes: tuple[str, ...]) -> list[Rangee]:
    rangees = list(rangees)
    for rangee in rangees:
        for colonne in colonnes:
            if not rangee.cellules[colonne]:
                raise rangee.refuser(f"colonne « {colonne} » vide")
    return rangees
