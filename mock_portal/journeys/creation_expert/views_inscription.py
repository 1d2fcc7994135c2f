"""From the registration form to the wait for the code."""

from typing import Any

from flask import request, session
from werkzeug.wrappers import Response

from mock_portal.domain import entreprises
from mock_portal.domain.demarches import Demarche
from mock_portal.journeys.creation_expert.etapes import AUTRE_FENETRE, afficher, bp, etape, garder
from mock_portal.journeys.creation_expert.forms import IdentifiantsForm, InscriptionForm, RecapitulatifForm
from mock_portal.journeys.creation_expert.preinscription import attendre, inscrire
from mock_portal.web.contexte import db, world
from mock_portal.web.formulaires import aller_a


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
    return inscrire(demarche, IdentifiantsForm, "attente_activation")


@bp.get("/attente-activation", endpoint="attente_activation")
def attente_activation() -> str | Response:
    """EXP13 l.450-474. It can be shown again; nothing is sent again."""
    return attendre(lambda espace: afficher("attente_activation", espace=espace), "conditions_generales")
