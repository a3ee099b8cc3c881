"""What python-escpos knows of models that ``models.py`` does not have in its own table.

Only its data is used: its encoder prints ``?`` for letters that a printer does not have.
It also needs care: it is imported late (a fifth of a second), reads pickles from a folder
that must be private, makes a folder in the temporary directory and calls
``logging.basicConfig()`` at import. All of that is kept inside this module.
"""

import logging
import os
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import ModuleType

from drivers.printer.letters import Pages

_PICKLE_DIR = "ESCPOS_CAPABILITIES_PICKLE_DIR"
# Written from right to left: printers neither shape nor turn their letters.
_UNUSABLE = ("cp862", "cp864", "cp720", "cp1255", "cp1256", "iso8859_6", "iso8859_8", "cp932")


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The part of a python-escpos profile that matters here; None where it is unknown."""

    width_dots: int | None
    dpi: int | None
    raster: bool
    native_qr: bool
    pages: Pages


def known_profiles(cache: Path | None = None) -> dict[str, Profile]:
    """Every model that python-escpos knows. ``cache`` is a private folder to speed it up."""
    known = _library("escpos.capabilities", cache).CAPABILITIES
    profiles = known["profiles"]
    codecs = {name: data.get("python_encode") for name, data in known["encodings"].items()}
    return {
        str(name): Profile(
            width_dots=_whole(data.get("media", {}).get("width", {}).get("pixels")),
            dpi=_whole(data.get("media", {}).get("dpi")),
            raster=bool(data["features"].get("bitImageRaster")),
            native_qr=bool(data["features"].get("qrCode")),
            pages=_pages(data.get("codePages", {}), codecs),
        )
        for name, data in profiles.items()
    }


def _pages(numbers: Mapping[str, str], codecs: Mapping[str, str | None]) -> Pages:
    pairs = ((int(number), codecs.get(name)) for number, name in numbers.items())
    return tuple((number, codec) for number, codec in pairs if codec and codec not in _UNUSABLE)


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _library(name: str, cache: Path | None) -> ModuleType:
    if name not in sys.modules:
        _import_quietly(cache)
    return import_module(name)


def _import_quietly(cache: Path | None) -> None:
    """Import python-escpos, leaving logging, environment and temporary folder as they were."""
    root = logging.getLogger()
    handlers, level, before = list(root.handlers), root.level, os.environ.get(_PICKLE_DIR)
    tempdir = tempfile.tempdir
    with tempfile.TemporaryDirectory(prefix="nowserving-") as scratch:
        private = cache or Path(scratch)
        private.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.environ[_PICKLE_DIR] = str(private)
        tempfile.tempdir = scratch
        try:
            import_module("escpos.capabilities")
        finally:
            tempfile.tempdir = tempdir
            if before is None:
                del os.environ[_PICKLE_DIR]
            else:
                os.environ[_PICKLE_DIR] = before
            root.handlers[:] = handlers
            root.setLevel(level)
