"""Bank account, mandate, end of the procedure (NEX l.33-40). No document prints these screens."""

from mock_portal.journeys.banque.views import bp

__all__ = ["bp"]
