"""Expert mode of 2025: terms and image, identifiers, details and trust question, wait for the code (NEX l.42-51)."""

from mock_portal.journeys.creation_expert_2025.views import bp

__all__ = ["bp"]
