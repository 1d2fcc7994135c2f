"""What steps assert in words of their own, belied on every page of the scenario."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import lxml.html

from conformance.counterproof.alteration import AlterationDeTexte
from conformance.counterproof.mots import PARTICULARITE
from conformance.counterproof.prises import net, prises_de
from conformance.counterproof.reecriture import lire_html
from conformance.personas import MOTS

if TYPE_CHECKING:
    import pytest

    from conformance.counterproof.relais import Reponse
    from conformance.personas import Persona

BALISES = {"titre": "h2", "consigne": "p", "message": "p"}


class AlterationAffirmee(AlterationDeTexte):
    """A refusal shown as accepted, words that must not be there, an alert that nobody expects."""

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
        return reponse.avec(lxml.html.tostring(racine, encoding="utf-8", doctype="<!doctype html>"))

    def _dementir(self, racine: Any) -> bool:
        match self._cible.geste:
            case "admis":
                return _admettre(racine, self._cible.ligne.texte)
            case "adresse":
                return _deplacer(racine)
        return self._ajouter(racine)

    def _ajouter(self, racine: Any) -> bool:
        hote = racine.find(".//main")
        hote = racine.body if hote is None else hote
        ajout = hote.makeelement(BALISES[self._cible.ligne.genre])
        ajout.text = _particulariser(self._cible.ligne.texte, self._persona)
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


def _deplacer(racine: Any) -> bool:
    """Have the page say that it stands at another address."""
    script = racine.body.makeelement("script")
    script.text = "history.replaceState(null, '', '/velto')"
    racine.body.append(script)
    return True


def _particulariser(texte: str, persona: Persona | None) -> str:
    """The text with the user's particulars."""
    return PARTICULARITE.sub(lambda trouve: str(getattr(persona, MOTS[trouve[0][1:-1]])), texte)
