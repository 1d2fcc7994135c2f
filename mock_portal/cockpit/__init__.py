"""The panel for people (`--cockpit`): time, mailbox, letters, a fresh start. A portal under test never has it."""

from datetime import datetime

from flask import Blueprint, Flask, redirect, render_template, request
from sqlalchemy import select
from werkzeug.wrappers import Response

from mock_portal.clock import PARIS, Duration, date_longue
from mock_portal.domain import lettres as postales
from mock_portal.sandbox import move_clock, open_sandbox
from mock_portal.simulateur import poser_cookie
from mock_portal.store.models import Mail
from mock_portal.web.contexte import db, world

bp = Blueprint("cockpit", __name__, url_prefix="/simulateur", template_folder="templates", static_folder="static")

AVANCES = {"+1 h": "PT1H", "+48 h": "PT48H", "+72 h": "PT72H", "+14 jours": "P14D", "+60 jours": "P60D"}


def installer(app: Flask) -> None:
    """Register the panel's pages."""
    app.register_blueprint(bp)
    app.context_processor(
        lambda: {"avances": list(AVANCES.items()), "date_du_bac": date_du_bac, "date_du_courriel": date_du_courriel}
    )


@bp.post("/horloge")
def horloge() -> Response:
    """Advance the sandbox's clock, then back to the page."""
    duree = request.form.get("avance", "")
    if duree in AVANCES.values():
        move_clock(db(), world(), Duration.parse(duree))
    return redirect(_retour(), 303)


@bp.post("/recommencer")
def recommencer() -> Response:
    """A new sandbox of the same edition."""
    return poser_cookie(open_sandbox(db(), world().edition.code).id, "/")


@bp.get("/courriels")
def courriels() -> str:
    """The sandbox's mailbox, newest first."""
    query = select(Mail).where(Mail.sandbox_id == world().id, Mail.recu_le <= world().now).order_by(Mail.id.desc())
    return render_template("cockpit/courriels.html", courriels=list(db().scalars(query)))


@bp.get("/lettres")
def lettres() -> str:
    """The letters that have arrived, newest first; those on their way are only counted."""
    arrivees = postales.delivrees(db(), world())
    en_route = len(postales.toutes(db(), world())) - len(arrivees)
    return render_template("cockpit/lettres.html", lettres=arrivees[::-1], en_route=en_route)


def _retour() -> str:
    """The page the panel stood on: a path of this site, never another site."""
    retour = request.form.get("retour", "/")
    return retour if retour.startswith("/") and not retour.startswith(("//", "/\\")) else "/"


def date_du_bac(instant: datetime) -> str:
    """« 14 juin 2013, 16:00 »."""
    return f"{date_longue(instant)}, {instant.astimezone(PARIS):%H:%M}"


def date_du_courriel(instant: datetime) -> str:
    """As the edition's document prints the date of a mail: « 2023-08-25 15:10:00 » (CHG23 l.472)."""
    imprimee = world().edition.format_date_courriel
    return instant.astimezone(PARIS).strftime(imprimee) if imprimee else date_du_bac(instant)
