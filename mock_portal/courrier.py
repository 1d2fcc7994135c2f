"""The company's letter box: each letter that has arrived, as a page and as a PDF.

It belongs to the simulator: in the real world the letter comes by post. Nobody reads it before its delivery.
"""

from flask import Blueprint, Flask, Response, abort, render_template
from flask.typing import ResponseReturnValue

from mock_portal.channels.lettre import VERSO, contenu, lettre_pdf
from mock_portal.domain import lettres
from mock_portal.store.postal import Letter
from mock_portal.web.contexte import db, unit, world

bp = Blueprint("courrier", __name__, url_prefix="/simulateur/lettres", template_folder="templates")


def installer(app: Flask) -> None:
    """Register the letter box."""
    app.register_blueprint(bp)


def _arrivee(lettre_id: int) -> Letter:
    trouvee = lettres.delivree(db(), world(), lettre_id) if world().edition.lettre else None
    return trouvee or abort(404)


@bp.get("/<int:lettre_id>", endpoint="lettre")
def lettre(lettre_id: int) -> ResponseReturnValue:
    """The letter as a page."""
    arrivee = _arrivee(lettre_id)
    return render_template("lettre.html", lettre=arrivee, contenu=contenu(world(), arrivee), verso=VERSO)


@bp.get("/<int:lettre_id>.pdf", endpoint="lettre_pdf")
def pdf(lettre_id: int) -> Response:
    """The letter as it was printed, on two pages."""
    monde, arrivee = world(), _arrivee(lettre_id)
    with unit().paused():  # drawing takes long: let the other requests in
        octets = lettre_pdf(monde, arrivee)
    nom = f"lettre-{arrivee.numero}.pdf"
    return Response(octets, mimetype="application/pdf", headers={"Content-Disposition": f'inline; filename="{nom}"'})
