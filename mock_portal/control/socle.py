"""The API's ground: blueprint, token, errors as JSON, one transaction a call."""

import hmac
from typing import Any

from flask import Blueprint, Response, current_app, jsonify, request
from werkzeug.exceptions import HTTPException

from mock_portal.domain.inscriptions import AdresseDejaPrise
from mock_portal.overrides import BadRuleValue, UnknownRule
from mock_portal.sandbox import World, find_world
from mock_portal.web.contexte import config, db, unit

RACINE = "/_control/v1"
bp = Blueprint("control", __name__, url_prefix=RACINE)


class ApiError(Exception):
    """An answer other than success: `status`, `error` (one word), `detail` (a sentence), `field` (where)."""

    def __init__(self, status: int, error: str, detail: str, field: str | None = None) -> None:
        super().__init__(detail)
        self.status, self.error, self.detail, self.field = status, error, detail, field


def malforme(detail: str, field: str | None = None) -> ApiError:
    """400."""
    return ApiError(400, "malforme", detail, field)


def inconnu(quoi: str, nom: object, connus: list[str], field: str | None = None) -> ApiError:
    """422: the name is unknown; the answer names those that are known."""
    return ApiError(422, "inconnu", f"{quoi} « {nom} » inconnu ; connus : {', '.join(connus)}", field)


def absent(quoi: str, nom: object) -> ApiError:
    """404."""
    return ApiError(404, "absent", f"{quoi} « {nom} » n'existe pas")


def conflit(detail: str, field: str | None = None) -> ApiError:
    """409."""
    return ApiError(409, "conflit", detail, field)


def monde(sandbox_id: str) -> World:
    """The sandbox of the path, or 404."""
    found = find_world(db(), sandbox_id)
    if found is None:
        raise absent("bac", sandbox_id)
    return found


@bp.before_request
def verifier_jeton() -> None:
    """The bearer token, where the portal was started with one."""
    attendu = config().control_token
    if attendu is None:
        return
    recu = request.headers.get("Authorization", "")
    if not hmac.compare_digest(recu.encode(), f"Bearer {attendu}".encode()):
        raise ApiError(401, "non_autorise", "jeton absent ou faux (Authorization: Bearer …)")


@bp.after_request
def ecrire(response: Response) -> Response:
    """A success is written whole, anything else not at all."""
    if response.status_code < 400:
        unit().commit()
    else:
        unit().rollback()
    return response


def repondre(status: int, error: str, detail: str, field: str | None = None) -> Response:
    """An error's body."""
    corps: dict[str, Any] = {"error": error, "detail": detail}
    if field is not None:
        corps["field"] = field
    response = jsonify(corps)
    response.status_code = status
    return response


@bp.errorhandler(ApiError)
def erreur_api(error: ApiError) -> Response:
    """Ours."""
    return repondre(error.status, error.error, error.detail, error.field)


@bp.errorhandler(UnknownRule)
def regle_inconnue(error: UnknownRule) -> Response:
    """An override names no rule."""
    refus = inconnu("règle", error.name, error.known, f"rules.{error.name}")
    return erreur_api(refus)


@bp.errorhandler(BadRuleValue)
def regle_malformee(error: BadRuleValue) -> Response:
    """An override cannot be that rule's value."""
    return repondre(400, "malforme", str(error), f"rules.{error.name}")


@bp.errorhandler(AdresseDejaPrise)
def adresse_prise(_error: AdresseDejaPrise) -> Response:
    """The address is reserved in that sandbox."""
    return repondre(409, "conflit", "cette adresse électronique est déjà réservée", "adresse_electronique")


@bp.errorhandler(HTTPException)
def http(error: HTTPException) -> Response:
    """What Flask itself refuses: too large (413), wrong method (405) …"""
    return repondre(error.code or 500, error.name.lower().replace(" ", "_"), error.description or error.name)


@bp.errorhandler(Exception)
def imprevu(error: Exception) -> Response:
    """A fault of the portal: told without a trace, the trace goes to the log."""
    current_app.logger.exception("control API", exc_info=error)
    return repondre(500, "panne", "erreur interne du portail")


@bp.route("/", defaults={"reste": ""}, methods=["POST", "PUT", "PATCH", "DELETE"], endpoint="racine_refusee")
@bp.route("/<path:reste>", methods=["GET", "POST", "PUT", "PATCH", "DELETE"], endpoint="chemin_absent")
def chemin_absent(reste: str) -> Response:
    """Any other path of the API is an absent one, told in JSON."""
    raise absent("chemin", f"{request.method} {RACINE}/{reste}")
