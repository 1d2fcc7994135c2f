"""One process at a time, by a lock that dies with the processes that hold it."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int, *, wait: bool) -> bool:
        # LK_LOCK gives up after ten tries of a second; the caller asks again.
        try:
            msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _take(descriptor: int, *, wait: bool) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


@contextmanager
def exclusive(path: Path, on_wait: Callable[[], None]) -> Iterator[int]:
    """Hold the lock on `path`, calling `on_wait` once if another process has it; gives the file descriptor.

    A child that inherits the descriptor keeps the lock until it ends too (POSIX), so a killed parent does not let
    a second run begin beside the first one's orphan.
    """
    with path.open("a") as handle:
        if not _take(handle.fileno(), wait=False):
            on_wait()
            while not _take(handle.fileno(), wait=True):
                pass
        yield handle.fileno()
