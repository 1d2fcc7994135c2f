"""A new password, twice."""

from wtforms import Field

from mock_portal.domain import mots_de_passe
from mock_portal.journeys.changement.forms import MEME_MOT_DE_PASSE
from mock_portal.journeys.creation_expert.forms import MotDePasseForm
from mock_portal.store.models import Space
from mock_portal.web.proprietaire import FormulaireDUnEspace


class RenouvellementForm(MotDePasseForm, FormulaireDUnEspace):
    """Same limits as at the creation. `espace`: whose password."""

    ecran = "renouvellement_mot_de_passe"
    espace: Space

    def validate_mot_de_passe(self, field: Field) -> None:
        """Length and characters, and not the one that is out of date."""
        super().validate_mot_de_passe(field)
        if self.world.rules.mot_de_passe_identique_refuse:
            pareil = mots_de_passe.correspond(self.espace.mot_de_passe, field.data)
            self.exiger_aucun(field, [MEME_MOT_DE_PASSE] if pareil else [])
