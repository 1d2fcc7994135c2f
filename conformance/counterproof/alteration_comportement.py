"""Disturbances of the control API, and documents of another kind, at work in a scenario."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

from pypdf import PdfWriter

from conformance.counterproof.alteration import Alteration
from conformance.counterproof.passages import Passage, passages_de
from conformance.courriels import Courriel

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pytest

    from conformance.counterproof.relais import Reponse
    from conformance.gherkin import Etape

A_LA_LECTURE = 1
"""Rank of the moment at which a mail is missing in the mailbox read, and nothing else is wrong."""
PAGE_VIDE = (210, 297)


class AlterationParIncident(Alteration):
    """A disturbance put on once the scenario has arranged what it needs, or from its beginning.

    Where the arrangement itself sends the mail, and cannot do without it, the mail is missing where assertions read it.
    """

    _moment: Passage | None = None

    def moments(self, etapes: Sequence[Etape]) -> Sequence[Passage | None]:
        """Right before the edge that it is about, or before the user's first act; then before."""
        vise = self.deviation.passage
        if vise is not None:
            justes = [p for p in passages_de(etapes) if p.vers == vise.vers and not p.rang]
            return [p._replace(debut=debut) for p in justes for debut in range(p.debut, -1, -1)]
        avant = [Passage(None, None, debut, debut) for debut in dict.fromkeys((premier(etapes, "quand"), 0))]
        lus = premier(etapes, "alors")
        return [*avant, Passage(None, None, lus, lus, rang=A_LA_LECTURE)]

    def commencer(self, moment: Passage | None) -> None:
        super().commencer(moment)
        self._moment = moment

    def avant_etape(self, request: pytest.FixtureRequest) -> None:
        super().avant_etape(request)
        incident = self.deviation.incident
        assert incident is not None
        assert self._moment is not None
        if self._etape == self._moment.debut and self._moment.rang != A_LA_LECTURE:
            request.getfixturevalue("bac").perturber(incident.nom, **dict(incident.parametres))
            self.montre = self.deviation.altere

    def courriels(self, courriels: Sequence[Courriel], adresse: str | None) -> list[Courriel]:
        moment = self._moment
        if moment is None or moment.rang != A_LA_LECTURE or self._etape < moment.debut or not courriels:
            return list(courriels)
        self.montre = self.deviation.altere
        return list(courriels[:-1])


class AlterationDeDocument(Alteration):
    """A document that is another thing than the PDF expected, or is given where it must not be."""

    relayee = True

    def reponse(self, reponse: Reponse) -> Reponse:
        est_un_pdf = reponse.corps.startswith(b"%PDF-")
        match self.deviation.geste:
            case "donné" if not est_un_pdf and not reponse.fenetre:
                autre = replace(reponse, status=200, corps=pdf_vide())
            case "vide" if est_un_pdf:
                autre = reponse.avec(pdf_vide())
            case "autre nature" if est_un_pdf:
                autre = replace(reponse, entetes=_entetes(reponse, "content-type", "text/html"))
            case "sans nom" if est_un_pdf:
                autre = replace(reponse, entetes=_entetes(reponse, "content-disposition", "inline"))
            case _:
                return reponse
        self.montre = self.deviation.altere
        return autre


def premier(etapes: Sequence[Etape], genre: str) -> int:
    """Index of the first step of a kind; 0 where there is none."""
    return next((rang for rang, etape in enumerate(etapes) if etape.genre == genre), 0)


def pdf_vide() -> bytes:
    """A PDF document of one page with nothing on it."""
    ecrit, tampon = PdfWriter(), BytesIO()
    ecrit.add_blank_page(*PAGE_VIDE)
    ecrit.write(tampon)
    return tampon.getvalue()


def _entetes(reponse: Reponse, nom: str, valeur: str) -> tuple[tuple[str, str], ...]:
    return tuple((n, valeur if n.lower() == nom else v) for n, v in reponse.entetes)
