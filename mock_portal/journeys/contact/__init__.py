"""The help line of 2025 and the contact form (NEX l.76). No document prints this screen."""

from mock_portal.journeys.contact.views import bp

__all__ = ["bp"]
