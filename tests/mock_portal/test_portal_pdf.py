"""The summary as a PDF: what it tells, what it never tells, to whom."""

import io

import pytest
from flask import Flask
from navigateur import ADRESSE, MOT_DE_PASSE, Bac, activer, connecter, inscrire
from pypdf import PdfReader


def lire(octets: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(octets)).pages)


def lien(bac: Bac, **saisies: str) -> tuple[str, str]:
    """Address of the PDF of a new space, and the number on its confirmation."""
    nav = activer(inscrire(bac, **saisies), bac.code())
    adresse = next(str(a["href"]) for a in nav.page.find_all("a") if "imprimez" in a.get_text())
    return adresse, nav.texte().split("sous le numéro ")[1][:14]


def test_pdf_tells_the_holders_data(bac: Bac) -> None:
    adresse, numero = lien(bac, nom="d'Aÿ-Šœur", prenom="Éloïse-Anne", libelle_voie="des Lilas", code_postal="75001")
    reponse = connecter(bac.navigateur()).aller(adresse).reponse
    assert reponse.mimetype == "application/pdf"
    assert reponse.headers["Content-Disposition"] == f'inline; filename="formulaire-{numero}.pdf"'
    assert reponse.headers["Cache-Control"] == "no-store"
    texte = lire(reponse.data)
    for dit in (numero, "d'Aÿ-Šœur", "Éloïse-Anne", "SARLALERIS", "0124578877", ADRESSE, "des Lilas", "75001 PARIS",
                "animal de compagnie", "n'est pas d'impots.gouv.fr"):  # fmt: skip
        assert dit in texte, dit
    assert MOT_DE_PASSE not in texte
    assert "Lili" not in texte.replace("Lilas", "")


@pytest.mark.parametrize("nom", ["Łukasz", "李小龍", "Παπαδόπουλος", "👍", "<b>x</b>", "x" * 3000, "مرحبا"])
def test_no_name_breaks_the_pdf(bac: Bac, nom: str) -> None:
    adresse, numero = lien(bac, nom=nom)
    assert numero in lire(connecter(bac.navigateur()).aller(adresse).reponse.data)


def test_same_clock_same_bytes(bac: Bac) -> None:
    adresse, _ = lien(bac)
    nav = connecter(bac.navigateur())
    assert nav.aller(adresse).reponse.data == nav.aller(adresse).reponse.data


def test_pdf_needs_the_session_of_its_space(app: Flask, bac: Bac) -> None:
    adresse, _ = lien(bac)
    assert bac.navigateur().aller(adresse).a("connexion", app)
    bac.espace("autre@example.org")
    assert connecter(bac.navigateur(), "autre@example.org").aller(adresse).a("connexion", app)
