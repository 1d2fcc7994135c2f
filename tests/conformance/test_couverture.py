"""Coverage and the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conformance.__main__ import SOUS_COMMANDES, main
from conformance.couverture import ErreurDeCitation, measure
from conformance.gherkin import read_features
from conformance.registre import load_registres
from tests.conformance.exemples_de_features import exigence, write_feature, write_registres
from tests.conformance.exemples_de_lint import TETE, scenario, table


@pytest.fixture
def racine(tmp_path: Path) -> Path:
    return write_registres(
        tmp_path,
        exigence("EXP13-001"),
        exigence("EXP13-002", genre="lien"),
        exigence("EXP13-003", genre="lien"),
        exigence("EXP13-004", statut="contexte", raison="récit"),
        exigence("EXP13-O01", statut="ouvert", raison="non imprimé"),
    )


def coverage(racine: Path, *options: str) -> int:
    return main(["coverage", "--features", str(racine), *options])


def test_what_is_cited_by_tag_or_row_is_covered(racine: Path) -> None:
    write_feature(racine, table("| EXP13-002 | lien | T |"))
    exp13 = measure(load_registres(racine), read_features(racine))[0]
    assert exp13.as_json() == {"verifiable": 3, "covered": 2, "open": 1, "context": 1, "missing": ["EXP13-003"]}
    assert exp13.par_genre["lien"].missing == ("EXP13-003",)


def test_a_scenario_without_alors_covers_nothing(racine: Path) -> None:
    write_feature(racine, scenario("    Quand agi\n"))
    assert measure(load_registres(racine), read_features(racine))[0].total.covered == 0


def test_an_unknown_identifier_is_an_error(racine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_feature(racine, scenario("    Alors vu\n", tags="@EXP13-999"))
    with pytest.raises(ErreurDeCitation, match=r"essai\.feature:7: EXP13-999 est cité"):
        measure(load_registres(racine), read_features(racine))
    assert coverage(racine) == 4
    assert "EXP13-999" in capsys.readouterr().err


def test_the_json_form_has_one_object_a_document(racine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert coverage(racine, "--json") == 3
    lu = json.loads(capsys.readouterr().out)
    assert list(lu) == ["EXP13", "CAB14", "C"]
    assert lu["CAB14"] == {"verifiable": 0, "covered": 0, "open": 0, "context": 0, "missing": []}


def test_the_table_names_what_is_missing(racine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_feature(racine, scenario("    Alors vu\n"))
    assert coverage(racine) == 3
    texte = capsys.readouterr().out
    assert "EXP13 · Fiche 2013" in texte
    assert "manquent : EXP13-002\u00a0à\u00a0003" in texte
    assert "33 %" in texte


def test_nothing_missing_ends_with_zero(racine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_feature(racine, scenario("    Alors vu\n", tags="@EXP13-001 @EXP13-002 @EXP13-003"))
    assert coverage(racine) == 0
    assert "100 %" in capsys.readouterr().out


def test_what_cannot_be_read_is_one_message_and_status_4(racine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fichier = write_feature(racine, TETE + "  Scénarios: x\n  Alors\n")
    fichier.write_text("n'importe quoi", encoding="utf-8")
    assert coverage(racine) == 4
    erreurs = capsys.readouterr().err.splitlines()
    assert len(erreurs) == 1
    assert erreurs[0].startswith("features/creation_expert_2013/essai.feature:1: ")
    (racine / "ecrans.tsv").unlink()
    assert main(["lint", "--features", str(racine), "--etapes", "email.mime"]) == 4


def test_the_lint_ends_with_one_when_there_is_something_to_mend(
    racine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_feature(racine, scenario("    Quand agi\n"))
    assert main(["lint", "--features", str(racine), "--etapes", "email.mime"]) == 1
    assert "[sans-alors]" in capsys.readouterr().out


def test_usage_errors_end_with_4(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 4
    assert main(["inconnue"]) == 4
    assert "sous-commande inconnue : « inconnue »" in capsys.readouterr().err
    with pytest.raises(SystemExit) as fin:
        main(["coverage", "--inconnue"])
    assert fin.value.code == 4


def test_the_help_names_every_sub_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    texte = capsys.readouterr().out
    assert all(nom in texte for nom in SOUS_COMMANDES)
