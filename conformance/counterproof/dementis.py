"""What belies an assertion in the tree of a page: each gesture by its name, from the page and the words asserted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from conformance.counterproof.mots import inventer
from conformance.counterproof.prises import net, prises_de
from conformance.counterproof.scripts_de_page import (
    controles_de,
    dire_dans_la_jauge,
    elements,
    executer,
    taire_le_script,
)

if TYPE_CHECKING:
    from conformance.counterproof.prises import Prise
    from conformance.counterproof.scripts_de_page import Dementi


def admettre(racine: Any, champ: str) -> bool:
    """Have no control of that label marked as wrong; all of them where the label is not found."""
    fautifs = [e for e in elements(racine) if e.get("aria-invalid") == "true"]
    siens = [e for e in controles_de(racine, champ) if e in fautifs]
    for element in siens or fautifs:
        del element.attrib["aria-invalid"]
    return bool(fautifs)


def deformer(racine: Any, valeur: str) -> bool:
    """Have the page bring another value."""
    faits = [e for e in racine.iter("input") if e.get("type") != "radio" and net(e.get("value") or "") == valeur]
    for element in faits:
        element.set("value", inventer(valeur))
    textes = [e for e in racine.iter("dd", "output", "option", "textarea") if net(e.text or "") == valeur]
    for element in textes:
        if element.tag == "option":
            element.set("value", element.get("value", valeur))
        element.text = inventer(valeur)
    return bool(faits or textes)


def taire(racine: Any, mots: str) -> bool:
    """Have no alert say what the pattern `mots` looks for: its words invented or, for an absence, said."""
    alertes = [prises_de(e) for e in elements(racine) if e.get("role") == "alert"]
    parlantes = [prises for prises in alertes if _dit(prises, mots)]
    for prises in parlantes:
        for prise in prises:
            prise.ecrire(re.sub(mots, lambda trouve: inventer(trouve[0]), prise.lire(), flags=re.IGNORECASE))
        if _dit(prises, mots):
            prises[0].ecrire(" ".join(re.findall(r"[^\W\d_]+", mots)))
    if not parlantes and mots.isalpha():
        return taire_le_script(racine, "alert", mots)  # an alert that a script of the page gives
    return bool(parlantes) and not any(_dit(prises, mots) for prises in parlantes)


def _oter_les_alertes(racine: Any, _texte: str) -> bool:
    alertes = [e for e in elements(racine) if e.get("role") == "alert"]
    for alerte in alertes:
        alerte.getparent().remove(alerte)
    return bool(alertes)


def _ajouter(balise: str, **attributs: str) -> Dementi:
    def ajouter(racine: Any, texte: str) -> bool:
        hote = racine.find(".//main")
        ajout = racine.makeelement(balise, attributs)
        ajout.text = texte
        (racine.body if hote is None else hote).append(ajout)
        return True

    return ajouter


def _proposer(racine: Any, _champ: str) -> bool:
    for element in racine.iter("form", "input"):
        element.set("autocomplete", "on")
    return True


def _remplir(racine: Any, champ: str) -> bool:
    controles = controles_de(racine, champ)
    for controle in controles:
        controle.set("value", "velto")
    return bool(controles)


def _activer(racine: Any, champ: str) -> bool:
    controles = controles_de(racine, champ)
    for element in (x for c in controles for x in (c, *c.iterancestors("fieldset"))):
        for attribut in ("disabled", "readonly"):
            element.attrib.pop(attribut, None)
    return bool(controles)


def _desactiver(racine: Any, champ: str) -> bool:
    controles = controles_de(racine, champ)
    for controle in controles:
        controle.set("disabled", "")
    return bool(controles)


def _alterer_les_numeros(racine: Any, _texte: str) -> bool:
    faits = [p for p in prises_de(racine.body) if re.search(r"\b\d{14}\b", p.lire())]
    for prise in faits:
        prise.ecrire(re.sub(r"\b\d(\d{13})\b", r"9\1", prise.lire()))
    return bool(faits)


def _oter_un_lien(racine: Any, nom: str) -> bool:
    liens = [e for e in racine.iter("a") if e.get("href") is not None]
    siens = [e for e in liens if net("".join(p.lire() for p in prises_de(e))) == nom] or liens
    if siens:
        siens[-1].drop_tree()
    return bool(siens)


DEMENTIS: dict[str, Dementi] = {
    "admis": admettre,
    "déformé": deformer,
    "tu": taire,
    "muet": _oter_les_alertes,
    "dit": _ajouter("p"),
    "intitulé": _ajouter("h2"),
    "alerte": _ajouter("p", role="alert"),
    "offert": _ajouter("a", href="/velto"),
    "jauge tue": lambda racine, texte: taire_le_script(racine, "status", texte),
    "jauge dite": dire_dans_la_jauge,
    "proposé": _proposer,
    "rempli": _remplir,
    "activé": _activer,
    "désactivé": _desactiver,
    "numéro": _alterer_les_numeros,
    "lien ôté": _oter_un_lien,
    "adresse": lambda racine, _texte: executer(racine, "history.replaceState(null, '', '/velto')"),
}
"""By gesture: alters the page, answers whether there was anything to alter."""


def _dit(prises: list[Prise], mots: str) -> bool:
    return re.search(mots, net("".join(p.lire() for p in prises)), re.IGNORECASE) is not None
