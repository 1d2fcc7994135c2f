"""What every sub-command shares: the exit status and a parser that follows it."""

from __future__ import annotations

import argparse
from typing import NoReturn

VERIFIE = 0
"""All that was selected is verified."""
ECARTS = 1
"""Something differs, or something is to be mended."""
INCOMPLET = 3
"""Nothing differs, but part is not verified."""
ENVIRONNEMENT = 4
"""Usage, environment, or an unreadable file."""


class ArgumentParser(argparse.ArgumentParser):
    """argparse, whose usage errors end with status 4 and not 2."""

    def error(self, message: str) -> NoReturn:
        self.print_usage()
        self.exit(ENVIRONNEMENT, f"{self.prog}: {message}\n")
