"""The day on which a password stops being valid, shown by a portal that then no longer opens the space."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given

if TYPE_CHECKING:
    import pytest

    from conformance.api import Bac


@given("un portail qui n'ouvre plus l'espace à un mot de passe expiré", target_fixture="bac")
def portail_exigeant(request: pytest.FixtureRequest, bac: Bac) -> Bac:
    """The sheet fixes the last day and leaves open what follows it: here the log-in is refused."""
    exigeant = bac.avec_regles(mot_de_passe_expire_accepte=False)
    request.addfinalizer(exigeant.fermer)
    return exigeant
