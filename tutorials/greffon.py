"""pytest plugin: `pytest mon-tutoriel.md --tutorial-edition 2025` makes a test item of each claim.

Only files named on the command line are read, and nothing heavy is imported before one is.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tutorials.jugement.modele import Avis, Jugement

SUFFIXES = frozenset({".md", ".markdown", ".txt", ".text", ".html", ".htm", ".pdf", ".docx"})
TUS = frozenset({"incompris", "hors portail"})
FAITS = pytest.StashKey[Any]()


def pytest_addoption(parser: pytest.Parser) -> None:
    groupe = parser.getgroup("tutoriels")
    groupe.addoption(
        "--tutorial-edition", metavar="AAAA", help="édition du portail par laquelle relire les tutoriels nommés"
    )


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    if file_path.suffix.lower() not in SUFFIXES or not parent.session.isinitpath(file_path):
        return None
    return Tutoriel.from_parent(parent, path=file_path)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Claims are told in the order of the tutorial, whoever shuffled the rest."""
    rangs = [rang for rang, item in enumerate(items) if isinstance(item, Affirmation)]
    suite = sorted(
        (item for item in items if isinstance(item, Affirmation)), key=lambda item: (str(item.path), item.rang)
    )
    for rang, item in zip(rangs, suite, strict=True):
        items[rang] = item


class Tutoriel(pytest.File):
    """A tutorial named on the command line."""

    def collect(self) -> Iterable[pytest.Item]:
        from tutorials.jugement.controle import controler
        from tutorials.lecture import ErreurDeLecture

        edition, faits = self._edition()
        try:
            bilan = controler(self.path, edition, faits)
        except ErreurDeLecture as erreur:
            raise self.CollectError(f"{self.path.name}: {erreur}") from None
        rang = 0
        for avis in bilan.avis:
            for jugement in avis.jugements:
                if jugement.genre != "texte":
                    rang += 1
                    nom = f"ligne {avis.phrase.lieu} : {jugement.sujet or jugement.genre} [{rang}]"
                    yield Affirmation.from_parent(self, name=nom, avis=avis, jugement=jugement, rang=rang)

    def _edition(self) -> tuple[str, Any]:
        from tutorials.faits import load_faits

        edition = self.config.getoption("--tutorial-edition")
        if FAITS not in self.config.stash:
            self.config.stash[FAITS] = load_faits()
        faits = self.config.stash[FAITS]
        if edition not in faits.editions:
            connues = ", ".join(faits.editions)
            raise self.CollectError(f"--tutorial-edition attendu, parmi : {connues}")
        return edition, faits


class Affirmation(pytest.Item):
    """One claim of a tutorial: passes where it is verified, is told and skipped where nothing could be judged."""

    def __init__(self, *, avis: Avis, jugement: Jugement, rang: int, **autres: Any) -> None:
        super().__init__(**autres)
        self.avis = avis
        self.jugement = jugement
        self.rang = rang

    def runtest(self) -> None:
        if self.jugement.verdict in TUS:
            pytest.skip(f"{self.jugement.verdict} : {self.jugement.message}")
        if self.jugement.verdict != "vérifié":
            raise AffirmationDementie

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        if not isinstance(excinfo.value, AffirmationDementie):
            return super().repr_failure(excinfo, style)
        lieu = self.avis.phrase.lieu
        preuves = ", ".join(self.jugement.exigences)
        return (
            f"{self.path.name}:{lieu}: {self.jugement.verdict}: {self.jugement.sujet} : {self.jugement.message}\n"
            f"  {self.avis.phrase.texte}\n" + (f"  preuves : {preuves}" if preuves else "")
        )

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, max(self.avis.phrase.lieu.ligne - 1, 0), self.name


class AffirmationDementie(Exception):
    """The claim is contradicted, outdated or not found."""
