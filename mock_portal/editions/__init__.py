"""The editions of the portal, by code. A new edition is a module here and an entry in `EDITIONS`."""

from mock_portal.editions import edition_2013, edition_2014, edition_2023
from mock_portal.editions.base import Edition

EDITIONS: dict[str, Edition] = {
    edition.code: edition for edition in (edition_2013.EDITION, edition_2014.EDITION, edition_2023.EDITION)
}

__all__ = ["EDITIONS", "Edition"]
