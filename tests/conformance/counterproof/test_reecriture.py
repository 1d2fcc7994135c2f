"""One row is altered, and nothing else."""

from __future__ import annotations

import pytest

from conformance.alignement import Ligne
from conformance.counterproof.lignes import alterer_courriel, alterer_lignes
from conformance.counterproof.modele import Cible
from conformance.counterproof.mots import inventer
from conformance.counterproof.reecriture import alterer_html
from conformance.courriels import Courriel
from tests.conformance.counterproof.exemples import CONTENU, PAGE, cible, montre

MOTS = [
    ("titre", "2ème étape : créez vos identifiants", "identifiants"),
    ("champ", "Votre mot de passe :", "Votre"),
    ("champ", "Adresse électronique :", "électronique"),
    ("consigne", "(8 caractères minimum).", "caractères"),
    ("consigne", "Pensez à noter votre mot de passe.", "Pensez"),
    ("lien", "conditions générales", "conditions"),
    ("consigne", "avant de continuer.", "continuer"),
    ("valeur", "LYON", "LYON"),
    ("bouton", "Étape précédente", "précédente"),
    ("option", "Madame", "Madame"),
]


def changes(cible: Cible, page: str = PAGE) -> list[tuple[tuple[str, str], tuple[str, str]]]:
    """What the page showed and shows instead, where it differs."""
    fait = alterer_html(page.encode(), cible)
    assert fait is not None
    avant, apres = montre(page), montre(fait[0])
    return [(a, b) for a, b in zip(avant, apres, strict=True) if a != b]


@pytest.mark.parametrize(("genre", "texte", "mot"), MOTS)
def test_one_word_of_one_row_is_altered(genre: str, texte: str, mot: str) -> None:
    assert changes(cible(genre, texte)) == [((genre, texte), (genre, texte.replace(mot, inventer(mot))))]


@pytest.mark.parametrize("rang", [1, 2])
def test_equal_rows_are_told_by_their_rank(rang: int) -> None:
    fait = alterer_html(PAGE.encode(), cible("lien", "Créez votre espace", rang))
    assert fait is not None
    liens = [texte for genre, texte in montre(fait[0]) if genre == "lien"][-2:]
    assert [texte != "Créez votre espace" for texte in liens] == [rang == 1, rang == 2]


def test_particulars_are_found_by_their_place() -> None:
    assert changes(cible("valeur", "{prénom} {nom}")) == [
        (("valeur", "Aya Dupont"), ("valeur", f"Aya {inventer('Dupont')}"))
    ]


def test_a_pattern_is_broken_even_where_any_word_would_do() -> None:
    [(_, (genre, texte))] = changes(
        Cible("Code", (Ligne("EXP13-001", "valeur", "/[A-Za-z]{4}/"),), 0, souple=True), "<dl><dd>abcd</dd></dl>"
    )
    assert (genre, texte) == ("valeur", "a¤bcd")


@pytest.mark.parametrize("rang", [1, 2, 3])
def test_a_star_is_taken_away_at_its_rank(rang: int) -> None:
    fait = alterer_html(PAGE.encode(), cible("marque", "*", rang))
    assert fait is not None
    places = [i for i, (genre, texte) in enumerate(CONTENU) if (genre, texte) == ("marque", "*")]
    vus = montre(fait[0])
    assert len(vus) == len(CONTENU) - 1
    assert vus[places[rang - 1]] != ("marque", "*")


def test_states_are_turned() -> None:
    assert changes(cible("valeur", "non cochée")) == [(("valeur", "non cochée"), ("valeur", "cochée"))]
    assert changes(cible("valeur", "Monsieur")) == [(("valeur", "Monsieur"), ("valeur", "Madame"))]


@pytest.mark.parametrize("marque", ["masqué", "lecture seule"])
def test_a_mark_of_a_field_is_lifted(marque: str) -> None:
    fait = alterer_html(PAGE.encode(), cible("marque", marque))
    assert fait is not None
    assert ("marque", marque) not in montre(fait[0])


