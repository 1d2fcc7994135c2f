"""One application for a test module; each test opens its own sandboxes."""

from collections.abc import Iterator

import pytest
from flask import Flask
from navigateur import Bac
from sqlalchemy.orm import Session

from mock_portal import Config, create_app
from mock_portal.store import Database


@pytest.fixture(scope="module")
def app() -> Iterator[Flask]:
    application = create_app(Config(testing=True))
    yield application
    application.extensions["mock_portal.database"].close()


@pytest.fixture(params=["2013", "2014"])
def edition(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def bac(app: Flask) -> Bac:
    return Bac.ouvrir(app)


@pytest.fixture
def session() -> Iterator[Session]:
    """A database of its own, without an application."""
    base = Database()
    with base.unit() as ouverte:
        yield ouverte
    base.close()
