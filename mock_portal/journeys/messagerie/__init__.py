"""Secure messaging: the request to replace whoever holds a service (NEX l.65). No document prints these screens."""

from mock_portal.journeys.messagerie.views import bp

__all__ = ["bp"]
