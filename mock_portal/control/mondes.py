"""Sandboxes: capabilities, rules, opening, clock, companies, spaces."""

import json
from pathlib import Path
from typing import Any

from flask import Response, jsonify, url_for
from sqlalchemy import select

from mock_portal.clock import iso_paris
from mock_portal.control.corps import (
    Champ,
    duree,
    entier,
    instant,
    lire_corps,
    objet,
    texte,
)
from mock_portal.control.espaces import espace_en_json
from mock_portal.control.incidents import INCIDENTS
from mock_portal.control.socle import bp, inconnu, malforme, monde
from mock_portal.editions import EDITIONS
from mock_portal.overrides import describe
from mock_portal.sandbox import World, move_clock, open_sandbox
from mock_portal.store import remove_sandbox
from mock_portal.store.models import Space
from mock_portal.version import __version__
from mock_portal.web.contexte import COOKIE_BAC, db
from mock_portal.web.incidents import barrieres

OPENAPI = json.loads((Path(__file__).parent / "openapi.json").read_text("utf-8"))


@bp.get("/openapi.json", endpoint="openapi")
def openapi() -> Response:
    """This API's own description."""
    return jsonify(OPENAPI)


@bp.get("/", endpoint="capacites")
def capacites() -> Response:
    """What this portal is and can do."""
    from mock_portal.control.sessions import ATTEIGNABLES

    return jsonify(
        name="mock_portal",
        version=__version__,
        editions=sorted(EDITIONS),
        screens=list(ATTEIGNABLES),
        optional=["mails", "pdf", "faults", "journal", "captchas", "letters", "mandates"],
        faults=[{"name": nom, "parameters": incident.decrits} for nom, incident in INCIDENTS.items()],
    )


@bp.get("/editions/<edition>/rules", endpoint="regles")
def regles(edition: str) -> Response:
    """The names that overrides may use."""
    if edition not in EDITIONS:
        raise inconnu("édition", edition, sorted(EDITIONS))
    return jsonify(list(describe(EDITIONS[edition].rules)))


@bp.post("/sandboxes", endpoint="ouvrir_bac")
def ouvrir_bac() -> tuple[Response, int]:
    """Open a sandbox."""
    corps = lire_corps(edition=Champ(texte, exige=True), now=Champ(instant), seed=Champ(entier(0)), rules=Champ(objet))
    if corps["edition"] not in EDITIONS:
        raise inconnu("édition", corps["edition"], sorted(EDITIONS), "edition")
    try:
        world = open_sandbox(db(), corps["edition"], corps.get("now"), corps.get("seed"), corps.get("rules"))
    except OverflowError as error:
        raise malforme(str(error), "now") from error
    return jsonify(etat(world)), 201


def etat(world: World) -> dict[str, Any]:
    """A sandbox as the API shows it."""
    return {
        "id": world.id,
        "edition": world.edition.code,
        "now": iso_paris(world.now),
        "rules": {regle["name"]: regle["value"] for regle in describe(world.rules)},
        "start_url": url_for("simulateur.entrer", bac=world.id, _external=True),
        "cookie": {"name": COOKIE_BAC, "value": world.id},
    }


@bp.get("/sandboxes/<bac>", endpoint="etat_du_bac")
def etat_du_bac(bac: str) -> Response:
    """Its state: clock, rules, spaces."""
    world = monde(bac)
    query = select(Space).where(Space.sandbox_id == bac).order_by(Space.cree_le, Space.id)
    return jsonify({**etat(world), "seed": world.seed, "spaces": [espace_en_json(e) for e in db().scalars(query)]})


@bp.delete("/sandboxes/<bac>", endpoint="fermer_bac")
def fermer_bac(bac: str) -> tuple[str, int]:
    """Remove all of it."""
    monde(bac)
    barrieres().lever(bac)
    remove_sandbox(db(), bac)
    return "", 204


@bp.patch("/sandboxes/<bac>/clock", endpoint="horloge")
def horloge(bac: str) -> Response:
    """Move the clock: forward by `advance`, or to `now`."""
    world = monde(bac)
    corps = lire_corps(advance=Champ(duree), now=Champ(instant))
    if len(corps) != 1:
        raise malforme("donner soit advance, soit now")
    try:
        maintenant = move_clock(db(), world, corps.get("now") or corps["advance"])
    except OverflowError as error:
        raise malforme(str(error), next(iter(corps))) from error
    return jsonify(now=iso_paris(maintenant))
