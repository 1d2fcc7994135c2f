"""The control API: what a browser cannot drive (time, mail, fixtures, disturbances). Declared apart from the portal.

Described by `openapi.json` beside this file, served at `/_control/v1/openapi.json`.
"""

from flask import Flask
from flask_wtf import CSRFProtect

from mock_portal.control import echanges, entreprises, espaces, incidents, mondes, sessions, socle
from mock_portal.control.socle import bp

__all__ = ["installer"]

# Importing the rooms above declares their routes on the blueprint.
PIECES = (echanges, entreprises, espaces, incidents, mondes, sessions, socle)


def installer(app: Flask, csrf: CSRFProtect) -> None:
    """Register the API; it takes JSON and needs no form protection."""
    csrf.exempt(bp)
    app.register_blueprint(bp)
