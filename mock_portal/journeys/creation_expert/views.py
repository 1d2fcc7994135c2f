"""From the choice of the procedure to the identifiers."""

from flask import session
from werkzeug.wrappers import Response

from mock_portal.domain import mots_de_passe, reservations
from mock_portal.domain.demarches import Demarche
from mock_portal.journeys.creation_expert.etapes import afficher, bp, etape, garder
from mock_portal.journeys.creation_expert.forms import BlocageForm, ConditionsForm, IdentifiantsForm
from mock_portal.web.contexte import db, world
from mock_portal.web.formulaires import aller_a


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
    bloquee = reservations.avec_certificat(db(), world(), adresse)
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
    if reservations.avec_certificat(db(), world(), adresse):
        form.refuser(form.adresse_electronique, "cette adresse est celle d'un espace avec certificat.")
        return form.attendre()
    demarche.identifier(adresse, demarche.mot_de_passe)
    garder(demarche)
    return aller_a("formulaire_inscription")


@bp.get("/transformation", endpoint="transformation")
def transformation() -> str:
    """Behind « Optez pour l'accès sans certificat »; another sheet describes it."""
    return afficher("transformation")
