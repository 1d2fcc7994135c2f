"""Browser sessions kept in the database: the cookie is a random token, idle time is reckoned by the sandbox's clock."""

import hashlib
import secrets
from typing import Any

from flask import Flask, g, request
from flask import session as flask_session
from flask.sessions import SessionInterface, SessionMixin
from flask.wrappers import Request, Response
from sqlalchemy import select
from sqlalchemy.orm import Session
from werkzeug.datastructures import CallbackDict

from mock_portal.sandbox import World
from mock_portal.store.models import BrowserSession
from mock_portal.web.contexte import db, unit, world, world_or_none

COOKIE_SESSION = "jeton_session"


class ServerSession(CallbackDict[str, Any], SessionMixin):
    """A session's data; `jeton` is None until the browser has a cookie.

    `laissees`: what the present token goes on standing for, when the session moves to a new one.
    """

    def __init__(self, data: dict[str, Any] | None = None, jeton: str | None = None) -> None:
        def touched(session: CallbackDict[str, Any]) -> None:
            assert isinstance(session, ServerSession)
            session.modified = True

        super().__init__(data, touched)
        self.jeton = jeton
        self.laissees: dict[str, Any] | None = None
        self.modified = False


def empreinte(jeton: str) -> str:
    """What the database keeps of a token."""
    return hashlib.sha256(jeton.encode()).hexdigest()


def poser(session: Session, world: World, data: dict[str, Any], jeton: str | None = None) -> str:
    """Write a session's data under a token (a new one by default); answer the token."""
    jeton = jeton or secrets.token_urlsafe(24)
    row = session.get(BrowserSession, empreinte(jeton))
    if row is None:
        row = BrowserSession(empreinte=empreinte(jeton), sandbox_id=world.id, donnees=data, vue_le=world.now)
        session.add(row)
    row.donnees, row.vue_le = dict(data), world.now
    return jeton


class Sessions(SessionInterface):
    """Flask's way in. Requests outside a sandbox get an empty session that is never kept."""

    def open_session(self, app: Flask, request: Request) -> ServerSession:
        """Read the session; one left idle too long is forgotten, and `g.session_expiree` says so."""
        g.session_expiree = False
        world = world_or_none()
        jeton = request.cookies.get(COOKIE_SESSION)
        if world is None or not jeton:
            return ServerSession()
        row = db().get(BrowserSession, empreinte(jeton))
        if row is None or row.sandbox_id != world.id:
            return ServerSession()
        if world.now > world.rules.duree_session.after(row.vue_le):
            db().delete(row)
            g.session_expiree = True
            return ServerSession()
        row.vue_le = world.now
        return ServerSession(row.donnees, jeton)

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        """Write what changed, then end the unit of work: one commit a request."""
        assert isinstance(session, ServerSession)
        world = world_or_none()
        if world is not None and session.modified:
            self._ecrire(world, session, response)
        unit().commit()

    def _ecrire(self, world: World, session: ServerSession, response: Response) -> None:
        ancien, actuel = session.jeton, session.jeton
        if ancien is not None and session.laissees is not None:
            poser(db(), world, session.laissees, ancien)
            actuel = None
        jeton = poser(db(), world, dict(session), actuel)
        if jeton != ancien:
            response.set_cookie(COOKIE_SESSION, jeton, httponly=True, samesite="Lax")


def ouvrir_espace(espace_id: str, envoi: str | None = None) -> None:
    """Log this browser in to a space under a new token; whatever else it had begun is forgotten.

    After a double click the browser may never see the first answer's cookies: the former token stays, opens nothing,
    and remembers which form (`envoi`) logged it in.
    """
    gardees: dict[str, Any] = {cle: flask_session[cle] for cle in ("csrf_token",) if cle in flask_session}
    flask_session.clear()
    gardees["connexion_par"] = envoi
    flask_session.update({"espace": espace_id, **gardees})
    if world().rules.session_renouvelee_a_la_connexion:
        _courante().laissees = gardees


def deja_ouvert_par(envoi: str | None) -> bool:
    """Whether that very form has just logged this browser in: it was sent twice."""
    return bool(envoi) and flask_session.get("connexion_par") == envoi


def _courante() -> ServerSession:
    session = flask_session._get_current_object()  # type: ignore[attr-defined]  # noqa: SLF001 - the proxy's own way
    assert isinstance(session, ServerSession)
    return session


def retablir_la_session() -> None:
    """Put the session back as the database has it: what a failed request changed in it is forgotten."""
    jeton = request.cookies.get(COOKIE_SESSION)
    row = db().get(BrowserSession, empreinte(jeton)) if jeton and world_or_none() else None
    flask_session.clear()
    flask_session.update(row.donnees if row else {})
    _courante().laissees = None


def fermer_les_sessions(espace_id: str) -> None:
    """Log out every browser of a space, this one too."""
    fermer_les_autres_sessions(espace_id)
    flask_session.pop("espace", None)


def fermer_les_autres_sessions(espace_id: str) -> None:
    """Log out every other browser of a space, after its password changed, unless the rules leave them open."""
    if not world().rules.autres_sessions_fermees:
        return
    celle_ci = _courante().jeton
    query = select(BrowserSession).where(BrowserSession.sandbox_id == world().id)
    for row in db().scalars(query):
        if row.donnees.get("espace") == espace_id and (celle_ci is None or row.empreinte != empreinte(celle_ci)):
            row.donnees = {cle: valeur for cle, valeur in row.donnees.items() if cle != "espace"}
