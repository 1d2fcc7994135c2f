"""A request makes a letter to the company; its code brings the services (NEX l.54, l.66)."""

from flask import Blueprint, render_template, session
from werkzeug.wrappers import Response

from mock_portal.domain import adhesions, entreprises
from mock_portal.journeys.adhesion_2025.forms import AdhesionForm
from mock_portal.journeys.espace_pro import offre
from mock_portal.store.models import Space
from mock_portal.store.postal import Letter
from mock_portal.web.acces import protegee
from mock_portal.web.contexte import db, world
from mock_portal.web.formulaires import aller_a

bp = Blueprint("adhesion_2025", __name__, template_folder="templates", url_prefix="/espace/adhesion")


@bp.get("", endpoint="adhesion_services")
@protegee
def adhesion_services(espace: Space) -> str:
    """The SIREN and the boxes."""
    form = AdhesionForm.affiche(world())
    form.remettre_a(espace)
    avis = session.pop("avis", None)
    return render_template("adhesion_2025/adhesion_services.html", espace=espace, form=form, avis=avis)


@bp.post("", endpoint="adhesion_services_valider")
@protegee
def adhesion_services_valider(espace: Space) -> Response:
    """One letter a request; the same form sent twice is one request."""
    form = AdhesionForm(world())
    form.espace = espace
    if (retour := form.venu_d_un_autre(espace)) is not None:
        return retour
    faite = session.get("adhesion")
    if faite and form.envoi.data and faite.get("envoi") == form.envoi.data:
        return aller_a("adhesion_enregistree")
    if form.attend_deja():
        return aller_a(form.ecran)
    if not form.validate_on_submit():
        return form.attendre()
    lettre = adhesions.demander(db(), world(), espace, form.siren.data or "", form.services.data or [])
    session["adhesion"] = {"lettre": lettre.id, "envoi": form.envoi.data}
    return aller_a("adhesion_enregistree")


@bp.get("/enregistree", endpoint="adhesion_enregistree")
@protegee
def adhesion_enregistree(espace: Space) -> str | Response:
    """It can be shown again; no letter leaves again."""
    lettre = db().get(Letter, session.get("adhesion", {}).get("lettre", 0))
    if lettre is None or lettre.space_id != espace.id:
        return aller_a("adhesion_services")
    noms = {service.nom: service.libelle for service in offre.connus(world().edition).values()}
    return render_template(
        "adhesion_2025/adhesion_enregistree.html",
        espace=espace,
        lettre=lettre,
        raison_sociale=entreprises.raison_sociale(db(), world(), lettre.siren) or "",
        services=[noms.get(nom, nom) for nom in lettre.services],
    )
