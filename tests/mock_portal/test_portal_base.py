"""A database file kept between two starts: ours is opened again, any other is refused and left as it was."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from mock_portal.__main__ import main
from mock_portal.store import BaseIllisible, Database

if TYPE_CHECKING:
    from pathlib import Path


def test_our_own_file_opens_again(tmp_path: Path) -> None:
    for _ in range(2):
        Database(tmp_path / "portail.sqlite").close()


def test_a_file_of_another_version_is_refused(tmp_path: Path) -> None:
    ancienne = tmp_path / "ancienne.sqlite"
    with sqlite3.connect(ancienne) as connexion:
        connexion.execute("create table sandbox (id text primary key, edition text)")
    connexion.close()
    with pytest.raises(BaseIllisible):
        Database(ancienne)
    with sqlite3.connect(ancienne) as connexion:
        assert connexion.execute("select name from sqlite_master where type = 'table'").fetchall() == [("sandbox",)]
    connexion.close()


def test_what_is_no_database_is_told_and_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    texte = tmp_path / "notes.txt"
    texte.write_text("pas une base\n" * 100, encoding="utf-8")
    assert main(["--port", "0", "--database", str(texte)]) == 4
    assert "n'est pas une base de cette version du portail" in capsys.readouterr().err
    assert texte.read_text(encoding="utf-8") == "pas une base\n" * 100
