"""The log-in's form."""

from wtforms import PasswordField, StringField

from mock_portal.journeys.creation_expert.forms import PROPRE
from mock_portal.web.formulaires import Obligatoire, PortalForm


class ConnexionForm(PortalForm):
    """Both fields are always needed here: the rules about the creation's fields say the same of them."""

    ecran = "connexion"
    adresse_electronique = StringField(filters=PROPRE, validators=[Obligatoire("adresse_electronique")])
    mot_de_passe = PasswordField(validators=[Obligatoire("mot_de_passe")])
