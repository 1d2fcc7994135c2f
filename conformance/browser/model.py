"""What is asked of the search for a browser, what it finds, and how it fails."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Self

EXECUTABLE_VARIABLE = "CONFORMANCE_BROWSER"
NO_SYSTEM_INSTALL_VARIABLE = "CONFORMANCE_NO_SYSTEM_INSTALL"


class ErreurNavigateur(Exception):
    """No browser starts; the message says what was tried and what to type."""

    exit_status: ClassVar[int] = 4


@dataclass(frozen=True)
class Options:
    """What the user allows.

    `executable` is a path or a command name: that browser and no other. `install` allows an installation, and
    `system_install` one by the system's package manager. `headed` asks for a browser that can show a window.
    """

    executable: str | None = None
    install: bool = True
    system_install: bool = True
    headed: bool = False

    @classmethod
    def from_environment(
        cls,
        executable: str | None = None,
        *,
        install: bool = True,
        system_install: bool = True,
        headed: bool = False,
        environ: Mapping[str, str] = os.environ,
    ) -> Self:
        """Complete the options of the command line, which win, by the environment's."""
        refused = environ.get(NO_SYSTEM_INSTALL_VARIABLE, "") not in ("", "0")
        return cls(
            executable=executable or environ.get(EXECUTABLE_VARIABLE) or None,
            install=install,
            system_install=system_install and not refused,
            headed=headed,
        )


@dataclass(frozen=True)
class Navigateur:
    """A browser that has started once.

    `executable` is None for the browser that Playwright itself starts by default. `source` says, in French, by
    which way it was found.
    """

    executable: Path | None
    nom: str
    version: str
    source: str

    def __str__(self) -> str:
        place = "" if self.executable is None else f" ({self.executable})"
        return f"{self.nom} {self.version}{place}, {self.source}"
