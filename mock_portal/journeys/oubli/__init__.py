"""Forgotten password: address, trust question, new password (EXP13 l.393, l.619). No document prints these screens."""

from mock_portal.journeys.oubli.views import bp

__all__ = ["bp"]
