"""Labels, from the tables of the features and from the rows of the registers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from conformance.gherkin import Etape, Fonctionnalite
from conformance.registre import Exigence
from conformance.registre.modele import MOTIF_ID
from tutorials.faits.modele import Libelle

NOMME = re.compile(r"« ([^»]+) »")
COLONNES = ("texte", "libellé")
GENRES = ("élément", "partie")
GENRES_DU_REGISTRE = {
    "lien": "lien",
    "obligatoire": "champ",
    "message": "message",
    "courriel": "courriel",
    "lettre": "lettre",
    "pdf": "pdf",
    "erreur": "message",
    "accès": "accès",
}
UNITES = frozenset({"texte", "éléments", "champ", "champs", "services", "entrées", "marque"})
ALTERNATIVE = re.compile(r"\(([^()|]+)\|([^()|]+)\)")


def libelles_des_features(
    fonctionnalites: Iterable[Fonctionnalite], exigences: dict[str, Exigence], ecrans: frozenset[str]
) -> Iterator[Libelle]:
    """Rows of the tables that say what a screen, mail, letter or PDF presents."""
    for fonctionnalite in fonctionnalites:
        for scenario in fonctionnalite.scenarios:
            for etape in scenario.etapes_rendues():
                for edition in fonctionnalite.editions:
                    yield from _de_l_etape(etape, edition, exigences, ecrans)


def _de_l_etape(
    etape: Etape, edition: str, exigences: dict[str, Exigence], ecrans: frozenset[str]
) -> Iterator[Libelle]:
    if etape.genre != "alors" or not etape.table:
        return
    entete = etape.table[0].cellules
    texte, genre = _colonne(entete, COLONNES), _colonne(entete, GENRES)
    if texte is None:
        return
    nomme = next((nom for nom in NOMME.findall(etape.texte) if nom in ecrans), None)
    for ligne in etape.table[1:]:
        ids = tuple(MOTIF_ID.findall(ligne.cellules[0]))
        ecran = nomme or _ecran(ids, exigences)
        if ecran and ligne.cellules[texte] != "…":
            nature = ligne.cellules[genre].partition(" (")[0] if genre is not None else "texte"
            yield _libelle(ligne.cellules[texte], nature, ecran, edition, ids, exigences)


def _colonne(entete: Sequence[str], noms: tuple[str, ...]) -> int | None:
    return next((rang for rang, nom in enumerate(entete) if nom in noms), None)


def _ecran(ids: tuple[str, ...], exigences: dict[str, Exigence]) -> str | None:
    connues = [exigences[identifiant] for identifiant in ids if identifiant in exigences]
    return ecrans_de(connues[0])[0] if connues else None


def _libelle(
    texte: str, genre: str, ecran: str, edition: str, ids: tuple[str, ...], exigences: dict[str, Exigence]
) -> Libelle:
    motif = None
    if len(texte) > 2 and texte.startswith("/") and texte.endswith("/"):
        texte = texte[1:-1]
        motif = re.compile(texte, re.IGNORECASE)
    ouvert = all(exigences[i].statut == "ouvert" for i in ids if i in exigences)
    return Libelle(texte, genre, ecran, edition, ids, motif, ouvert)


def libelles_du_registre(exigences: Iterable[Exigence]) -> Iterator[Libelle]:
    """Texts that the rows of the registers give as values."""
    for exigence in exigences:
        if exigence.unite not in UNITES or exigence.ecran == "(document)":
            continue
        for texte in exigence.valeur.split(" | "):
            if texte.isdigit():  # a number of fields, not the name of one
                continue
            for ecran in ecrans_de(exigence):
                for edition in exigence.editions:
                    yield from _du_registre(exigence, texte, ecran, edition)


def _du_registre(exigence: Exigence, texte: str, ecran: str, edition: str) -> Iterator[Libelle]:
    genre = GENRES_DU_REGISTRE.get(exigence.genre, "libellé")
    if exigence.genre == "ordre":
        genre = "élément"
    for variante in _variantes(texte) if exigence.comparaison == "motif" else (texte,):
        motif = None
        if exigence.comparaison == "motif" and re.search(r"[\\\[*+^$]", variante):
            motif = re.compile(variante, re.IGNORECASE)
        yield Libelle(variante, genre, ecran, edition, (exigence.id,), motif, exigence.statut == "ouvert")


def _variantes(motif: str) -> tuple[str, ...]:
    """« (Création de|Créer) mon espace » stands for two texts."""
    if trouve := ALTERNATIVE.search(motif):
        textes = tuple(motif[: trouve.start()] + choix + motif[trouve.end() :] for choix in trouve.groups())
        return tuple(variante for texte in textes for variante in _variantes(texte))
    if motif.startswith("(") and motif.endswith(")") and "|" in motif and "\\" not in motif:
        return tuple(motif[1:-1].split("|"))
    return (re.sub(r"\\([.()?])", r"\1", motif),)


def ecrans_de(exigence: Exigence) -> tuple[str, ...]:
    """Screens a statement stands on: of « A → B », A alone; of « A, B », both."""
    depart = exigence.ecran.split(" → ")[0]
    return tuple(nom.strip() for nom in depart.split(", "))
