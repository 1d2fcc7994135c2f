"""Log-in of the second generation: address, password and an image to copy (CHG23 l.91-136)."""

from mock_portal.journeys.authentification.views import bp

__all__ = ["bp"]
