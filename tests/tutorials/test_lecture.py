"""Readers: sentences and their places in the author's own file; clear refusals."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from fpdf import FPDF

from tutorials.lecture import ErreurDeLecture, lire

PHRASE = "Cliquez sur le bouton, puis attendez."


def lieux(chemin: Path) -> list[tuple[str, str]]:
    return [(str(phrase.lieu), phrase.texte) for phrase in lire(chemin)]


def ecrire(dossier: Path, nom: str, contenu: str | bytes) -> Path:
    chemin = dossier / nom
    chemin.write_bytes(contenu.encode() if isinstance(contenu, str) else contenu)
    return chemin


def test_markdown_sentences_know_their_line_and_marks(tmp_path: Path) -> None:
    source = "---\ntitre: x\n---\n# Titre\n\nUne phrase, sur\ndeux lignes. Une **autre**.\n\n3. Un pas\n   long.\n"
    phrases = lire(ecrire(tmp_path, "a.md", source))
    assert [(str(p.lieu), p.texte, p.bloc.genre) for p in phrases] == [
        ("4", "Titre", "titre"),
        ("6", "Une phrase, sur deux lignes.", "paragraphe"),
        ("7", "Une autre.", "paragraphe"),
        ("9", "Un pas long.", "élément"),
    ]
    assert [(m.debut, m.fin, m.genre) for m in phrases[2].marques] == [(4, 9, "gras")]
    assert phrases[3].bloc.numero == 3
    assert phrases[3].titres == ("Titre",)


@pytest.mark.parametrize(
    ("nom", "source"),
    [
        ("a.md", "| Objet | Délai |\n|---|---|\n| Lien | 72 h |\n"),
        ("a.html", "<table>\n<tr><th>Objet</th><th>Délai</th></tr>\n<tr><td>Lien</td><td>72 h</td></tr></table>"),
    ],
)
def test_the_row_of_a_table_is_one_sentence(tmp_path: Path, nom: str, source: str) -> None:
    assert lieux(ecrire(tmp_path, nom, source))[-1] == ("3", "Lien | 72 h")


def test_html_keeps_lines_and_leaves_out_what_is_not_read(tmp_path: Path) -> None:
    tete = "<html><head><style>p{}</style></head>\n<nav>Menu</nav>\n"
    source = tete + "<ol start='4'>\n<li>Cliquez <b>ici</b>.</li></ol></html>"
    phrases = lire(ecrire(tmp_path, "a.html", source))
    assert [(str(p.lieu), p.texte, p.bloc.numero) for p in phrases] == [("4", "Cliquez ici.", 4)]


def test_plain_text_parts_items_titles_and_wrapped_paragraphs(tmp_path: Path) -> None:
    liste = "Créer\n  - Un pas\n    qui continue ;\n  - un autre.\n\n"
    source = liste + "Un paragraphe assez long pour être coupé par son auteur à\nla marge. Fin.\n"
    assert lieux(ecrire(tmp_path, "a.txt", source)) == [
        ("1", "Créer"),
        ("2", "Un pas qui continue ;"),
        ("4", "un autre."),
        ("6", "Un paragraphe assez long pour être coupé par son auteur à la marge."),
        ("7", "Fin."),
    ]


def test_pdf_places_are_page_and_line(tmp_path: Path) -> None:
    pdf = FPDF()
    pdf.set_font("Helvetica", size=12)
    for texte in ("Une page.", PHRASE):
        pdf.add_page()
        pdf.cell(text=texte)
    pdf.output(str(tmp_path / "a.pdf"))
    assert lieux(tmp_path / "a.pdf") == [("1.1", "Une page."), ("2.1", PHRASE)]


def test_docx_lines_are_paragraphs(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Titre", 1)
    paragraphe = document.add_paragraph("Cliquez sur ")
    paragraphe.add_run("Valider").bold = True
    table = document.add_table(1, 2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Lien", "72 h"
    document.save(str(tmp_path / "a.docx"))
    phrases = lire(tmp_path / "a.docx")
    assert [(str(p.lieu), p.texte) for p in phrases] == [
        ("1", "Titre"),
        ("2", "Cliquez sur Valider"),
        ("3", "Lien | 72 h"),
    ]
    assert phrases[1].marques[0].genre == "gras"


def test_abbreviations_and_quotes_end_no_sentence(tmp_path: Path) -> None:
    source = "Mme. Lila écrit à M. Paul. Le message « C'est fait. Bravo. » s'affiche. Fin.\n"
    textes = [phrase.texte for phrase in lire(ecrire(tmp_path, "a.md", source))]
    assert textes == ["Mme. Lila écrit à M. Paul.", "Le message « C'est fait. Bravo. » s'affiche.", "Fin."]


def scan() -> bytes:
    pdf = FPDF()
    pdf.add_page()
    pdf.rect(10, 10, 50, 50, style="F")
    return bytes(pdf.output())


REFUS: list[tuple[str, bytes, str]] = [
    ("vide.md", b" \n", "vide"),
    ("image.md", b"\x89PNG\r\n\x00\x01", "binaire"),
    ("gros.txt", b"a" * 20_000_001, "trop gros"),
    ("latin.txt", "Créer".encode("latin-1"), "UTF-8"),
    ("faux.pdf", b"bonjour", "pas un PDF"),
    ("faux.docx", b"PK\x03\x04rien", "Word"),
    ("scan.pdf", scan(), "ne contient pas de texte"),
    ("autre.odt", b"x", "inconnu"),
    ("anglais.md", b"You have to click on the button and then wait for the letter that is sent to you.", "anglais"),
]


@pytest.mark.parametrize(("nom", "contenu", "dit"), REFUS, ids=[cas[0] for cas in REFUS])
def test_bad_input_is_refused_in_one_clear_line(tmp_path: Path, nom: str, contenu: bytes, dit: str) -> None:
    with pytest.raises(ErreurDeLecture, match=dit) as refus:
        lire(ecrire(tmp_path, nom, contenu))
    assert "\n" not in str(refus.value)


def test_an_absent_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ErreurDeLecture, match="introuvable"):
        lire(tmp_path / "absent.md")


def test_lines_that_end_a_sentence_say_nothing_of_the_width(tmp_path: Path) -> None:
    courtes = "".join(f"Cliquez sur le bouton {rang}.\n" for rang in range(8))
    longue = "Vous choisissez d'abord vos identifiants, puis vous acceptez les conditions\ngénérales du portail.\n"
    fichier = tmp_path / "t.txt"
    fichier.write_text(f"{courtes}\n{longue}", encoding="utf-8")
    assert [phrase.texte for phrase in lire(fichier)][-1] == longue.replace("\n", " ").strip()
