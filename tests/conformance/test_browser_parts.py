"""The parts of the browser search against real files, real installers that fail, and the real engine."""

import os
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import wraps
from pathlib import Path
from typing import Any

import pytest

from conformance.browser import ErreurNavigateur, Navigateur, Options, find_browser, install, main
from conformance.browser.places import system_browsers
from conformance.browser.trial import BrowserAbsent, BrowserBroken, playwright_trial


def apart(test: Callable[..., None]) -> Callable[..., None]:
    """Run a test in a thread of its own: Playwright allows one engine a thread, and other tests may hold this one's."""

    @wraps(test)
    def run(*arguments: Any, **named: Any) -> None:
        with ThreadPoolExecutor(1) as pool:
            pool.submit(test, *arguments, **named).result()

    return run


def program(path: Path, script: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


def test_windows_and_macos_places(tmp_path: Path) -> None:
    edge = program(tmp_path / "Microsoft" / "Edge" / "Application" / "msedge.exe", "")
    chrome = program(tmp_path / "Applications" / "Google Chrome.app" / "Contents" / "MacOS" / "Google Chrome", "")
    nowhere = str(tmp_path / "vide")
    windows = {"PATH": nowhere, "PROGRAMFILES(X86)": str(tmp_path)}
    assert list(system_browsers(headed=False, platform="win32", environ=windows)) == [("Microsoft Edge", edge)]
    macos = {"PATH": nowhere, "HOME": str(tmp_path)}
    assert ("Google Chrome", chrome) in list(system_browsers(headed=True, platform="darwin", environ=macos))


@apart
def test_the_engine_tells_the_absent_from_the_broken(tmp_path: Path) -> None:
    broken = program(tmp_path / "chromium", "echo 'libnspr4.so manque' >&2; exit 127")
    with playwright_trial() as trial:
        with pytest.raises(BrowserAbsent):
            trial.version(tmp_path / "rien")
        with pytest.raises(BrowserBroken, match=r"libnspr4\.so manque"):
            trial.version(broken)


@apart
def test_playwright_build_missing_is_absent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path))
    with playwright_trial() as trial:
        assert trial.playwright_build().is_relative_to(tmp_path)
        with pytest.raises(BrowserAbsent):
            trial.version(None)


@apart
def test_this_machine_has_a_browser_and_it_can_be_named() -> None:
    found = find_browser(Options.from_environment(install=False), lambda _: None)
    assert found.version.partition(".")[0].isdigit()
    if found.executable is not None:
        assert find_browser(Options(str(found.executable)), lambda _: None).version == found.version


def test_an_installer_says_why_it_failed(tmp_path: Path) -> None:
    command = program(tmp_path / "apt-get", "echo Lecture; echo 'E: Impossible de trouver le paquet'; exit 100")
    with pytest.raises(install.ErreurInstallation, match=r"^E: Impossible de trouver le paquet$") as failure:
        install.run([str(command)], 10, lambda _: None)
    assert failure.value.output.splitlines()[0] == "Lecture"


def test_an_endless_installer_is_ended_with_its_children(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(install, "HEARTBEAT_S", 0.2)
    # A named pipe that nobody writes to: reading it waits for ever, in a grandchild that holds the output open.
    os.mkfifo(tmp_path / "pipe")
    command = program(tmp_path / "apt-get", f"echo début; (cat {tmp_path}/pipe) & wait")
    with pytest.raises(install.ErreurInstallation, match=r"^rien au bout de 1 s$") as failure:
        install.run([str(command)], 1, told.append)
    assert failure.value.output == "début\n"
    assert len(told) >= 3
    with pytest.raises(OSError, match="No such device"):  # nobody reads the pipe any more
        os.open(tmp_path / "pipe", os.O_WRONLY | os.O_NONBLOCK)


@pytest.mark.parametrize(
    ("release", "uid", "allowed"),
    [
        ("ID=debian\n", 0, True),
        ('NAME="Debian"\nID="debian"\n', 0, True),
        ("ID=debian\n", 1000, False),
        ("ID=ubuntu\nID_LIKE=debian\n", 0, False),
    ],
)
def test_debian_package_only_for_root_on_debian(
    release: str, uid: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, allowed: bool
) -> None:
    program(tmp_path / "apt-get", "")
    (tmp_path / "os-release").write_text(release)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: uid)
    assert install.may_install_debian_package(tmp_path / "os-release") is allowed


def test_debian_package_needs_apt_get(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "os-release").write_text("ID=debian\n")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert not install.may_install_debian_package(tmp_path / "os-release")


def test_outdated_package_lists_do_not_stop_the_installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    program(tmp_path / "apt-get", 'case "$*" in *update*) echo "E: hors ligne"; exit 1;; esac')
    monkeypatch.setenv("PATH", str(tmp_path))
    install.install_debian_package("chromium", told.append)
    assert told == ["  apt-get update : échec (E: hors ligne) ; essai avec les listes de paquets déjà là"]


def test_command_names_the_browser(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CONFORMANCE_BROWSER", raising=False)
    asked: list[Options] = []

    def find(options: Options) -> Navigateur:
        asked.append(options)
        return Navigateur(Path("/usr/bin/chromium"), "chromium", "156.0", "présent sur le système")

    assert main(["--no-system-install"], find) == 0
    assert asked == [Options(install=False, system_install=False)]
    expected = "Navigateur retenu : chromium 156.0 (/usr/bin/chromium), présent sur le système\n"
    assert capsys.readouterr().out == expected


def test_command_without_a_browser_ends_with_4(capsys: pytest.CaptureFixture[str]) -> None:
    def find(_: Options) -> Navigateur:
        raise ErreurNavigateur("Aucun navigateur utilisable.")

    assert main([], find) == 4
    assert capsys.readouterr().err == "Aucun navigateur utilisable.\n"


def test_the_download_is_of_the_shell_unless_a_window_is_wanted() -> None:
    assert install.playwright_command(headed=False)[1:] == ["-m", "playwright", "install", "--only-shell", "chromium"]
    assert install.playwright_command(headed=True)[0] == sys.executable
    assert "--only-shell" not in install.playwright_command(headed=True)


@pytest.mark.parametrize(("value", "allowed"), [("1", False), ("oui", False), ("0", True), ("", True)])
def test_the_environment_can_refuse_the_system(value: str, *, allowed: bool) -> None:
    options = Options.from_environment(environ={"CONFORMANCE_NO_SYSTEM_INSTALL": value})
    assert options.system_install is allowed


def test_the_option_wins_over_the_environment() -> None:
    environ = {"CONFORMANCE_BROWSER": "/b"}
    assert Options.from_environment(environ=environ).executable == "/b"
    assert Options.from_environment("/a", environ=environ).executable == "/a"
