"""« Annulez votre demande »: a pending request is given up (ALIM l.132). No document prints these screens."""

from flask import session
from werkzeug.wrappers import Response

from mock_portal.domain import demandes
from mock_portal.domain.espaces import ConnexionRefusee
from mock_portal.journeys.creation_simplifiee.etapes import bp, page
from mock_portal.journeys.creation_simplifiee.forms import AnnulationForm
from mock_portal.web.contexte import db, world
from mock_portal.web.formulaires import aller_a

REFUSEE = "aucune demande en attente ne correspond à cette adresse et à ce mot de passe."
IMPOSSIBLE = "une demande en attente ne peut pas être annulée."
BLOQUEE = "trop d'essais infructueux ; veuillez réessayer dans {}."


@bp.get("/annulation")
def annulation() -> str:
    """Who asks."""
    return page("annulation", form=AnnulationForm.affiche(world()))


@bp.post("/annulation")
def annulation_valider() -> Response:
    """One message for a wrong address and a wrong password; the same form sent twice cancels once."""
    form = AnnulationForm(world())
    if form.envoi.data and session.get("annulation") == form.envoi.data:
        return aller_a("demande_annulee")
    if form.attend_deja():
        return aller_a(form.ecran)
    if not form.validate_on_submit():
        return form.attendre()
    try:
        demandes.annuler(db(), world(), form.adresse_electronique.data or "", form.mot_de_passe.data or "")
    except demandes.AnnulationRefusee:
        form.refuser(form.adresse_electronique, IMPOSSIBLE)
        return form.attendre()
    except ConnexionRefusee as refus:
        delai = world().rules.delai_blocage_connexion.en_toutes_lettres()
        form.refuser(form.mot_de_passe, BLOQUEE.format(delai) if refus.bloquee else REFUSEE)
        return form.attendre()
    session["annulation"], session["demande_annulee"] = form.envoi.data, True
    return aller_a("demande_annulee")


@bp.get("/annulation/faite")
def demande_annulee() -> str | Response:
    """The request is no more. It can be shown again."""
    return page("demande_annulee") if session.get("demande_annulee") else aller_a("annulation")
