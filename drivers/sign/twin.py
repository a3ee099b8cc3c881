"""A sign that is not there: it reads the bytes as a real one would and knows what it would show.

It is given the same description as the driver and works the other way round, byte by byte. What
is not for it, or is damaged, changes nothing, and a Modbus sign then stays silent.
"""

from __future__ import annotations

from drivers.sign.checksums import crc16
from drivers.sign.frame import Frame
from drivers.sign.modbus import REFUSED, WRITE_MANY, WRITE_ONE, Registers, with_crc
from drivers.sign.port import DARK, Face

_MOST = 512


class FramedTwin:
    """Looks for frames in what comes; ``face`` is what it shows, with its padding."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._length = len(frame.encode(DARK))
        self._held = b""
        self.face = DARK
        self.damaged = 0
        """Frames that began right and did not end so."""

    def feed(self, data: bytes) -> bytes:
        """Take bytes; such a sign answers nothing."""
        self._held = (self._held + data)[-_MOST:]
        while len(self._held) >= self._length:
            face = self._read(self._held[: self._length])
            if face is not None:
                self.face = face
            self._held = self._held[self._length if face is not None else 1 :]
        return b""

    def _read(self, data: bytes) -> Face | None:
        """Return the face of a frame, None if this is none."""
        found: dict[str, str] = {}
        at = covered_from = 0
        covered_to: int | None = None
        for piece in self._frame.pieces:
            if piece.mark == "[":
                covered_from = at
            elif piece.mark == "]":
                covered_to = at
            elif piece.fixed:
                if data[at : at + len(piece.fixed)] != piece.fixed:
                    return None
                at += len(piece.fixed)
            elif piece.place == "check":
                until = at if covered_to is None else covered_to
                wanted = self._frame.checksum(data[covered_from:until])
                if data[at : at + len(wanted)] != wanted:
                    self.damaged += 1
                    return None
                at += len(wanted)
            else:
                size = self._size(piece.place)
                found[piece.place] = data[at : at + size].decode("ascii", "replace")
                at += size
        if found.get("address", self._frame.address) != self._frame.address:
            return None
        return Face(text=found["text"], blink=found.get("blink") == self._frame.blinking)

    def _size(self, place: str) -> int:
        frame = self._frame
        sizes = {"address": len(frame.address), "text": frame.places.width}
        return sizes.get(place, len(frame.steady))


class ModbusTwin:
    """Answers requests to its unit as a Modbus sign does."""

    def __init__(self, registers: Registers) -> None:
        self._registers = registers
        self._held = b""
        self.face = DARK
        self.damaged = 0

    def feed(self, data: bytes) -> bytes:
        """Take bytes; return the answers."""
        self._held = (self._held + data)[-_MOST:]
        answers = b""
        while len(self._held) >= 8:
            length = 9 + self._held[6] if self._held[1] == WRITE_MANY else 8
            if len(self._held) < length:
                break
            request, rest = self._held[:length], self._held[length:]
            if crc16(request[:-2]).to_bytes(2, "little") != request[-2:]:
                self.damaged += 1
                self._held = self._held[1:]
                continue
            self._held = rest
            if request[0] == self._registers.unit:
                answers += self._obey(request)
        return answers

    def _obey(self, request: bytes) -> bytes:
        function, register = request[1], int.from_bytes(request[2:4], "big")
        if function == WRITE_MANY and register == self._registers.first:
            width = self._registers.places.width
            text = request[7:-2].decode("ascii", "replace")[:width]
            self.face = Face(text=text, blink=self.face.blink)
        elif function == WRITE_ONE and register == self._registers.blink:
            self.face = Face(text=self.face.text, blink=request[4:6] != b"\0\0")
        else:
            unknown = 1 if function not in (WRITE_ONE, WRITE_MANY) else 2
            return with_crc(bytes([request[0], function | REFUSED, unknown]))
        return with_crc(request[:6])


Twin = FramedTwin | ModbusTwin
