"""A sign without a device: what it is told goes through the twin, and stands in ``face``.

It can misbehave: ``offline`` (the line is not there), ``mute`` (a Modbus sign that does not
answer), ``garbled`` (a bit is turned on the way). With a folder, what it shows is in ``sign.txt``.
"""

from __future__ import annotations

from pathlib import Path

from drivers.sign.frame import Frame
from drivers.sign.framed import FramedSign
from drivers.sign.line import Line, LineLost
from drivers.sign.modbus import ModbusSign, Registers
from drivers.sign.port import Face, Sign, Status
from drivers.sign.twin import FramedTwin, ModbusTwin, Twin

FAILS = ("offline", "mute", "garbled")
FILE = "sign.txt"


class _TwinLine(Line):
    """A line whose other end is the twin."""

    def __init__(self, twin: Twin) -> None:
        super().__init__("virtual://sign")
        self.twin = twin
        self.fail = ""

    def ask(self, data: bytes, *, answer: int = 0, within_s: float = 0.5) -> bytes:
        del within_s
        if self.fail == "offline":
            raise LineLost("The virtual sign is switched off.")
        if self.fail == "garbled":
            data = data[:-1] + bytes([data[-1] ^ 0x40])
        said = self.twin.feed(data)[:answer]
        return b"" if self.fail == "mute" else said


class VirtualSign(Sign):
    """The driver of the protocol, on a line to a twin."""

    def __init__(
        self, protocol: Frame | Registers, *, folder: Path | None = None, fail: str = ""
    ) -> None:
        twin: Twin
        if isinstance(protocol, Frame):
            twin = FramedTwin(protocol)
            self._line = _TwinLine(twin)
            self._sign: Sign = FramedSign(self._line, protocol)
        else:
            twin = ModbusTwin(protocol)
            self._line = _TwinLine(twin)
            self._sign = ModbusSign(self._line, protocol)
        self._line.fail = fail
        self._folder = folder

    @property
    def face(self) -> Face:
        """Return what the sign shows."""
        return self._line.twin.face

    def show(self, face: Face) -> Status:
        status = self._sign.show(face)
        if self._folder is not None:
            self._folder.mkdir(parents=True, exist_ok=True)
            shown = self.face
            text = f"{shown.text}{' blinking' if shown.blink else ''}\n"
            (self._folder / FILE).write_text(text, encoding="utf-8")
        return status

    def close(self) -> None:
        self._sign.close()

    def misbehave(self, fail: str) -> None:
        """Begin or stop to fail; one of ``FAILS`` or nothing."""
        self._line.fail = fail
