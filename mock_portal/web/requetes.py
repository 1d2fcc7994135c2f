"""What happens around every page: the sandbox is found or chosen, disturbances fall, the journal is kept."""

from flask import Flask, make_response, redirect, request, url_for
from werkzeug.wrappers import Response

from mock_portal.domain.titulaires import Titulaire
from mock_portal.store.models import JournalEntry
from mock_portal.web.contexte import HORS_BAC, config, db, unit, world_or_none
from mock_portal.web.ecrans import ECRANS, ecran_de
from mock_portal.web.erreurs import panne
from mock_portal.web.incidents import avant_la_page, incidents

SIMULATEUR = "/simulateur/"
SANS_BAC = {"simulateur.choix", "simulateur.ouvrir", "simulateur.entrer"}


def installer(app: Flask) -> None:
    """Register the hooks."""
    app.before_request(_avant)
    app.after_request(_apres)
    app.teardown_request(_fin)


def _avant() -> Response | tuple[str, int] | None:
    if request.path.startswith(HORS_BAC) or request.endpoint in SANS_BAC:
        return None
    if request.path.startswith(SIMULATEUR):
        return None if world_or_none() else redirect(url_for("simulateur.choix"), 303)
    if world_or_none() is None:
        # An unknown address is a 404 with or without a sandbox.
        accueil = ECRANS["accueil"].endpoint
        if request.endpoint is None or request.endpoint == accueil:
            return None
        return redirect(url_for(accueil), 303)
    return avant_la_page()


def _apres(response: Response) -> Response:
    if not request.path.startswith(HORS_BAC):
        response = _panne_de_la_page(response)
        response.headers["X-Robots-Tag"] = "noindex"
        response.headers.setdefault("Cache-Control", "no-store")
        response.headers["Content-Security-Policy"] = "script-src 'self'; frame-ancestors 'none'"
        _journal(response.status_code)
    return response


def _panne_de_la_page(response: Response) -> Response:
    """The error in place of a page whose screen is known only once it is made: no such address, link refused."""
    if world_or_none() is None or request.path.startswith(SIMULATEUR) or response.status_code not in (404, 410):
        return response
    vise = incidents().get("erreur_500", {}).get("ecran")
    return make_response(panne()) if vise is not None and vise == _slug(response.status_code) else response


def _slug(status: int) -> str | None:
    """The screen that an answer of this status shows."""
    ecran = ecran_de(request.endpoint)
    return {404: "introuvable", 500: "erreur"}.get(status, ecran.slug if ecran else None)


def _journal(status: int) -> None:
    world = world_or_none()
    if world is None or request.path.startswith(SIMULATEUR):
        return
    db().add(
        JournalEntry(
            sandbox_id=world.id,
            at=world.now,
            method=request.method,
            path=request.full_path.rstrip("?"),
            status=status,
            screen=_slug(status),
        )
    )


def _fin(_error: BaseException | None) -> None:
    unit().rollback()


def variables() -> dict[str, object]:
    """What every template may use."""
    world = world_or_none()
    ecran = ecran_de(request.endpoint)
    return {
        "bac": world,
        "edition": world.edition if world else None,
        "ecran": ecran,
        "ecrans": ECRANS,
        "titulaire_de": Titulaire.de,
        "cockpit": config().cockpit,
    }
