"""Reading and validation of the registers."""

from __future__ import annotations

from pathlib import Path

import pytest

from conformance.registre import ErreurDeRegistre, code_du_document, load_registres
from tests.conformance.exemples_de_features import ENTETE, exigence, write_registres


def test_the_registers_are_read_whole(tmp_path: Path) -> None:
    racine = write_registres(tmp_path, exigence("EXP13-001"), exigence("CAB14-002"), exigence("EXP13-O01"))
    registres = load_registres(racine)
    assert list(registres.exigences) == ["EXP13-001", "EXP13-O01", "CAB14-002"]
    assert registres.exigences["EXP13-O01"].ligne == 3
    assert registres.exigences["CAB14-002"].chemin == "features/creation_expert_2014/exigences.tsv"
    assert [exigence.id for exigence in registres.exigences_de("CAB14")] == ["CAB14-002"]
    assert registres.documents["C"].editions == ("2013", "2014")
    assert registres.ecrans["accueil"].nom == "Accueil"
    assert registres.contradictions["B-001"].parti_pris == "suivre 2013"
    document = registres.document_du_tag("creation-expert-2014")
    assert document is not None
    assert document.code == "CAB14"
    assert registres.document_du_tag("inconnu") is None


def test_a_statement_may_stand_between_screens_or_on_none(tmp_path: Path) -> None:
    racine = write_registres(
        tmp_path,
        exigence("EXP13-001", ecran="Accueil → Identifiants, Accueil"),
        exigence("EXP13-002", ecran="(document)", statut="contexte", raison="récit du document"),
        exigence("C-003", edition="2013, 2014"),
    )
    exigences = load_registres(racine).exigences
    assert exigences["C-003"].editions == ("2013", "2014")
    assert [e.verifiable for e in exigences.values()] == [True, False, True]


def test_the_code_of_a_document_is_the_prefix_of_its_identifiers() -> None:
    assert code_du_document("EXP13-O01") == "EXP13"


@pytest.mark.parametrize(
    ("rangee", "cause"),
    [
        (exigence("EXP13-1"), "identifiant « EXP13-1 » mal formé"),
        (exigence("EXP13-001", statut="fait"), "statut « fait » inconnu"),
        (exigence("EXP13-001", statut="ouvert"), "le statut « ouvert » demande une raison"),
        (exigence("EXP13-001", ecran="Perdu"), "écran « Perdu » absent"),
        (exigence("EXP13-001", edition="2014"), "édition « 2014 » étrangère"),
        (exigence("EXP13-001", comparaison="floue"), "comparaison « floue » inconnue"),
        (exigence("EXP13-001", libelle=""), "colonne « libelle » vide"),
        ("EXP13-001\tdeux\n", "2 colonnes au lieu de 12"),
    ],
)
def test_a_malformed_row_is_one_message_with_its_place(tmp_path: Path, rangee: str, cause: str) -> None:
    racine = write_registres(tmp_path, rangee)
    with pytest.raises(ErreurDeRegistre, match=r"^features/creation_expert_2013/exigences\.tsv:2: ") as erreur:
        load_registres(racine)
    assert cause in str(erreur.value)


def test_an_identifier_is_stated_once(tmp_path: Path) -> None:
    racine = write_registres(tmp_path, exigence("EXP13-001"), exigence("EXP13-001"))
    with pytest.raises(ErreurDeRegistre, match=r"exigences\.tsv:3: id « EXP13-001 » déjà présent"):
        load_registres(racine)


@pytest.mark.parametrize(
    ("fichier", "contenu", "message"),
    [
        ("ecrans.tsv", "code\tnom\n", r"ecrans\.tsv:1: en-tête attendu"),
        ("ecrans.tsv", "", r"ecrans\.tsv:1: en-tête attendu"),
        ("ecrans.tsv", "code\tnom\tslug\nE\tA\ta\nF\tB\ta\n", r"ecrans\.tsv:3: slug « a » déjà présent"),
        (
            "documents.tsv",
            "code\tdossier\ttitre\tedition\nX\tabsent\tT\t2013\n",
            r"documents\.tsv:2: dossier « absent »",
        ),
        ("contradictions.tsv", "id\tsujet\tdocuments\tparti_pris\traison\nB\t\t\t\t\n", r":2: colonne « sujet » vide"),
    ],
)
def test_every_register_is_validated(tmp_path: Path, fichier: str, contenu: str, message: str) -> None:
    racine = write_registres(tmp_path)
    (racine / fichier).write_text(contenu, encoding="utf-8")
    with pytest.raises(ErreurDeRegistre, match=message):
        load_registres(racine)


def test_a_missing_register_and_a_foreign_encoding_are_named(tmp_path: Path) -> None:
    racine = write_registres(tmp_path)
    (racine / "contradictions.tsv").write_bytes("é".encode("latin-1"))
    with pytest.raises(ErreurDeRegistre, match="pas en UTF-8"):
        load_registres(racine)
    (racine / "contradictions.tsv").unlink()
    with pytest.raises(ErreurDeRegistre, match=r"contradictions\.tsv:1: registre introuvable"):
        load_registres(racine)


def test_line_ends_of_windows_and_a_byte_order_mark_are_read(tmp_path: Path) -> None:
    racine = write_registres(tmp_path)
    lignes = "\ufeff" + (ENTETE + exigence("EXP13-001")).replace("\n", "\r\n")
    (racine / "creation_expert_2013" / "exigences.tsv").write_text(lignes, encoding="utf-8", newline="")
    assert list(load_registres(racine).exigences) == ["EXP13-001"]


def test_a_register_that_cannot_be_opened_is_one_message(tmp_path: Path) -> None:
    fichier = tmp_path / "features"
    fichier.write_text("", encoding="utf-8")
    with pytest.raises(ErreurDeRegistre, match=r"^features/documents\.tsv:1: registre illisible \("):
        load_registres(fichier)
