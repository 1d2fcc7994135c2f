"""What left the portal (mails, letters, captchas, mandates) and what entered it (journal)."""

import re

from flask import Response, jsonify, request
from sqlalchemy import select

from mock_portal.clock import iso_paris
from mock_portal.control.socle import absent, bp, monde
from mock_portal.domain import captchas
from mock_portal.store.models import JournalEntry, Mail
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
    """Letters; no journey of these editions sends one (CAB14 l.20)."""
    monde(bac)
    return jsonify([])


@bp.get("/sandboxes/<bac>/captchas/<captcha>", endpoint="captcha")
def captcha(bac: str, captcha: str) -> Response:
    """The answer of an image that may still be used."""
    vivante = captchas.trouver(db(), monde(bac), captcha)
    if vivante is None:
        raise absent("captcha", captcha)
    return jsonify(answer=vivante.reponse)


@bp.put("/sandboxes/<bac>/mandates/<mandat>/registered", endpoint="mandat")
def mandat(bac: str, mandat: str) -> Response:
    """No journey of these editions makes a mandate: whatever the id, it is an absent one."""
    monde(bac)
    raise absent("mandat", mandat)


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
