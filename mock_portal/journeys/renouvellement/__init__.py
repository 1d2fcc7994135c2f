"""A password out of date opens nothing but the screen of its renewal (ALIM l.71). No document prints it."""

from mock_portal.journeys.renouvellement.views import bp

__all__ = ["bp"]
