"""A sign behind Modbus RTU: letters in registers, two to each, and a register that blinks.

Function 16 (write multiple registers) for the letters, function 6 (write single register) for
blinking; the sign answers both, so what it shows is known. Over TCP this is RTU through a
converter, not Modbus/TCP. Source: Modbus Application Protocol 1.1b3, sections 6.6 and 6.12.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from drivers.sign.checksums import crc16
from drivers.sign.fitting import Places
from drivers.sign.line import Line, LineLost
from drivers.sign.port import Face, Shown, Sign, Status

WRITE_ONE, WRITE_MANY = 6, 16
ANSWER = 8
REFUSED = 0x80
REASONS = {1: "it does not know the function", 2: "it has no such register", 3: "a wrong value",
           4: "it failed", 6: "it is busy"}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Registers:
    """Where the sign has its letters, and whether it can blink."""

    unit: int = 1
    first: int = 0
    blink: int | None = None
    places: Places = field(default_factory=Places)

    def letters(self, face: Face) -> bytes:
        """Return the request that writes the letters."""
        text = self.places.fit(face.text)
        data = (text + " " * (len(text) % 2)).encode("ascii")
        head = bytes([self.unit, WRITE_MANY]) + self.first.to_bytes(2, "big")
        count = len(data) // 2
        return with_crc(head + count.to_bytes(2, "big") + bytes([len(data)]) + data)

    def blinking(self, face: Face) -> bytes | None:
        """Return the request that lets it blink or not; None for a sign that cannot."""
        if self.blink is None:
            return None
        head = bytes([self.unit, WRITE_ONE]) + self.blink.to_bytes(2, "big")
        return with_crc(head + int(face.blink).to_bytes(2, "big"))


def with_crc(data: bytes) -> bytes:
    return data + crc16(data).to_bytes(2, "little")


def judge(request: bytes, answer: bytes) -> str:
    """Return what is wrong with an answer, or nothing: the first six bytes are said again."""
    if not answer:
        return "The sign does not answer."
    if len(answer) >= 5 and answer[1] == request[1] | REFUSED:
        reason = REASONS.get(answer[2], f"code {answer[2]}")
        return f"The sign refused: {reason}."
    if answer != with_crc(request[:6]):
        return "The sign's answer is damaged, or another one's."
    return ""


class ModbusSign(Sign):
    """Writes registers and believes what the sign answers."""

    def __init__(self, line: Line, registers: Registers, *, within_s: float = 0.5) -> None:
        self._line = line
        self._registers = registers
        self._within_s = within_s

    def show(self, face: Face) -> Status:
        requests = (self._registers.letters(face), self._registers.blinking(face))
        for request in filter(None, requests):
            try:
                answer = self._line.ask(request, answer=ANSWER, within_s=self._within_s)
            except LineLost as error:
                return Status(shown=Shown.FAILED, detail=str(error))
            wrong = judge(request, answer)
            if wrong:
                return Status(shown=Shown.FAILED, detail=wrong)
        return Status(shown=Shown.CONFIRMED)

    def close(self) -> None:
        self._line.close()
