"""Log-in with address and password (EXP13 l.9-10); no document prints its screen."""

from mock_portal.journeys.connexion.views import bp

__all__ = ["bp"]
