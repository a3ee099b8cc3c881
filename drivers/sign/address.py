"""From a sign's URL to the sign. The options are those of its manual; see docs/technicians.md."""

from __future__ import annotations

import re
from pathlib import Path

from drivers.sign.checksums import CHECKSUMS
from drivers.sign.fitting import ALPHABETS, LONGEST, Places
from drivers.sign.frame import PRESETS, Frame, FrameError
from drivers.sign.framed import FramedSign
from drivers.sign.line import Line
from drivers.sign.modbus import ModbusSign, Registers
from drivers.sign.port import Sign
from drivers.sign.virtual import FAILS, VirtualSign
from drivers.url import DeviceUrl

SIGNS = "sign+serial:///dev/ttyUSB0, sign+tcp://10.0.0.9:4001, virtual://sign"
PROTOCOLS = (*PRESETS, "modbus")
_PLAIN = re.compile(r"[ -~]{0,8}")


def sign_at(parts: DeviceUrl, *, folder: Path | None = None) -> Sign:
    """The sign of that URL. Raises DeviceUrlError for one that cannot be used."""
    match parts.scheme:
        case "virtual":
            return _virtual(parts, folder)
        case "sign+serial":
            # On Windows the port is the host: sign+serial://COM3.
            device = parts.path if parts.path.strip("/") else parts.host.upper()
            if not device:
                raise parts.error("path", "it is missing, such as '/dev/ttyUSB0' or 'COM3'")
            line = Line(
                device,
                baud=parts.whole("baud", 9600, 300, 4_000_000),
                parity=parts.choice("parity", ("none", "even", "odd"), "none")[0].upper(),
                stop=parts.whole("stop", 1, 1, 2),
                gap_s=parts.number("gap_ms", 5, 0, 1000) / 1000,
            )
            return _real(parts, line)
        case "sign+tcp":
            if not parts.host or not parts.port:
                raise parts.error("host", "host and port are needed: 'sign+tcp://10.0.0.9:4001'")
            return _real(parts, Line(f"socket://{parts.host}:{parts.port}"))
        case scheme:
            raise parts.error("scheme", f"{scheme!r} is no sign; supported: {SIGNS}")


def _real(parts: DeviceUrl, line: Line) -> Sign:
    within_s = parts.number("answer", 0.5, 0.01, 10)
    protocol = protocol_of(parts)
    parts.finish()
    if isinstance(protocol, Frame):
        return FramedSign(line, protocol)
    return ModbusSign(line, protocol, within_s=within_s)


def _virtual(parts: DeviceUrl, folder: Path | None) -> Sign:
    if parts.host != "sign":
        raise parts.error("host", f"{parts.host!r} is not 'sign'")
    own = parts.word("folder")
    fail = parts.choice("fail", FAILS)
    protocol = protocol_of(parts)
    parts.finish()
    return VirtualSign(protocol, folder=Path(own) if own else folder, fail=fail)


def protocol_of(parts: DeviceUrl) -> Frame | Registers:
    """Read what the sign speaks. Raises DeviceUrlError."""
    protocol = parts.choice("protocol", PROTOCOLS, "ascii")
    places = Places(
        width=parts.whole("width", 4, 1, LONGEST),
        alphabet=parts.choice("alphabet", tuple(ALPHABETS), "code"),
        align=parts.choice("align", ("right", "left"), "right"),
        pad=_letter(parts, "pad", " "),
    )
    if protocol == "modbus":
        blink = parts.word("blink_register")
        return Registers(
            unit=parts.whole("unit", 1, 1, 247),
            first=parts.whole("register", 0, 0, 65_535),
            blink=parts.whole("blink_register", 0, 0, 65_535) if blink else None,
            places=places,
        )
    check = parts.choice("check", tuple(CHECKSUMS), "none")
    template = parts.word("frame") or PRESETS[protocol]
    if check != "none" and "{check}" not in template:
        template = _with_check(template)
    frame = Frame(
        template=template,
        address=_plain(parts, "address", "01"),
        check=check,
        hexadecimal=parts.choice("check_as", ("byte", "hex"), "byte") == "hex",
        places=places,
        steady=_plain(parts, "steady", "0"),
        blinking=_plain(parts, "blinking", "1"),
    )
    if len(frame.steady) != len(frame.blinking):
        raise parts.error("blinking", "it must be as long as 'steady'")
    try:
        _ = frame.pieces
    except FrameError as error:
        raise parts.error("frame", str(error)) from error
    return frame


def _with_check(template: str) -> str:
    """Put the checksum where it usually is: behind the frame, over all but its first byte."""
    first = re.match(r"<[0-9A-Fa-f]{2}>", template)
    start = first.group() if first else ""
    return f"{start}[{template[len(start) :]}]{{check}}"


def _plain(parts: DeviceUrl, name: str, default: str) -> str:
    word = parts.word(name, default)
    if not _PLAIN.fullmatch(word):
        raise parts.error(name, f"{word!r} is not up to 8 plain letters")
    return word


def _letter(parts: DeviceUrl, name: str, default: str) -> str:
    word = parts.word(name, default)
    if len(word) != 1 or not word.isascii() or not word.isprintable():
        raise parts.error(name, f"{word!r} is not one letter, such as '0'")
    return word
