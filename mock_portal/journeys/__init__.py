"""One blueprint a journey. An edition names the journeys it is made of; the screens of any other are unknown to it."""

from importlib import import_module

from flask import Blueprint, Flask, abort, request

from mock_portal.editions import EDITIONS
from mock_portal.web.contexte import world_or_none

JOURNEYS = sorted({nom for edition in EDITIONS.values() for nom in edition.journeys})


def installer(app: Flask) -> None:
    """Register every journey that an edition names."""
    app.before_request(_refuser_hors_edition)
    for nom in JOURNEYS:
        blueprint: Blueprint = import_module(f"mock_portal.journeys.{nom}").bp
        app.register_blueprint(blueprint)


def _refuser_hors_edition() -> None:
    world = world_or_none()
    if world is not None and request.blueprint in JOURNEYS and request.blueprint not in world.edition.journeys:
        abort(404)
