"""The form is acknowledged; nobody reads it."""

from flask import Blueprint, render_template, session
from werkzeug.wrappers import Response

from mock_portal.journeys.contact.forms import ContactForm
from mock_portal.web.contexte import world
from mock_portal.web.formulaires import aller_a

bp = Blueprint("contact", __name__, template_folder="templates")


@bp.get("/contact")
def contact() -> str:
    """Open to all; an acknowledgement is shown once."""
    form = ContactForm.affiche(world())
    return render_template("contact/contact.html", form=form, envoye=session.pop("contact", False))


@bp.post("/contact")
def contact_valider() -> Response:
    """« Envoyer »."""
    form = ContactForm(world())
    if not form.validate_on_submit():
        return form.attendre()
    session["contact"] = True
    return aller_a("contact")
