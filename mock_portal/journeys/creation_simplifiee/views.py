"""The two steps and the confirmation (ALIM l.138-193)."""

from flask import request, session
from werkzeug.wrappers import Response

from mock_portal.domain.entreprises import sans_blancs
from mock_portal.journeys.creation_simplifiee.etapes import Demande, afficher, bp, etape_manquante, postees
from mock_portal.journeys.creation_simplifiee.forms import (
    A_VALIDER,
    EntrepriseForm,
    SaisieForm,
    SimplifieForm,
    SirenForm,
)
from mock_portal.journeys.creation_simplifiee.inscription import inscrire
from mock_portal.store.models import Space
from mock_portal.web.contexte import db, world
from mock_portal.web.formulaires import aller_a

AUTRE_FENETRE = (
    "Votre demande a été modifiée dans une autre fenêtre : rien n'a été enregistré. "
    "Vérifiez les informations affichées."
)


@bp.get("/siren")
def saisie_siren() -> str:
    """Step 1 (l.138-171). The company's part can be used once the SIREN is validated, and only for that one."""
    demande = Demande.lire()
    form = SaisieForm.affiche(world(), {"siren": demande.siren, "adresse_entreprise": demande.adresse_entreprise})
    ouverte = demande.valide(form.siren.data or "")
    if not ouverte:
        form.adresse_entreprise.data = ""
    return afficher("saisie_siren", 0, form=form, ouverte=ouverte, valide=ouverte and bool(demande.siren))


@bp.post("/siren")
def saisie_siren_valider() -> Response:
    """« Valider le SIREN » or « Continuer »; the Enter key means the one that can be done."""
    demande, siren = Demande.lire(), request.form.get("siren", "")
    if "valider_siren" in request.form:
        return _valider_le_siren(demande)
    if "continuer" in request.form or (demande.valide(siren) and not request.form.get("captcha")):
        return _continuer(demande)
    return _valider_le_siren(demande)


def _valider_le_siren(demande: Demande) -> Response:
    form = SirenForm(world())
    siren, envoi = sans_blancs(form.siren.data or ""), form.envoi.data or ""
    if form.attend_deja() or (envoi and demande.envoi_siren == envoi and demande.siren == siren):
        return aller_a(form.ecran)
    valide = form.validate_on_submit()
    if siren != demande.siren:
        demande.recommencer()
    if not valide:
        demande.garder()
        return form.attendre()
    demande.siren, demande.envoi_siren = siren, envoi
    demande.garder()
    return aller_a(form.ecran)


def _continuer(demande: Demande) -> Response:
    form = EntrepriseForm(world())
    if form.attend_deja():
        return aller_a(form.ecran)
    if not demande.valide(form.siren.data or ""):
        demande.recommencer()
        demande.garder()
        form.refuser(form.siren, A_VALIDER)
        return form.attendre()
    if not form.validate_on_submit():
        return form.attendre()
    demande.siren = sans_blancs(form.siren.data or "")
    demande.adresse_entreprise = form.adresse_entreprise.data or ""
    demande.garder()
    return aller_a("formulaire_simplifie")


@bp.get("/formulaire")
def formulaire_simplifie() -> str | Response:
    """Step 2, which no document prints."""
    demande = Demande.lire()
    if manquante := etape_manquante(demande):
        return manquante
    form = SimplifieForm.affiche(world(), demande.saisies)
    form.vu.data = demande.empreinte()
    return afficher("formulaire_simplifie", 1, form=form)


@bp.post("/formulaire")
def formulaire_simplifie_valider() -> Response:
    """« Valider » registers and sends the mail; the same form sent twice leads twice to the same confirmation."""
    demande, form = Demande.lire(), SimplifieForm(world())
    if form.envoi.data and form.envoi.data == demande.envoi:
        return aller_a("enregistrement")
    if manquante := etape_manquante(demande):
        return manquante
    if form.attend_deja():
        return aller_a(form.ecran)
    if form.vu.data != demande.empreinte():
        session["avis"] = AUTRE_FENETRE
        return aller_a(form.ecran)
    if "precedente" in request.form:
        demande.saisies = postees(form.saisies())
        demande.garder()
        return aller_a("saisie_siren")
    return inscrire(demande, form) if form.validate_on_submit() else form.attendre()


@bp.get("/enregistrement")
def enregistrement() -> str | Response:
    """Step 3 (l.177-193). It can be shown again; nothing is sent again."""
    demande = Demande.lire()
    if db().get(Space, demande.espace) is None:
        return etape_manquante(demande) or aller_a("formulaire_simplifie")
    return afficher("enregistrement", 2)
