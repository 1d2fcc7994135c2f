"""The request's unit of work and sandbox, both kept on Flask's `g`."""

from flask import current_app, g, request
from sqlalchemy.orm import Session

from mock_portal.config import Config
from mock_portal.sandbox import World, find_world
from mock_portal.store import Database, Unit

COOKIE_BAC = "bac"
HORS_BAC = ("/_control/", "/static/", "/bac/")


def database() -> Database:
    """The application's database."""
    found: Database = current_app.extensions["mock_portal.database"]
    return found


def config() -> Config:
    """The start-up choices."""
    found: Config = current_app.extensions["mock_portal.config"]
    return found


def unit() -> Unit:
    """The unit of work of this request."""
    if "unit" not in g:
        g.unit = database().unit()
    found: Unit = g.unit
    return found


def db() -> Session:
    """The database session of this request."""
    return unit().session


def world_or_none() -> World | None:
    """The sandbox named by the request's cookie; None outside the portal's pages or when there is none."""
    if "world" not in g:
        key = request.cookies.get(COOKIE_BAC, "")
        g.world = None if not key or request.path.startswith(HORS_BAC) else find_world(db(), key)
    found: World | None = g.world
    return found


def world() -> World:
    """The sandbox of this request; the pages outside any sandbox never ask."""
    found = world_or_none()
    assert found is not None
    return found
