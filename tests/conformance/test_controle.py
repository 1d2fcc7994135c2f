"""What answers in the place of a control API: an environment failure, told in one message, never a departure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from conformance.controle import Controle, ControleIllisible, ControleRefuse, ErreurDeControle
from conformance.portail import Portail
from tests.conformance.faux_portail import faux_portail

if TYPE_CHECKING:
    from contextlib import AbstractContextManager


def portail_qui_repond(status: int, corps: bytes) -> AbstractContextManager[str]:
    """Address of a portal that gives the same answer to everything."""
    return faux_portail(lambda _chemin: (status, corps))


@pytest.mark.parametrize(
    ("status", "corps", "cause"),
    [
        (200, b"<!doctype html><h1>Accueil</h1>", "<h1>Accueil</h1>"),
        (200, b"\xff\xfe\x00", "ni JSON ni refus"),
        (302, b"", "ni JSON ni refus, 302"),
        (200, b"", "aucun objet JSON"),
        (200, b"[1]", "aucun objet JSON"),
        (200, b"{}", "« editions » manque"),
        (500, b"boum", "500 boum"),
        (401, b'{"error": "jeton"}', "401"),
    ],
    ids=["html", "binaire", "redirection", "vide", "liste", "objet vide", "500", "401"],
)
def test_what_is_no_control_api(status: int, corps: bytes, cause: str) -> None:
    with portail_qui_repond(status, corps) as adresse, pytest.raises(ErreurDeControle, match=cause):
        Portail.joindre(adresse)


def test_a_portal_without_control_api() -> None:
    with portail_qui_repond(404, b"<h1>rien</h1>") as adresse:
        assert Portail.joindre(adresse + "/").controle is None


def test_the_least_that_a_control_api_says() -> None:
    with portail_qui_repond(200, b'{"editions": ["2013", {"name": "2014"}]}') as adresse:
        portail = Portail.joindre(adresse)
    assert portail.controle is not None
    assert portail.editions == {"2013", "2014"}
    assert (portail.nom, portail.version) == ("portail", "?")


def test_a_key_that_an_answer_lacks_is_named_with_the_call() -> None:
    with portail_qui_repond(201, b'{"id": "b1"}') as adresse:
        recu = Controle(adresse).post("/sandboxes", {})
    assert recu["id"] == "b1"
    with pytest.raises(ControleIllisible, match=r"« start_url » manque, en réponse à POST /_control/v1/sandboxes"):
        recu["start_url"]


def test_a_refusal_keeps_its_status() -> None:
    with portail_qui_repond(409, b"{}") as adresse, pytest.raises(ControleRefuse) as refus:
        Controle(adresse).post("/sandboxes", {})
    assert refus.value.status == 409
