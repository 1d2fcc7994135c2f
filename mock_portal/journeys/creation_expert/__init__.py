"""Pre-registration in expert mode: from the choice of the procedure to the wait for the activation code."""

from mock_portal.journeys.creation_expert import views, views_inscription
from mock_portal.journeys.creation_expert.etapes import bp

__all__ = ["bp", "views", "views_inscription"]
