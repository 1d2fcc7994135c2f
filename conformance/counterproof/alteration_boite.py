"""Mails and letters read otherwise than they were sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from conformance.counterproof.alteration import Alteration
from conformance.counterproof.alteration_comportement import premier
from conformance.counterproof.passages import Passage
from conformance.courriels import Courriel
from conformance.lettres import Lettre

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import pytest

    from conformance.gherkin import Etape
    from conformance.personas import Persona

INSTANT = "2020-01-01T00:00:00+01:00"
ETRANGERE = Courriel("autrui@example.org", "autrui@example.org", "Velto", INSTANT, "Velto", "<p>Velto</p>", ())
LETTRE = Lettre("000000000", "Autrui", INSTANT, None, None, "2020-01-02", None, "", "")


class AlterationDeBoite(Alteration):
    """Mails or letters read by the assertions otherwise than they were sent; else by the whole scenario."""

    _persona: Persona | None = None
    _code: str | None = None
    _debut = 0

    def moments(self, etapes: Sequence[Etape]) -> Sequence[Passage | None]:
        debuts = dict.fromkeys((premier(etapes, "alors"), 0))
        return [Passage(None, None, debut, debut) for debut in debuts]

    def commencer(self, moment: Passage | None) -> None:
        super().commencer(moment)
        self._debut = moment.debut if moment else 0

    def avant_etape(self, request: pytest.FixtureRequest) -> None:
        super().avant_etape(request)
        self._persona = request.getfixturevalue("persona")

    def courriels(self, courriels: Sequence[Courriel], adresse: str | None) -> list[Courriel]:
        if self._etape < self._debut:
            return list(courriels)
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
        changer = LETTRES.get(self.deviation.geste) if self._etape >= self._debut else None
        changees = changer(list(lettres)) if changer is not None else list(lettres)
        if changees != list(lettres):
            self.montre = self.deviation.altere
        return changees


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
