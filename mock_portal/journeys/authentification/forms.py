"""The log-in's form."""

from wtforms import PasswordField, StringField

from mock_portal.journeys.creation_expert.forms import PROPRE
from mock_portal.web.captchas import CaptchaForm
from mock_portal.web.formulaires import Obligatoire


class AuthentificationForm(CaptchaForm):
    """All three are needed although the screen prints no asterisk (CHG23 l.136)."""

    ecran = "authentification"
    adresse_electronique = StringField(filters=PROPRE, validators=[Obligatoire("adresse_electronique")])
    mot_de_passe = PasswordField(validators=[Obligatoire("mot_de_passe")])
