"""Alters one row of a table in an HTML answer: what the portal shows, on its way to a window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import lxml.html

from conformance.counterproof.lecteur import EN_LIGNE, lire_document
from conformance.counterproof.mots import ETRANGER, remplacer
from conformance.counterproof.places import essais, places
from conformance.counterproof.prises import EN_COURS, net, prises_de

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conformance.counterproof.modele import Cible
    from conformance.counterproof.places import Lieu
    from conformance.counterproof.prises import Vu

SANS_PARAGRAPHE = EN_LIGNE | frozenset(
    (
        *("button", "input", "select", "option", "optgroup", "textarea", "img", "li", "dt", "dd", "ul", "ol", "dl"),
        *("td", "th", "tr", "thead", "tbody", "table", "caption", "legend"),
    )
)
"""What a paragraph cannot be put next to: it goes after what holds them."""


def lire_html(contenu: bytes) -> Any:
    """The tree of an answer."""
    return lxml.html.document_fromstring(contenu, parser=lxml.html.HTMLParser(encoding="utf-8"))


def ecrire_html(racine: Any) -> bytes:
    """The answer of a tree."""
    ecrit: bytes = lxml.html.tostring(racine, encoding="utf-8", doctype="<!doctype html>")
    return ecrit


def alterer_html(contenu: bytes, cible: Cible) -> tuple[bytes, str] | None:
    """The answer with the row altered, and what is then shown; None where it does not show the row."""
    racine = lire_html(contenu)
    vus = lire_document(racine)
    lieu = places(cible, vus)
    montre = _alterer(vus, lieu, cible) if lieu is not None else None
    if montre is None:
        return None
    return ecrire_html(racine), montre


def _alterer(vus: Sequence[Vu], lieu: Lieu, cible: Cible) -> str | None:
    match cible.geste:
        case "échangé" | "rang":
            return _echanger(vus[lieu.rangs[0]], vus[lieu.voisin]) if lieu.voisin is not None else None
        case "ajouté":
            return _ajouter(vus[lieu.rangs[0]])
        case "ôté":
            otes = [_dire(vus[rang], "") for rang in lieu.rangs]
            return "ôté" if all(otes) else None
    montres = [montre for rang in lieu.rangs if (montre := _agir(vus[rang], cible)) is not None]
    return montres[0] if montres else None


def _dire(vu: Vu, texte: str) -> bool:
    """Have the places of what is seen hold this text; False for what is no text."""
    if vu.geste != "mot":
        return False
    marque = "*" if any("*" in prise.lire() for prise in vu.prises) and "*" not in vu.texte else ""
    # A mark that stands in the label is told apart from it: it stays.
    for rang, prise in enumerate(vu.prises):
        prise.ecrire(f"{marque} {texte}" if rang == 0 and marque else texte if rang == 0 else "")
    return True


def _echanger(un: Vu, autre: Vu) -> str | None:
    textes = un.texte, autre.texte
    if not (_dire(un, textes[1]) and _dire(autre, textes[0])):
        return None
    return f"échangé : {textes[1]}"


def _ajouter(vu: Vu) -> str:
    """A paragraph that no document knows, after what is seen."""
    hote = vu.prises[0].element
    while hote.tag in SANS_PARAGRAPHE:
        hote = hote.getparent()
    etranger = hote.makeelement("p")
    etranger.text = ETRANGER
    if hote.tag in ("body", "main", "form", "div", "section", "header", "footer", "nav", "fieldset"):
        hote.append(etranger)
    else:
        hote.addnext(etranger)
    return f"ajouté : {ETRANGER}"


def _agir(vu: Vu, cible: Cible) -> str | None:
    """Alter what is seen; answers what is then shown, None where nothing could be."""
    match vu.geste:
        case "mot":
            return _changer_un_mot(vu, cible)
        case "étoile":
            return _oter_l_etoile(vu)
        case "coche":
            return _basculer(vu.prises[0].element)
        case "en cours":
            return _passer_a_un_autre(vu.prises[0].element)
        case "choix":
            return _choisir_une_autre(vu.prises[0].element)
    element = vu.prises[0].element
    if vu.geste == "masqué":
        element.set("type", "text")
        return "montré"
    for attribut in ("readonly", "disabled"):
        element.attrib.pop(attribut, None)
    return "modifiable"


def _changer_un_mot(vu: Vu, cible: Cible) -> str | None:
    for mot, nouveau, change in essais(vu.texte, cible):
        for prise in vu.prises:
            brut = prise.lire()
            if (autre := remplacer(brut, mot, nouveau)) != brut:
                prise.ecrire(autre)
                return change
    return None


def _oter_l_etoile(vu: Vu) -> str | None:
    for prise in vu.prises:
        if "*" in (brut := prise.lire()):
            prise.ecrire(brut.replace("*", "", 1))
            return "ôtée"
    return None


def _passer_a_un_autre(courant: Any) -> str:
    """The mark goes to the next element of its kind, or the one before; nowhere, where it has no other."""
    valeur = courant.attrib.pop(EN_COURS)
    autres = [*courant.itersiblings(courant.tag), *courant.itersiblings(courant.tag, preceding=True)]
    if not autres:
        return "ôtée"
    autres[0].set(EN_COURS, valeur)
    return f"sur « {net(''.join(p.lire() for p in prises_de(autres[0])))} »"


def _basculer(case: Any) -> str:
    if case.attrib.pop("checked", None) is not None:
        return "non cochée"
    case.set("checked", "")
    return "cochée"


def _choisir_une_autre(liste: Any) -> str | None:
    options = list(liste.iter("option"))
    choisie = next((o for o in options if o.get("selected") is not None), options[0])
    textes = {o: net("".join(p.lire() for p in prises_de(o))) for o in options}
    autre = next((o for o in options if textes[o] != textes[choisie]), None)
    if autre is None:
        return None
    for option in options:
        option.attrib.pop("selected", None)
    autre.set("selected", "")
    return textes[autre]
