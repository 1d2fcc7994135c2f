"""An unknown address sees the same screens and texts as a known one, and never gets further."""

from flask import Blueprint, render_template, session
from werkzeug.wrappers import Response

from mock_portal.channels import envois
from mock_portal.domain import espaces
from mock_portal.journeys.oubli.forms import AdresseOublieeForm, NouveauMotDePasseForm, ReponseForm
from mock_portal.store.models import Space
from mock_portal.web.contexte import db, world
from mock_portal.web.formulaires import aller_a
from mock_portal.web.incidents import incidents
from mock_portal.web.sessions import fermer_les_sessions

bp = Blueprint("oubli", __name__, template_folder="templates", url_prefix="/mot-de-passe")

REFUSEE = "la réponse n'est pas celle de votre espace."
BLOQUEE = "trop d'essais infructueux ; veuillez réessayer dans {}."


@bp.get("/oublie")
def mot_de_passe_oublie() -> str:
    """First screen: the address."""
    form = AdresseOublieeForm.affiche(world())
    return render_template("oubli/mot_de_passe_oublie.html", form=form, avis=session.pop("avis", None))


@bp.post("/oublie")
def mot_de_passe_oublie_valider() -> Response:
    """On to the question, whatever the address."""
    form = AdresseOublieeForm(world())
    if not form.validate_on_submit():
        return form.attendre()
    session["oubli"] = {"adresse": form.adresse_electronique.data or ""}
    return aller_a("question_de_confiance")


@bp.get("/question")
def question_de_confiance() -> str | Response:
    """Second screen: the question chosen at the registration."""
    if "oubli" not in session:
        return aller_a("mot_de_passe_oublie")
    question = espaces.question(db(), world(), session["oubli"]["adresse"])
    form = ReponseForm.affiche(world())
    return render_template("oubli/question_de_confiance.html", form=form, question=question)


@bp.post("/question")
def question_de_confiance_valider() -> Response:
    """The right answer opens the third screen."""
    if "oubli" not in session:
        return aller_a("mot_de_passe_oublie")
    form = ReponseForm(world())
    if not form.validate_on_submit():
        return form.attendre()
    try:
        espace = espaces.repondre(db(), world(), session["oubli"]["adresse"], form.reponse.data or "")
    except espaces.ConnexionRefusee as refus:
        delai = world().rules.delai_blocage_reponse.en_toutes_lettres()
        form.refuser(form.reponse, BLOQUEE.format(delai) if refus.bloquee else REFUSEE)
        return form.attendre()
    session["oubli"] = {**session["oubli"], "espace": espace.id}
    return aller_a("nouveau_mot_de_passe")


@bp.get("/nouveau")
def nouveau_mot_de_passe() -> str | Response:
    """Third screen: the new password, twice."""
    if "espace" not in session.get("oubli", {}):
        return aller_a("mot_de_passe_oublie")
    return render_template("oubli/nouveau_mot_de_passe.html", form=NouveauMotDePasseForm.affiche(world()))


@bp.post("/nouveau")
def nouveau_mot_de_passe_valider() -> Response:
    """The former password and the open sessions of the space are dead at once; a mail tells it where one exists."""
    if "espace" not in session.get("oubli", {}):
        return aller_a("mot_de_passe_oublie")
    form = NouveauMotDePasseForm(world())
    if not form.validate_on_submit():
        return form.attendre()
    espace = db().get_one(Space, session["oubli"]["espace"])
    espaces.changer_mot_de_passe(db(), world(), espace, form.mot_de_passe.data or "")
    envois.mot_de_passe_modifie(db(), world(), espace, incidents())
    fermer_les_sessions(espace.id)
    session.pop("oubli")
    session["mot_de_passe_modifie"] = True
    return aller_a("mot_de_passe_modifie")


@bp.get("/modifie")
def mot_de_passe_modifie() -> str | Response:
    """It is done."""
    if not session.get("mot_de_passe_modifie"):
        return aller_a("mot_de_passe_oublie")
    return render_template("oubli/mot_de_passe_modifie.html")
