"""The three forms of the forgotten password."""

from wtforms import StringField

from mock_portal.journeys.creation_expert.forms import PROPRE, MotDePasseForm
from mock_portal.web.formulaires import Obligatoire, PortalForm


class AdresseOublieeForm(PortalForm):
    """Which space."""

    ecran = "mot_de_passe_oublie"
    adresse_electronique = StringField(filters=PROPRE, validators=[Obligatoire("adresse_electronique")])


class ReponseForm(PortalForm):
    """The trust answer."""

    ecran = "question_de_confiance"
    reponse = StringField(filters=PROPRE, validators=[Obligatoire("reponse")])


class NouveauMotDePasseForm(MotDePasseForm):
    """Same limits as at the creation."""

    ecran = "nouveau_mot_de_passe"
