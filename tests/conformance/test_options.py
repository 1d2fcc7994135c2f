"""Which portals may be visited: loopback, hosts given by name, never a site of the State."""

from __future__ import annotations

import pytest

from conformance.options import verifier_adresse, verifier_l_affichage


@pytest.mark.parametrize(
    "adresse", ["http://127.0.0.1:8000", "http://localhost:1", "http://[::1]:80/", "http://127.9.9.9"]
)
def test_loopback_is_allowed(adresse: str) -> None:
    assert verifier_adresse(adresse, ())


def test_other_hosts_only_when_named() -> None:
    with pytest.raises(pytest.UsageError, match=r"--allow-host portail\.example"):
        verifier_adresse("https://portail.example/", ())
    assert verifier_adresse("https://Portail.example/", ("portail.EXAMPLE",)) == "portail.example"


@pytest.mark.parametrize("hote", ["www.impots.gouv.fr", "gouv.fr", "IMPOTS.GOUV.FR", "www.impots.gouv.fr."])
def test_the_state_is_refused_even_when_named(hote: str) -> None:
    with pytest.raises(pytest.UsageError, match="jamais un site de l'État"):
        verifier_adresse(f"https://{hote}/", (hote,))


@pytest.mark.parametrize(
    "adresse",
    ["", "portail", "ftp://127.0.0.1", "http://", "javascript:alert(1)", "http://[::1", "http://127.0.0.1:99999"],
)
def test_what_is_no_address(adresse: str) -> None:
    with pytest.raises(pytest.UsageError, match="n'est pas une adresse"):
        verifier_adresse(adresse, ())


@pytest.mark.parametrize("adresse", ["http://127.0.0.1/?a=1", "http://127.0.0.1/#haut", "http://nom:secret@127.0.0.1"])
def test_nothing_but_a_place(adresse: str) -> None:
    with pytest.raises(pytest.UsageError, match="ni mot de passe") as refus:
        verifier_adresse(adresse, ())
    assert "secret" not in str(refus.value)


def test_a_window_needs_a_display_on_linux_only() -> None:
    with pytest.raises(pytest.UsageError, match="--headed : aucun affichage"):
        verifier_l_affichage("linux", {"DISPLAY": ""})
    verifier_l_affichage("linux", {"DISPLAY": ":99"})
    verifier_l_affichage("linux", {"WAYLAND_DISPLAY": "wayland-0"})
    verifier_l_affichage("darwin", {})
