"""From the bytes of a serial scanner to codes: framed by line ends, or by STX and ETX.

Nothing is kept beyond the longest code that is allowed: what is longer is refused once and thrown
away up to its end. A code that stops arriving is given up after the gap.
"""

from __future__ import annotations

from collections.abc import Iterator

from drivers.scanner.port import Refused, Result, Why
from drivers.scanner.rules import Rules

_STX, _ETX, _CR, _LF = 0x02, 0x03, 0x0D, 0x0A
_BYTES_PER_LETTER = 4


class LineFramer:
    """Pure: bytes and times in, results out."""

    def __init__(self, rules: Rules, *, gap_ns: int) -> None:
        self._rules = rules
        self._gap_ns = gap_ns
        self._most = rules.longest * _BYTES_PER_LETTER
        self._held = bytearray()
        self._enclosed = False
        self._spilling = False
        self._last_ns = 0

    @property
    def held(self) -> int:
        """How many bytes of an unfinished code are kept."""
        return len(self._held)

    def feed(self, data: bytes, at_ns: int) -> Iterator[Result]:
        """Take bytes that have just come; yield what they finish. Consume it whole."""
        late = self.expire(at_ns)
        if late is not None:
            yield late
        self._last_ns = at_ns
        for byte in data:
            result = self._take(byte, at_ns)
            if result is not None:
                yield result

    def expire(self, at_ns: int) -> Refused | None:
        """Give up a code whose rest has not come within the gap."""
        if at_ns - self._last_ns <= self._gap_ns:
            return None
        begun = bool(self._held) and not self._spilling
        length = len(self._held)
        self._reset()
        return Refused(why=Why.CUT, length=length, at_ns=at_ns) if begun else None

    def _take(self, byte: int, at_ns: int) -> Result | None:
        if byte == _STX:
            inside = self._enclosed or self.held > 0
            length, spilled = self.held, self._spilling
            self._reset(enclosed=True)
            if inside and not spilled:
                return Refused(why=Why.FRAME, length=length, at_ns=at_ns)
            return None
        if byte == _ETX if self._enclosed else byte in (_CR, _LF):
            return self._end(at_ns)
        if self._spilling:
            return None
        if len(self._held) >= self._most:
            self._held.clear()
            self._spilling = True
            return Refused(why=Why.TOO_LONG, length=self._most, at_ns=at_ns)
        self._held.append(byte)
        return None

    def _end(self, at_ns: int) -> Result | None:
        data, enclosed, spilled = bytes(self._held), self._enclosed, self._spilling
        self._reset()
        if spilled or not (data or enclosed):
            return None  # said already, or the second half of CR LF
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            return Refused(why=Why.ENCODING, length=len(data), at_ns=at_ns)
        return self._rules.judge(text, at_ns)

    def _reset(self, *, enclosed: bool = False) -> None:
        self._held.clear()
        self._enclosed = enclosed
        self._spilling = False
