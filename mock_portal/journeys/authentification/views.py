"""Log-in. The image is judged before the identifiers; one message for a wrong address and a wrong password."""

from flask import Blueprint, render_template, session, url_for
from werkzeug.wrappers import Response

from mock_portal.domain import espaces
from mock_portal.editions import Edition
from mock_portal.journeys.authentification.forms import AuthentificationForm
from mock_portal.web.contexte import db, world
from mock_portal.web.ecrans import ECRANS
from mock_portal.web.formulaires import aller_a
from mock_portal.web.sessions import deja_ouvert_par, ouvrir_espace

bp = Blueprint("authentification", __name__, template_folder="templates")

REFUSEE = "l'adresse électronique ou le mot de passe est incorrect, ou votre espace n'est pas encore activé."
EXPIREE = "votre mot de passe a expiré ; passez par « Mot de passe oublié » pour en choisir un autre."
BLOQUEE = "trop d'essais infructueux ; veuillez réessayer dans {}, ou passer par « Mot de passe oublié »."


@bp.get("/authentification")
def authentification() -> str:
    """The screen of the three fields, and of the ways to creation and activation."""
    form, edition = AuthentificationForm.affiche(world()), world().edition
    validite = world().rules.validite_mot_de_passe.en_toutes_lettres()
    return render_template(
        "authentification/authentification.html",
        form=form,
        avis=session.pop("avis", None),
        rappels=[rappel.format(validite=validite) for rappel in edition.textes.rappels],
        creation=_creation(edition),
    )


def _creation(edition: Edition) -> str:
    """Where « Créer mon espace professionnel » leads."""
    if edition.ecran_creation is None:
        return url_for("accueil.hors_fiche", nom="Créer mon espace professionnel")
    return url_for(ECRANS[edition.ecran_creation].endpoint)


@bp.post("/authentification")
def authentification_valider() -> Response:
    """Into the space. A double click finds its image used up by its own first click, which opened it already."""
    form = AuthentificationForm(world())
    envoi = _envoi(form)
    valide = form.validate_on_submit() or deja_ouvert_par(envoi)
    if form.attend_deja():
        return aller_a("authentification")
    if not valide and not _image_apres_identifiants(form):
        return form.attendre()
    try:
        espace = espaces.connecter(db(), world(), form.adresse_electronique.data or "", form.mot_de_passe.data or "")
    except espaces.ConnexionRefusee as refus:
        form.refuser(form.mot_de_passe, _motif(refus))
        return form.attendre()
    if not valide:
        return form.attendre()
    ouvrir_espace(espace.id, envoi=envoi)
    return aller_a(world().edition.ecran_espace)


def _envoi(form: AuthentificationForm) -> str | None:
    """What tells a form sent twice: its image and its address, so that an image used up opens no other space."""
    image, adresse = form.captcha_id.data, form.adresse_electronique.data
    return f"{image} {adresse.casefold()}" if image and adresse else None


def _image_apres_identifiants(form: AuthentificationForm) -> bool:
    """Whether the rules judge the identifiers although the image is wrong."""
    return not world().rules.captcha_avant_identifiants and {nom for nom, _ in form.erreurs()} == {"captcha"}


def _motif(refus: espaces.ConnexionRefusee) -> str:
    if refus.bloquee:
        return BLOQUEE.format(world().rules.delai_blocage_connexion.en_toutes_lettres())
    return EXPIREE if refus.expiree else REFUSEE
