"""Letters as the control API gives them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conformance.lettres import Lettre

ARRIVEE = Lettre(
    siren="000299001",
    destinataire="SARL MARTIN\n3 place du Marché",
    envoyee_le="2025-11-03T10:00:00+01:00",
    remise_le="2025-11-17T10:00:00+01:00",
    code="abcDEF123456",
    date_limite="2026-01-02",
    texte="[Simulateur]\n\nVotre  service\tgestionnaire \nMadame, Monsieur,\n",
    page="http://portail/lettre",
    document="http://portail/lettre.pdf",
)


def test_its_lines_are_those_of_the_paper() -> None:
    assert ARRIVEE.lignes() == ["Votre service gestionnaire", "Madame, Monsieur,"]
    assert ARRIVEE.code_recu() == "abcDEF123456"


def test_a_letter_on_its_way_is_sealed() -> None:
    en_chemin = replace(ARRIVEE, remise_le=None, code=None, texte=None)
    for lire in (en_chemin.lignes, en_chemin.code_recu):
        with pytest.raises(AssertionError, match="pas encore arrivée"):
            lire()
