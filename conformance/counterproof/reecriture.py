"""Alters one row of a table where the portal shows it: in an HTML answer, in a mail, in the lines of a document."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import lxml.html

from conformance.alignement import apparier
from conformance.counterproof.lecteur import lire_document
from conformance.counterproof.mots import REPERE, inventer, mots_montres, remplacer
from conformance.counterproof.prises import net, prises_de

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from conformance.alignement import Observe
    from conformance.counterproof.modele import Cible
    from conformance.counterproof.prises import Vu
    from conformance.courriels import Courriel

RESSEMBLANCE = 0.6
"""Share of a table's rows that must be on a screen for it to be the screen of that table."""
MOTIF_LIBRE = "/.+?/"


@dataclass(frozen=True)
class Montre:
    """One line of a mail or document, as rows are aligned with it."""

    genre: str
    texte: str


def alterer_html(contenu: bytes, cible: Cible) -> tuple[bytes, str] | None:
    """The answer with the row altered, and what is then shown; None where it does not show the row."""
    racine = lxml.html.document_fromstring(contenu, parser=lxml.html.HTMLParser(encoding="utf-8"))
    vus = lire_document(racine)
    rang = trouver(cible, vus)
    montre = _agir(vus[rang], cible) if rang is not None else None
    if montre is None:
        return None
    return lxml.html.tostring(racine, encoding="utf-8", doctype="<!doctype html>"), montre


def alterer_courriel(courriel: Courriel, cible: Cible) -> tuple[Courriel, str] | None:
    """The mail with the row altered, and what it then says; None where it does not say the row."""
    montres = [
        Montre("expéditeur", courriel.expediteur),
        Montre("destinataire", courriel.destinataire),
        Montre("objet", courriel.sujet),
        *(Montre("paragraphe", p) for p in courriel.paragraphes()),
    ]
    rang = trouver(cible, montres)
    nouveau = altere(montres[rang].texte, cible) if rang is not None else None
    if rang is None or nouveau is None:
        return None
    champs = {"expéditeur": "expediteur", "destinataire": "destinataire", "objet": "sujet"}
    if champ := champs.get(montres[rang].genre):
        return replace(courriel, **{champ: nouveau}), nouveau
    avant = sum(m.texte == montres[rang].texte and m.genre == "paragraphe" for m in montres[:rang])
    return replace(courriel, texte=_autre_ligne(courriel.texte, montres[rang].texte, avant, nouveau)), nouveau


def alterer_lignes(lignes: Sequence[str], cible: Cible) -> tuple[list[str], str] | None:
    """The lines with the row altered, and what it then says; None where no line is the row."""
    rang = trouver(cible, [Montre("ligne", texte) for texte in lignes])
    nouveau = altere(lignes[rang], cible) if rang is not None else None
    if rang is None or nouveau is None:
        return None
    return [*lignes[:rang], nouveau, *lignes[rang + 1 :]], nouveau


def trouver(cible: Cible, vus: Sequence[Observe]) -> int | None:
    """Index of what shows the row, the whole table being aligned with what is seen; None where it is not there."""
    fermes = [x for x in cible.lignes if x.texte != MOTIF_LIBRE]
    presentes = sum(any(x.convient(vu) for vu in vus) for x in fermes)
    if presentes < RESSEMBLANCE * len(fermes):
        return None
    return apparier(cible.lignes, vus).get(cible.rang)


def altere(texte: str, cible: Cible) -> str | None:
    """`texte` with one word altered so that the row no longer describes it; None where no word can."""
    return next((nouveau for _, _, nouveau in _essais(texte, cible)), None)


def _essais(texte: str, cible: Cible) -> Iterator[tuple[str, str, str]]:
    """Word, its replacement, and the text they give, the most natural first."""
    mots = [cible.mot] if cible.mot else mots_montres(texte)
    for nouveaux in ([inventer(m) for m in mots], [m[:1] + REPERE + m[1:] for m in mots]):
        for mot, nouveau in zip(mots, nouveaux, strict=True):
            change = remplacer(texte, mot, nouveau)
            if change != texte and not cible.ligne.texte_convient(change):
                yield mot, nouveau, change


def _agir(vu: Vu, cible: Cible) -> str | None:
    """Alter what is seen; answers what is then shown, None where nothing could be."""
    match vu.geste:
        case "mot":
            return _changer_un_mot(vu, cible)
        case "étoile":
            return _oter_l_etoile(vu)
        case "coche":
            return _basculer(vu.prises[0].element)
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
    for mot, nouveau, change in _essais(vu.texte, cible):
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


def _autre_ligne(texte: str, paragraphe: str, avant: int, nouveau: str) -> str:
    """The text part of a mail, its line number `avant` (from 0) of those that read `paragraphe` replaced."""
    lignes = texte.splitlines()
    rangs = [i for i, ligne in enumerate(lignes) if " ".join(ligne.split()) == paragraphe]
    lignes[rangs[avant]] = nouveau
    return "\n".join(lignes)
