"""Literals of a limit or a delay stand on both sides of its value."""

from __future__ import annotations

from pathlib import Path

import pytest

from conformance.gherkin import read_features
from conformance.lint.definitions import Catalogue
from conformance.lint.encadrement import limites_encadrees
from conformance.lint.modele import Dossier
from conformance.registre import load_registres
from tests.conformance.exemples_de_features import exigence, write_feature, write_registres
from tests.conformance.exemples_de_lint import scenario


def causes(tmp_path: Path, valeur: str, unite: str, litteraux: list[str], genre: str = "limite") -> list[str]:
    racine = write_registres(tmp_path, exigence("EXP13-001", genre=genre, valeur=valeur, unite=unite))
    etapes = "".join(f"    Quand il essaie {litteral}\n" for litteral in litteraux)
    write_feature(racine, scenario(f"{etapes}    Alors vu\n"))
    dossier = Dossier(load_registres(racine), read_features(racine), Catalogue((), ()))
    return [constat.cause for constat in limites_encadrees(dossier)]


@pytest.mark.parametrize(
    ("valeur", "unite", "litteraux"),
    [
        ("8-20", "caractères", ["7 caractères", "8 caractères", "20 caractères", "21 caractères"]),
        ("8 à 20", "caractères", ["7", "8", "20", "21"]),
        ("100", "caractères", ["100 caractères", "101 caractères"]),
        ("≥20", "caractères", ["19", "20"]),
        ("9", "chiffres", ["9", "10"]),
        ("5", "tentatives", ["4 fois", "7 fois"]),
        ("48", "heures", ["47 h 59", "48 h 01"]),
        ("48", "heures", ["47 h 59 min", "48 h 1 min"]),
        ("48", "heures", ["47 heures et 59 minutes", "PT48H1M"]),
        ("48", "heures", ["1 jour 23 h 59", "2 jours 1 minute"]),
        ("15", "minutes", ["14 minutes", "16 min"]),
        ("60", "jours", ["59 jours", "61 jours"]),
        ("immédiat", "", []),
    ],
)
def test_a_bracketed_value_is_silent(tmp_path: Path, valeur: str, unite: str, litteraux: list[str]) -> None:
    assert causes(tmp_path, valeur, unite, litteraux) == []


@pytest.mark.parametrize(
    ("valeur", "unite", "litteraux", "mots"),
    [
        ("8-20", "caractères", ["7", "8", "20"], "7, 8, 20, 21"),
        ("100", "caractères", ["99 caractères", "101 caractères"], "100, 101"),
        ("5", "tentatives", ["4 fois"], "une valeur jusqu'à 5 et une au-delà"),
        ("48", "heures", ["47 h 59", "48 h"], "47 h 59 et 48 h 01"),
        ("48", "heures", ["48 h 01", "72 h"], "47 h 59 et 48 h 01"),
        ("60", "jours", ["60 jours", "61 jours"], "59 et 61 jours"),
        ("15", "minutes", ["16 minutes"], "14 minutes et 16 minutes"),
    ],
)
def test_a_missing_side_is_found(tmp_path: Path, valeur: str, unite: str, litteraux: list[str], mots: str) -> None:
    cause = f"EXP13-001 ({valeur} {unite}) : ses scénarios doivent citer {mots}"
    assert causes(tmp_path, valeur, unite, litteraux, "délai") == [cause]


def test_only_limits_and_delays_are_bracketed(tmp_path: Path) -> None:
    assert causes(tmp_path, "14", "chiffres", [], genre="format") == []


def test_a_printed_limit_is_not_a_trial(tmp_path: Path) -> None:
    racine = write_registres(tmp_path, exigence("EXP13-001", genre="limite", valeur="8-20", unite="caractères"))
    lignes = "      | exigence | texte |\n      | EXP13-001 | de 7 à 8, de 20 à 21 caractères |\n"
    write_feature(racine, scenario(f"    Alors l'écran présente :\n{lignes}"))
    dossier = Dossier(load_registres(racine), read_features(racine), Catalogue((), ()))
    assert len(list(limites_encadrees(dossier))) == 1
