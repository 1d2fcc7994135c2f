"""Command line, JSON, page, pytest plugin and measure."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tutorials.faits import Faits
from tutorials.faits.contradictions import lignes_citees, litiges
from tutorials.ligne_de_commande import main
from tutorials.mesure.attendus import ErreurDeFiche, lire_la_fiche
from tutorials.mesure.tableau import mesurer

RACINE = Path(__file__).resolve().parents[2]
JUSTE = "# Espace professionnel impots.gouv.fr\n\nCliquez sur « Connexion à l'espace professionnel ».\n"
FAUX = JUSTE + "\nLe lien du courriel est valable 24 heures.\n"
FLOU = "# Espace professionnel impots.gouv.fr\n\nCliquez dessus.\n\nCochez tout cela.\n"


def ecrire(dossier: Path, texte: str) -> Path:
    chemin = dossier / "tuto.md"
    chemin.write_text(texte, encoding="utf-8")
    return chemin


@pytest.mark.parametrize(("texte", "code"), [(JUSTE, 0), (FAUX, 1), (FLOU, 3), ("", 4)])
def test_exit_status(tmp_path: Path, texte: str, code: int) -> None:
    assert main(["check", str(ecrire(tmp_path, texte)), "--tutorial-edition", "2025"]) == code


def test_an_unknown_edition_is_a_usage_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(ecrire(tmp_path, JUSTE)), "--tutorial-edition", "1999"]) == 4
    assert "1999" in capsys.readouterr().err


def test_lines_point_into_the_author_s_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    chemin = ecrire(tmp_path, FAUX)
    main(["check", str(chemin), "--tutorial-edition", "2025"])
    premiere = capsys.readouterr().out.splitlines()[0]
    assert premiere.startswith(f"{chemin}:5: contredit: 24 heures")


def test_json_and_page_hold_every_sentence(tmp_path: Path) -> None:
    chemin, page, donnees = ecrire(tmp_path, FAUX), tmp_path / "r.html", tmp_path / "r.json"
    main(["check", str(chemin), "--tutorial-edition", "2025", "--report", str(page), "--json", str(donnees)])
    lu = json.loads(donnees.read_text(encoding="utf-8"))["tutoriels"][0]
    assert [phrase["verdict"] for phrase in lu["phrases"]] == ["hors portail", "vérifié", "contredit"]
    html = page.read_text(encoding="utf-8")
    assert '<mark class="contredit">24 heures</mark>' in html
    assert "http" not in html.replace("http://www.w3.org", "")


def test_what_is_marked_ends_with_a_word(tmp_path: Path) -> None:
    chemin, page = (
        ecrire(tmp_path, JUSTE + "\nPassé ce délai, il faut recommencer la procédure.\n"),
        tmp_path / "r.html",
    )
    main(["check", str(chemin), "--tutorial-edition", "2025", "--report", str(page)])
    assert "recommencer</mark>" in page.read_text(encoding="utf-8")


def test_the_page_escapes_the_author_s_text(tmp_path: Path) -> None:
    page = tmp_path / "r.html"
    chemin = ecrire(tmp_path, JUSTE + "\nUn texte &lt;script&gt;alert(1)&lt;/script&gt; ici.\n")
    main(["check", str(chemin), "--tutorial-edition", "2025", "--report", str(page)])
    assert "<script" not in page.read_text(encoding="utf-8")


def test_pytest_collects_the_claims_of_a_named_file_only(tmp_path: Path) -> None:
    chemin = ecrire(tmp_path, FAUX)
    commande = [sys.executable, "-m", "pytest", "-p", "tutorials.greffon", "-p", "no:cacheprovider", "-q"]
    nomme = subprocess.run(
        [*commande, str(chemin), "--tutorial-edition", "2025"], cwd=RACINE, capture_output=True, text=True, check=False
    )
    assert nomme.returncode == 1, nomme.stdout + nomme.stderr
    assert "tuto.md:5: contredit: 24 heures" in nomme.stdout
    assert "1 failed" in nomme.stdout
    muet = subprocess.run([*commande, str(tmp_path)], cwd=RACINE, capture_output=True, text=True, check=False)
    assert muet.returncode == 5, muet.stdout + muet.stderr


def test_every_contradiction_of_the_edition_is_told_beside_a_sentence_or_apart(faits: Faits, tmp_path: Path) -> None:
    chemin, donnees = ecrire(tmp_path, FAUX), tmp_path / "r.json"
    main(["check", str(chemin), "--tutorial-edition", "2025", "--json", str(donnees)])
    lu = json.loads(donnees.read_text(encoding="utf-8"))["tutoriels"][0]
    dites = {c for phrase in lu["phrases"] for j in phrase["jugements"] for c in j["contradictions"]}
    tues = set(lu["contradictions_sans_phrase"])
    assert dites
    assert not dites & tues
    documents = {"ALIM", "NEX"}
    assert dites | tues >= {c.id for c in faits.contradictions.values() if documents & set(lignes_citees(c))}


def test_a_statement_tells_the_contradictions_it_takes_part_in(faits: Faits) -> None:
    assert [litige.id for litige in litiges(("EXP13-090",), faits)][:1] == ["B-001"]


def test_a_sheet_without_edition_is_refused(tmp_path: Path) -> None:
    fiche = tmp_path / "a.attendu.tsv"
    fiche.write_text("ligne\textrait\tverdict\tnote\n", encoding="utf-8")
    with pytest.raises(ErreurDeFiche, match="édition"):
        lire_la_fiche(fiche)


def test_the_measure_fails_under_its_thresholds(
    tmp_path: Path, faits: Faits, capsys: pytest.CaptureFixture[str]
) -> None:
    dossier = tmp_path / "mise_au_point"
    dossier.mkdir()
    ecrire(dossier, FAUX)
    fiche = dossier / "tuto.attendu.tsv"
    rangees = "ligne\textrait\tverdict\tnote\n0\tédition\t2025\t\n3\tCliquez\tvérifié\t\n5\tLe lien\t{}\t\n"
    fiche.write_text(rangees.format("contredit"), encoding="utf-8")
    assert mesurer(faits, racine=tmp_path) == 0
    fiche.write_text(rangees.format("vérifié"), encoding="utf-8")
    assert mesurer(faits, racine=tmp_path) == 1
    assert "MANQUÉ" in capsys.readouterr().out


def test_a_sheet_for_the_replay_alone_judges_no_sentence(
    tmp_path: Path, faits: Faits, capsys: pytest.CaptureFixture[str]
) -> None:
    ecrire(tmp_path, FAUX)
    rangees = "ligne\textrait\tverdict\tnote\n0\tédition\t2025\t\n0\tordre\tActivation : code\t\n"
    (tmp_path / "tuto.attendu.tsv").write_text(rangees, encoding="utf-8")
    assert mesurer(faits, dossiers=[tmp_path]) == 0
    dit = capsys.readouterr().out
    assert "1 tutoriels, rien n'y est attendu phrase par phrase" in dit
    assert "précision" not in dit


def test_the_samples_to_develop_on_meet_their_thresholds(faits: Faits) -> None:
    assert mesurer(faits, ensembles=["mise_au_point"]) == 0
