"""The screens of the pre-registration. Stages are guarded: a screen leads to the first stage still missing."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from flask import Blueprint, g, render_template, request, session
from werkzeug.wrappers import Response

from mock_portal.domain import entreprises, inscriptions, mots_de_passe
from mock_portal.domain.demarches import Demarche
from mock_portal.journeys.creation_expert.forms import (
    BlocageForm,
    ConditionsForm,
    IdentifiantsForm,
    InscriptionForm,
    RecapitulatifForm,
)
from mock_portal.journeys.creation_expert.preinscription import preinscrire
from mock_portal.store.models import Space
from mock_portal.web.contexte import db, world
from mock_portal.web.erreurs import recommencer
from mock_portal.web.formulaires import aller_a

bp = Blueprint("creation_expert", __name__, template_folder="templates", url_prefix="/opale_inscription")

AUTRE_FENETRE = (
    "Votre démarche a été modifiée dans une autre fenêtre : rien n'a été enregistré. "
    "Vérifiez les informations affichées."
)

Vue = Callable[[Demarche], "str | Response"]


def afficher(gabarit: str, **variables: Any) -> str:
    """A screen of this journey; a notice waiting in the session is shown once."""
    return render_template(f"creation_expert/{gabarit}.html", avis=session.pop("avis", None), **variables)


def garder(demarche: Demarche) -> None:
    """Write the wizard back."""
    session["demarche"] = demarche.ecrire()


def etape(ecran: str) -> Callable[[Vue], Callable[[], "str | Response"]]:
    """Give the view its wizard, or lead elsewhere: to the missing stage, or to the waiting screen once confirmed."""

    def decorer(vue: Vue) -> Callable[[], "str | Response"]:
        @wraps(vue)
        def gardee() -> str | Response:
            demarche = Demarche.lire(session.get("demarche"))
            if demarche.confirmee:
                return aller_a("attente_activation")
            manquante = demarche.etape_manquante(ecran)
            if manquante is None:
                return vue(demarche)
            return recommencer() if g.session_expiree else aller_a(manquante)

        return gardee

    return decorer


@bp.get("/choix", endpoint="choix_procedure")
def choix_procedure() -> str:
    """EXP13 l.102-128."""
    return afficher("choix_procedure")


@bp.get("/mode-simplifie", endpoint="mode_simplifie")
def mode_simplifie() -> str:
    """The other procedure, which these documents do not show."""
    return afficher("mode_simplifie")


@bp.get("/conditions-generales", endpoint="texte_conditions")
def texte_conditions() -> str:
    """The terms themselves; no document prints them."""
    return afficher("texte_conditions")


@bp.get("/indexSansCert.jsp", endpoint="conditions_generales")
def conditions_generales() -> str:
    """Stage 1 (EXP13 l.134-157; address: CAB14 l.22)."""
    return afficher("conditions_generales", form=ConditionsForm.affiche(world()))


@bp.post("/indexSansCert.jsp", endpoint="conditions_generales_valider")
def conditions_generales_valider() -> Response:
    """Accepting the terms begins a new run."""
    form = ConditionsForm(world())
    if not form.validate_on_submit():
        return form.attendre()
    garder(Demarche(acceptee=True))
    session.pop("refus", None)
    return aller_a("identifiants")


@bp.get("/identifiants", endpoint="identifiants")
@etape("identifiants")
def identifiants(demarche: Demarche) -> str:
    """Stage 2 (EXP13 l.167-186)."""
    adresse = demarche.adresse_electronique
    connues = {"adresse_electronique": adresse, "confirmation_adresse_electronique": adresse}
    return afficher("identifiants", form=IdentifiantsForm.affiche(world(), connues))


@bp.post("/identifiants", endpoint="identifiants_valider")
@etape("identifiants")
def identifiants_valider(demarche: Demarche) -> Response:
    """To the form, or to the blocking screen."""
    form = IdentifiantsForm(world())
    if not form.validate_on_submit():
        return form.attendre()
    adresse, empreinte = form.adresse_electronique.data, mots_de_passe.hacher(form.mot_de_passe.data or "")
    bloquee = inscriptions.avec_certificat(db(), world(), adresse)
    if bloquee:
        demarche.adresse_bloquee, demarche.mot_de_passe = adresse, empreinte
    else:
        demarche.identifier(adresse, empreinte)
    garder(demarche)
    return aller_a("blocage_certificat" if bloquee else "formulaire_inscription")


@bp.get("/blocage-certificat", endpoint="blocage_certificat")
@etape("identifiants")
def blocage_certificat(demarche: Demarche) -> str | Response:
    """EXP13 l.208-222."""
    if not demarche.adresse_bloquee:
        return aller_a("identifiants")
    connues = {"adresse_electronique": demarche.adresse_bloquee}
    return afficher("blocage_certificat", form=BlocageForm.affiche(world(), connues))


@bp.post("/blocage-certificat", endpoint="blocage_certificat_valider")
@etape("identifiants")
def blocage_certificat_valider(demarche: Demarche) -> Response:
    """Another address goes on to the form with the password already chosen."""
    if not demarche.adresse_bloquee:
        return aller_a("identifiants")
    form = BlocageForm(world())
    if not form.validate_on_submit():
        return form.attendre()
    adresse = form.adresse_electronique.data
    if inscriptions.avec_certificat(db(), world(), adresse):
        form.refuser(form.adresse_electronique, "cette adresse est celle d'un espace avec certificat.")
        return form.attendre()
    demarche.identifier(adresse, demarche.mot_de_passe)
    garder(demarche)
    return aller_a("formulaire_inscription")


@bp.get("/transformation", endpoint="transformation")
def transformation() -> str:
    """Behind « Optez pour l'accès sans certificat »; another sheet describes it."""
    return afficher("transformation")


