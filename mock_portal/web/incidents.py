"""The disturbances a sandbox may be put under. Each truly disturbs the request, none is told to the page."""

import threading
import time
from collections.abc import Callable

from flask import current_app, g, request
from sqlalchemy import select
from werkzeug.wrappers import Response

from mock_portal.store.models import Fault
from mock_portal.web.contexte import db, unit, world
from mock_portal.web.ecrans import ecran_de
from mock_portal.web.erreurs import panne
from mock_portal.web.sessions import retablir_la_session

ATTENTE_MAXIMALE = 10.0  # seconds at a barrier before giving up


class Barrieres:
    """Where threads wait for each other; one for a sandbox and a point (`inscription`, `activation`, `changement`)."""

    def __init__(self) -> None:
        self._barrieres: dict[tuple[str, str], threading.Barrier] = {}

    def poser(self, sandbox_id: str, point: str, nombre: int) -> None:
        """The next `nombre` users wait for each other at that point."""
        self.lever(sandbox_id)
        self._barrieres[sandbox_id, point] = threading.Barrier(nombre)

    def lever(self, sandbox_id: str) -> None:
        """Remove the barriers of a sandbox; those who wait there fail at once."""
        for cle in [cle for cle in self._barrieres if cle[0] == sandbox_id]:
            self._barrieres.pop(cle).abort()

    def attendre(self, sandbox_id: str, point: str) -> None:
        """Wait there, if there is a barrier. Raises threading.BrokenBarrierError after ten seconds."""
        barriere = self._barrieres.get((sandbox_id, point))
        if barriere is not None:
            barriere.wait(ATTENTE_MAXIMALE)

    def presente(self, sandbox_id: str, point: str) -> bool:
        """Whether somebody would have to wait."""
        return (sandbox_id, point) in self._barrieres


def barrieres() -> Barrieres:
    """The application's barriers."""
    found: Barrieres = current_app.extensions["mock_portal.barrieres"]
    return found


def incidents() -> dict[str, dict[str, object]]:
    """Name → parameters of what is on in this sandbox, read once a request."""
    if "incidents" not in g:
        query = select(Fault.nom, Fault.parametres).where(Fault.sandbox_id == world().id)
        g.incidents = {ligne.nom: ligne.parametres for ligne in db().execute(query)}
    found: dict[str, dict[str, object]] = g.incidents
    return found


def avant_la_page() -> Response | tuple[str, int] | None:
    """A delay, then perhaps an error in place of the page."""
    actifs = incidents()
    if "delai" in actifs:
        with unit().paused():
            time.sleep(float(str(actifs["delai"]["millisecondes"])) / 1000)
        retablir_la_session()  # another request of this browser may have changed it meanwhile
    if "erreur_500" in actifs:
        ecran = ecran_de(request.endpoint)
        vise = actifs["erreur_500"].get("ecran")
        if vise is None or (ecran is not None and ecran.slug == vise):
            return panne()
    return None


def barriere(point: str) -> Callable[[], None]:
    """What the domain calls just before its conditional write: wait there, outside any transaction."""
    bac, posees = world().id, barrieres()

    def attendre() -> None:
        if posees.presente(bac, point):
            with unit().paused():
                posees.attendre(bac, point)

    return attendre
