"""Shown as long as the password is out of date; then the space opens."""

from flask import Blueprint, render_template, session
from werkzeug.wrappers import Response

from mock_portal.channels import envois
from mock_portal.domain import espaces, validite
from mock_portal.journeys.renouvellement.forms import RenouvellementForm
from mock_portal.store.models import Space
from mock_portal.web.acces import RENOUVELLEMENT, protegee
from mock_portal.web.contexte import db, world
from mock_portal.web.formulaires import aller_a
from mock_portal.web.incidents import incidents
from mock_portal.web.sessions import fermer_les_autres_sessions

bp = Blueprint("renouvellement", __name__, template_folder="templates", url_prefix="/espace/renouvellement")


@bp.get("", endpoint=RENOUVELLEMENT)
@protegee
def renouvellement_mot_de_passe(espace: Space) -> str | Response:
    """Nothing to renew: the space."""
    if not validite.a_renouveler(world(), espace):
        return aller_a(world().edition.ecran_espace)
    form = RenouvellementForm.affiche(world())
    form.remettre_a(espace)
    avis = session.pop("avis", None)
    return render_template("renouvellement/renouvellement_mot_de_passe.html", form=form, avis=avis)


@bp.post("", endpoint=f"{RENOUVELLEMENT}_valider")
@protegee
def renouvellement_mot_de_passe_valider(espace: Space) -> Response:
    """As any change of password: the other browsers are logged out, a mail tells it."""
    form = RenouvellementForm(world())
    form.espace = espace
    if (retour := form.venu_d_un_autre(espace)) is not None:
        return retour
    if not validite.a_renouveler(world(), espace):
        return aller_a("mot_de_passe_reinitialise")
    if not form.validate_on_submit():
        return form.attendre()
    espaces.changer_mot_de_passe(db(), world(), espace, form.mot_de_passe.data or "")
    envois.mot_de_passe_modifie(db(), world(), espace, incidents())
    fermer_les_autres_sessions(espace.id)
    session["mot_de_passe_reinitialise"] = True
    return aller_a("mot_de_passe_reinitialise")
