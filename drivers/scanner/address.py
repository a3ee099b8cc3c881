"""From the URL of a scanner to the scanner."""

from __future__ import annotations

import re

from drivers.scanner.keys import KeyFramer, KeyScanner
from drivers.scanner.lines import LineFramer
from drivers.scanner.port import Scanner
from drivers.scanner.rules import ALPHABETS, LONGEST, Rules
from drivers.scanner.serial_line import SerialScanner
from drivers.scanner.virtual import FAILS, VirtualScanner
from drivers.url import DeviceUrl

SCANNERS = "serial:///dev/ttyACM0, keyboard://, virtual://scanner"
_MARKS = {"enter": "\r", "tab": "\t", "none": ""}
_LONGEST_MARK = 8
_MS = 1_000_000


def scanner_at(parts: DeviceUrl) -> Scanner:
    """The scanner of that URL. Raises DeviceUrlError for one that cannot be used."""
    match parts.scheme:
        case "serial":
            # On Windows the port is the host: serial://COM3.
            device = parts.path if parts.path.strip("/") else parts.host.upper()
            if not device:
                raise parts.error("path", "it is missing, such as '/dev/ttyACM0' or 'COM3'")
            baud = parts.whole("baud", 9600, 300, 4_000_000)
            framer = _line_framer(parts)
            parts.finish()
            return SerialScanner(device, baud, framer)
        case "virtual":
            if parts.host != "scanner":
                raise parts.error("host", f"{parts.host!r} is not 'scanner'")
            fail = parts.choice("fail", FAILS)
            framer = _line_framer(parts)
            parts.finish()
            return VirtualScanner(framer, fail=fail)
        case "keyboard":
            if parts.host or parts.path.strip("/"):
                raise parts.error("host", "a scanner that types has no address: keyboard://?...")
            return KeyScanner(_key_framer(parts))
        case scheme:
            raise parts.error("scheme", f"{scheme!r} is no scanner; supported: {SCANNERS}")


def _line_framer(parts: DeviceUrl) -> LineFramer:
    gap_ms = parts.whole("gap_ms", 500, 5, 10_000)
    return LineFramer(_rules(parts), gap_ns=gap_ms * _MS)


def _key_framer(parts: DeviceUrl) -> KeyFramer:
    prefix = _mark(parts, "prefix", "none")
    suffix = _mark(parts, "suffix", "enter")
    if not suffix:
        raise parts.error("suffix", "the end of a code must be known, such as 'enter'")
    gap_ms = parts.whole("gap_ms", 50, 5, 1000)
    rules = _rules(parts)
    parts.finish()
    return KeyFramer(rules, prefix=prefix, suffix=suffix, gap_ns=gap_ms * _MS)


def _mark(parts: DeviceUrl, name: str, default: str) -> str:
    """What the scanner types before or after a code: ``enter``, ``tab`` or the letters."""
    word = parts.word(name, default)
    mark = _MARKS.get(word, word)
    if len(mark) > _LONGEST_MARK:
        raise parts.error(name, f"it has more than {_LONGEST_MARK} letters")
    return mark.replace("\n", "\r")


def _rules(parts: DeviceUrl) -> Rules:
    length = parts.word("length", "4-256")
    found = re.fullmatch(r"(\d{1,4})(?:-(\d{1,4}))?", length)
    shortest = int(found.group(1)) if found else 0
    longest = int(found.group(2) or shortest) if found else 0
    if not 1 <= shortest <= longest <= LONGEST:
        raise parts.error("length", f"{length!r} is not a range such as '8-64', up to {LONGEST}")
    alphabet = parts.choice("alphabet", (*ALPHABETS, "text"), "link")
    return Rules(shortest=shortest, longest=longest, alphabet=alphabet)
