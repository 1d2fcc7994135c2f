"""Which company, which services (NEX l.54)."""

from collections.abc import Mapping
from typing import Any, Self

from flask import session
from wtforms import Field, SelectChoice, SelectMultipleField, StringField, widgets

from mock_portal.domain import adhesions, services
from mock_portal.journeys.creation_expert.forms import PROPRE
from mock_portal.journeys.espace_pro import offre
from mock_portal.sandbox import World
from mock_portal.store.models import Space
from mock_portal.web.contexte import db
from mock_portal.web.envois import EnvoiUnique
from mock_portal.web.formulaires import Obligatoire
from mock_portal.web.proprietaire import FormulaireDUnEspace


class AdhesionForm(EnvoiUnique, FormulaireDUnEspace):
    """A SIREN, then one box a service. `espace`: who asks."""

    ecran = "adhesion_services"
    espace: Space
    siren = StringField(filters=PROPRE, validators=[Obligatoire("siren")])
    services = SelectMultipleField(option_widget=widgets.CheckboxInput(), validate_choice=False)

    def __init__(self, world: World, **kwargs: Any) -> None:
        super().__init__(world, **kwargs)
        self.services.choices = [SelectChoice(s.nom, s.libelle) for s in offre.connus(world.edition).values()]

    @classmethod
    def affiche(cls, world: World, data: Mapping[str, Any] | None = None) -> Self:
        """As any form. Entries that wait may also name the boxes by their labels."""
        saisies = session.get("refus", {}).get(cls.ecran, {}).get("saisies", {})
        form = super().affiche(world, data)
        cochees = [choix.value for choix in form.services.choices if saisies.get(choix.label) is True]
        form.services.data = [*(form.services.data or []), *cochees]
        return form

    def validate_siren(self, field: Field) -> None:
        """Shape and register; one that another space holds is none the worse (NEX l.66)."""
        self.exiger_aucun(field, adhesions.defauts_siren(db(), self.world, self.espace, field.data or ""))

    def validate_services(self, field: Field) -> None:
        """One at least, each of the list."""
        if services.inconnus(self.world, field.data or []):
            self.exiger_aucun(field, ["choisissez des services de la liste."])
        self.exiger_aucun(field, adhesions.defauts_services(self.world, field.data or []))
