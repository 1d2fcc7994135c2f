"""A form shown to one space and sent by another: a log-in in a second window must not turn it against that one."""

from flask import session
from werkzeug.wrappers import Response
from wtforms import HiddenField

from mock_portal.store.models import Space
from mock_portal.web.formulaires import PortalForm, aller_a

AUTRE_ESPACE = (
    "Votre navigateur s'est connecté entre-temps à un autre espace, dans une autre fenêtre : rien n'a été modifié."
)


class FormulaireDUnEspace(PortalForm):
    """`proprietaire`: the space the form was shown to."""

    proprietaire = HiddenField()

    def remettre_a(self, espace: Space) -> None:
        """Note whose form it is, when it is shown."""
        self.proprietaire.data = espace.id

    def venu_d_un_autre(self, espace: Space) -> Response | None:
        """Back to the screen with a message when the form belongs to another space than the one now open."""
        if self.proprietaire.data in {None, "", espace.id}:
            return None
        session["avis"] = AUTRE_ESPACE
        return aller_a(self.ecran)
