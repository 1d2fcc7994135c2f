"""Screens that only the session of a space may see."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from flask import g, request, session
from werkzeug.wrappers import Response

from mock_portal.domain import validite
from mock_portal.store.models import Space
from mock_portal.web.contexte import db, world
from mock_portal.web.ecrans import ecran_de
from mock_portal.web.erreurs import recommencer
from mock_portal.web.formulaires import aller_a

Reponse = str | Response

RENOUVELLEMENT = "renouvellement_mot_de_passe"


def espace_ouvert() -> Space | None:
    """The space this browser is logged in to."""
    return db().get(Space, session.get("espace", ""))


def renouvellement_exige(espace: Space) -> bool:
    """Whether this page must wait for a new password: all but the screen of its renewal (ALIM l.71)."""
    ecran = ecran_de(request.endpoint)
    possible = "renouvellement" in world().edition.journeys and (ecran is None or ecran.slug != RENOUVELLEMENT)
    return possible and validite.a_renouveler(world(), espace)


def protegee(vue: Callable[..., Reponse]) -> Callable[..., Reponse]:
    """Give the view the space of the log-in, or lead to the edition's log-in, or to a new password."""

    @wraps(vue)
    def gardee(**parametres: Any) -> Reponse:
        espace = espace_ouvert()
        if espace is None:
            return recommencer() if g.session_expiree else aller_a(world().edition.ecran_connexion)
        if renouvellement_exige(espace):
            return aller_a(RENOUVELLEMENT)
        return vue(espace, **parametres)

    return gardee
