"""The panel for people (`--cockpit`)."""

from flask import Flask


def installer(app: Flask) -> None:
    """Later."""
