"""The home page, the help, and the pages that the documents only name."""

from mock_portal.journeys.accueil.views import bp

__all__ = ["bp"]