@bp.get("/formulaire", endpoint="formulaire_inscription")
@etape("formulaire_inscription")
def formulaire_inscription(demarche: Demarche) -> str:
    """Stage 3 (EXP13 l.249-307)."""
    form = InscriptionForm.affiche(world(), demarche.formulaire)
    if not form.erreurs() or not world().rules.adresse_modifiable_au_formulaire:
        form.adresse_electronique.data = demarche.adresse_electronique
    form.vu.data = demarche.empreinte("adresse_electronique")
    return afficher("formulaire_inscription", form=form)


@bp.post("/formulaire", endpoint="formulaire_inscription_valider")
@etape("formulaire_inscription")
def formulaire_inscription_valider(demarche: Demarche) -> Response:
    """« Étape précédente » keeps the entries as they are; « Valider » wants them right."""
    form = InscriptionForm(world())
    if form.vu.data != demarche.empreinte("adresse_electronique"):
        session["avis"] = AUTRE_FENETRE
        return aller_a("formulaire_inscription")
    if "precedente" in request.form:
        demarche.formulaire, demarche.formulaire_valide = form.entrees(), False
        garder(demarche)
        return aller_a("identifiants")
    if "effacer" in request.form:
        demarche.formulaire, demarche.formulaire_valide = {}, False
        garder(demarche)
        return aller_a("formulaire_inscription")
    if not form.validate_on_submit():
        return form.attendre()
    demarche.formulaire, demarche.formulaire_valide = form.entrees(), True
    if world().rules.adresse_modifiable_au_formulaire:
        demarche.adresse_electronique = form.adresse_electronique.data
    garder(demarche)
    return aller_a("recapitulatif")


@bp.get("/recapitulatif", endpoint="recapitulatif")
@etape("recapitulatif")
def recapitulatif(demarche: Demarche) -> str:
    """EXP13 l.401-440."""
    form = RecapitulatifForm.affiche(world())
    form.vu.data = demarche.empreinte("adresse_electronique", "formulaire")
    return afficher("recapitulatif", form=form, **lignes(demarche))


def lignes(demarche: Demarche) -> dict[str, Any]:
    """The entries as the summary prints them."""
    saisies = demarche.formulaire
    siren = saisies["siren"]
    if entreprises.siren_controle(world().rules, saisies["entreprise_etrangere"]):
        siren = entreprises.sans_blancs(siren)
    return {
        "saisies": saisies,
        "adresse": demarche.adresse_electronique,
        "siren": entreprises.par_trois(siren),
        "raison_sociale": entreprises.raison_sociale(db(), world(), siren) or "",
        "telephone": entreprises.telephone_par_deux(saisies["telephone"]),
    }


@bp.post("/recapitulatif", endpoint="recapitulatif_valider")
@etape("recapitulatif")
def recapitulatif_valider(demarche: Demarche) -> Response:
    """« Confirmer » registers and sends the code; a second click finds the same registration."""
    if "precedente" in request.form:
        return aller_a("formulaire_inscription")
    if RecapitulatifForm(world()).vu.data != demarche.empreinte("adresse_electronique", "formulaire"):
        session["avis"] = AUTRE_FENETRE
        return aller_a("recapitulatif")
    try:
        espace = preinscrire(world(), demarche)
    except inscriptions.AdresseDejaPrise as refus:
        form = IdentifiantsForm(world(), formdata=None, data={"adresse_electronique": demarche.adresse_electronique})
        form.refuser(form.adresse_electronique, form.texte_deja_prise(refus.en_attente))
        return form.attendre()
    demarche.confirmee = True
    garder(demarche)
    session["attente"] = espace.id
    return aller_a("attente_activation")


@bp.get("/attente-activation", endpoint="attente_activation")
def attente_activation() -> str | Response:
    """EXP13 l.450-474. It can be shown again; nothing is sent again."""
    espace = db().get(Space, session.get("attente", ""))
    if espace is None:
        return recommencer() if g.session_expiree else aller_a("conditions_generales")
    return afficher("attente_activation", espace=espace)
