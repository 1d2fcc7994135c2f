"""The request is acknowledged; the managing office answers by ways that no document describes."""

from flask import Blueprint, render_template, session
from werkzeug.wrappers import Response

from mock_portal.domain import entreprises
from mock_portal.journeys.messagerie.forms import SubstitutionForm
from mock_portal.store.models import Space
from mock_portal.web.acces import protegee
from mock_portal.web.contexte import world
from mock_portal.web.formulaires import aller_a

bp = Blueprint("messagerie", __name__, template_folder="templates", url_prefix="/espace/messagerie")


@bp.get("", endpoint="messagerie")
@protegee
def messagerie(espace: Space) -> str:
    """Open to any space, an empty one too (NEX l.65)."""
    form = SubstitutionForm.affiche(world())
    form.remettre_a(espace)
    return render_template("messagerie/messagerie.html", espace=espace, form=form, avis=session.pop("avis", None))


@bp.post("", endpoint="messagerie_valider")
@protegee
def messagerie_valider(espace: Space) -> Response:
    """« Demander la substitution »."""
    form = SubstitutionForm(world())
    if (retour := form.venu_d_un_autre(espace)) is not None:
        return retour
    if not form.validate_on_submit():
        return form.attendre()
    session["substitution_demandee"] = entreprises.sans_blancs(form.siren.data or "")
    return aller_a("substitution_demandee")


@bp.get("/substitution", endpoint="substitution_demandee")
@protegee
def substitution_demandee(espace: Space) -> str | Response:
    """It is done."""
    siren = session.get("substitution_demandee")
    if not siren:
        return aller_a("messagerie")
    return render_template("messagerie/substitution_demandee.html", espace=espace, siren=siren)
