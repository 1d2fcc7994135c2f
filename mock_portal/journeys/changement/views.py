"""The form (CHG23 l.416-438), the confirmation of a password (l.460), the wait for a code (l.577-592)."""

from flask import Blueprint, render_template, session
from werkzeug.wrappers import Response

from mock_portal.channels import envois
from mock_portal.clock import date_longue
from mock_portal.domain import changements, espaces, validite
from mock_portal.domain.adresses import comparee
from mock_portal.domain.inscriptions import AdresseDejaPrise
from mock_portal.domain.mots_de_passe import correspond
from mock_portal.domain.titulaires import Titulaire
from mock_portal.journeys.changement.forms import ADRESSE_PRISE, ModificationForm
from mock_portal.store.models import Space
from mock_portal.web.acces import protegee
from mock_portal.web.contexte import db, world
from mock_portal.web.formulaires import aller_a
from mock_portal.web.incidents import barriere, incidents
from mock_portal.web.sessions import fermer_les_autres_sessions

bp = Blueprint("changement", __name__, template_folder="templates", url_prefix="/espace/identifiants")


@bp.get("", endpoint="modification_identifiants")
@protegee
def modification_identifiants(espace: Space) -> str:
    """Two boxes and what each opens."""
    return _afficher("modification_identifiants", espace, form=ModificationForm.a_remplir(world(), espace))


@bp.post("", endpoint="modification_identifiants_valider")
@protegee
def modification_identifiants_valider(espace: Space) -> Response:
    """A password changes at once, an address once its code is typed; the same form sent twice changes once."""
    form = ModificationForm.rempli(world(), espace)
    if (retour := form.venu_d_un_autre(espace)) is not None:
        return retour
    fait = session.get("changement")
    if fait and fait["envoi"] == form.envoi.data:
        return aller_a(fait["ecran"])
    if form.attend_deja():
        return aller_a(form.ecran)
    if not form.validate_on_submit():
        return form.attendre()
    try:
        ecran = _changer(form)
    except AdresseDejaPrise:
        form.refuser(form.adresse_electronique, ADRESSE_PRISE)
        return form.attendre()
    session["changement"] = {"envoi": form.envoi.data, "ecran": ecran}
    return aller_a(ecran)


def _changer(form: ModificationForm) -> str:
    """Do what was asked for; answer the screen that tells it."""
    parties = form.parties()
    if "adresse" in parties:
        _demander(form, form.mot_de_passe.data if "mot_de_passe" in parties else None)
        return "attente_code"
    if "mot_de_passe" not in parties:
        return "gestion_services"
    espaces.changer_mot_de_passe(db(), world(), form.espace, form.mot_de_passe.data or "")
    envois.mot_de_passe_modifie(db(), world(), form.espace, incidents())
    fermer_les_autres_sessions(form.espace.id)
    session["mot_de_passe_reinitialise"] = True
    return "mot_de_passe_reinitialise"


def _demander(form: ModificationForm, mot_de_passe: str | None) -> None:
    """Note the change and mail its code; the very change that waits already is not asked for again."""
    adresse, actifs = form.adresse_electronique.data or "", incidents()
    barriere("changement")()
    if not _attend_deja(form.espace, adresse, mot_de_passe):
        changement = changements.demander(db(), world(), form.espace, adresse, mot_de_passe)
        envois.code(db(), world(), form.espace, actifs, changement)


def _attend_deja(espace: Space, adresse: str, mot_de_passe: str | None) -> bool:
    attente = changements.en_cours(db(), world(), espace)
    if attente is None or attente.adresse_comparee != comparee(adresse, world().rules):
        return False
    if mot_de_passe is None or attente.mot_de_passe is None:
        return mot_de_passe == attente.mot_de_passe
    return correspond(attente.mot_de_passe, mot_de_passe)


@bp.get("/mot-de-passe", endpoint="mot_de_passe_reinitialise")
@protegee
def mot_de_passe_reinitialise(espace: Space) -> str | Response:
    """It can be shown again; nothing is sent again."""
    if not session.get("mot_de_passe_reinitialise"):
        return aller_a("modification_identifiants")
    jusqu_au = date_longue(validite.dernier_jour(world(), espace))
    return _afficher("mot_de_passe_reinitialise", espace, jusqu_au=jusqu_au)


@bp.get("/attente", endpoint="attente_code")
@protegee
def attente_code(espace: Space) -> str | Response:
    """As long as a change waits for its code."""
    changement = changements.en_cours(db(), world(), espace)
    if changement is None:
        return aller_a("modification_identifiants")
    return _afficher("attente_code", espace, changement=changement)


def _afficher(gabarit: str, espace: Space, **variables: object) -> str:
    avis = session.pop("avis", None)
    titulaire = Titulaire.de(espace)
    return render_template(f"changement/{gabarit}.html", avis=avis, espace=espace, titulaire=titulaire, **variables)
