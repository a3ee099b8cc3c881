"""Which version of Now Serving this is."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version


def program_version() -> str:
    """Return the installed version; "0" where nothing is installed."""
    try:
        return version("nowserving")
    except PackageNotFoundError:
        return "0"
