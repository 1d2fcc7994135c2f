"""Inside the space. The documents name its entries and print none of its screens."""

from mock_portal.journeys.espace.views import bp

__all__ = ["bp"]
