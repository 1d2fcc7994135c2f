"""A replay in a browser: pictures beside the sentences, and what ends it midway."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import pytest
from playwright.sync_api import Error as PlaywrightError

from tutorials.faits import Faits
from tutorials.jugement.controle import controler
from tutorials.jugement.index import Index
from tutorials.jugement.modele import Bilan
from tutorials.ligne_de_commande import main
from tutorials.rapport.page import page
from tutorials.rejeu import execution
from tutorials.rejeu.deroulement import Deroulement
from tutorials.rejeu.plan import Geste
from tutorials.rejeu.terrain import Terrain

MILIEU = """# Espace professionnel impots.gouv.fr

1. Choisissez « Créez votre espace en mode simplifié ».
2. Tapez votre SIREN et recopiez les caractères de l'image.
"""
JPEG = b"\xff\xd8\xff"
T = TypeVar("T")


def a_part(faire: Callable[[], T]) -> T:
    """Call it in a thread of its own: a replay starts its browser, and another test of this worker may hold one."""
    with ThreadPoolExecutor(1) as fil:
        return fil.submit(faire).result()


def relire(dossier: Path, faits: Faits, texte: str = MILIEU, edition: str = "2025") -> Bilan:
    chemin = dossier / "tuto.md"
    chemin.write_text(texte, encoding="utf-8")
    return controler(chemin, edition, faits)


def test_each_screen_is_pictured_once_beside_its_sentences(tmp_path: Path, faits: Faits) -> None:
    lu = relire(tmp_path, faits)
    bilan = a_part(lambda: execution.rejouer(lu, Index(faits, "2025"), images=True))
    assert [vue.ecran for vue in bilan.vues] == ["Accueil", "Authentification", "Choix du mode", "Saisie du SIREN"]
    assert all(vue.image.startswith(JPEG) for vue in bilan.vues)
    html = page([bilan], faits)
    assert html.count("data:image/jpeg") == len(bilan.vues)
    assert 'alt="Écran « Saisie du SIREN » du portail simulé' in html
    assert "<script" not in html
    assert "image ligne 3" in html


def test_a_tutorial_that_starts_midway_misses_nothing_before_its_first_step(tmp_path: Path, faits: Faits) -> None:
    lu = relire(tmp_path, faits)
    bilan = a_part(lambda: execution.rejouer(lu, Index(faits, "2025")))
    assert bilan.vues == ()
    assert [(constat.nature, constat.ecran) for constat in bilan.constats] == [("deviné", "Choix du mode")]


def test_a_form_in_two_parts_is_one_missing_step(tmp_path: Path, faits: Faits) -> None:
    texte = """# Espace professionnel impots.gouv.fr

1. Choisissez « Créez votre espace en mode simplifié ».
2. Complétez le formulaire d'inscription : votre adresse de connexion, un mot de passe, une question ; validez.
3. Renseignez l'IBAN et le BIC.
4. Ouvrez le courriel et cliquez sur « ici ».
5. À l'arrivée de la lettre, cliquez sur « Activer mon espace / mes services ».
6. Tapez le code d'activation, recopiez l'image et cliquez sur « Continuer ».
7. Prenez le temps de relire le récapitulatif.
"""
    lu = relire(tmp_path, faits, texte)
    bilan = a_part(lambda: execution.rejouer(lu, Index(faits, "2025")))
    assert sorted((c.nature, c.ecran) for c in bilan.constats if c.nature in {"ordre", "étape manquante"}) == [
        ("ordre", "Compte bancaire"),
        ("étape manquante", "Activation : identifiants"),
        ("étape manquante", "Saisie du SIREN"),
    ]


def test_a_form_left_without_a_word_is_a_missing_step(tmp_path: Path, faits: Faits) -> None:
    texte = """# Espace professionnel impots.gouv.fr

1. Choisissez « Créez votre espace en mode expert ».
2. Acceptez les conditions générales, recopiez l'image et validez.
3. Choisissez votre adresse électronique et votre mot de passe, puis validez.
4. Retournez à l'accueil du site et cliquez sur « Activer mon espace / mes services ».
5. Tapez le code d'activation, recopiez l'image et terminez par « Continuer ».
6. Donnez votre adresse électronique de connexion.
"""
    lu = relire(tmp_path, faits, texte)
    bilan = a_part(lambda: execution.rejouer(lu, Index(faits, "2025")))
    assert [(c.nature, c.ecran) for c in bilan.constats if c.a_reprendre] == [
        ("étape manquante", "Coordonnées du mode expert")
    ]


def test_without_replay_the_page_says_how_to_get_pictures(tmp_path: Path, faits: Faits) -> None:
    assert "ajoutez <code>--replay</code>" in page([relire(tmp_path, faits)], faits)


def test_nothing_to_carry_out_needs_no_browser(tmp_path: Path, faits: Faits, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(execution, "terrain")
    bilan = relire(tmp_path, faits, "# Espace professionnel impots.gouv.fr\n\nBonne lecture.\n")
    assert execution.rejouer(bilan, Index(faits, "2025")).constats == ()


def test_a_portal_that_stops_midway_is_one_clear_line(
    tmp_path: Path, faits: Faits, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def casser(self: Deroulement, geste: Geste) -> None:
        monkeypatch.setattr(Terrain, "verifier", lambda lieu: type(lieu.controle)("http://127.0.0.1:9").get("/"))
        raise PlaywrightError("net::ERR_CONNECTION_REFUSED")

    monkeypatch.setattr(Deroulement, "_faire", casser)
    chemin = relire(tmp_path, faits).fichier
    assert a_part(lambda: main(["check", chemin, "--tutorial-edition", "2025", "--replay"])) == 4
    dit = capsys.readouterr().err
    assert dit == "tutorials : rejeu impossible : le portail simulé s'est arrêté en cours de route\n"


def test_an_interruption_is_one_clear_line(
    tmp_path: Path, faits: Faits, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrompre(self: Deroulement, geste: Geste) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Deroulement, "_faire", interrompre)
    chemin = relire(tmp_path, faits).fichier
    assert a_part(lambda: main(["check", chemin, "--tutorial-edition", "2025", "--replay"])) == 130
    assert capsys.readouterr().err == "tutorials : interrompu, rien n'a été écrit\n"
