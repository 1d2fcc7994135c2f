"""Activation (EXP13 l.583-591), confirmation (l.604-629), PDF (l.666).

The confirmation opens in a window of its own: the page opens it before anything is sent, so that a blocked window
leaves the code usable. Without script the same form is simply posted.
"""

import secrets

from flask import Blueprint, Response, abort, jsonify, redirect, render_template, request, session, url_for
from werkzeug.wrappers import Response as BaseResponse

from mock_portal.channels.pdf import formulaire
from mock_portal.clock import date_longue
from mock_portal.domain import inscriptions
from mock_portal.journeys.activation.forms import ActivationForm
from mock_portal.store.models import Space
from mock_portal.web.contexte import db, unit, world
from mock_portal.web.formulaires import aller_a
from mock_portal.web.incidents import barriere

bp = Blueprint("activation", __name__, template_folder="templates", url_prefix="/opale_inscription")

REFUS = {
    "faux": "l'adresse électronique ou le code saisi n'est pas reconnu.",
    "utilise": "ce code a déjà été utilisé ; un code ne sert qu'une fois.",
    "bloque": "trop d'essais infructueux ; veuillez réessayer dans {blocage}.",
    "perime": (
        "ce code n'est plus valable : le délai de {delai} est dépassé. "
        "Veuillez reprendre la création de votre espace au début pour recevoir un nouveau code."
    ),
}


@bp.get("/activation")
def activation() -> str:
    """The screen of the two fields."""
    form = ActivationForm.affiche(world())
    form.envoi.data = secrets.token_hex(8)
    return render_template(
        "activation/activation.html",
        form=form,
        avis=session.pop("avis", None),
        fenetre=world().rules.confirmation_en_fenetre_surgissante,
    )


@bp.post("/activation")
def activation_valider() -> BaseResponse:
    """Activate; the same form sent twice leads twice to the same confirmation."""
    form = ActivationForm(world())
    faite = session.get("activation")
    if faite and faite["envoi"] == form.envoi.data:
        return repondre(url_for("activation.confirmation"))
    if not form.validate_on_submit() or not activer(form):
        form.attendre()
        return repondre(None)
    return repondre(url_for("activation.confirmation"))


def activer(form: ActivationForm) -> bool:
    """Try the code; a refusal becomes a message beside it."""
    adresse, code = form.activation_adresse_electronique.data, form.activation_code.data
    try:
        espace = inscriptions.activer(db(), world(), adresse, code, barriere("activation"))
    except inscriptions.CodeRefuse as refus:
        delai, blocage = world().rules.delai_activation, world().rules.delai_blocage_code
        texte = REFUS[refus.raison].format(delai=delai.en_toutes_lettres(), blocage=blocage.en_toutes_lettres())
        form.refuser(form.activation_code, texte)
        return False
    except inscriptions.AdresseDejaPrise:
        form.refuser(form.activation_adresse_electronique, "cette adresse est déjà associée à un autre espace.")
        return False
    session["activation"] = {"envoi": form.envoi.data, "espace": espace.id}
    if world().rules.connexion_automatique_apres_activation:
        session["espace"] = espace.id
    return True


def en_fenetre() -> bool:
    """Whether the page's script asks: it wants an address, not a page."""
    return request.accept_mimetypes.best == "application/json"


def repondre(adresse: str | None) -> BaseResponse:
    """To a browser, 303; to the page's script, the address that its window shall show (null: refused)."""
    if en_fenetre():
        return jsonify(confirmation=adresse)
    return redirect(adresse or url_for("activation.activation"), 303)


@bp.get("/confirmation")
def confirmation() -> str | BaseResponse:
    """The number is shown here for the first time; shown again, it is the same."""
    espace = espace_active()
    if espace is None:
        return aller_a("activation")
    return render_template("activation/confirmation.html", espace=espace, date=date_de(espace))


def espace_active() -> Space | None:
    """The space that this browser has activated."""
    faite = session.get("activation")
    return db().get(Space, faite["espace"]) if faite else None


def date_de(espace: Space) -> str:
    """« 10 juin 2011 » or « 02 novembre 2014 »: day of the activation."""
    assert espace.active_le is not None
    return date_longue(espace.active_le, world().edition.textes.jour_sur_deux_chiffres)


@bp.get("/formulaire/<espace_id>.pdf")
def formulaire_pdf(espace_id: str) -> BaseResponse:
    """The summary, for the session that activated the space or is logged in to it."""
    espace = db().get(Space, espace_id)
    admis = {session.get("espace"), (session.get("activation") or {}).get("espace")}
    if world().rules.pdf_session_exigee and espace_id not in admis:
        return aller_a("connexion")
    if espace is None or espace.sandbox_id != world().id or espace.numero_abonne is None:
        abort(404)
    monde = world()
    with unit().paused():  # drawing takes long: let the other requests in
        octets = formulaire(monde, espace)
    return Response(
        octets,
        mimetype="application/pdf",
        headers={"Content-Disposition": f'inline; filename="formulaire-{espace.numero_abonne}.pdf"'},
    )
