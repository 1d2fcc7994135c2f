"""Log-in. One message for a wrong address and a wrong password."""

from flask import Blueprint, render_template, session
from werkzeug.wrappers import Response

from mock_portal.domain import espaces
from mock_portal.journeys.connexion.forms import ConnexionForm
from mock_portal.web.contexte import db, world
from mock_portal.web.formulaires import aller_a
from mock_portal.web.sessions import ouvrir_espace

bp = Blueprint("connexion", __name__, template_folder="templates", url_prefix="/espace-professionnel")

REFUSEE = "l'adresse électronique ou le mot de passe est incorrect, ou votre espace n'est pas encore activé."
BLOQUEE = "trop d'essais infructueux ; veuillez réessayer dans {}, ou passer par « Mot de passe oublié »."


@bp.get("/connexion")
def connexion() -> str:
    """The screen of the two fields."""
    form = ConnexionForm.affiche(world())
    return render_template("connexion/connexion.html", form=form, avis=session.pop("avis", None))


@bp.post("/connexion")
def connexion_valider() -> Response:
    """Into the space; the browser gets another token."""
    form = ConnexionForm(world())
    if not form.validate_on_submit():
        return form.attendre()
    try:
        espace = espaces.connecter(db(), world(), form.adresse_electronique.data or "", form.mot_de_passe.data or "")
    except espaces.ConnexionRefusee as refus:
        delai = world().rules.delai_blocage_connexion.en_toutes_lettres()
        form.refuser(form.mot_de_passe, BLOQUEE.format(delai) if refus.bloquee else REFUSEE)
        return form.attendre()
    ouvrir_espace(espace.id)
    return aller_a("espace")
