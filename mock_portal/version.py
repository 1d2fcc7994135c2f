"""The portal's version, told by the control API."""

__version__ = "0.1.0"
