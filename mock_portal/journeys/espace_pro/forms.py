"""The form that removes a space."""

from wtforms import BooleanField, Field

from mock_portal.web.proprietaire import FormulaireDUnEspace


class SuppressionForm(FormulaireDUnEspace):
    """A box to tick: nobody removes a space by one click astray."""

    ecran = "suppression_espace"
    confirmation_suppression = BooleanField()

    def validate_confirmation_suppression(self, field: Field) -> None:
        """Ticked, unless the rules ask nothing."""
        manque = self.world.rules.suppression_confirmation_exigee and not field.data
        self.exiger_aucun(field, ["cochez la case pour confirmer."] if manque else [])
