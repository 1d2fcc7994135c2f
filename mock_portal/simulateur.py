"""The simulator's own pages, outside the reproduced portal: choose an edition, enter a sandbox."""

from flask import Blueprint, Flask, abort, redirect, render_template, request, url_for
from flask_wtf import CSRFProtect
from werkzeug.wrappers import Response

from mock_portal.editions import EDITIONS
from mock_portal.sandbox import find_world, open_sandbox
from mock_portal.web.contexte import COOKIE_BAC, db

bp = Blueprint("simulateur", __name__)


def installer(app: Flask, csrf: CSRFProtect) -> None:
    """Register these pages. Whoever chooses an edition has no session yet, so no form protection either."""
    csrf.exempt(bp)
    app.register_blueprint(bp)


@bp.get("/simulateur/")
def choix() -> str:
    """The editions a person may visit."""
    return render_template("simulateur.html", editions=EDITIONS.values())


@bp.post("/simulateur/bacs")
def ouvrir() -> Response:
    """A new sandbox of the edition chosen."""
    edition = request.form.get("edition", "")
    if edition not in EDITIONS:
        abort(404)
    return poser_cookie(open_sandbox(db(), edition).id, "/")


@bp.get("/bac/<bac>/")
@bp.get("/bac/<bac>/<path:suite>")
def entrer(bac: str, suite: str = "") -> Response:
    """Enter a sandbox, then the page that follows in the address."""
    if find_world(db(), bac) is None:
        abort(404)
    query = f"?{request.query_string.decode()}" if request.query_string else ""
    return poser_cookie(bac, f"/{suite.lstrip('/')}{query}")


def poser_cookie(bac: str, suite: str) -> Response:
    """Go on in that sandbox."""
    response = redirect(suite, 303)
    response.set_cookie(COOKIE_BAC, bac, httponly=True, samesite="Lax")
    return response


def accueil_sans_bac() -> Response:
    """Where `/` leads whoever is in no sandbox."""
    return redirect(url_for("simulateur.choix"), 303)
