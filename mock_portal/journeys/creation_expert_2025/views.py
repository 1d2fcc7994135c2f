"""The three stages, each a page, then the wait for the mailed code."""

from flask import Blueprint, request, session
from werkzeug.wrappers import Response

from mock_portal.domain import mots_de_passe
from mock_portal.domain.demarches import Demarche
from mock_portal.journeys.creation_expert.etapes import AUTRE_FENETRE, garder
from mock_portal.journeys.creation_expert.preinscription import attendre, inscrire
from mock_portal.journeys.creation_expert_2025.etapes import afficher, etape
from mock_portal.journeys.creation_expert_2025.forms import (
    ConditionsExpertForm,
    CoordonneesExpertForm,
    IdentifiantsExpertForm,
)
from mock_portal.web.contexte import world
from mock_portal.web.formulaires import aller_a

bp = Blueprint("creation_expert_2025", __name__, template_folder="templates", url_prefix="/creation/expert")


@bp.get("", endpoint="conditions_expert")
def conditions_expert() -> str:
    """Stage 1: terms and image (NEX l.47)."""
    return afficher("conditions_expert", form=ConditionsExpertForm.affiche(world()))


@bp.post("", endpoint="conditions_expert_valider")
def conditions_expert_valider() -> Response:
    """Accepting begins a new run; the same form sent twice begins one."""
    form = ConditionsExpertForm(world())
    envoi = form.envoi.data
    if envoi and session.get("conditions_expert") == envoi:
        return aller_a("identifiants_expert")
    if form.attend_deja():
        return aller_a(form.ecran)
    if not form.validate_on_submit():
        return form.attendre()
    garder(Demarche(acceptee=True))
    session["conditions_expert"] = envoi
    session.pop("refus", None)
    return aller_a("identifiants_expert")


@bp.get("/identifiants", endpoint="identifiants_expert")
@etape("identifiants_expert")
def identifiants_expert(demarche: Demarche) -> str:
    """Stage 2: address and password (NEX l.48)."""
    adresse = demarche.adresse_electronique
    connues = {"adresse_electronique": adresse, "confirmation_adresse_electronique": adresse}
    return afficher("identifiants_expert", form=IdentifiantsExpertForm.affiche(world(), connues))


@bp.post("/identifiants", endpoint="identifiants_expert_valider")
@etape("identifiants_expert")
def identifiants_expert_valider(demarche: Demarche) -> Response:
    """The password goes on as a digest."""
    form = IdentifiantsExpertForm(world())
    if not form.validate_on_submit():
        return form.attendre()
    demarche.identifier(form.adresse_electronique.data or "", mots_de_passe.hacher(form.mot_de_passe.data or ""))
    garder(demarche)
    return aller_a("coordonnees_expert")


@bp.get("/coordonnees", endpoint="coordonnees_expert")
@etape("coordonnees_expert")
def coordonnees_expert(demarche: Demarche) -> str:
    """Stage 3: details and trust question (NEX l.49)."""
    form = CoordonneesExpertForm.affiche(world(), demarche.formulaire)
    form.vu.data = demarche.empreinte("adresse_electronique")
    return afficher("coordonnees_expert", form=form, adresse=demarche.adresse_electronique)


@bp.post("/coordonnees", endpoint="coordonnees_expert_valider")
@etape("coordonnees_expert")
def coordonnees_expert_valider(demarche: Demarche) -> Response:
    """« Etape précédente » keeps the entries as they are; « Valider » registers and mails the code."""
    form = CoordonneesExpertForm(world())
    if form.vu.data != demarche.empreinte("adresse_electronique"):
        session["avis"] = AUTRE_FENETRE
        return aller_a("coordonnees_expert")
    if "precedente" in request.form:
        demarche.formulaire = form.entrees()
        garder(demarche)
        return aller_a("identifiants_expert")
    if not form.validate_on_submit():
        return form.attendre()
    demarche.formulaire, demarche.formulaire_valide = form.entrees(), True
    return inscrire(demarche, IdentifiantsExpertForm, "attente_expert")


@bp.get("/attente", endpoint="attente_expert")
def attente_expert() -> str | Response:
    """The code is on its way (NEX l.51). It can be shown again; nothing is sent again."""
    return attendre(lambda espace: afficher("attente_expert", espace=espace), "conditions_expert")
