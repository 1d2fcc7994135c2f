"""What a person chooses when the portal starts; nothing here belongs to one sandbox."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Config:
    """Start-up choices.

    `database`: file of the SQLite database; None = a throw-away file, gone when the portal ends.
    `cockpit`: add the panel for people to the simulator's band.
    `control_token`: bearer token that the control API then demands; None = open.
    `testing`: let exceptions through to the test client.
    """

    database: Path | None = None
    cockpit: bool = False
    control_token: str | None = None
    testing: bool = False
