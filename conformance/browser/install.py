"""Install a browser: Playwright's own build, or Debian's package where we may."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from subprocess import TimeoutExpired

PLAYWRIGHT_LIMIT_S = 300
APT_LIMIT_S = 300
HEARTBEAT_S = 10
GRACE_S = 10
KILL = signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL
FONT = "fonts-dejavu-core"
OS_RELEASE = Path("/etc/os-release")

Tell = Callable[[str], None]


class ErreurInstallation(Exception):
    """An installer failed or took too long: `str` is the cause in one line, `output` all it wrote."""

    def __init__(self, cause: str, output: str) -> None:
        """Keep the cause and the whole output."""
        super().__init__(cause)
        self.output = output


def playwright_command(*, headed: bool) -> list[str]:
    """The command that downloads Playwright's build."""
    return [sys.executable, "-m", "playwright", "install", *([] if headed else ["--only-shell"]), "chromium"]


def install_playwright_build(tell: Tell, *, headed: bool) -> None:
    """Download Playwright's build; `ErreurInstallation` if it cannot be had."""
    run(playwright_command(headed=headed), PLAYWRIGHT_LIMIT_S, tell)


def may_install_debian_package(os_release: Path = OS_RELEASE) -> bool:
    """Tell whether we are root on a Debian. Its derivatives name other packages, or hollow ones: they do not count."""
    if sys.platform == "win32" or os.geteuid() != 0 or not shutil.which("apt-get") or not os_release.is_file():
        return False
    return any(line.strip().replace('"', "") == "ID=debian" for line in os_release.read_text("utf-8").splitlines())


def debian_packages(*, headed: bool) -> tuple[str, ...]:
    """The packages to try, the best first."""
    return ("chromium",) if headed else ("chromium-headless-shell", "chromium")


def install_debian_package(package: str, tell: Tell) -> None:
    """Install a browser and a font by apt-get, asking nothing; `ErreurInstallation` if it cannot be had."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    apt = ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=120"]
    try:
        run([*apt, "update"], APT_LIMIT_S, tell, quiet)
    except ErreurInstallation as error:
        tell(f"  apt-get update : échec ({error}) ; essai avec les listes de paquets déjà là")
    run([*apt, "install", "--yes", "--no-install-recommends", package, FONT], APT_LIMIT_S, tell, quiet)


def run(command: Sequence[str], limit_s: float, tell: Tell, environ: Mapping[str, str] | None = None) -> None:
    """Run an installer for `limit_s` seconds at most, breaking long silences; it leaves no process behind."""
    process = subprocess.Popen(  # noqa: S603 - the commands above
        command,
        env=environ,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        start_new_session=True,
    )
    try:
        output = _output(process, limit_s, tell)
    finally:
        _end(process)
    if process.returncode:
        raise ErreurInstallation(_cause(output) or f"code de sortie {process.returncode}", output)


def _output(process: subprocess.Popen[str], limit_s: float, tell: Tell) -> str:
    """All that the process writes; past the limit, `ErreurInstallation` with what it wrote until then."""
    waited = 0.0
    while True:
        step = min(HEARTBEAT_S, limit_s - waited)
        try:
            return process.communicate(timeout=step)[0]
        except TimeoutExpired as silence:
            waited += step
            if waited >= limit_s:
                _end(process)
                written = process.communicate()[0] or str(silence.output or "")
                raise ErreurInstallation(f"rien au bout de {limit_s:.0f} s", written) from silence
            tell(f"  … toujours en cours ({waited:.0f} s)")


def _end(process: subprocess.Popen[str]) -> None:
    """End the installer and all that it started, if it still runs; a package manager gets time to leave order."""
    if process.poll() is not None:
        return
    _signal(process, signal.SIGTERM)
    try:
        process.wait(GRACE_S)
    except TimeoutExpired:
        _signal(process, KILL)
        process.wait()


def _signal(process: subprocess.Popen[str], number: int) -> None:
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, number)


def _cause(output: str) -> str:
    """The first line that speaks of an error, else the last line."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith(("Error", "E:"))]
    return (errors or lines[-1:] or [""])[0][:200]
