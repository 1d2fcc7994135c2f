"""What was judged outlives the run: the journal on disk, and what may be taken over from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from conformance.counterproof.carnet import Carnet, CarnetIllisible, Seance, lire_carnet
from conformance.counterproof.empreinte import differences, empreinte_de, empreinte_des_sources
from conformance.counterproof.modele import DETECTEE, ENVIRONNEMENT, SURVIVANTE, Essai, Resultat
from conformance.counterproof.reprise import RepriseImpossible, commencer, ouvrir_le_carnet, reprendre

if TYPE_CHECKING:
    from pathlib import Path

LE = "2026-11-21T19:40:00+01:00"
ARBRE = {"features/": "a", "pages/": "b"}


def juger(fichier: Path, issues: dict[str, str], empreinte: dict[str, str] | None = None, *, entier: bool) -> None:
    """One run that judges these deviations, a second each, and is killed."""
    arbre = empreinte or ARBRE
    carnet = ouvrir_le_carnet(fichier, LE, arbre, commencer(fichier, arbre, entier=entier))
    for rang, (nom, issue) in enumerate(issues.items(), 1):
        carnet.noter(Resultat(nom, issue, "zo", [Essai("un", issue, "l'été\n…")], 0.5), rang)
    carnet.fermer()


def test_a_result_comes_back_as_it_was(tmp_path: Path) -> None:
    resultat = Resultat("T-1", SURVIVANTE, "zo", [Essai("un", "aucun écart"), Essai("deux", "délai dépassé", "5 s")], 2)
    carnet = Carnet(tmp_path / "r" / "c.jsonl", Seance(LE, ARBRE), garder=True)
    carnet.noter(resultat, 12.34)
    (seance,) = lire_carnet(tmp_path / "r" / "c.jsonl")
    carnet.fermer()
    assert (seance.le, seance.empreinte, seance.duree_s) == (LE, ARBRE, 12.3)
    assert seance.resultats == {"T-1": resultat}


def test_what_is_judged_is_taken_over_and_the_rest_is_not(tmp_path: Path) -> None:
    fichier = tmp_path / "c.jsonl"
    juger(fichier, {"T-1": DETECTEE, "T-2": SURVIVANTE, "T-3": ENVIRONNEMENT, "T-9": DETECTEE}, entier=True)
    reprise = reprendre(fichier, ARBRE, {"T-1", "T-2", "T-3", "T-4"})
    assert {nom: r.issue for nom, r in reprise.resultats.items()} == {"T-1": DETECTEE, "T-2": SURVIVANTE}
    assert (reprise.duree_s, reprise.garder) == (4.0, True)


def test_crashes_that_a_run_ends_on_are_judged_again_and_others_are_not(tmp_path: Path) -> None:
    carnet = Carnet(tmp_path / "c.jsonl", Seance(LE, ARBRE), garder=False)
    natures = ("erreur du navigateur", "aucun écart", "erreur de la suite (KeyError)", "erreur du navigateur")
    for rang, nature in enumerate(natures):
        carnet.noter(Resultat(f"T-{rang}", SURVIVANTE, "", [Essai("un", nature)], 1), rang)
    carnet.fermer()
    repris = reprendre(tmp_path / "c.jsonl", ARBRE, {f"T-{rang}" for rang in range(4)}).resultats
    assert list(repris) == ["T-0", "T-1"]


def test_half_a_line_left_by_a_kill_is_dropped_and_written_over(tmp_path: Path) -> None:
    fichier = tmp_path / "c.jsonl"
    juger(fichier, {"T-1": DETECTEE}, entier=True)
    with fichier.open("ab") as sortie:
        sortie.write('{"resultat": {"deviation": "T-2", "issue": "dé'.encode()[:-1])
    assert list(reprendre(fichier, ARBRE, {"T-1", "T-2"}).resultats) == ["T-1"]
    juger(fichier, {"T-3": DETECTEE}, entier=False)
    assert list(reprendre(fichier, ARBRE, {"T-1", "T-2", "T-3"}).resultats) == ["T-1", "T-3"]


def test_a_look_at_one_deviation_keeps_an_interrupted_run_and_has_the_last_word(tmp_path: Path) -> None:
    fichier = tmp_path / "c.jsonl"
    juger(fichier, {"T-1": DETECTEE, "T-2": SURVIVANTE}, entier=True)
    juger(fichier, {"T-2": DETECTEE}, entier=False)
    issues = {nom: r.issue for nom, r in reprendre(fichier, ARBRE, {"T-1", "T-2"}).resultats.items()}
    assert issues == {"T-1": DETECTEE, "T-2": DETECTEE}


@pytest.mark.parametrize(("entier", "empreinte"), [(True, ARBRE), (False, {**ARBRE, "pages/": "c"})])
def test_a_whole_run_or_another_tree_begins_anew(tmp_path: Path, entier: bool, empreinte: dict[str, str]) -> None:
    fichier = tmp_path / "c.jsonl"
    juger(fichier, {"T-1": DETECTEE}, entier=True)
    juger(fichier, {"T-2": DETECTEE}, empreinte, entier=entier)
    assert list(reprendre(fichier, empreinte, {"T-1", "T-2"}).resultats) == ["T-2"]


def test_nothing_to_take_over_is_no_error(tmp_path: Path) -> None:
    assert reprendre(tmp_path / "absent.jsonl", ARBRE, {"T-1"}).resultats == {}


def test_what_has_moved_is_named_in_one_line(tmp_path: Path) -> None:
    juger(tmp_path / "c.jsonl", {"T-1": DETECTEE}, entier=True)
    with pytest.raises(RepriseImpossible) as refus:
        reprendre(tmp_path / "c.jsonl", {**ARBRE, "features/": "z", "le portail": "q"}, {"T-1"})
    dit = str(refus.value)
    assert "features/, le portail" in dit
    assert "pages/" not in dit
    assert "21 novembre 2026" in dit
    assert "\n" not in dit


@pytest.mark.parametrize("texte", ["rien\n", '{"resultat": {}}\n', '{"seance": {"version": 0}}\n', "[]\n"])
def test_a_file_that_is_no_journal_is_told_and_replaced_by_a_new_run(tmp_path: Path, texte: str) -> None:
    fichier = tmp_path / "c.jsonl"
    fichier.write_text(texte, encoding="utf-8")
    with pytest.raises(CarnetIllisible, match=r"c\.jsonl, ligne 1"):
        reprendre(fichier, ARBRE, {"T-1"})
    juger(fichier, {"T-1": DETECTEE}, entier=False)
    assert list(reprendre(fichier, ARBRE, {"T-1"}).resultats) == ["T-1"]


def test_the_fingerprint_follows_what_judges_and_not_what_tells(tmp_path: Path) -> None:
    for chemin in ("features/a.feature", "conformance/api.py", "conformance/report/html.py", "pages/p.py"):
        (tmp_path / chemin).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / chemin).write_text("un", encoding="utf-8")
    avant = empreinte_des_sources(tmp_path)
    (tmp_path / "conformance/report/html.py").write_text("deux", encoding="utf-8")
    (tmp_path / "pages/p.pyc").write_text("deux", encoding="utf-8")
    assert differences(avant, empreinte_des_sources(tmp_path)) == []
    (tmp_path / "features/a.feature").write_text("deux", encoding="utf-8")
    (tmp_path / "pages/nouvelle.py").write_text("", encoding="utf-8")
    assert differences(avant, empreinte_des_sources(tmp_path)) == ["features/", "pages/"]


def test_the_order_of_members_changes_no_fingerprint() -> None:
    assert empreinte_de({"a": 1, "b": [1, 2]}) == empreinte_de({"b": [1, 2], "a": 1}) != empreinte_de({"a": 1})
