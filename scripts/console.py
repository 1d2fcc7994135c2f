"""How the scripts speak: one line at a time, at once, and never a line without its duration at the end."""

import argparse
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NoReturn

Tell = Callable[[str], None]
FAILURE = 4
"""Exit status of wrong usage, and of a machine that lacks something."""


class Parser(argparse.ArgumentParser):
    """argparse, whose usage errors end with status 4 and not 2."""

    def error(self, message: str) -> NoReturn:
        """Print the usage and the message, and end."""
        self.print_usage()
        self.exit(FAILURE, f"{self.prog}: {message}\n")


def tell(line: str) -> None:
    """Write one line and flush it, so that a pipe or a CI journal shows it when it happens."""
    print(line, flush=True)


def seconds(duration: float) -> str:
    """Write a duration in seconds as a French reader does: `3,2 s`, `4 min 05 s` from 100 s on."""
    if duration < 100:
        return f"{duration:.1f} s".replace(".", ",")
    minutes, rest = divmod(round(duration), 60)
    return f"{minutes} min {rest:02d} s"


@contextmanager
def stage(label: str, say: Tell = tell) -> Iterator[None]:
    """Announce a stage, then its duration; a stage that raises is left to the error's own message."""
    say(f"{label}…")
    start = time.perf_counter()
    yield
    say(f"{label} : fait ({seconds(time.perf_counter() - start)})")
