"""Rules on tags and identifiers: every scenario says what it proves, and only what its document states."""

from __future__ import annotations

from collections.abc import Iterator

from conformance.gherkin import Etape, Fonctionnalite, Scenario, ids_cites
from conformance.gherkin_modele import COLONNE_EXIGENCE
from conformance.lint.modele import Constat, Dossier
from conformance.registre import MOTIF_ID, Registres, code_du_document

IDENTIFIANTS_MAXIMAUX = 3
SILENCES = "C"
"""Code of the register of what the documents leave silent: its identifiers may be cited in any feature."""
TAGS_FIXES = frozenset({"silencieux", "ouvert", "déduit"})
SUITE = "…"
"""First cell of the last row of a table that does not cover the whole screen."""


def tags(dossier: Dossier) -> Iterator[Constat]:
    """The first tag of a feature is its document, then its editions; no tag outside the closed set."""
    for fonctionnalite in dossier.fonctionnalites:
        yield from _tags_de_la_fonctionnalite(fonctionnalite, dossier.registres)
        permis = TAGS_FIXES | {document.tag for document in dossier.registres.documents.values()}
        vus: set[str] = set()
        for ligne, tag in _tags_et_lignes(fonctionnalite):
            connu = tag in permis or tag.startswith("edition-") or MOTIF_ID.fullmatch(tag)
            if not connu and tag not in vus:
                yield Constat(fonctionnalite.relatif, ligne, "étiquette-inconnue", f"@{tag} n'est pas une étiquette")
            vus.add(tag)


def _tags_et_lignes(fonctionnalite: Fonctionnalite) -> Iterator[tuple[int, str]]:
    yield from ((fonctionnalite.ligne, tag) for tag in fonctionnalite.tags)
    for scenario in fonctionnalite.scenarios:
        yield from ((scenario.ligne, tag) for tag in scenario.tous_les_tags)


def _tags_de_la_fonctionnalite(fonctionnalite: Fonctionnalite, registres: Registres) -> Iterator[Constat]:
    lieu = (fonctionnalite.relatif, fonctionnalite.ligne)
    document = registres.document_du_tag(fonctionnalite.tag_du_document or "")
    if document is None:
        possibles = ", ".join(f"@{d.tag}" for d in registres.documents.values())
        yield Constat(*lieu, "document-absent", f"la première étiquette nomme le document : {possibles}")
        return
    if fonctionnalite.chemin.relative_to(registres.racine).parts[0] != document.dossier:
        cause = f"@{document.tag} se range dans features/{document.dossier}/"
        yield Constat(*lieu, "mauvais-dossier", cause)
    if not fonctionnalite.editions or not set(fonctionnalite.editions) <= set(document.editions):
        attendues = " ".join(f"@edition-{edition}" for edition in document.editions)
        yield Constat(*lieu, "édition-absente", f"étiquettes d'édition possibles pour ce document : {attendues}")


def identifiants(dossier: Dossier) -> Iterator[Constat]:
    """One to three tags, or a table, that the registers know and that belong to the document and edition."""
    for fonctionnalite, scenario in dossier.scenarios:
        lieu = (fonctionnalite.relatif, scenario.ligne)
        if not ids_cites(scenario):
            yield Constat(*lieu, "sans-identifiant", f"« {scenario.titre} » ne cite aucune exigence")
        des_tags = [tag for tag in scenario.tous_les_tags if MOTIF_ID.fullmatch(tag)]
        if len(des_tags) > IDENTIFIANTS_MAXIMAUX:
            cause = f"{len(des_tags)} identifiants en étiquettes, {IDENTIFIANTS_MAXIMAUX} au plus"
            yield Constat(*lieu, "trop-d-identifiants", cause)
        for identifiant, ligne in _citations(scenario):
            for regle, cause in _fautes(identifiant, fonctionnalite, dossier.registres):
                yield Constat(fonctionnalite.relatif, ligne, regle, cause)


def _citations(scenario: Scenario) -> Iterator[tuple[str, int]]:
    yield from ((tag, scenario.ligne) for tag in scenario.tous_les_tags if MOTIF_ID.fullmatch(tag))
    for etape in scenario.etapes:
        yield from etape.exigences


def _fautes(identifiant: str, fonctionnalite: Fonctionnalite, registres: Registres) -> Iterator[tuple[str, str]]:
    exigence = registres.exigences.get(identifiant)
    if exigence is None:
        yield "identifiant-inconnu", f"{identifiant} n'est dans aucun registre"
        return
    if not set(exigence.editions) & set(fonctionnalite.editions):
        cause = f"{identifiant} vaut pour l'édition {exigence.edition}, pas pour celles de la fonctionnalité"
        yield "autre-édition", cause
    document = registres.document_du_tag(fonctionnalite.tag_du_document or "")
    if (
        document is not None
        and exigence.document != document.code
        and SILENCES not in (document.code, exigence.document)
    ):
        yield "autre-document", f"{identifiant} n'est pas une exigence de @{document.tag}"


def tables_de_citations(dossier: Dossier) -> Iterator[Constat]:
    """Rows that cite stand under an `Alors`, each with an identifier; `…` may only end a table."""
    for fonctionnalite, scenario in dossier.scenarios:
        for etape in scenario.etapes:
            if etape.table and etape.table[0].cellules[0] == COLONNE_EXIGENCE:
                yield from _table(fonctionnalite, etape)


def _table(fonctionnalite: Fonctionnalite, etape: Etape) -> Iterator[Constat]:
    if etape.genre != "alors":
        cause = "une table d'exigences ne prouve rien hors d'un Alors"
        yield Constat(fonctionnalite.relatif, etape.ligne, "citation-hors-alors", cause)
    derniere = etape.table[-1]
    for ligne in etape.table[1:]:
        cellule = ligne.cellules[0]
        if cellule == SUITE and ligne is not derniere:
            yield Constat(fonctionnalite.relatif, ligne.ligne, "suite-mal-placée", "« … » ne peut que finir la table")
        elif cellule != SUITE and (not cellule or MOTIF_ID.sub("", cellule).strip(" ,;")):
            cause = f"« {cellule} » n'est pas un identifiant" if cellule else "ligne sans identifiant"
            yield Constat(fonctionnalite.relatif, ligne.ligne, "identifiant-mal-formé", cause)


def silences(dossier: Dossier) -> Iterator[Constat]:
    """`@silencieux` and the identifiers of silent behaviours go together."""
    for fonctionnalite, scenario in dossier.scenarios:
        cite = any(code_du_document(identifiant) == SILENCES for identifiant in ids_cites(scenario))
        if cite and "silencieux" not in scenario.tous_les_tags:
            cause = f"« {scenario.titre} » cite un comportement silencieux sans @silencieux"
            yield Constat(fonctionnalite.relatif, scenario.ligne, "silence-non-dit", cause)
        if "silencieux" in scenario.tous_les_tags and not cite:
            cause = f"« {scenario.titre} » est @silencieux sans citer de C-000"
            yield Constat(fonctionnalite.relatif, scenario.ligne, "silence-sans-identifiant", cause)
