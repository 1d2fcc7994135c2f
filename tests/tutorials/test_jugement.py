"""Verdicts on sentences, by the features of this repository."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tutorials.jugement.modele import Avis

Relire = Callable[..., list[Avis]]

CAS = [
    ("2025", "vérifié", "Le lien reçu par courriel est valable trois jours."),
    ("2025", "contredit", "Le lien reçu par courriel est valable 24 heures."),
    ("2025", "contredit", "Le code reçu par courrier doit être saisi sous 30 jours."),
    ("2025", "vérifié", "La lettre arrive sous quinze jours."),
    ("2025", "contredit", "La lettre arrive au bout d'un mois."),
    ("2025", "périmé", "Le mot de passe compte de 8 à 20 caractères."),
    ("2013", "vérifié", "Le mot de passe compte de 8 à 20 caractères."),
    ("2025", "contredit", "Le mot de passe compte au moins 12 caractères."),
    ("2013", "périmé", "L'assistance répond au 0 809 400 210."),
    ("2025", "vérifié", "L'assistance répond au 0 809 400 210, de 8h à 19h30."),
    ("2025", "contredit", "L'assistance répond au 0 809 400 120."),
    ("2025", "contredit", "L'assistance répond de 9h à 17h."),
    ("2025", "périmé", "Cliquez sur « Créer / Activer mon espace »."),
    ("2025", "vérifié", "Cliquez sur « Connexion à l'espace professionnel »."),
    ("2025", "périmé", "Sur la page d'accueil, cliquez sur « Votre espace professionnel »."),
    ("2025", "vérifié", "Sur l'écran d'authentification, choisissez l'onglet « Votre espace professionnel »."),
    ("2025", "introuvable", "Cliquez sur « Finaliser mon dossier »."),
    ("2025", "incompris", "Cliquez dessus sans tarder."),
    ("2013", "contredit", "Le complément d'adresse est obligatoire."),
    ("2013", "vérifié", "Le code postal est facultatif."),
    ("2023", "contredit", "Saisissez d'abord votre adresse électronique de connexion, puis le code d'activation."),
    ("2013", "contredit", "Une fois les identifiants validés, le récapitulatif s'affiche."),
    ("2025", "vérifié", "Une même adresse ne peut pas servir à deux espaces."),
    ("2025", "contredit", "Une même adresse peut servir à trois espaces."),
    ("2025", "contredit", "La lettre est envoyée à votre domicile."),
    ("2025", "vérifié", "La lettre arrive chez vous dans les deux semaines ; transmettez vite le code au comptable."),
    ("2014", "vérifié", "Aucune lettre n'est envoyée."),
]


@pytest.mark.parametrize(("edition", "verdict", "texte"), CAS)
def test_a_sentence_has_its_verdict(relire: Relire, edition: str, verdict: str, texte: str) -> None:
    assert relire(texte, edition)[-1].verdict == verdict


@pytest.mark.parametrize(
    "texte",
    [
        "Notre cabinet répond sous 24 h.",
        "Devis personnalisé sous 24 h.",
        "Bilan livré en 45 jours.",
        "Nous activons votre espace sous 24 h.",
        "Appelez-nous au 01 42 00 00 00.",
        "Votre code wifi compte 8 caractères.",
        "L'ancien bouton « Créer / Activer mon espace » a disparu.",
        "Le courriel arrive en cinq minutes.",
        "Le SIRET compte 14 chiffres.",
    ],
)
def test_what_is_not_about_the_portal_is_left_alone(relire: Relire, texte: str) -> None:
    assert relire(texte)[-1].verdict == "hors portail"


def test_another_site_is_out_whatever_labels_it_shares(relire: Relire) -> None:
    texte = "Allez sur banque-du-lac.example.\n\nCliquez sur « Valider ».\n\nLe code expire au bout de 15 jours.\n"
    avis = relire(texte, entete="# Votre espace professionnel à la Banque du Lac\n\n")
    assert {a.verdict for a in avis} == {"hors portail"}


def test_the_channel_of_a_code_is_kept_in_mind(relire: Relire) -> None:
    avis = relire("Un code vous est envoyé par courriel. Il est valable 60 jours.")
    assert [a.verdict for a in avis] == ["vérifié", "contredit"]


def test_a_pronoun_stands_for_the_assistance(relire: Relire) -> None:
    avis = relire("Appelez l'assistance. Elle répond de 9h à 12h.")
    assert avis[-1].verdict == "contredit"


def test_a_judgement_tells_its_proof_and_what_to_write(relire: Relire) -> None:
    jugement = relire("Le mot de passe compte de 8 à 20 caractères.")[-1].pire
    assert jugement.proposition == "au moins 20 caractères"
    assert jugement.exigences[0].startswith(("ALIM-", "NEX-"))
    assert "2014" in jugement.message or "2013" in jugement.message


def test_a_chain_is_judged_link_by_link(relire: Relire) -> None:
    avis = relire("Accueil → Connexion à l'espace professionnel → Créer / Activer mon espace")
    assert [j.verdict for j in avis[-1].jugements] == ["vérifié", "périmé"]


def test_words_of_a_screen_repeated_are_verified(relire: Relire) -> None:
    avis = relire("Votre demande a été enregistrée, mais votre espace n'est pas encore créé.")
    assert avis[-1].verdict == "vérifié"
