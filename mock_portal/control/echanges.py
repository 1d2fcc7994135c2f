"""What left the portal (mails, letters, captchas, mandates) and what entered it (journal)."""

import re

from flask import Response, jsonify, request, url_for
from sqlalchemy import select

from mock_portal.channels.lettre import texte
from mock_portal.clock import iso_paris
from mock_portal.control.socle import absent, bp, conflit, monde
from mock_portal.domain import captchas, comptes, entreprises
from mock_portal.domain import lettres as postales
from mock_portal.sandbox import World
from mock_portal.store.models import JournalEntry, Mail
from mock_portal.store.postal import Letter
from mock_portal.web.contexte import db


@bp.get("/sandboxes/<bac>/mails", endpoint="courriels")
def courriels(bac: str) -> Response:
    """Messages that have arrived, oldest first."""
    world = monde(bac)
    query = select(Mail).where(Mail.sandbox_id == bac, Mail.recu_le <= world.now).order_by(Mail.recu_le, Mail.id)
    if "to" in request.args:
        query = query.where(Mail.destinataire == request.args["to"])
    return jsonify(
        [
            {
                "id": mail.id,
                "from": mail.expediteur,
                "to": mail.destinataire,
                "subject": mail.objet,
                "sent_at": iso_paris(mail.envoye_le),
                "text": mail.texte,
                "html": mail.html,
                "links": re.findall(r'<a href="([^"]+)"', mail.html),
            }
            for mail in db().scalars(query)
        ]
    )


@bp.get("/sandboxes/<bac>/letters", endpoint="lettres")
def lettres(bac: str) -> Response:
    """Letters, oldest first; one that has not arrived tells neither its text nor its code."""
    world = monde(bac)
    demandees = request.args.get("siren")
    siren = entreprises.sans_blancs(demandees) if demandees is not None else None
    return jsonify([_lettre(world, lettre) for lettre in postales.toutes(db(), world, siren)])


def _lettre(world: World, lettre: Letter) -> dict[str, object]:
    remise = postales.remise(world, lettre)
    lue = {"code": lettre.code, "text": texte(world, lettre), **_adresses(world, lettre)} if remise else {}
    return {
        "id": lettre.id,
        "siren": lettre.siren,
        "addressee": "\n".join(lettre.destinataire),
        "sent_at": iso_paris(lettre.emise_le),
        "delivered_at": iso_paris(lettre.remise_le) if remise else None,
        "date_limite": lettre.date_limite.isoformat(),
        **lue,
    }


def _adresses(world: World, lettre: Letter) -> dict[str, object]:
    """Where the letter box shows it, through the sandbox."""
    suites = {
        "url": url_for("courrier.lettre", lettre_id=lettre.id),
        "pdf": url_for("courrier.lettre_pdf", lettre_id=lettre.id),
    }
    return {
        nom: url_for("simulateur.entrer", bac=world.id, suite=suite.lstrip("/"), _external=True)
        for nom, suite in suites.items()
    }


@bp.get("/sandboxes/<bac>/captchas/<captcha>", endpoint="captcha")
def captcha(bac: str, captcha: str) -> Response:
    """The answer of an image that may still be used."""
    vivante = captchas.trouver(db(), monde(bac), captcha)
    if vivante is None:
        raise absent("captcha", captcha)
    return jsonify(answer=vivante.reponse)


@bp.put("/sandboxes/<bac>/mandates/<mandat>/registered", endpoint="mandat")
def mandat(bac: str, mandat: str) -> tuple[str, int]:
    """The bank has registered the B2B mandate of that reference; again, nothing more. CORE is registered by nobody."""
    world = monde(bac)
    trouve = comptes.trouver_mandat(db(), world, mandat)
    if trouve is None:
        raise absent("mandat", mandat)
    if trouve.type != comptes.B2B:
        raise conflit(f"le mandat {mandat} n'est pas un mandat B2B")
    trouve.enregistre_le = trouve.enregistre_le or world.now
    return "", 204


@bp.get("/sandboxes/<bac>/journal", endpoint="journal")
def journal(bac: str) -> Response:
    """Every request to the portal's pages (style sheets and scripts are not pages)."""
    monde(bac)
    query = select(JournalEntry).where(JournalEntry.sandbox_id == bac).order_by(JournalEntry.id)
    return jsonify(
        [
            {
                "at": iso_paris(ligne.at),
                "method": ligne.method,
                "path": ligne.path,
                "status": ligne.status,
                "screen": ligne.screen,
            }
            for ligne in db().scalars(query)
        ]
    )
