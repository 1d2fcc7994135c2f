"""One isolated world: an edition, its rules, its clock. The domain receives it as an argument."""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy.orm import Session

from mock_portal.clock import Duration
from mock_portal.editions import EDITIONS, Edition
from mock_portal.overrides import override
from mock_portal.rules import Rules
from mock_portal.store.models import Sandbox


class UnknownEdition(LookupError):
    """No edition of that code."""


@dataclass(frozen=True)
class World:
    """What the domain knows of a sandbox. `now` is aware, in UTC; `seed` fixes sample data, never codes."""

    id: str
    edition: Edition
    rules: Rules
    now: datetime
    seed: int


def open_sandbox(
    session: Session,
    edition: str,
    now: datetime | None = None,
    seed: int | None = None,
    rules: Mapping[str, object] | None = None,
) -> World:
    """Make a sandbox. Raises UnknownEdition, UnknownRule, BadRuleValue, OverflowError, and then writes nothing."""
    if edition not in EDITIONS:
        raise UnknownEdition(edition)
    override(EDITIONS[edition].rules, rules or {})
    now = admis(now or EDITIONS[edition].maintenant)
    row = Sandbox(
        id=secrets.token_hex(8),
        edition=edition,
        seed=secrets.randbelow(2**31) if seed is None else seed,
        now=now,
        rules=dict(rules or {}),
    )
    session.add(row)
    session.flush()
    return world_of(row)


def find_world(session: Session, sandbox_id: str) -> World | None:
    """The sandbox of that id, if there is one."""
    row = session.get(Sandbox, sandbox_id)
    return None if row is None else world_of(row)


def world_of(row: Sandbox) -> World:
    """The world a row stands for."""
    edition = EDITIONS[row.edition]
    return World(row.id, edition, _rules(row.edition, json.dumps(row.rules, sort_keys=True)), row.now, row.seed)


@lru_cache(maxsize=256)
def _rules(edition: str, changes: str) -> Rules:
    parsed: dict[str, Any] = json.loads(changes)
    return override(EDITIONS[edition].rules, parsed)


def move_clock(session: Session, world: World, to: datetime | Duration) -> datetime:
    """Set the clock, or advance it by a duration; answers the new instant. OverflowError beyond the calendar."""
    row = session.get_one(Sandbox, world.id)
    row.now = admis(to.after(row.now) if isinstance(to, Duration) else to)
    return row.now


def admis(instant: datetime) -> datetime:
    """That instant, if deadlines can be reckoned from it. Raises OverflowError outside 1970-2200."""
    if not 1970 < instant.year < 2200:
        raise OverflowError(f"l'horloge d'un bac va de 1971 à 2199, non à {instant.year}")
    return instant
