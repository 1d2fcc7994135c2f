"""The choice between the simplified mode and the expert one (ALIM l.110-134, NEX l.11-16)."""

from mock_portal.journeys.creation_2025.views import bp

__all__ = ["bp"]
