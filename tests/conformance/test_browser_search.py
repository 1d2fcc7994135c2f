"""The search for a browser: the order of the ways, what is told, what is refused."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from conformance.browser import ErreurNavigateur, Navigateur, Options, find_browser, install
from conformance.browser.trial import BrowserAbsent, BrowserBroken, Trial

WHOLE_BUILD = Path("/playwright/chrome")


class FakeTrial:
    """An engine where only `starts` start; the executables of `broken` are there and fail."""

    def __init__(self, starts: set[Path | None], broken: set[Path | None]) -> None:
        self.starts = starts
        self.broken = broken
        self.tried: list[Path | None] = []

    def playwright_build(self) -> Path:
        return WHOLE_BUILD

    def version(self, executable: Path | None) -> str:
        self.tried.append(executable)
        if executable in self.broken:
            raise BrowserBroken("libnspr4.so manque")
        if executable not in self.starts:
            raise BrowserAbsent
        return "156.0"


class Machine:
    """A machine whose PATH holds `names`, where the browsers of `starts` start."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.trial = FakeTrial(set(), set())
        self.told: list[str] = []

    def add(self, name: str, *, starts: bool = True) -> Path:
        path = self.folder / name
        path.write_text("#!/bin/sh\n")
        path.chmod(0o755)
        (self.trial.starts if starts else self.trial.broken).add(path)
        return path

    def find(self, options: Options) -> Navigateur:
        return find_browser(options, self.told.append, self.opened())

    def opened(self) -> Callable[[], AbstractContextManager[Trial]]:
        @contextmanager
        def trial() -> Iterator[Trial]:
            yield self.trial

        return trial


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(install, "may_install_debian_package", lambda: False)
    return Machine(tmp_path)


LOOK_ONLY = Options(install=False)


def test_playwright_own_shell_comes_first(machine: Machine) -> None:
    machine.add("chromium")
    machine.trial.starts.add(None)
    found = machine.find(LOOK_ONLY)
    assert (found.executable, found.nom, found.version) == (None, "chromium-headless-shell", "156.0")
    assert machine.trial.tried == [None]


def test_then_playwright_whole_build(machine: Machine) -> None:
    machine.trial.starts.add(WHOLE_BUILD)
    assert machine.find(LOOK_ONLY).executable == WHOLE_BUILD


def test_then_the_system_best_first(machine: Machine) -> None:
    for name in ("microsoft-edge", "google-chrome", "chromium", "chromium-headless-shell"):
        machine.add(name, starts=False)
    with pytest.raises(ErreurNavigateur):
        machine.find(LOOK_ONLY)
    order = [path.name for path in machine.trial.tried if path]
    assert order == ["chrome", "chromium-headless-shell", "chromium", "google-chrome", "microsoft-edge"]


def test_a_browser_that_does_not_start_does_not_count(machine: Machine) -> None:
    machine.add("chromium", starts=False)
    chrome = machine.add("google-chrome")
    assert machine.find(LOOK_ONLY).executable == chrome
    assert f"Navigateur : {machine.folder / 'chromium'} (présent sur le système) : ne démarre pas " in machine.told[-2]
    assert "libnspr4.so manque" in machine.told[-2]


def test_one_file_under_two_names_is_tried_once(machine: Machine) -> None:
    chromium = machine.add("chromium", starts=False)
    (machine.folder / "chromium-browser").symlink_to(chromium)
    with pytest.raises(ErreurNavigateur):
        machine.find(LOOK_ONLY)
    assert [path for path in machine.trial.tried if path and path != WHOLE_BUILD] == [chromium]


def test_a_window_needs_more_than_the_shell(machine: Machine) -> None:
    machine.trial.starts.add(None)
    machine.add("chromium-headless-shell")
    chromium = machine.add("chromium")
    assert machine.find(Options(install=False, headed=True)).executable == chromium


def test_the_named_browser_is_the_only_one_tried(machine: Machine) -> None:
    machine.trial.starts.add(None)
    chrome = machine.add("google-chrome")
    assert machine.find(Options(executable=str(chrome))).executable == chrome
    assert machine.find(Options(executable="google-chrome")).executable == chrome
    assert machine.trial.tried == [chrome, chrome]


def test_a_named_browser_that_fails_is_not_replaced(machine: Machine) -> None:
    machine.add("chromium")
    with pytest.raises(ErreurNavigateur, match=r"/nulle/part\n.*CONFORMANCE_BROWSER"):
        machine.find(Options(executable="/nulle/part"))
    assert machine.trial.tried == [Path("/nulle/part")]


def test_looking_installs_nothing(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(install, "run", lambda *_: pytest.fail("an installer was run"))
    with pytest.raises(ErreurNavigateur, match="playwright install --only-shell chromium"):
        machine.find(LOOK_ONLY)


def test_playwright_installs_its_build(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(install, "run", lambda *_: machine.trial.starts.add(None))
    found = machine.find(Options())
    assert found.source == "de Playwright, qui vient d'être installé"


def fail_to_install(*_: object) -> None:
    raise install.ErreurInstallation("Error: ENOTFOUND", "première ligne\nError: ENOTFOUND")


def test_a_failed_installation_is_told_in_a_line_and_shown_at_the_end(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(install, "run", fail_to_install)
    with pytest.raises(ErreurNavigateur) as failure:
        machine.find(Options())
    assert machine.told[-1] == "Navigateur : installation de Playwright : échec (Error: ENOTFOUND)"
    assert "première ligne\nError: ENOTFOUND" in str(failure.value)
    assert "--browser-executable CHEMIN" in str(failure.value)


def on_debian(machine: Machine, monkeypatch: pytest.MonkeyPatch, packaged: set[str]) -> list[str]:
    """A Debian whose archive has the packages of `packaged`; gives what apt-get was asked."""
    asked: list[str] = []

    def run(command: list[str], *_: object) -> None:
        if command[0] != "apt-get":
            fail_to_install()
        asked.append(" ".join(command[command.index("DPkg::Lock::Timeout=120") + 1 :]))
        assert "apt-get installe" in "".join(machine.told), "said before it is done"
        if command[-2] in packaged:
            machine.add(command[-2])
        elif "install" in command:
            fail_to_install()

    monkeypatch.setattr(install, "run", run)
    monkeypatch.setattr(install, "may_install_debian_package", lambda: True)
    return asked


def test_debian_package_comes_last_and_is_said_before(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = on_debian(machine, monkeypatch, {"chromium-headless-shell"})
    found = machine.find(Options())
    assert (found.nom, found.source) == ("chromium-headless-shell", "paquet de Debian")
    assert asked == [
        "update",
        "install --yes --no-install-recommends chromium-headless-shell fonts-dejavu-core",
    ]


def test_debian_without_the_shell_gets_chromium(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    on_debian(machine, monkeypatch, {"chromium"})
    assert machine.find(Options()).nom == "chromium"


def test_the_system_is_left_alone_when_told_so(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = on_debian(machine, monkeypatch, {"chromium"})
    with pytest.raises(ErreurNavigateur):
        machine.find(Options(system_install=False))
    assert asked == []
