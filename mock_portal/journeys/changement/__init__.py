"""Change of the login address, of the password, or of both (CHG23 chapters 3 and 4)."""

from mock_portal.journeys.changement.views import bp

__all__ = ["bp"]
