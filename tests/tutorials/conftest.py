"""What the tests of the checker share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tutorials.faits import Faits, load_faits
from tutorials.jugement.controle import controler
from tutorials.jugement.modele import Avis

ENTETE = "# Créer son espace professionnel sur impots.gouv.fr\n\n"


@pytest.fixture(scope="session")
def faits() -> Faits:
    """The facts of the features of this repository."""
    return load_faits()


@pytest.fixture
def relire(faits: Faits, tmp_path: Path) -> Callable[..., list[Avis]]:
    """Judge a text of the portal; gives what was said of its sentences, the title left out."""

    def juger(texte: str, edition: str = "2025", entete: str = ENTETE) -> list[Avis]:
        fichier = tmp_path / "tutoriel.md"
        fichier.write_text(entete + texte, encoding="utf-8")
        return list(controler(fichier, edition, faits).avis[1 if entete else 0 :])

    return juger
