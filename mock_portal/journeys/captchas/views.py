"""Image and sound of a captcha, drawn when asked and outside the database's lock (CHG23 l.118, l.740)."""

from collections.abc import Callable

from flask import Blueprint, abort, jsonify, url_for
from werkzeug.wrappers import Response

from mock_portal.channels import captcha
from mock_portal.domain import captchas
from mock_portal.web.contexte import db, unit, world

bp = Blueprint("captchas", __name__, url_prefix="/captcha")


@bp.get("/<captcha_id>.png")
def image(captcha_id: str) -> Response:
    """The picture."""
    return _rendre(captcha_id, captcha.image, "image/png")


@bp.get("/<captcha_id>.wav")
def son(captcha_id: str) -> Response:
    """The sound."""
    return _rendre(captcha_id, captcha.son, "audio/wav")


def _rendre(captcha_id: str, rendu: Callable[[str], bytes], mimetype: str) -> Response:
    trouve = captchas.trouver(db(), world(), captcha_id)
    if trouve is None:
        abort(404)
    caracteres = trouve.reponse
    with unit().paused():  # a sound takes a third of a second: let the other requests in
        octets = rendu(caracteres)
    return Response(octets, mimetype=mimetype)


@bp.post("/<captcha_id>/renouveler")
def renouveler(captcha_id: str) -> Response:
    """Another image in place of that one, which is dead; the page keeps its entries."""
    captchas.tuer(db(), world(), captcha_id)
    nouveau = captchas.creer(db(), world()).id
    return jsonify(
        id=nouveau,
        image=url_for("captchas.image", captcha_id=nouveau),
        son=url_for("captchas.son", captcha_id=nouveau),
    )
