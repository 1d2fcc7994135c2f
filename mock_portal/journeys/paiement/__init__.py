"""Paying on line (NEX l.36, l.74). No document prints this screen."""

from mock_portal.journeys.paiement.views import bp

__all__ = ["bp"]
