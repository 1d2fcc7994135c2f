"""The space's screens; each needs a log-in and is shown to nobody else."""

from typing import Any

from flask import Blueprint, abort, g, render_template, session
from werkzeug.wrappers import Response

from mock_portal.domain import espaces, validite
from mock_portal.domain.coordonnees import recapitulatif
from mock_portal.domain.titulaires import Titulaire
from mock_portal.journeys.espace_pro import liens, offre
from mock_portal.journeys.espace_pro.forms import SuppressionForm
from mock_portal.store.models import Space, SpaceCompany
from mock_portal.web.acces import espace_ouvert, protegee
from mock_portal.web.contexte import db, world
from mock_portal.web.ecrans import VARIANTES
from mock_portal.web.formulaires import aller_a
from mock_portal.web.sessions import fermer_les_sessions

bp = Blueprint("espace_pro", __name__, template_folder="templates")

PAR_NOMBRE = ("espace_sans_entreprise", "espace_une_entreprise", "espace_plusieurs_entreprises")


def variante() -> str:
    """Which of the three homes: by the number of companies at this display (CHG23 l.138)."""
    espace = espace_ouvert()
    return PAR_NOMBRE[min(len(tenues(espace)), 2)] if espace else PAR_NOMBRE[0]


VARIANTES["espace_pro.accueil_espace"] = variante


def tenues(espace: Space) -> list[SpaceCompany]:
    """The companies of the space, read once a request: what a page is called depends on them too."""
    if "entreprises_tenues" not in g:
        g.entreprises_tenues = espaces.entreprises(db(), espace)
    lues: list[SpaceCompany] = g.entreprises_tenues
    return lues


def page(gabarit: str, espace: Space, **valeurs: Any) -> str:
    """A screen of the space: its holder and its companies beside what the screen asks."""
    valeurs |= {"espace": espace, "titulaire": Titulaire.de(espace), "liens": liens}
    return render_template(f"espace_pro/{gabarit}.html", **{"entreprises": tenues(espace), **valeurs})


@bp.get("/espace/")
@protegee
def accueil_espace(espace: Space) -> str:
    """One of the three homes."""
    expiration = validite.dernier_jour(world(), espace)
    menus, rubriques = world().edition.espace, offre.rubriques(espace)
    return page(variante(), espace, expiration=expiration, menus=menus, rubriques=rubriques)


@bp.get("/espace/services")
@protegee
def gestion_services(espace: Space) -> str:
    """CHG23 l.335-385: the same for any number of companies."""
    return page("gestion_services", espace, menus=world().edition.espace)


@bp.get("/espace/coordonnees")
@protegee
def vos_coordonnees(espace: Space) -> str:
    """The same lines as the PDF (CHG23 l.850)."""
    lignes = [ligne for _, partie in recapitulatif(espace) for ligne in partie]
    return page("vos_coordonnees", espace, lignes=lignes)


@bp.get("/espace/dossiers")
@protegee
def dossiers(espace: Space) -> str:
    """CHG23 l.269-270."""
    return page("dossiers", espace)


@bp.get("/espace/service/<nom>")
@protegee
def service(espace: Space, nom: str) -> str:
    """Only for a space that may use it; what follows belongs to other documents."""
    trouve = offre.connus(world().edition).get(nom)
    if trouve is None:
        abort(404)
    if not offre.ouvert(espace, trouve):
        abort(403)
    detentrices = offre.detentrices(espace, trouve, tenues(espace))
    return page("service", espace, cle=nom, service=trouve, entreprises=detentrices)


@bp.get("/espace/suppression")
@protegee
def suppression_espace(espace: Space) -> str:
    """Asks first (CHG23 l.368)."""
    form = SuppressionForm.affiche(world())
    form.remettre_a(espace)
    return page("suppression_espace", espace, form=form, avis=session.pop("avis", None))


@bp.post("/espace/suppression")
@protegee
def suppression_espace_valider(espace: Space) -> Response:
    """Every browser of the space is logged out, and its address is free again."""
    form = SuppressionForm(world())
    if (retour := form.venu_d_un_autre(espace)) is not None:
        return retour
    if not form.validate_on_submit():
        return form.attendre()
    fermer_les_sessions(espace.id)
    espaces.supprimer(db(), world(), espace)
    session.clear()
    session["espace_supprime"] = True
    return aller_a("espace_supprime")


@bp.get("/espace-supprime")
def espace_supprime() -> str | Response:
    """It is done."""
    if not session.get("espace_supprime"):
        return aller_a("authentification")
    return render_template("espace_pro/espace_supprime.html")
