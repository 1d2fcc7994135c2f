"""The image to copy and its sound, and the renewal of both."""

from mock_portal.journeys.captchas.views import bp

__all__ = ["bp"]
