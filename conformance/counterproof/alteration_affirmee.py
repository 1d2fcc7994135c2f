"""What steps assert in words of their own, belied on every page of the scenario."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import lxml.html

from conformance.counterproof.alteration import AlterationDeTexte
from conformance.counterproof.mots import PARTICULARITE, inventer
from conformance.counterproof.prises import net, prises_de
from conformance.counterproof.reecriture import lire_html
from conformance.personas import MOTS

if TYPE_CHECKING:
    import pytest

    from conformance.counterproof.prises import Prise
    from conformance.counterproof.relais import Reponse
    from conformance.personas import Persona

BALISES = {"titre": "h2", "consigne": "p", "message": "p"}
DEFORMER = """for (const c of document.querySelectorAll('input, textarea')) if (c.value === %s) c.value = %s;
document.addEventListener('input', (e) => { if (e.target.value === %s) e.target.value = %s; });"""

TAIRE = """new MutationObserver(() => { for (const a of document.querySelectorAll('[role=alert]'))
if (a.textContent.includes(%s)) a.textContent = 'velto'; }).observe(document, {childList: true, subtree: true});"""


class AlterationAffirmee(AlterationDeTexte):
    """A refusal shown as accepted, words that must not be there, an alert that nobody expects or that says nothing…"""

    relayee = True
    _persona: Persona | None = None

    def avant_etape(self, request: pytest.FixtureRequest) -> None:
        super().avant_etape(request)
        self._persona = request.getfixturevalue("persona")

    def reponse(self, reponse: Reponse) -> Reponse:
        if not reponse.page:
            return reponse
        racine = lire_html(reponse.corps)
        if not self._dementir(racine):
            return reponse
        self.montre = self.deviation.altere
        # A portal may forbid scripts of the page's own; ours must run.
        entetes = tuple((nom, v) for nom, v in reponse.entetes if nom.lower() != "content-security-policy")
        corps = lxml.html.tostring(racine, encoding="utf-8", doctype="<!doctype html>")
        return replace(reponse, entetes=entetes, corps=corps)

    def _dementir(self, racine: Any) -> bool:
        texte = _particulariser(self._cible.ligne.texte, self._persona)
        match self._cible.geste:
            case "admis":
                return _admettre(racine, texte)
            case "tu":
                return _taire(racine, texte)
            case "déformé":
                return _deformer(racine, texte)
            case "adresse":
                return _executer(racine, "history.replaceState(null, '', '/velto')")
        return self._ajouter(racine, texte)

    def _ajouter(self, racine: Any, texte: str) -> bool:
        hote = racine.find(".//main")
        hote = racine.body if hote is None else hote
        ajout = hote.makeelement(BALISES[self._cible.ligne.genre])
        ajout.text = texte
        if self._cible.geste == "alerte":
            ajout.set("role", "alert")
        hote.append(ajout)
        return True


def _admettre(racine: Any, champ: str) -> bool:
    """Have no control of that label marked as wrong; all of them where the label is not found."""
    fautifs = [e for e in racine.iter() if isinstance(e.tag, str) and e.get("aria-invalid") == "true"]
    etiquettes = {e.get("for"): net("".join(p.lire() for p in prises_de(e))).strip("* :") for e in racine.iter("label")}
    vises = [e for e in fautifs if etiquettes.get(e.get("id"), "") == champ.strip("* :")] or fautifs
    for element in vises:
        del element.attrib["aria-invalid"]
    return bool(vises)


def _taire(racine: Any, mots: str) -> bool:
    """Have no alert say what the pattern `mots` looks for: its words invented or, for an absence, said."""
    alertes = [prises_de(e) for e in racine.iter() if isinstance(e.tag, str) and e.get("role") == "alert"]
    parlantes = [prises for prises in alertes if _dit(prises, mots)]
    for prises in parlantes:
        for prise in prises:
            prise.ecrire(re.sub(mots, lambda trouve: inventer(trouve[0]), prise.lire(), flags=re.IGNORECASE))
        if _dit(prises, mots):
            prises[0].ecrire(" ".join(re.findall(r"[^\W\d_]+", mots)))
    if not parlantes and mots.isalpha():
        return _executer(racine, TAIRE % json.dumps(mots))  # an alert that a script of the page gives
    return bool(parlantes) and not any(_dit(prises, mots) for prises in parlantes)


def _dit(prises: list[Prise], mots: str) -> bool:
    return re.search(mots, net("".join(p.lire() for p in prises)), re.IGNORECASE) is not None


def _deformer(racine: Any, valeur: str) -> bool:
    """Have no control keep that value, whoever gives it: the portal, or the user who types it."""
    # « < » would end the script where the value holds a tag.
    intacte, autre = (json.dumps(texte).replace("<", "\\u003c") for texte in (valeur, inventer(valeur)))
    for element in racine.iter("dd", "output", "option"):
        if net(element.text or "") == valeur:
            if element.tag == "option":
                element.set("value", element.get("value", valeur))
            element.text = inventer(valeur)
    return _executer(racine, DEFORMER % (intacte, autre, intacte, autre))


def _executer(racine: Any, texte: str) -> bool:
    """A script that runs once the page is read."""
    script = racine.body.makeelement("script")
    script.text = texte
    racine.body.append(script)
    return True


def _particulariser(texte: str, persona: Persona | None) -> str:
    """The text with the user's particulars; as it stands before the scenario has a user."""
    if persona is None:
        return texte
    return PARTICULARITE.sub(lambda trouve: str(getattr(persona, MOTS[trouve[0][1:-1]])), texte)
