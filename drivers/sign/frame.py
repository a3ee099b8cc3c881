"""A frame: the bytes around the letters, written as a technician reads them in the sign's manual.

    <02>{address}{text}<03>              STX, address, letters, ETX; what most simple signs take
    <02>[{address}{text}<03>]{check}     with a checksum over what stands in [ ]
    #{address}{blink}{text}<0D>          with a letter that says whether it blinks

``<HH>`` is a byte in hexadecimal, ``{...}`` a place that is filled, all else stands as it is.
Without [ ] the checksum covers everything before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from drivers.sign.checksums import CHECKSUMS
from drivers.sign.fitting import Places
from drivers.sign.port import Face

PRESETS = {"ascii": "<02>{address}{text}<03>", "line": "{text}<0D>"}
PLACES = ("address", "text", "blink", "check")
_PIECE = re.compile(r"<([0-9A-Fa-f]{2})>|\{([a-z]*)\}|([\[\]])|([ -~])", re.DOTALL)


class FrameError(ValueError):
    """The frame cannot be used; the text says which part of it and why."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a frame: fixed bytes, a place that is filled, or an end of what is covered."""

    fixed: bytes = b""
    place: str = ""
    mark: str = ""


@dataclass(frozen=True, kw_only=True)
class Frame:
    """How a sign wants its letters."""

    template: str = PRESETS["ascii"]
    address: str = "01"
    check: str = "none"
    hexadecimal: bool = False
    """The checksum as two letters a byte, such as 4F, instead of as it is."""
    places: Places = field(default_factory=Places)
    steady: str = "0"
    blinking: str = "1"

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """Return the template taken apart. Raises FrameError."""
        return parse(self.template)

    def encode(self, face: Face) -> bytes:
        """Return the bytes that show this."""
        values = {
            "address": self.address.encode("ascii"),
            "text": self.places.fit(face.text).encode("ascii"),
            "blink": (self.blinking if face.blink else self.steady).encode("ascii"),
        }
        data, covered_from, covered_to = b"", 0, None
        for piece in self.pieces:
            if piece.mark == "[":
                covered_from = len(data)
            elif piece.mark == "]":
                covered_to = len(data)
            elif piece.place == "check":
                data += self.checksum(data[covered_from:covered_to])
            else:
                data += piece.fixed or values[piece.place]
        return data

    def checksum(self, covered: bytes) -> bytes:
        """Return the checksum of these bytes as it stands in the frame."""
        found = CHECKSUMS[self.check](covered)
        return found.hex().upper().encode("ascii") if self.hexadecimal else found


def parse(template: str) -> tuple[Piece, ...]:
    """Take a template apart. Raises FrameError."""
    pieces, at = [], 0
    while at < len(template):
        found = _PIECE.match(template, at)
        if found is None:
            raise FrameError(f"{template[at:][:6]!r} is no byte <HH>, no {{place}} and no letter")
        byte, place, mark, letter = found.groups()
        if place is not None and place not in PLACES:
            known = ", ".join(f"{{{name}}}" for name in PLACES)
            raise FrameError(f"there is no {{{place}}}; there are {known}")
        fixed = bytes.fromhex(byte) if byte else (letter or "").encode("ascii")
        pieces.append(Piece(fixed=fixed, place=place or "", mark=mark or ""))
        at = found.end()
    _judge(pieces)
    return tuple(pieces)


def _judge(pieces: list[Piece]) -> None:
    places = [piece.place for piece in pieces if piece.place]
    marks = [piece.mark for piece in pieces if piece.mark]
    if places.count("text") != 1:
        raise FrameError("{text} must be in it, once")
    if any(places.count(name) > 1 for name in PLACES):
        raise FrameError("each {place} may be in it once")
    if marks not in ([], ["[", "]"]):
        raise FrameError("[ and ] belong together, once")
    if marks and "check" not in places:
        raise FrameError("[ ] says what {check} covers, and there is no {check}")
    order = [piece.place or piece.mark for piece in pieces]
    if marks and order.index("check") < order.index("]"):
        raise FrameError("{check} must come after what it covers")
