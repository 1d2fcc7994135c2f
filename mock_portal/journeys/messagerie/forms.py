"""Which company, in one's own words."""

from wtforms import Field, StringField, TextAreaField

from mock_portal.domain import entreprises
from mock_portal.journeys.creation_expert.forms import PROPRE
from mock_portal.web.contexte import db
from mock_portal.web.formulaires import Obligatoire
from mock_portal.web.proprietaire import FormulaireDUnEspace


class SubstitutionForm(FormulaireDUnEspace):
    """The SIREN of the company whose holder is to be replaced, and the request."""

    ecran = "messagerie"
    siren = StringField(filters=PROPRE, validators=[Obligatoire("siren")])
    texte = TextAreaField(validators=[Obligatoire("message")])

    def validate_siren(self, field: Field) -> None:
        """Shape and register."""
        self.exiger_aucun(field, entreprises.defauts(db(), self.world, field.data or "", etrangere=False))
