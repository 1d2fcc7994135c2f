"""The picture to copy: the control API tells what it shows, the browser types it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin

from pytest_bdd import parsers, then, when

from pages.captcha import Captcha

if TYPE_CHECKING:
    from collections.abc import Callable

    from conformance.api import Bac, Constat
    from pages.navigateur import Navigateur

FACONS: dict[str, Callable[[str], str]] = {
    "entourée de blancs": lambda image: f"  {image} ",
    "amputée de son dernier signe": lambda image: image[:-1],
    "suivie d'un signe de trop": lambda image: image + "a",
    "dont le premier signe est changé": lambda image: ("b" if image[0] == "a" else "a") + image[1:],
    "en majuscules": str.upper,
}


def lue(navigateur: Navigateur, bac: Bac) -> tuple[str, str]:
    """The picture shown now: its identifier, and what it asks to copy."""
    identifiant = Captcha(navigateur.page).id()
    return identifiant, bac.captcha(identifiant)


@when("il recopie l'image")
def recopie(navigateur: Navigateur, bac: Bac) -> None:
    Captcha(navigateur.page).fill(lue(navigateur, bac)[1])


@when(parsers.parse("il recopie l'image, {facon}"))
def recopie_autrement(navigateur: Navigateur, bac: Bac, facon: str) -> None:
    Captcha(navigateur.page).fill(FACONS[facon](lue(navigateur, bac)[1]))


@when(parsers.parse("il recopie l'image par « {texte} »"))
def recopie_par(navigateur: Navigateur, texte: str) -> None:
    Captcha(navigateur.page).fill(texte)


@when(parsers.parse("il recopie {nombre:d} signes pour ceux de l'image"))
def recopie_un_nombre(navigateur: Navigateur, bac: Bac, nombre: int) -> None:
    image = lue(navigateur, bac)[1]
    Captcha(navigateur.page).fill((image * 2)[:nombre])


@when("il note l'image à recopier", target_fixture="image")
def note_l_image(navigateur: Navigateur, bac: Bac) -> tuple[str, str]:
    return lue(navigateur, bac)


@when("il recopie l'image qu'il a notée")
def recopie_la_notee(navigateur: Navigateur, image: tuple[str, str]) -> None:
    Captcha(navigateur.page).fill(image[1])


@then("l'image à recopier a changé")
def image_changee(navigateur: Navigateur, bac: Bac, constat: Constat, image: tuple[str, str]) -> None:
    identifiant = Captcha(navigateur.page).id_other_than(image[0])
    constat.vrai(identifiant != image[0], "une autre image", "la même image")
    constat.vrai(bac.captcha(identifiant) != image[1], f"d'autres signes que {image[1]}", "les mêmes signes")


@then(parsers.parse("l'image à recopier compte {nombre:d} signes"))
def longueur_de_l_image(navigateur: Navigateur, bac: Bac, constat: Constat, nombre: int) -> None:
    signes = lue(navigateur, bac)[1]
    constat.vrai(len(signes) == nombre and signes.isalnum(), f"{nombre} lettres ou chiffres à recopier", signes)


@then(parsers.parse("le son du lien « {nom} » est donné"))
def son_donne(navigateur: Navigateur, constat: Constat, nom: str) -> None:
    reponse = navigateur.get(urljoin(navigateur.page.url, navigateur.ecran().controles.href(nom)))
    genre, octets = reponse.headers["content-type"].split(";")[0], len(reponse.body())
    constat.vrai(reponse.ok and genre.startswith("audio/"), "un enregistrement sonore", f"{reponse.status} {genre}")
    constat.vrai(octets > 1000, "un enregistrement qui s'entend", f"{octets} octets")
