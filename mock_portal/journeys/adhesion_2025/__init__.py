"""Adhesion to the services, company by company (NEX l.52-54). No document prints these screens."""

from mock_portal.journeys.adhesion_2025.views import bp

__all__ = ["bp"]
