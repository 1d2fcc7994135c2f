"""The file of equivalents: each row names a deviation and says why, and there are few."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from conformance.counterproof.equivalents import load_equivalents
from conformance.registre import ErreurDeRegistre
from tests.conformance.counterproof.exemples import deviation

if TYPE_CHECKING:
    from pathlib import Path

TOUTES = [deviation(f"T-2013-accueil-EXP13-{n:03}-1") for n in range(100)]


def declarer(dossier: Path, *rangees: str) -> dict[str, str]:
    """Read a file of these rows."""
    (dossier / "equivalents.tsv").write_text("\n".join(["deviation\traison", *rangees, ""]), encoding="utf-8")
    return load_equivalents(TOUTES, dossier)


def test_each_row_gives_a_reason(tmp_path: Path) -> None:
    assert declarer(tmp_path) == {}
    assert declarer(tmp_path, "T-2013-accueil-EXP13-001-1\tnul ne le voit") == {
        "T-2013-accueil-EXP13-001-1": "nul ne le voit"
    }


@pytest.mark.parametrize(
    ("rangees", "dit"),
    [
        (["T-2013-acceuil-EXP13-001-1\tvu"], "equivalents.tsv:2: .*le plus proche : T-2013-accueil-EXP13-001-1"),
        (["\tvu"], "equivalents.tsv:2: "),
        (["T-2013-accueil-EXP13-001-1\t"], "equivalents.tsv:2: .*il faut une raison"),
        (["T-2013-accueil-EXP13-001-1\ta", "T-2013-accueil-EXP13-001-1\tb"], "equivalents.tsv:3: .*déjà déclarée"),
        ([f"T-2013-accueil-EXP13-{n:03}-1\tnul" for n in range(3)], "3 déviations .* sur 100, plus des 2% admis"),
    ],
)
def test_a_file_that_hides_more_than_it_says_is_refused(tmp_path: Path, rangees: list[str], dit: str) -> None:
    with pytest.raises(ErreurDeRegistre, match=dit):
        declarer(tmp_path, *rangees)


def test_the_file_of_the_project_is_well_formed_but_for_the_names() -> None:
    """Names are checked by the command, which alone knows every deviation."""
    from conformance.counterproof.equivalents import DOSSIER
    from conformance.registre.tsv import read_tsv

    assert all(r.cellules["raison"] for r in read_tsv(DOSSIER / "equivalents.tsv", DOSSIER, ("deviation", "raison")))
