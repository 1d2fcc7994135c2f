"""The day on which a password stops being valid, in portals whose rule is not that of the edition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, parsers

if TYPE_CHECKING:
    import pytest

    from conformance.api import Bac


@given("un portail qui n'ouvre plus l'espace à un mot de passe expiré", target_fixture="bac")
def portail_exigeant(request: pytest.FixtureRequest, bac: Bac) -> Bac:
    """The sheet fixes the last day and leaves open what follows it: here the log-in is refused."""
    exigeant = bac.avec_regles(mot_de_passe_expire_accepte=False)
    request.addfinalizer(exigeant.fermer)
    return exigeant


@given(parsers.parse("un portail où le mot de passe se renouvelle tous les {jours:d} jours"), target_fixture="bac")
def portail_a_renouvellement(request: pytest.FixtureRequest, bac: Bac, jours: int) -> Bac:
    """The tutorial of 2025 prints two delays: the other one than that of the edition (ALIM l.71, 283)."""
    autre = bac.avec_regles(validite_mot_de_passe=f"P{jours}D")
    request.addfinalizer(autre.fermer)
    return autre
