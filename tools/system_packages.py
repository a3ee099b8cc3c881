"""What the computer itself must have: libraries of Qt, a voice, the readers of the tests.

Each need is tried, not looked up: a library is opened, a program searched for. So it does not
matter which package brought it, and a computer that has everything is asked for nothing. As root
on Debian what is missing is installed; otherwise one line says what to install. The lists of
libraries were found in a bare Debian chroot, with ldd and then by running.

By hand: ``python3 -m tools.system_packages`` names what is missing for all commands.
"""

import ctypes
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.places import SetupError, say

_ATSPI = f"/usr/lib/{sysconfig.get_config_var('MULTIARCH')}/girepository-1.0/Atspi-2.0.typelib"
_FAKETIME = f"/usr/lib/{sysconfig.get_config_var('MULTIARCH')}/faketime/libfaketimeMT.so.1"
_ZONES = "/usr/share/zoneinfo/Europe/Madrid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One thing that a command needs from the system, with the Debian package that brings it."""

    package: str
    libraries: tuple[str, ...] = ()
    programs: tuple[str, ...] = ()
    files: tuple[str, ...] = ()

    def is_met(self) -> bool:
        """Tell whether the system has all of it."""
        return (
            all(_opens(library) for library in self.libraries)
            and all(shutil.which(program) for program in self.programs)
            and all(Path(file).exists() for file in self.files)
        )


def _library(package: str, *libraries: str) -> Need:
    return Need(package=package, libraries=libraries)


def _program(package: str, *programs: str) -> Need:
    return Need(package=package, programs=programs)


QT = (
    _library("libglib2.0-0", "libglib-2.0.so.0", "libgthread-2.0.so.0"),
    _library("libdbus-1-3", "libdbus-1.so.3"),
    _library("libegl1", "libEGL.so.1"),
    _library("libgl1", "libGL.so.1"),
    _library("libfontconfig1", "libfontconfig.so.1"),
    _library("libxkbcommon0", "libxkbcommon.so.0"),
    Need(package="tzdata", files=(_ZONES,)),
)
SCREEN = (
    _library("libxcb-cursor0", "libxcb-cursor.so.0"),
    _library("libxcb-icccm4", "libxcb-icccm.so.4"),
    _library("libxcb-keysyms1", "libxcb-keysyms.so.1"),
    _library("libxcb-randr0", "libxcb-randr.so.0"),
    _library("libxcb-shape0", "libxcb-shape.so.0"),
    _library("libxcb-sync1", "libxcb-sync.so.1"),
    _library("libxcb-xfixes0", "libxcb-xfixes.so.0"),
    _library("libxcb-xkb1", "libxcb-xkb.so.1"),
    _library("libx11-xcb1", "libX11-xcb.so.1"),
    _library("libxkbcommon-x11-0", "libxkbcommon-x11.so.0"),
)
VOICE = (
    _program("espeak-ng", "espeak-ng"),
    _program("alsa-utils", "aplay"),
)
BROWSER = (_program("chromium", "chromium"),)
TESTS = (
    _program("xvfb", "Xvfb"),
    _program("zbar-tools", "zbarimg"),
    _program("poppler-utils", "pdfimages"),
    _program("iproute2", "ip"),
    # A clock that leaps under a running program, and system calls that fail.
    Need(package="libfaketime", files=(_FAKETIME,)),
    _program("strace", "strace"),
    _program("nodejs", "node"),
    _program("npm", "npm"),
    # The accessibility bus, and the system's own Python to speak on it.
    _program("dbus", "dbus-daemon"),
    Need(package="at-spi2-core", files=("/usr/libexec/at-spi2-registryd",)),
    Need(package="python3-gi", files=("/usr/lib/python3/dist-packages/gi/__init__.py",)),
    Need(package="gir1.2-atspi-2.0", files=(_ATSPI,)),
)

ALL = (*QT, *SCREEN, *VOICE, *BROWSER, *TESTS)


def ensure(needs: Sequence[Need], *, can_do_without: bool = False) -> None:
    """Install what is missing, or say in one line what would.

    SetupError stops the command, unless it can do without these (a branch without a voice shows
    its calls and rings the chime; without a browser the pictures lack the web pages).
    """
    if not sys.platform.startswith("linux"):
        return  # the wheels bring everything on Windows, and its voice is part of it
    missing = missing_packages(needs)
    if not missing:
        return
    line = f"apt-get install --no-install-recommends {' '.join(missing)}"
    if not may_install():
        words = f"this computer lacks system packages. On Debian, as root: {line}"
        if not can_do_without:
            raise SetupError(words)
        say(words)
        return
    say(f"installing what this computer lacks: {' '.join(missing)}")
    install(missing)
    if still := missing_packages(needs):
        raise SetupError(f"installed, but still not usable: {' '.join(still)}")


def missing_packages(needs: Sequence[Need]) -> list[str]:
    """Return the packages of the needs that are not met, in order."""
    return [need.package for need in needs if not need.is_met()]


def may_install() -> bool:
    """Tell whether this user can install Debian packages here."""
    return os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(packages: Sequence[str]) -> None:
    """Install Debian packages; the lists are fetched when apt does not know them or is stale."""
    if not _apt("install", "--yes", "--no-install-recommends", *packages, quiet=True):
        _apt("update")
        if not _apt("install", "--yes", "--no-install-recommends", *packages):
            raise SetupError(f"apt-get could not install: {' '.join(packages)}")


def _apt(*arguments: str, quiet: bool = False) -> bool:
    command = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120", *arguments]
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    sink = subprocess.DEVNULL if quiet else sys.stderr
    done = subprocess.run(command, env=environment, stdout=sink, stderr=sink, check=False)
    return done.returncode == 0


def _opens(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    print(" ".join(missing_packages(ALL)) or "nothing is missing")
