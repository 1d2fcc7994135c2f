"""The adhesion's form."""

from wtforms import Field, StringField

from mock_portal.domain import entreprises
from mock_portal.journeys.creation_expert.forms import PROPRE
from mock_portal.web.contexte import db
from mock_portal.web.formulaires import Obligatoire, PortalForm


class AdhesionForm(PortalForm):
    """Which company."""

    ecran = "adhesion"
    siren = StringField(filters=PROPRE, validators=[Obligatoire("siren")])

    def validate_siren(self, field: Field) -> None:
        """Shape and register."""
        self.exiger_aucun(field, entreprises.defauts(db(), self.world, field.data, etrangere=False))
