"""The search itself: each way in its order, each try told in one line, the first browser that starts wins."""

import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

from conformance.browser import install
from conformance.browser.model import ErreurNavigateur, Navigateur, Options
from conformance.browser.places import HEADLESS_ONLY, system_browsers
from conformance.browser.trial import BrowserAbsent, BrowserBroken, Trial, playwright_trial

Tell = Callable[[str], None]

ON_SYSTEM = "présent sur le système"
BY_PLAYWRIGHT = "installation de Playwright"
BY_DEBIAN = "paquet de Debian"

ADVICE = """\
Aucun navigateur utilisable. Au choix :
  - installer celui de Playwright :  {command}
      s'il est là et ne démarre pas : sudo {python} -m playwright install-deps chromium
  - installer Chromium, Google Chrome ou Microsoft Edge (Debian : apt install chromium-headless-shell fonts-dejavu-core)
  - désigner un exécutable :         --browser-executable CHEMIN, ou la variable CONFORMANCE_BROWSER
Puis vérifier par :                  python -m conformance browser"""


def say(line: str) -> None:
    """Write one line at once."""
    print(line, flush=True)


def find_browser(
    options: Options, tell: Tell = say, trial: Callable[[], AbstractContextManager[Trial]] = playwright_trial
) -> Navigateur:
    """Give the first browser that starts, in the documented order; `ErreurNavigateur` if there is none.

    A browser named by the user is the only one tried: another in its place would judge something else than asked.
    """
    with trial() as engine:
        search = Search(options, engine, tell)
        for found in search.ways():
            if found is not None:
                return found
    raise ErreurNavigateur("\n".join([*search.outputs, search.advice()]))


@dataclass
class Search:
    """One search; `outputs` keeps what failed installers wrote."""

    options: Options
    engine: Trial
    tell: Tell
    outputs: list[str] = field(default_factory=list)

    def ways(self) -> Iterator[Navigateur | None]:
        """Try one way after the other, each when the one before has found nothing."""
        if self.options.executable is not None:
            yield self.named(self.options.executable)
            return
        yield self.playwright("déjà là")
        yield self.system(ON_SYSTEM)
        if self.options.install:
            yield self.playwright_install()
            if self.options.system_install and install.may_install_debian_package():
                for package in install.debian_packages(headed=self.options.headed):
                    yield self.debian_install(package)

    def named(self, executable: str) -> Navigateur | None:
        """The browser that the user names, by its path or as a command."""
        found = shutil.which(executable)
        path = Path(found or executable).absolute()
        return self.try_one(path.stem, path, "désigné par l'option ou l'environnement")

    def playwright(self, source: str) -> Navigateur | None:
        """Playwright's own build: the shell, which it starts by default, else its whole Chromium."""
        if not self.options.headed:
            found = self.try_one(HEADLESS_ONLY, None, f"de Playwright, {source}")
            if found:
                return found
        return self.try_one("chromium", self.engine.playwright_build(), f"de Playwright, {source}")

    def system(self, source: str) -> Navigateur | None:
        """The browsers of the system, best first."""
        found = None
        for name, path in system_browsers(headed=self.options.headed):
            found = self.try_one(name, path, source)
            if found:
                return found
        self.tell("Navigateur : aucun de ceux du système ne convient (Chromium, Google Chrome, Microsoft Edge)")
        return None

    def playwright_install(self) -> Navigateur | None:
        """Download Playwright's build, then try it."""
        command = " ".join(install.playwright_command(headed=self.options.headed)[2:])
        self.tell(f"Navigateur : {command} ({install.PLAYWRIGHT_LIMIT_S} s au plus)…")
        try:
            install.install_playwright_build(self.tell, headed=self.options.headed)
        except install.ErreurInstallation as error:
            self.failed(BY_PLAYWRIGHT, error)
            return None
        return self.playwright("qui vient d'être installé")

    def debian_install(self, package: str) -> Navigateur | None:
        """Say that a package of the system is about to be installed, and how to refuse; then do it and try it."""
        self.tell(
            f"Navigateur : Debian, administrateur : apt-get installe {package} et {install.FONT} "
            "(refus : --no-system-install ou CONFORMANCE_NO_SYSTEM_INSTALL=1)…"
        )
        try:
            install.install_debian_package(package, self.tell)
        except install.ErreurInstallation as error:
            self.failed(BY_DEBIAN, error)
            return None
        return self.system(BY_DEBIAN)

    def failed(self, way: str, error: install.ErreurInstallation) -> None:
        """Tell an installer's failure in one line and keep what it wrote for the final message."""
        self.tell(f"Navigateur : {way} : échec ({error})")
        self.outputs.append(f"--- {way}, sortie entière :\n{error.output.strip()}\n---")

    def try_one(self, name: str, executable: Path | None, source: str) -> Navigateur | None:
        """Start one browser and tell in one line what came of it."""
        label = f"Navigateur : {name} {source}" if executable is None else f"Navigateur : {executable} ({source})"
        try:
            version = self.engine.version(executable)
        except BrowserAbsent:
            self.tell(f"{label} : absent")
        except BrowserBroken as error:
            self.tell(f"{label} : ne démarre pas ({error})")
        else:
            self.tell(f"{label} : version {version}, retenu")
            return Navigateur(executable, name, version, source)
        return None

    def advice(self) -> str:
        """What to type, for the browser that the user named or for any."""
        if self.options.executable is not None:
            return (
                f"Le navigateur désigné ne démarre pas : {self.options.executable}\n"
                "Corrigez --browser-executable ou la variable CONFORMANCE_BROWSER, "
                "ou retirez-les pour laisser chercher un autre navigateur."
            )
        return ADVICE.format(
            python=sys.executable, command=" ".join(install.playwright_command(headed=self.options.headed))
        )