ETAPES = "<ol><li>Code</li><li aria-current='step'>Identifiants</li><li>Récapitulatif</li></ol>"
CODE, IDENTIFIANTS, RECAPITULATIF = (("consigne", texte) for texte in ("Code", "Identifiants", "Récapitulatif"))
EN_COURS = ("marque", "en cours")


@pytest.mark.parametrize(
    ("page", "attendu"),
    [
        (ETAPES, [CODE, IDENTIFIANTS, RECAPITULATIF, EN_COURS]),
        (ETAPES.replace("<li>Récapitulatif</li>", ""), [CODE, EN_COURS, IDENTIFIANTS]),
        ("<p aria-current='page'>Identifiants</p>", [IDENTIFIANTS]),
    ],
)
def test_the_mark_of_the_current_step_goes_elsewhere(page: str, attendu: list[tuple[str, str]]) -> None:
    lignes = tuple(Ligne("CHG23-001", genre, texte) for genre, texte in (IDENTIFIANTS, EN_COURS))
    fait = alterer_html(page.encode(), Cible("Étapes", lignes, 1))
    assert fait is not None
    assert montre(fait[0]) == attendu


def test_a_word_of_a_placeholder_is_altered() -> None:
    page = "<input type='search' aria-label='Recherche' placeholder='ex. : Payer en ligne...'>"
    ligne = Ligne("CHG23-001", "consigne", "ex. : Payer en ligne...")
    assert changes(Cible("Accueil", (ligne,), 0, "Payer"), page) == [
        (("consigne", ligne.texte), ("consigne", ligne.texte.replace("Payer", inventer("Payer"))))
    ]


def test_another_screen_is_left_alone() -> None:
    assert alterer_html(b"<h1>Accueil</h1><a href='/'>AIDE</a><p>Autre</p>", cible("lien", "AIDE")) is None


def test_a_free_table_has_every_look_alike_altered() -> None:
    libre = Cible("Accueil", (Ligne("EXP13-001", "lien", "AIDE"),), 0, "AIDE", libre=True)
    fait = alterer_html(b"<a href='/1'>AIDE</a><a href='/2'>AIDE</a>", libre)
    assert fait is not None
    assert ("lien", "AIDE") not in montre(fait[0])


def test_a_mail_is_altered_where_it_is_read() -> None:
    courriel = Courriel("a@x", "b@x", "OBJET", "2013", "[Simulateur]\n\nLe  code\nA1\nLe code\n", "<p>", ())
    lignes = tuple(Ligne("EXP13-001", g, t) for g, t in (("objet", "OBJET"), *[("paragraphe", "Le code")] * 2))
    fait = alterer_courriel(courriel, Cible("Courriel", lignes, 2, "code"))
    assert fait is not None
    assert fait[0].paragraphes() == ["Le code", "A1", f"Le {inventer('code')}"]
    sujet = alterer_courriel(courriel, Cible("Courriel", lignes, 0, "OBJET"))
    assert sujet is not None
    assert sujet[0].sujet == inventer("OBJET")


def test_lines_of_a_document_are_altered_after_extraction() -> None:
    lignes = (Ligne("EXP13-001", "ligne", "Nom : X"), Ligne("EXP13-001", "ligne", "/Prénom : .+?/"))
    fait = alterer_lignes(["Nom : X", "Prénom : Aya"], Cible("PDF", lignes, 1, "Prénom"))
    assert fait == (["Nom : X", f"{inventer('Prénom')} : Aya"], f"{inventer('Prénom')} : Aya")
    assert alterer_lignes(["autre chose"], Cible("PDF", lignes, 1, "Prénom")) is None


def test_a_pattern_that_any_words_meet_is_broken_by_none_at_all() -> None:
    motif = Cible("Question", (Ligne("C-073", "valeur", r"/\S.* \?/"),), 0, souple=True)
    fait = alterer_html(b"<dl><dt>Question :</dt><dd>Votre ville ?</dd></dl>", motif)
    assert fait is not None
    assert "Votre ville" not in fait[0].decode()
