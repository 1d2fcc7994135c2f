"""Activation in three steps: code and image, address, summary (CHG23 l.723-822)."""

from mock_portal.journeys.activation_guidee.views import bp

__all__ = ["bp"]
