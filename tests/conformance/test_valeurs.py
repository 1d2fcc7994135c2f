"""Durations, mails and personas: small values that scenarios rely on."""

from __future__ import annotations

from datetime import timedelta

import pytest

from conformance.courriels import Courriel
from conformance.instants import duree, iso
from conformance.personas import generer, particulariser


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("47 h 59", timedelta(hours=47, minutes=59)),
        ("48 h 01", timedelta(hours=48, minutes=1)),
        ("48 h", timedelta(hours=48)),
        ("14 jours", timedelta(days=14)),
        ("1 jour", timedelta(days=1)),
        ("30 min", timedelta(minutes=30)),
    ],
)
def test_duration(texte: str, attendu: timedelta) -> None:
    assert duree(texte) == attendu


@pytest.mark.parametrize("texte", ["", "demain", "48h", "h 30", "48 h 01 s"])
def test_what_is_no_duration(texte: str) -> None:
    with pytest.raises(ValueError, match="n'est pas une durée"):
        duree(texte)


def test_iso_is_exact() -> None:
    assert iso(timedelta(hours=47, minutes=59)) == "PT172740S"


def test_same_seed_and_scenario_same_person() -> None:
    assert generer(1, "a") == generer(1, "a")
    assert generer(1, "a") != generer(1, "b")
    assert generer(1, "a") != generer(2, "a")


def test_generated_addresses_belong_to_nobody_and_passwords_to_every_edition() -> None:
    for graine in range(50):
        persona = generer(graine, "x")
        assert persona.adresse_electronique.endswith("@example.org")
        assert len(persona.mot_de_passe) == 20
        assert persona.mot_de_passe.isalnum()
        assert persona.siren.isdigit()
        assert len(persona.siren) == 9


def test_particulars_in_the_words_of_features() -> None:
    assert particulariser(generer(1, "a"), {"prénom": "Lila"}).prenom == "Lila"
    with pytest.raises(KeyError):
        particulariser(generer(1, "a"), {"taille": "1"})


def test_the_code_is_the_line_of_one_word() -> None:
    def message(texte: str) -> Courriel:
        return Courriel("a", "b", "c", "d", texte, "", ())

    assert message("Voici :\n\n fYnVuWNTA8oh \n\nRemarque : deux mots").code() == "fYnVuWNTA8oh"
    with pytest.raises(AssertionError, match="2 trouvé"):
        message("un\ndeux\n").code()


def test_parts_of_a_message_in_the_order_in_which_they_are_read() -> None:
    message = Courriel("a@x", "b@x", "Objet", "d", "[Simulateur]\n\nVoici  :\nA1\n", "<p>", ())
    assert message.parties() == [
        ("expéditeur", "a@x"),
        ("destinataire", "b@x"),
        ("objet", "Objet"),
        ("paragraphe", "Voici :"),
        ("paragraphe", "A1"),
    ]
    assert message.codes() == ["A1"]
