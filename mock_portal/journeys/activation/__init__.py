"""Activation with the mailed code, confirmation, PDF."""

from mock_portal.journeys.activation.views import bp

__all__ = ["bp"]
