"""What steps assert in words of their own, belied on the pages that come before the assertion."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from conformance.counterproof.alteration import AlterationDeTexte
from conformance.counterproof.dementis import DEMENTIS
from conformance.counterproof.mots import PARTICULARITE
from conformance.counterproof.passages import Passage, dernier_geste
from conformance.counterproof.reecriture import ecrire_html, lire_html
from conformance.counterproof.scripts_de_page import SANS_CESSE
from conformance.personas import MOTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pytest

    from conformance.counterproof.relais import Reponse
    from conformance.gherkin import Etape
    from conformance.personas import Persona

SANS_RELACHE = 1
"""Rank of the moment at which a script of the page keeps up what belies the assertion, all along the scenario."""


class AlterationAffirmee(AlterationDeTexte):
    """A refusal shown as accepted, words that must not be there, an alert that nobody expects or that says nothing…"""

    relayee = True
    _persona: Persona | None = None
    _moment = Passage(None, None)

    def moments(self, etapes: Sequence[Etape]) -> Sequence[Passage | None]:
        """The last page before the assertion, then those before; at last all of them, for what the user may change."""
        fins = [i for i, e in enumerate(etapes) if e.genre == "alors" and e.texte == self.deviation.original]
        moments: list[Passage | None] = []
        for fin in fins:
            geste = dernier_geste(etapes, fin)
            debut = fin - 1 if geste is None else geste
            moments += [Passage(None, None, d, fin) for d in range(debut, -1, -1)]
            if self._cible.geste in SANS_CESSE:
                moments.append(Passage(None, None, 0, fin, SANS_RELACHE))
        return moments

    def commencer(self, moment: Passage | None) -> None:
        super().commencer(moment)
        self._moment = moment or Passage(None, None)

    def avant_etape(self, request: pytest.FixtureRequest) -> None:
        super().avant_etape(request)
        self._persona = request.getfixturevalue("persona")

    def reponse(self, reponse: Reponse) -> Reponse:
        if not reponse.page or not self._moment.debut <= self._etape < self._moment.fin:
            return reponse
        racine = lire_html(reponse.corps)
        dementis = SANS_CESSE if self._moment.rang == SANS_RELACHE else DEMENTIS
        if not dementis[self._cible.geste](racine, _particulariser(self._cible.ligne.texte, self._persona)):
            return reponse
        self.montre = self.deviation.altere
        # A portal may forbid scripts of the page's own; ours must run.
        entetes = tuple((nom, v) for nom, v in reponse.entetes if nom.lower() != "content-security-policy")
        return replace(reponse, entetes=entetes, corps=ecrire_html(racine))


def _particulariser(texte: str, persona: Persona | None) -> str:
    """The text with the user's particulars; as it stands before the scenario has a user."""
    if persona is None:
        return texte
    return PARTICULARITE.sub(lambda trouve: str(getattr(persona, MOTS[trouve[0][1:-1]])), texte)
