"""The inside of an ESC/POS printer, for emulators: buffer, paper, knife, sensors, answers.

Bytes go in, answers come out, and what fell out of the slot is in ``take_slips()``, as
the exact bytes that were carried out for it. It can run out of paper in the middle of a
picture and go on with the rest when a roll is put in, as real ones do: that is how half a
ticket comes out for the wrong person when nobody clears the buffer.

Pure: no cable, no thread, no clock. ``emulator.py`` puts it behind a socket or a serial
line, ``virtual.py`` behind the printer port.
"""

import math
import re
import sys
from dataclasses import dataclass, replace

from drivers.printer.commands import Command, next_command

_REAL_TIME = re.compile(
    rb"\x10\x04[\x01-\x04]|\x10\x05[\x01\x02]|\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08", re.DOTALL
)
_LINE_ROWS = 34  # a sixth of an inch
_LETTER_ROWS = 24
_QR_SQUARES = 29  # of a code with a ticket's address
_TAIL = 9  # one byte less than the longest real-time command


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """What is wrong with the machine; all well by default.

    ``paper_mm`` is what is left on the roll (it may be endless), ``near_end_mm`` when the
    near-end sensor speaks, ``cutter_jammed`` shows at the next cut, ``jam_after_mm`` is the
    paper that still comes before it jams, ``held`` stops the work without a word, ``mute``
    works without a word, ``lies`` says that all is well and done and prints nothing,
    ``deaf_to_dle`` leaves ``DLE EOT`` unanswered, as some interface boards do.
    """

    paper_mm: float = 80_000.0
    near_end_mm: float = 3_000.0
    cover_open: bool = False
    cutter_jammed: bool = False
    offline: bool = False
    hot: bool = False
    mute: bool = False
    held: bool = False
    lies: bool = False
    jam_after_mm: float | None = None
    deaf_to_dle: bool = False


