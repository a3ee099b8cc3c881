"""From a button's URL to the button."""

from __future__ import annotations

import re
import sys

from drivers.button.debounce import USUAL_MS
from drivers.button.input_device import KEYS, InputDeviceButton
from drivers.button.keys import KeyButton
from drivers.button.port import Button
from drivers.button.serial_line import SerialButton
from drivers.button.virtual import FAILS, VirtualButton
from drivers.url import DeviceUrl

BUTTONS = (
    "serial:///dev/ttyUSB0, hid:///dev/input/by-id/NAME-event-kbd, keyboard://?key=F13,"
    " virtual://button"
)
_MS = 1_000_000
_BYTE = re.compile(r"<([0-9A-Fa-f]{2})>|([ -~])")


def button_at(parts: DeviceUrl) -> Button:
    """The button of that URL. Raises DeviceUrlError for one that cannot be used."""
    gap_ns = parts.whole("quiet_ms", USUAL_MS, 20, 10_000) * _MS
    match parts.scheme:
        case "serial":
            # On Windows the port is the host: serial://COM3.
            device = parts.path if parts.path.strip("/") else parts.host.upper()
            if not device:
                raise parts.error("path", "it is missing, such as '/dev/ttyUSB0' or 'COM3'")
            baud = parts.whole("baud", 9600, 300, 4_000_000)
            word = _word(parts)
            parts.finish()
            return SerialButton(device, baud, word, gap_ns)
        case "hid":
            return _input_device(parts, gap_ns)
        case "keyboard":
            if parts.host or parts.path.strip("/"):
                raise parts.error("host", "a button that types has no address: keyboard://?key=F13")
            name = parts.word("key")
            if not name:
                raise parts.error("key", "it is missing, such as 'F13' or 'Ctrl+Alt+N'")
            parts.finish()
            return KeyButton(name, gap_ns)
        case "virtual":
            if parts.host != "button":
                raise parts.error("host", f"{parts.host!r} is not 'button'")
            fail = parts.choice("fail", FAILS)
            parts.finish()
            return VirtualButton(gap_ns, fail=fail)
        case scheme:
            raise parts.error("scheme", f"{scheme!r} is no button; supported: {BUTTONS}")


def _input_device(parts: DeviceUrl, gap_ns: int) -> Button:
    if sys.platform != "linux":
        raise parts.error("scheme", "hid:// is for Linux; elsewhere use keyboard://?key=F13")
    if parts.host or not parts.path.strip("/"):
        raise parts.error("path", "it is a device, such as 'hid:///dev/input/by-id/...-event-kbd'")
    name = parts.word("key").upper()
    code = int(name) if name.isdecimal() else KEYS.get(name)
    if name and (code is None or code > 767):
        raise parts.error("key", f"{name!r} is no code and none of: {', '.join(KEYS)}")
    parts.finish()
    return InputDeviceButton(parts.path, code, gap_ns)


def _word(parts: DeviceUrl) -> bytes:
    """What the device sends at a press, with bytes as ``<0D>``."""
    text, data = parts.word("press"), b""
    while text:
        found = _BYTE.match(text)
        if found is None or len(data) >= 16:
            raise parts.error("press", "it is up to 16 plain letters or bytes such as <0D>")
        data += bytes.fromhex(found[1]) if found[1] else found[2].encode("ascii")
        text = text[found.end() :]
    return data
