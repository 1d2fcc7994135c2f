"""A payment is refused without an account and a mandate, or while the bank has not registered a B2B mandate."""

from flask import Blueprint, abort, redirect, render_template, session, url_for
from werkzeug.wrappers import Response

from mock_portal.domain import comptes
from mock_portal.journeys.espace_pro import offre
from mock_portal.journeys.paiement.forms import PaiementForm
from mock_portal.store.models import Space
from mock_portal.web.acces import protegee
from mock_portal.web.contexte import db, world

bp = Blueprint("paiement", __name__, template_folder="templates")

REFUS = {
    comptes.SANS_COMPTE: "Paiement refusé : aucun compte bancaire n'est enregistré pour votre espace.",
    comptes.SANS_MANDAT: "Paiement refusé : choisissez d'abord le mandat SEPA de votre compte bancaire.",
    comptes.MANDAT_NON_ENREGISTRE: (
        "Paiement refusé : votre banque n'a pas encore enregistré votre mandat SEPA B2B. Imprimez-le et envoyez-le-lui."
    ),
}


def _service(espace: Space, cle: str) -> str:
    """The entry of the block « Payer » that the space holds; 404 for none, 403 for another's."""
    trouve = offre.connus(world().edition).get(cle)
    if trouve is None or trouve.rubrique != offre.PAYER:
        abort(404)
    if not offre.ouvert(espace, trouve):
        abort(403)
    return trouve.entree


@bp.get("/espace/paiement/<service>")
@protegee
def paiement(espace: Space, service: str) -> str:
    """What became of the last click is told once."""
    entree = _service(espace, service)
    form = PaiementForm.affiche(world())
    form.remettre_a(espace)
    issue = session.pop("paiement", None)
    issue = issue if issue and issue["service"] == service else None
    return render_template(
        "paiement/paiement.html",
        espace=espace,
        service=service,
        entree=entree,
        form=form,
        issue=issue,
        avis=session.pop("avis", None),
    )


@bp.post("/espace/paiement/<service>")
@protegee
def paiement_valider(espace: Space, service: str) -> Response:
    """Acknowledged only: no amount, no debit."""
    _service(espace, service)
    form = PaiementForm(world())
    if (retour := form.venu_d_un_autre(espace)) is not None:
        return retour
    motif = comptes.peut_payer(db(), world(), espace)
    session["paiement"] = {"service": service, "refus": REFUS[motif] if motif else None}
    return redirect(url_for("paiement.paiement", service=service), 303)
