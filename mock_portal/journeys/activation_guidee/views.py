"""The three steps and the PDF. No window opens: each step is a page (CHG23 l.723-822; ALIM l.320-347)."""

from flask import Blueprint, abort, request, session
from werkzeug.wrappers import Response

from mock_portal.channels.recapitulatif import recapitulatif
from mock_portal.clock import date_longue
from mock_portal.domain import changements
from mock_portal.domain.inscriptions import CodeRefuse
from mock_portal.domain.titulaires import Titulaire
from mock_portal.journeys.activation_guidee import etapes
from mock_portal.journeys.activation_guidee.forms import CodeForm
from mock_portal.journeys.activation_guidee.ouverture import ouvrir
from mock_portal.store.models import Space
from mock_portal.web.acces import RENOUVELLEMENT, renouvellement_exige
from mock_portal.web.contexte import db, unit, world
from mock_portal.web.formulaires import aller_a

bp = Blueprint("activation_guidee", __name__, template_folder="templates", url_prefix="/activation")


@bp.get("/code")
def activation_code() -> str:
    """Step 1 (l.728-742). Back from step 2, the code is still there."""
    form = CodeForm.affiche(world(), {"activation_code": etapes.etat().get("code", "")})
    return etapes.afficher("activation_code", 0, form=form)


@bp.post("/code")
def activation_code_valider() -> Response:
    """The image is judged first: a wrong one tries no code."""
    form, etat = CodeForm(world()), etapes.etat()
    if etat.get("envoi_du_code") == form.envoi.data and etat.get("code") == form.activation_code.data:
        return aller_a("activation_identifiants")
    if form.attend_deja():
        return aller_a(form.ecran)
    if not form.validate_on_submit():
        return form.attendre()
    code = form.activation_code.data or ""
    try:
        changements.reconnaitre(db(), world(), code, etapes.essayeur())
    except CodeRefuse as refus:
        form.refuser(form.activation_code, etapes.texte(refus, code))
        return form.attendre()
    saisies = {nom: etat.get(nom, "") if etat.get("code") == code else "" for nom in ("adresse", "siren")}
    session["activation_guidee"] = {"code": code, **saisies, "envoi_du_code": form.envoi.data}
    return aller_a("activation_identifiants")


@bp.get("/identifiants")
def activation_identifiants() -> str | Response:
    """Step 2 (l.752-763); a posted code wants the SIREN too (ALIM l.264)."""
    etat = etapes.etat()
    if "code" not in etat:
        return etapes.etape_manquante()
    saisies = {"activation_adresse_electronique": etat.get("adresse", ""), "activation_siren": etat.get("siren", "")}
    form = etapes.formulaire(etat["code"]).affiche(world(), saisies)
    return etapes.afficher("activation_identifiants", 1, form=form, code=etat["code"])


@bp.post("/identifiants")
def activation_identifiants_valider() -> Response:
    """« Continuer » activates; the same form sent twice leads twice to the same summary."""
    etat = etapes.etat()
    if "code" not in etat:
        return etapes.etape_manquante()
    form = etapes.formulaire(etat["code"])(world())
    if form.attend_deja():
        return aller_a(form.ecran)
    if "precedente" in request.form or "effacer" in request.form:
        saisies = {} if "effacer" in request.form else form.saisies()
        session["activation_guidee"] = {**etat, **etapes.gardees(saisies)}
        return aller_a(form.ecran if "effacer" in request.form else "activation_code")
    if not form.validate_on_submit():
        return form.attendre()
    return ouvrir(form, etat["code"])


@bp.get("/recapitulatif")
def activation_recapitulatif() -> str | Response:
    """Step 3 (l.776-794). It can be shown again, with the same number."""
    espace = db().get(Space, etapes.etat().get("espace", ""))
    if espace is None:
        return etapes.etape_manquante()
    date = date_longue(etapes.active_le(espace))
    return etapes.afficher("activation_recapitulatif", 2, espace=espace, titulaire=Titulaire.de(espace), date=date)


@bp.get("/recapitulatif/<espace_id>.pdf")
def recapitulatif_pdf(espace_id: str) -> Response:
    """The summary, for the session that activated the space or is logged in to it (l.824-846)."""
    monde, espace = world(), db().get(Space, espace_id)
    if monde.rules.pdf_session_exigee and espace_id not in {session.get("espace"), etapes.etat().get("espace")}:
        return aller_a(monde.edition.ecran_connexion)
    if espace is None or espace.sandbox_id != monde.id or espace.numero_abonne is None:
        abort(404)
    if renouvellement_exige(espace):
        return aller_a(RENOUVELLEMENT)
    nom = f"recapitulatif-{espace.numero_abonne}.pdf"
    with unit().paused():  # drawing takes long: let the other requests in
        octets = recapitulatif(monde, espace)
    return Response(octets, mimetype="application/pdf", headers={"Content-Disposition": f'inline; filename="{nom}"'})
