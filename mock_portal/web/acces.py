"""Screens that only the session of a space may see."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from flask import g, session
from werkzeug.wrappers import Response

from mock_portal.store.models import Space
from mock_portal.web.contexte import db, world
from mock_portal.web.erreurs import recommencer
from mock_portal.web.formulaires import aller_a

Reponse = str | Response


def espace_ouvert() -> Space | None:
    """The space this browser is logged in to."""
    return db().get(Space, session.get("espace", ""))


def protegee(vue: Callable[..., Reponse]) -> Callable[..., Reponse]:
    """Give the view the space of the log-in, or lead to the edition's log-in."""

    @wraps(vue)
    def gardee(**parametres: Any) -> Reponse:
        espace = espace_ouvert()
        if espace is None:
            return recommencer() if g.session_expiree else aller_a(world().edition.ecran_connexion)
        return vue(espace, **parametres)

    return gardee
