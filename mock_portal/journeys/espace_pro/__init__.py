"""Inside the space of the second generation: its three homes, its services, what manages it (CHG23 l.138-385)."""

from mock_portal.journeys.espace_pro.views import bp

__all__ = ["bp"]
