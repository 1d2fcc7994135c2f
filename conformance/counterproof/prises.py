"""What is seen of an HTML answer, and the places of the document that it is made of."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Any, Literal

Geste = Literal["mot", "étoile", "masqué", "lecture seule", "en cours", "coche", "choix"]
EN_COURS = "aria-current"
A_COCHER = frozenset(("checkbox", "radio"))


@dataclass(frozen=True)
class Prise:
    """One place of the document that holds text: `ou` is « text », « tail », or the name of an attribute."""

    element: Any
    ou: str

    def lire(self) -> str:
        """What stands there."""
        brut = getattr(self.element, self.ou) if self.ou in ("text", "tail") else self.element.get(self.ou)
        return brut or ""

    def ecrire(self, texte: str) -> None:
        """Put another text there."""
        if self.ou in ("text", "tail"):
            setattr(self.element, self.ou, texte)
        else:
            self.element.set(self.ou, texte)


@dataclass(frozen=True)
class Vu:
    """One thing a reader sees, the places it is made of, and what altering it means."""

    genre: str
    texte: str
    prises: tuple[Prise, ...]
    geste: Geste = "mot"


def net(texte: str) -> str:
    """Text as the suite compares it (pages/lecture.js): plain blanks and apostrophes, dot leaders left out."""
    plat = unicodedata.normalize("NFC", texte)
    for exotique, simple in (("\u00a0", " "), ("\u202f", " "), ("\u2009", " "), ("\u2018", "'"), ("\u2019", "'")):
        plat = plat.replace(exotique, simple)
    return " ".join(re.sub(r"\.{4,}", "", plat).split())


def prises_de(element: Any) -> list[Prise]:
    """Places of all the text in an element, in order, as the browser joins them; a picture counts for its alt."""
    if element.tag == "img":
        return [Prise(element, "alt")]
    prises = [Prise(element, "text")]
    for enfant in element:
        if isinstance(enfant.tag, str):
            prises += prises_de(enfant)
        prises.append(Prise(enfant, "tail"))
    return prises


def valeurs(e: Any, sorte: str) -> list[Vu]:
    """What a control holds when the page arrives, and the entries of a list; `sorte` is its type."""
    soi = (Prise(e, "value"),)
    if sorte in A_COCHER:
        return [Vu("valeur", "cochée" if e.get("checked") is not None else "non cochée", soi, "coche")]
    if sorte == "select":
        options = list(e.iter("option"))
        choisies = [o for o in options if o.get("selected") is not None] or options[:1]
        choisie = net("".join(p.lire() for p in prises_de(choisies[-1]))) if choisies else ""
        vues = [Vu("option", net("".join(p.lire() for p in prises_de(o))), tuple(prises_de(o))) for o in options]
        return [Vu("valeur", choisie, soi, "choix"), *vues]
    if sorte == "password" or est_vide(e, sorte):
        return []
    prise = _saisie(e, sorte)
    return [Vu("valeur", net(prise.lire()), (prise,))]


def est_vide(e: Any, sorte: str) -> bool:
    """Whether a control holds nothing, so that its placeholder is read; a box without value holds « on »."""
    if sorte in A_COCHER:
        return bool(e.get("value") == "")
    return sorte != "select" and not _saisie(e, sorte).lire()


def _saisie(e: Any, sorte: str) -> Prise:
    return Prise(e, "text" if sorte == "textarea" else "value")


def est_en_cours(e: Any) -> bool:
    """Whether an element is marked as the current one: step, page, date…"""
    return e.get(EN_COURS, "") not in ("", "false")


def hors_vue(e: Any) -> bool:
    """Whether an element is not shown, or stands outside the reproduced page."""
    style = e.get("style", "").replace(" ", "")
    return (
        e.get("data-hors-page") is not None
        or e.get("hidden") is not None
        or e.get("aria-hidden") == "true"
        or "display:none" in style
    )


def genre_propre(e: Any) -> str | None:
    """Kind that an element gives to its text; None where it takes that of what holds it."""
    role = e.get("role")
    if role == "heading" or e.tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
        return "titre"
    if e.tag in ("dt", "legend", "th", "caption", "label"):
        return "libellé"
    if e.tag in ("dd", "output"):
        return "valeur"
    return "message" if role in ("alert", "status") or e.get("aria-live") is not None else None
