"""What the user asks for, and what is told where it cannot be."""

from __future__ import annotations

import pytest

from conformance.counterproof.choix import Choix, choisir
from conformance.counterproof.liste import COLONNES, lignes
from conformance.counterproof.plan import SelectionVide
from conformance.counterproof.run import commande_pour_continuer
from tests.conformance.counterproof.exemples import deviation

TOUTES = [
    deviation("T-2013-accueil-EXP13-033-1", exigences=("EXP13-033",)),
    deviation("T-2013-accueil-EXP13-034-1", exigences=("EXP13-034", "C-001")),
    deviation("R-2013-delai-P1D", canal="règle", exigences=("C-001",), lieu="delai", original="P2D", altere="P1D"),
]


@pytest.mark.parametrize(
    ("choix", "noms"),
    [
        (Choix(), "TTR"),
        (Choix(sortes=("règles",)), "R"),
        (Choix(sortes=("règles", "textes")), "TTR"),
        (Choix(documents=("EXP13",)), "TT"),
        (Choix(documents=("C",)), "TR"),
        (Choix(exigences=("EXP13-033",)), "T"),
        (Choix(deviations=("R-2013-delai-P1D", "T-2013-accueil-EXP13-033-1")), "TR"),
        (Choix(documents=("EXP13",), exigences=("C-001",)), "T"),
    ],
)
def test_values_of_one_option_add_up_and_options_restrict_each_other(choix: Choix, noms: str) -> None:
    assert "".join(d.id[0] for d in choisir(TOUTES, choix)) == noms
    assert Choix.de_json(choix.en_json()) == choix
    assert choix.entier == (choix == Choix())


@pytest.mark.parametrize(
    ("choix", "dit"),
    [
        (Choix(deviations=("t-2013-acueil-EXP13-033-1",)), "T-2013-accueil-EXP13-033-1"),
        (Choix(deviations=("rien de tel",)), "--list"),
        (Choix(documents=("EXP14",)), "EXP13"),
        (Choix(exigences=("EXP13-33",)), "EXP13-033"),
        (Choix(sortes=("ordre",)), "sorte « ordre »"),
        (Choix(sortes=("règles",), exigences=("EXP13-033",)), "sorte « règles », énoncé EXP13-033"),
    ],
)
def test_an_unknown_name_is_told_with_the_nearest(choix: Choix, dit: str) -> None:
    with pytest.raises(SelectionVide) as refus:
        choisir(TOUTES, choix)
    assert dit in str(refus.value)
    assert "\n" not in str(refus.value)


def test_a_long_choice_is_told_by_its_size() -> None:
    assert Choix(deviations=("T-1", "T-2"), abrege=True).en_mots() == "déviation T-1, déviation T-2, échantillon"
    assert Choix(deviations=tuple(f"T-{n}" for n in range(42))).en_mots() == "42 déviations au choix"


def test_the_list_is_one_line_a_deviation() -> None:
    entete, *autres = lignes([deviation("T-1", original="titre « Un\tdeux\ntrois »")])
    assert entete.split("\t") == list(COLONNES)
    assert [ligne.split("\t") for ligne in autres] == [
        ["T-1", "textes", "", "2013", "EXP13-001", "Identifiants", "titre « Un deux trois »", "titre « Zo »"]
    ]


@pytest.mark.parametrize(
    ("options", "commande"),
    [
        ([], "make counter-proof ARGS=--resume"),
        (["--resume", "--kind", "règles"], 'make counter-proof ARGS="--kind règles --resume"'),
        (["--reports", "mes $rapports"], """make counter-proof ARGS='--reports '"'"'mes $rapports'"'"' --resume'"""),
        (["--portal-control-token", "s3cret"], 'make counter-proof ARGS="--portal-control-token … --resume"'),
        (["--portal-control-token=s3cret"], 'make counter-proof ARGS="--portal-control-token=… --resume"'),
    ],
)
def test_how_to_go_on_is_said_without_the_token(options: list[str], commande: str) -> None:
    assert commande_pour_continuer(options) == commande
