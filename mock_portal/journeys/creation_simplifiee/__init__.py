"""The creation in simplified mode: two steps and a confirmation, the mailed link, the cancellation (ALIM l.136-231)."""

from mock_portal.journeys.creation_simplifiee import views, views_annulation, views_lien
from mock_portal.journeys.creation_simplifiee.etapes import bp

__all__ = ["bp", "views", "views_annulation", "views_lien"]
