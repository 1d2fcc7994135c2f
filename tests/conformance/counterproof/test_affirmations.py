"""What steps say in words of their own is belied too."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

from conformance.counterproof.affirmations import deriver_affirmations
from conformance.counterproof.alteration import AlterationDeTexte
from conformance.counterproof.alteration_affirmee import AlterationAffirmee
from conformance.counterproof.mots import inventer
from conformance.counterproof.passages import Passage
from conformance.counterproof.relais import Reponse
from tests.conformance.counterproof.exemples import montre, suite

if TYPE_CHECKING:
    from pathlib import Path

    from conformance.counterproof.alteration import Alteration
    from conformance.counterproof.modele import Deviation
    from conformance.counterproof.relais import Relais

FEATURE = """\
# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Essai

  @EXP13-001
  Scénario: Dire
    Alors {0}
"""
PAGE = """<!doctype html><html lang="fr"><body><main>
<p role="alert">Cette adresse est déjà prise.</p>
<label for="a">Nom :</label><input id="a" aria-invalid="true" value="Dupont">
<label for="b">Ville :</label><input id="b" aria-invalid="true">
</main></body></html>"""


def deriver(tmp_path: Path, etape: str) -> list[Deviation]:
    """Deviations of one assertion."""
    return deriver_affirmations(*suite(tmp_path, FEATURE.format(etape), "EXP13-001"))


def appliquer(une: Deviation) -> bytes:
    """PAGE as the browser gets it."""
    classe: type[Alteration] = AlterationDeTexte if une.geste == "mot" else AlterationAffirmee
    alteration = classe(une, cast("Relais", None))
    alteration.commencer(Passage(None, None, -1, 1))
    rendue = alteration.reponse(Reponse("/", 200, (), PAGE.encode(), page=True))
    assert not alteration.sans_effet
    return rendue.corps


def test_a_value_is_altered(tmp_path: Path) -> None:
    (une,) = deriver(tmp_path, "« Nom : » porte la valeur « Dupont »")
    assert ("valeur", inventer("Dupont")) in montre(appliquer(une))


def test_the_words_of_an_alert_are_broken(tmp_path: Path) -> None:
    (une,) = deriver(tmp_path, "un message d'alerte parle de « déjà|existe »")
    assert "déjà" not in dict(montre(appliquer(une)))["message"]


def test_an_alert_that_must_not_say_a_word_says_it(tmp_path: Path) -> None:
    (une,) = deriver(tmp_path, "un message d'alerte parle de « ^((?!délai|périmé).)*$ »")
    assert ("message", "délai périmé") in montre(appliquer(une))


@pytest.mark.parametrize("forme", ["refuse « Nom : »", "refuse ces saisies : « Nom : »"])
def test_a_refused_field_is_shown_as_accepted_and_no_other(tmp_path: Path, forme: str) -> None:
    (une,) = deriver(tmp_path, f"l'écran « Un » reste affiché et {forme}")
    html = appliquer(une).decode()
    assert html.count("aria-invalid") == 1
    assert html.index("Ville") < html.index("aria-invalid")


def test_what_must_not_be_said_is_said(tmp_path: Path) -> None:
    (une,) = deriver(tmp_path, "l'écran ne dit nulle part « secret »")
    assert ("consigne", "secret") in montre(appliquer(une))


def test_an_alert_comes_where_none_must(tmp_path: Path) -> None:
    (une,) = deriver(tmp_path, "la page n'affiche aucun message d'alerte")
    assert [genre for genre, _ in montre(appliquer(une))].count("message") == 2


def test_a_state_is_not_a_text(tmp_path: Path) -> None:
    assert deriver(tmp_path, "« Case » porte la valeur « cochée »") == []


def en_table(etape: str, *rangees: str) -> str:
    """A step with its table."""
    return "\n".join([etape, *(f"      | {rangee} |" for rangee in rangees)])


def test_a_field_asked_for_by_a_pattern_is_asked_for_in_other_words(tmp_path: Path) -> None:
    etape = en_table("l'écran demande, dans cet ordre et sans rien de plus :", "champ", "/.*Ville.*/")
    (une,) = deriver(tmp_path, etape)
    assert ("champ", f"{inventer('Ville')} :") in montre(appliquer(une))


def test_a_word_with_a_figure_in_it_is_altered_whole(tmp_path: Path) -> None:
    (une,) = deriver(tmp_path, en_table("l'écran demande, dans cet ordre et sans rien de plus :", "champ", "/.*B2B/"))
    assert une.cible is not None
    assert une.cible.mot == "B2B"


def test_a_service_that_must_not_be_offered_is(tmp_path: Path) -> None:
    (une,) = deriver(tmp_path, en_table("l'espace n'offre pas les services :", "service", "Payer : TVA"))
    assert ("lien", "Payer : TVA") in montre(appliquer(une))
