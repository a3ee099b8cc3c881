"""A button on USB that is a keyboard with one key, read past all windows. Linux only.

The kernel's events are read from ``/dev/input``, so the button works whatever window is in front;
the device is grabbed, so that its key reaches nothing else. Source: Linux kernel documentation,
"Linux Input Subsystem userspace API", struct input_event.
"""

from __future__ import annotations

import contextlib
import os
import select
import struct
import time
from collections.abc import Iterator

from drivers.button.listener import AGAIN_S, CableButton

_EVENT = struct.Struct("llHHi")
_EV_KEY = 1
_PRESSED, _REPEATED = 1, 2
_EVIOCGRAB = 0x40044590
_LOOK_S = 0.1

KEYS = {
    "ENTER": 28, "SPACE": 57, "KPENTER": 96, "PAGEUP": 104, "PAGEDOWN": 109, "PLAYPAUSE": 164,
    **{f"F{n}": 58 + n for n in range(1, 11)}, "F11": 87, "F12": 88,
    **{f"F{n}": 170 + n for n in range(13, 25)},
}  # fmt: skip
"""The kernel's codes of the keys that such buttons are sold with (input-event-codes.h)."""


class InputDeviceButton(CableButton):
    """``key`` is the kernel's code; None takes any key of the device."""

    def __init__(
        self, device: str, key: int | None, gap_ns: int, *, again_s: float = AGAIN_S
    ) -> None:
        super().__init__(device, gap_ns, again_s=again_s)
        self._device = device
        self._key = key

    def _signals(self) -> Iterator[int | None]:
        handle = os.open(self._device, os.O_RDONLY | os.O_NONBLOCK)
        try:
            _grab(handle)
            held = b""
            while True:
                ready, _, _ = select.select([handle], [], [], _LOOK_S)
                if not ready:
                    yield None
                    continue
                data = os.read(handle, _EVENT.size * 64)
                if not data:
                    raise OSError("it was unplugged")
                held += data
                while len(held) >= _EVENT.size:
                    one, held = held[: _EVENT.size], held[_EVENT.size :]
                    yield time.monotonic_ns() if self._counts(one) else None
        finally:
            os.close(handle)

    def _counts(self, one: bytes) -> bool:
        _, _, kind, code, value = _EVENT.unpack(one)
        known = self._key is None or code == self._key
        return kind == _EV_KEY and value in (_PRESSED, _REPEATED) and known


def _grab(handle: int) -> None:
    import fcntl

    # Somebody else has it, or it is no input device: it is heard all the same.
    with contextlib.suppress(OSError):
        fcntl.ioctl(handle, _EVIOCGRAB, 1)
