"""The account, then its mandate: two forms of one screen, one shown at a time (NEX l.34)."""

from collections.abc import Mapping
from typing import Any, Self

from flask import session
from wtforms import Field, RadioField, SelectChoice, StringField

from mock_portal.domain import comptes
from mock_portal.editions.deux_modes_formulaires import MANDATS
from mock_portal.journeys.creation_expert.forms import PROPRE
from mock_portal.sandbox import World
from mock_portal.web.formulaires import Obligatoire
from mock_portal.web.proprietaire import FormulaireDUnEspace

ECRAN = "compte_bancaire"


class CompteForm(FormulaireDUnEspace):
    """IBAN and BIC, grouped as one likes."""

    ecran = ECRAN
    iban = StringField(filters=PROPRE, validators=[Obligatoire("iban")])
    bic = StringField(filters=PROPRE, validators=[Obligatoire("bic")])

    def validate_iban(self, field: Field) -> None:
        """Country, length, check digits."""
        self.exiger_aucun(field, comptes.defauts_iban(self.world, field.data or ""))

    def validate_bic(self, field: Field) -> None:
        """Shape and country."""
        self.exiger_aucun(field, comptes.defauts_bic(self.world, field.data or ""))


class MandatForm(FormulaireDUnEspace):
    """CORE or B2B: nothing is chosen beforehand."""

    ecran = ECRAN
    type_de_mandat = RadioField(
        choices=[SelectChoice(type_, libelle) for libelle, type_ in MANDATS.items()], validate_choice=False
    )

    @classmethod
    def affiche(cls, world: World, data: Mapping[str, Any] | None = None) -> Self:
        """As any form. An entry that waits may also name the radio by its label."""
        saisies = session.get("refus", {}).get(cls.ecran, {}).get("saisies", {})
        form = super().affiche(world, data)
        choisis = [type_ for libelle, type_ in MANDATS.items() if saisies.get(libelle)]
        form.type_de_mandat.data = choisis[0] if choisis else form.type_de_mandat.data
        return form

    def validate_type_de_mandat(self, field: Field) -> None:
        """One of the two, unless the rules ask for none."""
        if field.data or self.world.rules.type_de_mandat_exige:
            choisi = field.data in comptes.TYPES
            self.exiger_aucun(field, [] if choisi else ["choisissez SEPA CORE ou SEPA B2B."])
