"""Parts of the replay that need no browser: the plan, the ways between screens, what is remembered."""

from __future__ import annotations

from pathlib import Path

from tutorials.faits import Faits
from tutorials.jugement.controle import controler
from tutorials.jugement.index import Index
from tutorials.lexique import objets
from tutorials.rejeu.chemins import chercher
from tutorials.rejeu.journal import Journal
from tutorials.rejeu.plan import Geste, gestes


def plan(faits: Faits, dossier: Path, texte: str, edition: str = "2025") -> list[Geste]:
    chemin = dossier / "tuto.md"
    chemin.write_text(f"# Espace professionnel impots.gouv.fr\n\n{texte}\n", encoding="utf-8")
    return list(gestes(controler(chemin, edition, faits)))


def test_steps_come_in_reading_order(faits: Faits, tmp_path: Path) -> None:
    texte = "Recopiez l'image, puis cliquez sur « Valider le SIREN ».\n\nDevis gratuit.\n\nAttendez la lettre."
    voulus = plan(faits, tmp_path, texte)
    assert [geste.sorte for geste in voulus][:2] == ["saisie", "clic"]
    assert voulus[-1].sorte == "lettre"


def test_an_outdated_label_brings_what_the_portal_has_instead(faits: Faits, tmp_path: Path) -> None:
    (clic,) = plan(faits, tmp_path, "Cliquez sur « Connexion à l'espace professionnel ».", "2023")
    assert clic.secours == "Votre espace professionnel"


def test_the_way_to_a_screen_is_found_by_the_facts(faits: Faits) -> None:
    chemin = chercher("Accueil", frozenset({"Saisie du SIREN"}), Index(faits, "2025"))
    assert [saut.vers for saut in chemin] == ["Authentification", "Choix du mode", "Saisie du SIREN"]
    assert chercher("Accueil", frozenset({"Formulaire d'inscription"}), Index(faits, "2025")) == []


def test_a_silent_screen_is_missing_unless_the_text_comes_back_to_it(faits: Faits, tmp_path: Path) -> None:
    geste = plan(faits, tmp_path, "Cliquez sur « Continuer ».")[0]
    journal = Journal(Index(faits, "2025"))
    journal.taire("Conditions du mode expert", geste, "Coordonnées du mode expert")
    journal.taire("Identifiants du mode expert", geste, "Coordonnées du mode expert")
    mot_de_passe = next(objet for objet in objets() if objet.nom == "mot de passe")
    journal.trop_tot(journal.tu_puis_dit(mot_de_passe))
    assert [(constat.nature, constat.ecran) for constat in journal.conclure()] == [
        ("ordre", "Coordonnées du mode expert"),
        ("étape manquante", "Conditions du mode expert"),
    ]
