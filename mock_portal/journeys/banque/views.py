"""The account comes first, its mandate after, the end of the procedure last (NEX l.33-40)."""

from typing import Any

from flask import Blueprint, abort, render_template, request, session
from werkzeug.wrappers import Response

from mock_portal.channels.mandat import confirmation as dessiner_confirmation
from mock_portal.channels.mandat import mandat as dessiner_mandat
from mock_portal.domain import comptes, espaces
from mock_portal.journeys.banque.forms import ECRAN, CompteForm, MandatForm
from mock_portal.store.models import Space
from mock_portal.store.postal import BankAccount, Mandate
from mock_portal.web.acces import protegee
from mock_portal.web.contexte import db, unit, world
from mock_portal.web.formulaires import aller_a

bp = Blueprint("banque", __name__, template_folder="templates", url_prefix="/espace/compte-bancaire")


@bp.get("", endpoint="compte_bancaire")
@protegee
def compte_bancaire(espace: Space) -> str:
    """IBAN and BIC; once they are saved, the type of the mandate (NEX l.34)."""
    compte = comptes.compte(db(), espace)
    a_saisir = compte is None or _compte_refuse()
    form: CompteForm | MandatForm = CompteForm.affiche(world()) if a_saisir else MandatForm.affiche(world())
    form.remettre_a(espace)
    return _afficher("compte_bancaire", espace, compte=compte, form=form, avis=session.pop("avis", None))


def _compte_refuse() -> bool:
    """Whether the entries that wait are those of the account."""
    return "iban" in session.get("refus", {}).get(ECRAN, {}).get("saisies", {})


@bp.post("", endpoint="compte_bancaire_valider")
@protegee
def compte_bancaire_valider(espace: Space) -> Response:
    """« Enregistrer le compte », then « Choisir le mandat »."""
    form: CompteForm | MandatForm = CompteForm(world()) if "iban" in request.form else MandatForm(world())
    if (retour := form.venu_d_un_autre(espace)) is not None:
        return retour
    compte = comptes.compte(db(), espace)
    # No document tells how an account is replaced: a window left open is shown the one that stands.
    if isinstance(form, CompteForm) and compte is not None:
        return aller_a(ECRAN)
    if not form.validate_on_submit():
        return form.attendre()
    if isinstance(form, CompteForm):
        comptes.enregistrer(db(), world(), espace, form.iban.data or "", form.bic.data or "")
        return aller_a(ECRAN)
    if compte is None:
        return aller_a(ECRAN)
    comptes.choisir_mandat(db(), world(), compte, form.type_de_mandat.data or "")
    return aller_a("mandat")


def _signes(espace: Space) -> tuple[BankAccount, Mandate] | None:
    """The account and its mandate, once both are there."""
    compte = comptes.compte(db(), espace)
    mandat = comptes.mandat(db(), compte) if compte else None
    return (compte, mandat) if compte and mandat else None


@bp.get("/mandat", endpoint="mandat")
@protegee
def mandat(espace: Space) -> str | Response:
    """To print, and for B2B to send to the bank (NEX l.36)."""
    signes = _signes(espace)
    if signes is None:
        return aller_a(ECRAN)
    return _afficher("mandat", espace, compte=signes[0], mandat=signes[1])


@bp.get("/fin", endpoint="fin_de_procedure")
@protegee
def fin_de_procedure(espace: Space) -> str | Response:
    """The space is made, its services are there (NEX l.38-40)."""
    if _signes(espace) is None:
        return aller_a(ECRAN)
    return _afficher("fin_de_procedure", espace)


@bp.get("/mandat.pdf", endpoint="mandat_pdf")
@protegee
def mandat_pdf(espace: Space) -> Response:
    """The mandate, for the session of its space only."""
    monde, (compte, mandat) = world(), _signes(espace) or abort(404)
    with unit().paused():  # drawing takes long: let the other requests in
        octets = dessiner_mandat(monde, mandat, compte, espace)
    return _pdf(octets, f"mandat-{mandat.reference}")


@bp.get("/confirmation.pdf", endpoint="confirmation_pdf")
@protegee
def confirmation_pdf(espace: Space) -> Response:
    """« La confirmation PDF pour vos archives » (NEX l.40)."""
    monde, (compte, mandat) = world(), _signes(espace) or abort(404)
    tenues = espaces.entreprises(db(), espace)
    with unit().paused():
        octets = dessiner_confirmation(monde, espace, compte, mandat, tenues)
    return _pdf(octets, f"confirmation-{espace.numero_abonne}")


def _pdf(octets: bytes, nom: str) -> Response:
    disposition = f'inline; filename="{nom}.pdf"'
    return Response(octets, mimetype="application/pdf", headers={"Content-Disposition": disposition})


def _afficher(gabarit: str, espace: Space, **variables: Any) -> str:
    tenues = espaces.entreprises(db(), espace)
    return render_template(f"banque/{gabarit}.html", espace=espace, entreprises=tenues, **variables)
