"""Numbers, sizes, labels and orders in French prose."""

from __future__ import annotations

from pathlib import Path

import pytest

from tutorials.comprendre.citations import chaine, citations
from tutorials.comprendre.mesures import mesures
from tutorials.comprendre.ordre import suites
from tutorials.lecture import lire
from tutorials.nombres import valeur
from tutorials.texte import cle, plier


@pytest.mark.parametrize(
    ("texte", "nombre"),
    [
        ("vingt", 20),
        ("quatre-vingt-dix", 90),
        ("soixante et onze", 71),
        ("deux cents", 200),
        ("une quinzaine", 15),
        ("1 000", 1000),
    ],
)
def test_numbers_in_words(texte: str, nombre: float) -> None:
    assert valeur(texte) == nombre


def test_folding_keeps_positions() -> None:
    texte = "Créé à l’été — « ŒUVRE »…"
    assert len(plier(texte)) == len(texte)
    assert plier(texte) == "cree a l'ete - « ouvre »."


def test_labels_compare_without_marks_nor_typography() -> None:
    assert cle("Mot de passe (?) :") == cle("mot de passe ?")
    assert cle("1ère étape : Créez") == cle("1re Étape: créez") == "1e etape creez"


@pytest.mark.parametrize(
    ("texte", "attendues"),
    [
        ("sous 48h", [("durée", 48, 48, "exact")]),
        ("d'ici deux semaines", [("durée", 336, 336, "exact")]),
        ("entre huit et vingt caractères", [("longueur", 8, 20, "plage")]),
        ("8 caractères minimum et 20 maximum", [("longueur", 8, 8, "min")]),
        ("au plus 20 signes", [("longueur", 20, 20, "max")]),
        ("moins de 20 caractères sera refusé", [("longueur", 20, 20, "min")]),
        ("de 9h à 17h", []),
        ("jusqu'à 19h30", []),
    ],
)
def test_sizes_and_delays(texte: str, attendues: list[tuple[str, float, float, str]]) -> None:
    assert [(m.dimension, m.bas, m.haut, m.borne) for m in mesures(texte)] == attendues


def premiere(dossier: Path, texte: str) -> list[tuple[str, str]]:
    (dossier / "a.md").write_text(texte, encoding="utf-8")
    connus = {cle("Valider le SIREN"), cle("Valider")}
    phrase = lire(dossier / "a.md")[0]
    return [(c.texte, c.role) for c in citations(phrase, lambda libelle: cle(libelle) in connus)]


@pytest.mark.parametrize(
    ("texte", "attendues"),
    [
        ("Cliquez sur « Continuer ».", [("Continuer", "commande")]),
        ('Appuyer sur le bouton "Suivant".', [("Suivant", "commande")]),
        ("Cochez la case **J'accepte**.", [("J'accepte", "champ")]),
        ("Cliquez sur Valider le SIREN puis attendez.", [("Valider le SIREN", "commande")]),
        ("Le lien vaut **72 heures**.", []),
        ("C'est **important** pour vous.", []),
    ],
)
def test_labels_in_quotes_bold_or_bare(tmp_path: Path, texte: str, attendues: list[tuple[str, str]]) -> None:
    assert premiere(tmp_path, texte) == attendues


def test_arrow_chains(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Accueil → Connexion -> Créer", encoding="utf-8")
    assert [maillon.strip() for maillon, _ in chaine(lire(tmp_path / "a.md")[0])] == ["Accueil", "Connexion", "Créer"]


def test_orders_stated_outright() -> None:
    assert [suite.immediate for suite in suites("Une fois le code saisi, le récapitulatif s'affiche.")] == [True]
    avant, apres, *_ = suites("Saisissez d'abord le code, puis l'adresse.")[0]
    assert ("le code" in avant, "l'adresse" in apres) == (True, True)
    assert suites("Saisissez le code et l'adresse.") == []
