"""Disturbances of the control API, mails and letters changed where they are read, documents of another kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from io import BytesIO
from typing import TYPE_CHECKING

from pypdf import PdfWriter

from conformance.counterproof.alteration import Alteration
from conformance.counterproof.passages import Passage, passages_de
from conformance.courriels import Courriel
from conformance.lettres import Lettre

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import pytest

    from conformance.counterproof.relais import Reponse
    from conformance.gherkin import Etape
    from conformance.personas import Persona

INSTANT = "2020-01-01T00:00:00+01:00"
PAGE_VIDE = (210, 297)
ETRANGERE = Courriel("autrui@example.org", "autrui@example.org", "Velto", INSTANT, "Velto", "<p>Velto</p>", ())
LETTRE = Lettre("000000000", "Autrui", INSTANT, None, None, "2020-01-02", None, "", "")


class AlterationParIncident(Alteration):
    """A disturbance put on once the scenario has arranged what it needs, or from its beginning."""

    _moment: Passage | None = None

    def moments(self, etapes: Sequence[Etape]) -> Sequence[Passage | None]:
        """Right before the edge that it is about, or before the user's first act; then before."""
        vise = self.deviation.passage
        if vise is not None:
            justes = [p for p in passages_de(etapes) if p.vers == vise.vers and not p.rang]
            return [p._replace(debut=debut) for p in justes for debut in range(p.debut, -1, -1)]
        premier = next((rang for rang, etape in enumerate(etapes) if etape.genre == "quand"), 0)
        return [Passage(None, None, debut) for debut in dict.fromkeys((premier, 0))]

    def commencer(self, moment: Passage | None) -> None:
        super().commencer(moment)
        self._moment = moment

    def avant_etape(self, request: pytest.FixtureRequest) -> None:
        super().avant_etape(request)
        incident = self.deviation.incident
        assert incident is not None
        assert self._moment is not None
        if self._etape == self._moment.debut:
            request.getfixturevalue("bac").perturber(incident.nom, **dict(incident.parametres))
            self.montre = self.deviation.altere


class AlterationDeBoite(Alteration):
    """Mails or letters read otherwise than they were sent."""

    _persona: Persona | None = None
    _code: str | None = None

    def avant_etape(self, request: pytest.FixtureRequest) -> None:
        super().avant_etape(request)
        self._persona = request.getfixturevalue("persona")

    def courriels(self, courriels: Sequence[Courriel], adresse: str | None) -> list[Courriel]:
        changer = COURRIELS.get(self.deviation.geste)
        if changer is not None:
            changes = changer(list(courriels), adresse or ETRANGERE.destinataire, self._persona)
        elif self.deviation.geste == "code de lettre dit":
            changes = [replace(c, texte=f"{c.texte}\n{self._code}") for c in courriels]
        else:
            return list(courriels)
        if changes != list(courriels):
            self.montre = self.deviation.altere
        return changes

    def lettres(self, lettres: Sequence[Lettre]) -> list[Lettre]:
        self._code = next((lettre.code for lettre in reversed(lettres) if lettre.code), self._code)
        changer = LETTRES.get(self.deviation.geste)
        changees = changer(list(lettres)) if changer is not None else list(lettres)
        if changees != list(lettres):
            self.montre = self.deviation.altere
        return changees


class AlterationDeDocument(Alteration):
    """A document that is another thing than the PDF expected, or is given where it must not be."""

    relayee = True

    def reponse(self, reponse: Reponse) -> Reponse:
        est_un_pdf = reponse.corps.startswith(b"%PDF-")
        match self.deviation.geste:
            case "donné" if not est_un_pdf and self._demande_un_document(reponse):
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

    def _demande_un_document(self, reponse: Reponse) -> bool:
        return reponse.page and self._etape >= 0


def pdf_vide() -> bytes:
    """A PDF document of one page with nothing on it."""
    ecrit, tampon = PdfWriter(), BytesIO()
    ecrit.add_blank_page(*PAGE_VIDE)
    ecrit.write(tampon)
    return tampon.getvalue()


def _entetes(reponse: Reponse, nom: str, valeur: str) -> tuple[tuple[str, str], ...]:
    return tuple((n, valeur if n.lower() == nom else v) for n, v in reponse.entetes)


def _derniere(changer: Callable[[Lettre], Lettre]) -> Callable[[list[Lettre]], list[Lettre]]:
    return lambda lettres: [*lettres[:-1], *(changer(lettre) for lettre in lettres[-1:])]


def _plus_tard(instant: str | None, duree: timedelta) -> str:
    return (datetime.fromisoformat(str(instant)) + duree).isoformat()


def _tronquer(courriel: Courriel) -> Courriel:
    codes = courriel.codes()
    return replace(courriel, texte=courriel.texte.replace(codes[0], codes[0][:-1])) if codes else courriel


def _champ(courriel: Courriel) -> Courriel:
    return replace(courriel, html=courriel.html + '<form><input name="velto"></form>')


def _lien(courriel: Courriel) -> Courriel:
    adresse = "https://velto.example.org/"
    return replace(courriel, html=f'{courriel.html}<a href="{adresse}">velto</a>', liens=(*courriel.liens, adresse))


COURRIELS: dict[str, Callable[[list[Courriel], str, Persona | None], list[Courriel]]] = {
    "courriel en double": lambda cs, _a, _p: [*cs, *cs[-1:]],
    "courriel en trop": lambda cs, a, _p: [*cs, replace(ETRANGERE, destinataire=a)],
    "heure": lambda cs, _a, _p: [replace(c, envoye_le=_plus_tard(c.envoye_le, timedelta(minutes=1))) for c in cs],
    "lien ajouté": lambda cs, _a, _p: [_lien(c) for c in cs],
    "champ ajouté": lambda cs, _a, _p: [_champ(c) for c in cs],
    "code tronqué": lambda cs, _a, _p: [_tronquer(c) for c in cs],
    "mot de passe dit": lambda cs, _a, p: [replace(c, texte=f"{c.texte}\n{p.mot_de_passe if p else ''}") for c in cs],
}
"""What befalls the mails read, the address asked for and the user being told."""
LETTRES: dict[str, Callable[[list[Lettre]], list[Lettre]]] = {
    "lettre en trop": lambda ls: [*ls, LETTRE],
    "lettre perdue": lambda ls: ls[:-1],
    "lettre à autrui": _derniere(lambda x: replace(x, destinataire="Velto")),
    "lettre antidatée": _derniere(lambda x: replace(x, envoyee_le=_plus_tard(x.envoyee_le, timedelta(minutes=-1)))),
    "lettre en retard": _derniere(lambda x: replace(x, remise_le=_plus_tard(x.envoyee_le, timedelta(days=15)))),
    "lettre en avance": _derniere(lambda x: replace(x, code="VELTO1234567", texte="Velto")),
    "échéance décalée": _derniere(
        lambda x: replace(x, date_limite=(date.fromisoformat(x.date_limite) + timedelta(days=1)).isoformat())
    ),
    "code de lettre tronqué": _derniere(lambda x: replace(x, code=x.code[:-1] if x.code else x.code)),
}
