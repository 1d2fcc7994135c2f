"""A portal under test: the professional space of a tax administration, as dated documents describe it.

It knows nothing of the suite that judges it. Nothing here is the real service: see the band on every page.
"""

import secrets

from flask import Flask
from flask_wtf import CSRFProtect

from mock_portal import cockpit, control, courrier, journeys, simulateur
from mock_portal.config import Config
from mock_portal.store import Database
from mock_portal.version import __version__
from mock_portal.web import erreurs, requetes
from mock_portal.web.incidents import Barrieres
from mock_portal.web.sessions import Sessions

__all__ = ["Config", "__version__", "create_app"]

# A request over this size is answered 413 with a page of the portal.
TAILLE_MAXIMALE = 1024 * 1024


def create_app(config: Config | None = None) -> Flask:
    """Configure and register; one application serves all sandboxes."""
    app = Flask(__name__)
    _configurer(app, config or Config())
    app.context_processor(requetes.variables)
    requetes.installer(app)
    csrf = CSRFProtect(app)
    erreurs.installer(app)
    simulateur.installer(app, csrf)
    courrier.installer(app)
    journeys.installer(app)
    control.installer(app, csrf)
    if app.extensions["mock_portal.config"].cockpit:
        cockpit.installer(app)
    return app


def _configurer(app: Flask, config: Config) -> None:
    app.config.update(
        SECRET_KEY=secrets.token_hex(32),
        MAX_CONTENT_LENGTH=TAILLE_MAXIMALE,
        MAX_FORM_MEMORY_SIZE=TAILLE_MAXIMALE,
        # A form lives as long as its session, and that is reckoned by the sandbox's clock.
        WTF_CSRF_TIME_LIMIT=None,
        WTF_I18N_ENABLED=False,
        TESTING=config.testing,
        PROPAGATE_EXCEPTIONS=False,
    )
    app.extensions["mock_portal.config"] = config
    app.extensions["mock_portal.database"] = Database(config.database)
    app.extensions["mock_portal.barrieres"] = Barrieres()
    app.session_interface = Sessions()
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
