"""The forms of the two steps that ask something (CHG23 l.734-763; ALIM l.338-341)."""

from wtforms import Field, StringField

from mock_portal.journeys.creation_expert.forms import PROPRE
from mock_portal.web.captchas import CaptchaForm
from mock_portal.web.envois import EnvoiUnique
from mock_portal.web.formulaires import Obligatoire


class CodeForm(CaptchaForm):
    """Step 1: the mailed code, then the image."""

    ecran = "activation_code"
    activation_code = StringField(filters=PROPRE, validators=[Obligatoire("activation_code")])


class AdresseForm(EnvoiUnique):
    """Step 2: the login address that the code was sent for (a mailed code)."""

    ecran = "activation_identifiants"
    activation_adresse_electronique = StringField(
        filters=PROPRE, validators=[Obligatoire("activation_adresse_electronique")]
    )


class PostalForm(AdresseForm):
    """Step 2 of a posted code: the company of the letter comes first (ALIM l.264)."""

    activation_siren = StringField(filters=PROPRE, validators=[Obligatoire("activation_siren")])

    def champs(self) -> list[Field]:
        """SIREN, address."""
        return [self.activation_siren, self.activation_adresse_electronique]
