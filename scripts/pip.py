"""Run pip on the locked list, telling its progress, and all it said if it fails."""

import queue
import re
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from scripts.console import Tell, seconds

HEARTBEAT_S = 10.0
STEP = 20
OBTAINED = re.compile(r"(?:Collecting|Processing) \S+.* \(from ")
INSTALLING = re.compile(r"Installing collected packages")
WORTH_TELLING = re.compile(r"WARNING|DEPRECATION")
# A machine with several package sources, one of which lacks the package, says so for each package.
NOISE = re.compile(r"Location '.*' is ignored|Running pip as the 'root' user")


class ErreurPip(Exception):
    """pip failed; the message is everything it said."""


@dataclass
class Progress:
    """What pip has said so far; `total` is the number of requirements of the lock, those of other systems included."""

    total: int
    say: Tell
    start: float = field(default_factory=time.perf_counter)
    lines: list[str] = field(default_factory=list)
    obtained: int = 0

    def hear(self, line: str) -> None:
        """Keep a line, and tell it when it marks progress or a warning of consequence."""
        self.lines.append(line)
        if OBTAINED.match(line):
            self.obtained += 1
            if self.obtained % STEP == 0:
                self._tell(f"{self.obtained} paquets obtenus sur {self.total} au plus")
        elif INSTALLING.match(line):
            self._tell(f"{self.obtained} paquets obtenus, installation")
        elif WORTH_TELLING.search(line) and not NOISE.search(line):
            self.say(f"  pip : {line}")

    def still_there(self) -> None:
        """Say, in a long silence, what pip was last doing."""
        self._tell(f"pip travaille encore ; dernière ligne : {self.lines[-1][:100] if self.lines else 'aucune'}")

    def _tell(self, text: str) -> None:
        self.say(f"  {text} ({seconds(time.perf_counter() - self.start)})")


def install(python: Path, requirements: Path, guard: int, say: Tell) -> None:
    """Install the locked, hashed requirements with `python`; `ErreurPip` bears pip's whole output."""
    command = [str(python), "-I", "-m", "pip", "install", "--no-input", "--disable-pip-version-check"]
    command += ["--progress-bar", "off", "--require-hashes", "-r", str(requirements)]
    progress = Progress(len(re.findall(r"^[A-Za-z0-9][\w.-]*==", requirements.read_text("utf-8"), re.M)), say)
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        pass_fds=() if sys.platform == "win32" else (guard,),
    ) as process:
        try:
            _listen(process, progress)
        except BaseException:
            process.terminate()
            raise
    if process.returncode:
        raise ErreurPip("\n".join(progress.lines))


def _listen(process: subprocess.Popen[str], progress: Progress) -> None:
    """Hear every line as it comes, and break a silence longer than the heartbeat."""
    assert process.stdout is not None
    output = process.stdout
    lines: queue.Queue[str | None] = queue.Queue()

    def read() -> None:
        for line in output:
            lines.put(line.rstrip())
        lines.put(None)

    threading.Thread(target=read, daemon=True).start()
    while True:
        try:
            line = lines.get(timeout=HEARTBEAT_S)
        except queue.Empty:
            progress.still_there()
            continue
        if line is None:
            return
        progress.hear(line)
