"""Alters one row of a table where the portal shows it: in an HTML answer, in a mail, in the lines of a document."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import lxml.html

from conformance.alignement import apparier
from conformance.counterproof.lecteur import lire_document
from conformance.counterproof.mots import REPERE, inventer, mots_montres, remplacer
from conformance.counterproof.prises import EN_COURS, net, prises_de

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
    montres = [montre for rang in trouver(cible, vus) if (montre := _agir(vus[rang], cible)) is not None]
    if not montres:
        return None
    return lxml.html.tostring(racine, encoding="utf-8", doctype="<!doctype html>"), montres[0]


def alterer_courriel(courriel: Courriel, cible: Cible) -> tuple[Courriel, str] | None:
    """The mail with the row altered, and what it then says; None where it does not say the row."""
    montres = [
        Montre("expéditeur", courriel.expediteur),
        Montre("destinataire", courriel.destinataire),
        Montre("objet", courriel.sujet),
        *(Montre("paragraphe", p) for p in courriel.paragraphes()),
    ]
    rang, nouveau = _premier(cible, montres)
    if nouveau is None:
        return None
    match montres[rang].genre:
        case "expéditeur":
            return replace(courriel, expediteur=nouveau), nouveau
        case "destinataire":
            return replace(courriel, destinataire=nouveau), nouveau
        case "objet":
            return replace(courriel, sujet=nouveau), nouveau
    avant = sum(m.texte == montres[rang].texte and m.genre == "paragraphe" for m in montres[:rang])
    return replace(courriel, texte=_autre_ligne(courriel.texte, montres[rang].texte, avant, nouveau)), nouveau


def alterer_lignes(lignes: Sequence[str], cible: Cible) -> tuple[list[str], str] | None:
    """The lines with the row altered, and what it then says; None where no line is the row."""
    rang, nouveau = _premier(cible, [Montre("ligne", texte) for texte in lignes])
    if nouveau is None:
        return None
    return [*lignes[:rang], nouveau, *lignes[rang + 1 :]], nouveau


def trouver(cible: Cible, vus: Sequence[Observe]) -> list[int]:
    """Indices of what shows the row, the whole table being aligned with what is seen; none where it is not there."""
    fermes = [x for x in cible.lignes if x.texte != MOTIF_LIBRE]
    presentes = sum(any(x.convient(vu) for vu in vus) for x in fermes)
    if presentes < RESSEMBLANCE * len(fermes):
        return []
    paires = apparier(cible.lignes, vus)
    if cible.rang not in paires:
        return []
    pris = set(paires.values())
    autres = [j for j, vu in enumerate(vus) if cible.libre and j not in pris and cible.ligne.convient(vu)]
    return [paires[cible.rang], *autres]


def altere(texte: str, cible: Cible) -> str | None:
    """`texte` with one word altered so that the row no longer describes it; None where no word can."""
    return next((nouveau for _, _, nouveau in _essais(texte, cible)), None)


def _premier(cible: Cible, montres: Sequence[Montre]) -> tuple[int, str | None]:
    rangs = trouver(cible, montres)
    return (rangs[0], altere(montres[rangs[0]].texte, cible)) if rangs else (0, None)


def _essais(texte: str, cible: Cible) -> Iterator[tuple[str, str, str]]:
    """Word, its replacement, and the text they give, the most natural first."""
    mots = [cible.mot] if cible.mot else mots_montres(texte)
    for nouveaux in ([inventer(m) for m in mots], [m[:1] + REPERE + m[1:] for m in mots]):
        for mot, nouveau in zip(mots, nouveaux, strict=True):
            change = remplacer(texte, mot, nouveau)
            if change != texte and not (cible.souple and cible.ligne.texte_convient(change)):
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


def _autre_ligne(texte: str, paragraphe: str, avant: int, nouveau: str) -> str:
    """The text part of a mail, its line number `avant` (from 0) of those that read `paragraphe` replaced."""
    lignes = texte.splitlines()
    rangs = [i for i, ligne in enumerate(lignes) if " ".join(ligne.split()) == paragraphe]
    lignes[rangs[avant]] = nouveau
    return "\n".join(lignes)
