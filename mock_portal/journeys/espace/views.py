"""The space's screens; each needs a log-in and is shown to nobody else."""

from collections.abc import Callable
from functools import wraps

from flask import Blueprint, abort, g, render_template, session
from werkzeug.wrappers import Response

from mock_portal.domain import entreprises, espaces
from mock_portal.domain.coordonnees import coordonnees as lignes_de_coordonnees
from mock_portal.journeys.espace.forms import AdhesionForm
from mock_portal.store.models import Space
from mock_portal.web.contexte import db, world
from mock_portal.web.erreurs import recommencer
from mock_portal.web.formulaires import aller_a

bp = Blueprint("espace", __name__, template_folder="templates", url_prefix="/espace-professionnel")

Vue = Callable[[Space], "str | Response"]


def protegee(vue: Vue) -> Callable[[], "str | Response"]:
    """Give the view the space of the log-in, or lead to the log-in."""

    @wraps(vue)
    def gardee() -> str | Response:
        espace = db().get(Space, session.get("espace", ""))
        if espace is None:
            return recommencer() if g.session_expiree else aller_a("connexion")
        return vue(espace)

    return gardee


@bp.get("/", endpoint="espace")
@protegee
def accueil_de_l_espace(espace: Space) -> str:
    """The companies of the space; a new space holds none (EXP13 l.68)."""
    return render_template("espace/espace.html", espace=espace, entreprises=espaces.entreprises(db(), espace))


@bp.get("/services", endpoint="gerer_services")
@protegee
def gerer_services(espace: Space) -> str:
    """EXP13 l.672."""
    return render_template("espace/gerer_services.html", peut_payer=espaces.peut_payer(db(), espace))


@bp.get("/coordonnees", endpoint="coordonnees")
@protegee
def coordonnees(espace: Space) -> str:
    """The same lines as the PDF."""
    return render_template("espace/coordonnees.html", espace=espace, lignes=lignes_de_coordonnees(espace))


@bp.get("/adhesion", endpoint="adhesion")
@protegee
def adhesion(_espace: Space) -> str:
    """Entry of the adhesion to the services (EXP13 l.633)."""
    return render_template(
        "espace/adhesion.html", form=AdhesionForm.affiche(world()), demandee=session.pop("adhesion", None)
    )


@bp.post("/adhesion", endpoint="adhesion_valider")
@protegee
def adhesion_valider(_espace: Space) -> Response:
    """The request is acknowledged; what follows belongs to other documents."""
    form = AdhesionForm(world())
    if not form.validate_on_submit():
        return form.attendre()
    session["adhesion"] = entreprises.par_trois(entreprises.sans_blancs(form.siren.data or ""))
    return aller_a("adhesion")


@bp.get("/comptes-bancaires", endpoint="comptes_bancaires")
@protegee
def comptes_bancaires(espace: Space) -> str:
    """Only for a space with a service for paying (EXP13 l.52)."""
    if not espaces.peut_payer(db(), espace):
        abort(403)
    return render_template("espace/comptes_bancaires.html", entreprises=espaces.entreprises(db(), espace))
