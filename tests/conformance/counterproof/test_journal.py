"""What becomes of a deviation, and what a run comes to."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Error as ErreurPlaywright
from playwright.sync_api import TimeoutError as DelaiDepasse

from conformance.alignement import Verdict
from conformance.constat import INCONSTATABLE, INTERROMPU, Ecart
from conformance.controle import ControleRefuse, PortailInjoignable
from conformance.counterproof.carnet import Carnet, Seance, lire_carnet
from conformance.counterproof.compte_rendu import Cadre
from conformance.counterproof.journal import Journal
from conformance.counterproof.modele import DETECTEE, ENVIRONNEMENT, SANS_EFFET, SURVIVANTE, Essai, Resultat
from conformance.counterproof.natures import nature_de
from conformance.counterproof.passages import Passage
from pages.identite import EcranInattendu
from tests.conformance.counterproof.exemples import deviation

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


OUVERTS: list[Carnet] = []


@pytest.fixture(autouse=True)
def _apart() -> Iterator[None]:
    """The journal of the run that these tests may be part of is left as it was."""
    courant = Journal.courant
    yield
    Journal.courant = courant
    while OUVERTS:
        OUVERTS.pop().fermer()


@pytest.mark.parametrize(
    ("exception", "nature"),
    [
        (None, "aucun écart"),
        (Ecart([Verdict("EXP13-002, EXP13-001", "altéré", "a", "b")]), DETECTEE),
        (Ecart([Verdict("EXP13-002", "altéré", "a", "b")]), "écart d'une autre exigence"),
        (Ecart([Verdict("EXP13-001", INTERROMPU, "a", "b")]), "usager arrêté avant le constat"),
        (Ecart([Verdict("EXP13-001", INCONSTATABLE, "a", "b")]), "usager arrêté avant le constat"),
        (EcranInattendu("?"), "échec hors constat (EcranInattendu)"),
        (AssertionError("?"), "échec hors constat (AssertionError)"),
        (DelaiDepasse("5000 ms"), "délai dépassé"),
        (ErreurPlaywright("net::ERR_ABORTED"), "erreur du navigateur"),
        (ErreurPlaywright("net::ERR_CONNECTION_REFUSED"), ENVIRONNEMENT),
        (ControleRefuse("POST", "/sandboxes", 422, "règle"), "refus de l'API de contrôle"),
        (PortailInjoignable("parti"), ENVIRONNEMENT),
        (KeyError("nom"), "erreur de la suite (KeyError)"),
        (pytest.skip.Exception("sans API"), "scénario non jugé (sans API)"),
    ],
)
def test_only_an_assertion_that_names_the_statement_detects(exception: BaseException | None, nature: str) -> None:
    assert nature_de(exception, deviation()) == nature


def test_an_order_is_detected_where_the_user_is_stopped_on_the_way() -> None:
    arret = Ecart([Verdict("EXP13-001", INTERROMPU, "a", "b")])
    assert nature_de(arret, deviation(canal="passage")) == DETECTEE
    assert nature_de(EcranInattendu("?"), deviation(canal="passage")) == "échec hors constat (EcranInattendu)"


@pytest.mark.parametrize(
    ("attendu", "ecran_juge", "nature"),
    [
        ("écran affiché : Un", False, "l'écran remplacé se voit, non ce que dit l'exigence"),
        ("jauge du mot de passe : Fort", False, DETECTEE),
        ("écran affiché : Un", True, DETECTEE),
    ],
)
def test_that_another_screen_be_noticed_is_enough_only_for_what_speaks_of_screens(
    attendu: str, nature: str, *, ecran_juge: bool
) -> None:
    ecart = Ecart([Verdict("EXP13-001", "écart", attendu, "b")])
    remplacee = deviation(canal="passage", passage=Passage(None, None), ecran_juge=ecran_juge)
    assert nature_de(ecart, remplacee) == nature


def tenir(
    tmp_path: Path, *issues: str, equivalents: dict[str, str] | None = None, acquis: int = 0
) -> tuple[Journal, list[str]]:
    """A journal of as many deviations as there are outcomes, empty ones not being judged; and why it stopped.

    The first `acquis` come from an earlier run.
    """
    arrets: list[str] = []
    deviations = [deviation(f"T-{n}") for n, _ in enumerate(issues, 1)]
    resultats = {
        une.id: Resultat(une.id, issue, "zo", [Essai("un", "aucun écart"), Essai("deux", issue, "pourquoi")], 0.5)
        for une, issue in zip(deviations, issues, strict=True)
        if issue
    }
    repris = {une.id: resultats.pop(une.id) for une in deviations[:acquis]}
    carnet = Carnet(tmp_path / "r" / "ce.jsonl", Seance("2026-11-21T19:40:00+01:00", {}), garder=False)
    OUVERTS.append(carnet)
    cadre = Cadre(deviations, equivalents or {}, suite="make counter-proof ARGS=--resume")
    journal = Journal(cadre, carnet, repris, lambda _: None, arrets.append, deja_s=100.0 if acquis else 0.0)
    for resultat in resultats.values():
        journal.recevoir(asdict(resultat))
    return journal, arrets


@pytest.mark.parametrize(
    ("issues", "equivalents", "pytest_dit", "statut"),
    [
        ((DETECTEE, DETECTEE), {}, 0, 0),
        ((DETECTEE, SURVIVANTE), {}, 1, 1),
        ((DETECTEE, SANS_EFFET), {}, 1, 1),
        ((DETECTEE, SURVIVANTE), {"T-2": "invisible"}, 1, 0),
        ((DETECTEE, DETECTEE), {"T-2": "invisible"}, 0, 1),
        ((DETECTEE, ""), {}, 2, 4),
        ((DETECTEE, ENVIRONNEMENT), {}, 1, 4),
        ((DETECTEE, DETECTEE), {}, 3, 4),
    ],
)
def test_the_exit_status(
    tmp_path: Path, issues: tuple[str, ...], equivalents: dict[str, str], pytest_dit: int, statut: int
) -> None:
    assert tenir(tmp_path, *issues, equivalents=equivalents)[0].conclure(pytest_dit) == statut


def test_the_run_ends_where_the_portal_is_gone(tmp_path: Path) -> None:
    assert tenir(tmp_path, DETECTEE, ENVIRONNEMENT)[1] == ["pourquoi"]


def test_what_was_judged_is_on_disk_before_the_end(tmp_path: Path) -> None:
    tenir(tmp_path, DETECTEE, SURVIVANTE, "")
    (seance,) = lire_carnet(tmp_path / "r" / "ce.jsonl")
    assert {nom: r.issue for nom, r in seance.resultats.items()} == {"T-1": DETECTEE, "T-2": SURVIVANTE}


def test_the_record_tells_each_deviation_and_what_it_comes_to(tmp_path: Path) -> None:
    journal, _ = tenir(tmp_path, DETECTEE, SURVIVANTE, SURVIVANTE, DETECTEE, "", equivalents={"T-3": "a", "T-4": "b"})
    record = journal.compte_rendu()
    assert not record["complet"]
    assert [d["etat"] for d in record["deviations"]] == [
        "détectée",
        "survivante",
        "équivalente",
        "survivante",
        "non jugée",
    ]
    une = record["deviations"][0]
    assert (une["id"], une["exigences"], une["altere"], une["scenario"]) == ("T-1", ["EXP13-001"], "zo", "deux")
    assert (une["sorte"], une["geste"], une["pourquoi"]) == ("textes", "", None)
    assert record["deviations"][3]["pourquoi"] == "déclarée équivalente, pourtant détectée"
    assert record["bilan"] == {
        "deviations": 5,
        "jugees": 4,
        "detectees": 1,
        "survivantes": 2,
        "equivalentes": 1,
        "non_jugees": 1,
        "taux": 1 / 3,
        "reprises": 0,
        "sans_deviation": 0,
    }


def test_what_is_taken_over_counts(tmp_path: Path) -> None:
    journal, _ = tenir(tmp_path, DETECTEE, SURVIVANTE, DETECTEE, "", acquis=2)
    assert journal.avancement().startswith("3/4 déviations, 1 survivante, ")
    assert journal.duree_s >= 100
    record = journal.compte_rendu()
    assert (record["bilan"]["jugees"], record["bilan"]["reprises"]) == (3, 2)
    assert journal.conclure(2) == 4
    assert journal.resumer()[-1].endswith("Pour continuer : make counter-proof ARGS=--resume")


def test_a_run_that_had_nothing_left_to_judge_ends_well(tmp_path: Path) -> None:
    assert tenir(tmp_path, DETECTEE, DETECTEE, acquis=2)[0].conclure(5) == 0
    assert tenir(tmp_path, DETECTEE, "", acquis=1)[0].conclure(5) == 4


def test_the_summary_tells_survivors_first(tmp_path: Path) -> None:
    journal, _ = tenir(tmp_path, DETECTEE, SURVIVANTE, SURVIVANTE, equivalents={"T-3": "invisible"})
    lignes = journal.resumer()
    assert "T-2" in lignes[1]
    assert "SURVIVANTE" in lignes[1]
    assert any("T-3 : invisible" in ligne for ligne in lignes)
    assert any(ligne.split() == ["EXP13", "textes", "1", "détectées", "sur", "3", "50", "%"] for ligne in lignes)
    assert lignes[-1].endswith("50 % détectées, 1 survivante(s), 1 équivalente(s).")


def test_many_survivors_leave_the_rest_to_the_page(tmp_path: Path) -> None:
    lignes = tenir(tmp_path, *[SURVIVANTE] * 100)[0].resumer()
    assert len(lignes) < 200
    assert "  … et 60 autres survivantes : voir le rapport." in lignes


def test_progress_tells_what_remains(tmp_path: Path) -> None:
    journal, _ = tenir(tmp_path, DETECTEE, SURVIVANTE, "")
    assert journal.avancement().startswith("2/3 déviations, 1 survivante, ")
    assert "/min, encore " in journal.avancement()
