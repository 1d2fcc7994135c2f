"""The editions of the portal, by code. A new edition is a module here and an entry in `EDITIONS`."""

from mock_portal.editions import edition_2013, edition_2014, edition_2023, edition_2025
from mock_portal.editions.base import Edition

EDITIONS: dict[str, Edition] = {
    module.EDITION.code: module.EDITION for module in (edition_2013, edition_2014, edition_2023, edition_2025)
}

__all__ = ["EDITIONS", "Edition"]
