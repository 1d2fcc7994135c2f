"""The forms of the three stages: those of the expert journey, with an image at the first (NEX l.47-49)."""

from mock_portal.journeys.creation_expert.forms import ConditionsForm, IdentifiantsForm, InscriptionForm
from mock_portal.web.captchas import CaptchaForm


class ConditionsExpertForm(ConditionsForm, CaptchaForm):
    """Stage 1: accept the terms, copy the image."""

    ecran = "conditions_expert"


class IdentifiantsExpertForm(IdentifiantsForm):
    """Stage 2: address and password."""

    ecran = "identifiants_expert"


class CoordonneesExpertForm(InscriptionForm):
    """Stage 3: details, company of the user, trust question. The address has its own stage."""

    ecran = "coordonnees_expert"
    adresse_electronique = None
