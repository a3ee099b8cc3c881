"""How long nobody has touched this computer, whichever program the hands were in.

A clerk works in the programs of the trade and touches the counter's window twice a visit; what
counts for locking is the computer, not the window. Where the system does not say (Wayland, no
screen at all) the answer is None, and only presses in the window count.

By hand: ``python -c "from counter.idle import idle_s; print(idle_s())"``.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import sys
from collections.abc import Callable
from functools import cache


def idle_s() -> float | None:
    """Return the seconds since the last key or mouse; None where nobody knows."""
    ask = _asker()
    return ask() if ask is not None else None


@cache
def _asker() -> Callable[[], float | None] | None:
    try:
        return _windows() if sys.platform == "win32" else _x11()
    except (OSError, AttributeError):
        return None


class _LastInput(ctypes.Structure):
    """LASTINPUTINFO of winuser.h."""

    _fields_ = (("size", ctypes.c_uint), ("ticks", ctypes.c_uint))


def _windows() -> Callable[[], float | None]:
    loader = ctypes.windll  # type: ignore[attr-defined,unused-ignore]
    user, kernel = loader.user32, loader.kernel32

    def ask() -> float | None:
        info = _LastInput(ctypes.sizeof(_LastInput), 0)
        if not user.GetLastInputInfo(ctypes.byref(info)):
            return None
        return float((kernel.GetTickCount() - info.ticks) & 0xFFFFFFFF) / 1000

    return ask


class _ScreenSaverInfo(ctypes.Structure):
    """XScreenSaverInfo of X11/extensions/scrnsaver.h."""

    _fields_ = (
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("til_or_since", ctypes.c_ulong),
        ("idle", ctypes.c_ulong),
        ("event_mask", ctypes.c_ulong),
    )


def _x11() -> Callable[[], float | None] | None:
    x11, xss = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    xss.XScreenSaverQueryExtension.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p]
    xss.XScreenSaverQueryInfo.argtypes = [
        ctypes.c_void_p,
        ctypes.c_ulong,
        ctypes.POINTER(_ScreenSaverInfo),
    ]
    display = x11.XOpenDisplay(None)
    first = ctypes.c_int()
    if not display or not xss.XScreenSaverQueryExtension(
        display, ctypes.byref(first), ctypes.byref(first)
    ):
        return None
    root, info = x11.XDefaultRootWindow(display), _ScreenSaverInfo()

    def ask() -> float | None:
        if not xss.XScreenSaverQueryInfo(display, root, ctypes.byref(info)):
            return None
        return float(info.idle) / 1000

    return ask
