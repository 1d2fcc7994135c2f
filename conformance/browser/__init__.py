"""Find a browser that starts, once, before any worker does; install one if this machine has none."""

from conformance.browser.cli import main
from conformance.browser.model import ErreurNavigateur, Navigateur, Options
from conformance.browser.search import find_browser

__all__ = ["ErreurNavigateur", "Navigateur", "Options", "find_browser", "main"]