class Machine:
    """One printer; ``feed`` it bytes, ``set`` its condition."""

    def __init__(self, condition: Condition | None = None, dots_per_mm: float = 8.0) -> None:
        self.condition = condition or Condition()
        self._dots_per_mm = dots_per_mm
        self._tail = b""
        self._buffer = bytearray()
        self._strip = bytearray()
        self._slips: list[bytes] = []
        self._cutter_error = False
        self._watched = 0
        self._last_asb = b""
        self._height, self._qr_module = 1, 3

    def feed(self, data: bytes) -> bytes:
        """Receive bytes; returns the answers."""
        said, kept = self._real_time(data)
        self._buffer += kept
        said += self._work() + self._changed()
        return b"" if self.condition.mute else said

    def set(self, condition: Condition) -> bytes:
        """Change what is wrong; a printer that is well again goes on with its buffer."""
        if self.condition.paper_mm <= 0 < condition.paper_mm:
            self._strip.clear()  # the end of the old roll is taken out with it
        self.condition = condition
        if not condition.cutter_jammed:
            self._cutter_error = False
        said = self._work() + self._changed()
        return b"" if condition.mute else said

    def take_slips(self) -> list[bytes]:
        """What was cut off since the last call, oldest first."""
        slips, self._slips = self._slips, []
        return slips

    @property
    def hanging(self) -> bytes:
        """What hangs out of the slot uncut."""
        return bytes(self._strip)

    def _real_time(self, data: bytes) -> tuple[bytes, bytes]:
        """Questions are answered on arrival, even those that a bitmap says by chance.

        Returns the answers and what is left of the data: a "clear" takes all before it.
        """
        seen = self._tail + data
        said, end, kept_from = b"", 0, len(self._tail)
        for found in _REAL_TIME.finditer(seen):
            command, end = found.group(), found.end()
            if command[1] == 0x04:
                said += b"" if self.condition.deaf_to_dle else self._status_byte(command[2])
            elif command[1] == 0x14 or command[2] == 2:
                self._buffer.clear()
                self._cutter_error = self._cutter_error and self.condition.cutter_jammed
                kept_from = end
                said += b"\x37\x25\x00" if command[1] == 0x14 else b""
        kept = seen[kept_from:]
        self._tail = seen[max(end, len(seen) - _TAIL) :]
        return said, kept

    def _status_byte(self, question: int) -> bytes:
        now = self._as_told()
        out = now.paper_mm <= 0
        error = self._cutter_error or now.hot or self._jammed
        bits = 0x12
        match question:
            case 1:
                bits |= 0x08 if out or error or now.cover_open or now.offline else 0
            case 2:
                bits |= 0x04 * now.cover_open | 0x20 * out | 0x40 * error
            case 3:
                bits |= 0x04 * self._jammed | 0x08 * self._cutter_error | 0x40 * now.hot
            case 4:
                near = now.paper_mm <= now.near_end_mm
                bits |= (0x0C if near else 0) | (0x60 if out else 0)
        return bytes((bits,))

    def _as_told(self) -> Condition:
        """The condition as the printer tells it: a liar is always well."""
        return Condition() if self.condition.lies else self.condition

    @property
    def _jammed(self) -> bool:
        return self.condition.jam_after_mm is not None and self.condition.jam_after_mm <= 0

    def _changed(self) -> bytes:
        """The automatic status, if it is wanted and not what was said last."""
        if not self._watched:
            return b""
        printer, cause, fault, paper = (self._status_byte(n)[0] for n in (1, 2, 3, 4))
        asb = bytes(
            (
                0x10 | printer & 0x08 | (0x20 if cause & 0x04 else 0),
                fault & 0x6C,
                (paper & 0x0C) >> 2 | (paper & 0x60) >> 3,
                0x0F,
            )
        )
        if asb == self._last_asb:
            return b""
        self._last_asb = asb
        return asb

    def _work(self) -> bytes:
        """Carry out what is complete in the buffer, as far as the machine can."""
        said = b""
        while self._can_work():
            command = next_command(self._buffer)
            if command is None:
                break
            said += self._carry_out(command)
        return said

    def _can_work(self) -> bool:
        now = self._as_told()
        stopped = now.cover_open or now.hot or now.offline or now.held or self._cutter_error
        return not stopped and not self._jammed and now.paper_mm > 0

    def _carry_out(self, command: Command) -> bytes:
        rows = self._rows_of(command)
        if rows > self._rows_left() and not self.condition.lies:
            self._stop_within(command)
            return b""
        del self._buffer[: len(command.data)]
        match command.name:
            case "GS ( H":
                return b"\x37\x22" + command.data[7:11] + b"\x00"
            case "GS r":
                paper = self._as_told()
                near = paper.paper_mm <= paper.near_end_mm
                return b"\x03" if near and command.data[2] in b"\x011" else b"\x00"
            case "GS a":
                self._watched, self._last_asb = command.data[2], b""
                return b""
            case "DLE":
                return b""
        if not self.condition.lies:
            self._strip += command.data
            self._use_paper(rows)
            if command.name == "GS V":
                self._cut()
        return b""

    def _rows_of(self, command: Command) -> int:
        """Dots of paper that a command uses; letters and QR codes about."""
        data = command.data
        match command.name:
            case "GS !":
                self._height = max(self._height, (data[2] & 7) + 1)
            case "LF":
                rows, self._height = max(_LINE_ROWS, _LETTER_ROWS * self._height), 1
                return rows
            case "GS ( k" if data[5:7] == b"1C":
                self._qr_module = data[7]
            case "GS ( k" if data[5:7] == b"1Q":
                return _QR_SQUARES * self._qr_module
        return command.rows

    def _cut(self) -> None:
        if self.condition.cutter_jammed:
            self._cutter_error = True
            return
        self._slips.append(bytes(self._strip))
        self._strip.clear()

    def _rows_left(self) -> int:
        """Until the paper ends or jams; of an endless roll, more than anything prints."""
        now = self.condition
        left_mm = now.paper_mm if now.jam_after_mm is None else min(now.paper_mm, now.jam_after_mm)
        return sys.maxsize if math.isinf(left_mm) else int(left_mm * self._dots_per_mm)

    def _stop_within(self, command: Command) -> None:
        """The paper ends or jams inside a command; the rest of it stays in the buffer."""
        if command.rows:
            upper, lower = command.split_at(self._rows_left())
            self._strip += upper
            self._buffer[: len(command.data)] = lower
        self._use_paper(self._rows_left() + 1)

    def _use_paper(self, rows: int) -> None:
        now, used_mm = self.condition, rows / self._dots_per_mm
        jam_mm = None if now.jam_after_mm is None else max(0.0, now.jam_after_mm - used_mm)
        self.condition = replace(
            now, paper_mm=max(0.0, now.paper_mm - used_mm), jam_after_mm=jam_mm
        )
