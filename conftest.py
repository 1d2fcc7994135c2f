"""Plugins of the project; everything else is in them."""

pytest_plugins = [
    "conformance.plugin",
    "conformance.fixtures",
    "steps",
    "tutorials.greffon",
]
