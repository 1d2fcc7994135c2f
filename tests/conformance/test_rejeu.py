"""A scenario that runs again begins as it did the first time."""

from __future__ import annotations

import pytest
from pytest_bdd.compat import inject_fixture

from conformance.rejeu import oublier_les_substitutions


@pytest.fixture
def objet() -> str:
    """What a step replaces."""
    return "neuf"


def definitions(request: pytest.FixtureRequest) -> list[object]:
    """What the fixture manager would give the item for « objet »."""
    manager = request.session._fixturemanager
    trouvees = manager.getfixturedefs("objet", request.node) or ()
    return [trouvee.func for trouvee in trouvees]


def test_what_a_step_put_in_place_of_a_fixture_is_forgotten(request: pytest.FixtureRequest) -> None:
    [propre] = definitions(request)
    inject_fixture(request, "objet", "usé")
    assert request.getfixturevalue("objet") == "usé"
    assert len(definitions(request)) == 2
    oublier_les_substitutions(request.node)
    assert definitions(request) == [propre]
