"""One blueprint a journey. An edition names the journeys it is made of."""

from collections.abc import Callable
from importlib import import_module

from flask import Blueprint, Flask, abort

from mock_portal.editions import EDITIONS
from mock_portal.web.contexte import world_or_none


def installer(app: Flask) -> None:
    """Register every journey that an edition names; a screen of a journey foreign to the sandbox's edition is a 404."""
    for nom in sorted({nom for edition in EDITIONS.values() for nom in edition.journeys}):
        blueprint: Blueprint = import_module(f"mock_portal.journeys.{nom}").bp
        blueprint.before_request(_absent_de_l_edition(nom))
        app.register_blueprint(blueprint)


def _absent_de_l_edition(nom: str) -> Callable[[], None]:
    def verifier() -> None:
        world = world_or_none()
        if world is not None and nom not in world.edition.journeys:
            abort(404)

    return verifier
