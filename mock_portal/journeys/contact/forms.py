"""Whom to answer, what is asked."""

from wtforms import Field, StringField, TextAreaField

from mock_portal.domain import adresses
from mock_portal.journeys.creation_expert.forms import PROPRE
from mock_portal.web.formulaires import Obligatoire, PortalForm


class ContactForm(PortalForm):
    """An address and a message."""

    ecran = "contact"
    adresse_electronique = StringField(filters=PROPRE, validators=[Obligatoire("adresse_electronique")])
    texte = TextAreaField(validators=[Obligatoire("message")])

    def validate_adresse_electronique(self, field: Field) -> None:
        """Length and shape."""
        self.exiger_aucun(field, adresses.defauts(field.data or "", self.world.rules))
