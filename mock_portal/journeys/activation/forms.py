"""The activation's form: address first, then code, on one screen (EXP13 l.585-591)."""

from wtforms import HiddenField, StringField

from mock_portal.journeys.creation_expert.forms import PROPRE
from mock_portal.web.formulaires import Obligatoire, PortalForm


class ActivationForm(PortalForm):
    """`envoi` is drawn anew at each display: the same form sent twice activates once and refuses nothing."""

    ecran = "activation"
    envoi = HiddenField()
    activation_adresse_electronique = StringField(
        filters=PROPRE, validators=[Obligatoire("activation_adresse_electronique")]
    )
    activation_code = StringField(filters=PROPRE, validators=[Obligatoire("activation_code")])
