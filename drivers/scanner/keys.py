"""From the keys of a scanner that poses as a keyboard to codes, without letting a key through.

A person does not type twenty letters within 50 ms of each other; a scanner does. With a prefix
(most scanners can be set to send one) nothing before it is looked at; without one, any run of
letters at that speed is taken for a scan. The program asks ``holding`` after each key and swallows
the key if it is true, so that a code can press no button.
"""

from __future__ import annotations

from drivers.scanner.port import OnRefused, OnScan, Refused, Result, Scanner, Status, Why
from drivers.scanner.rules import Rules


class KeyFramer:
    """Pure: letters and times in, results out. ``char`` is the text of a key, empty for none."""

    def __init__(self, rules: Rules, *, prefix: str, suffix: str, gap_ns: int) -> None:
        self._rules = rules
        self._prefix = prefix
        self._suffix = suffix
        self._gap_ns = gap_ns
        self._tail = ""
        self._held = ""
        self._inside = False
        self._spilling = False
        self._last_ns = 0
        self.holding = False
        """Whether the key just given belongs to a code, or may."""

    @property
    def held(self) -> int:
        """How many letters of an unfinished code are kept."""
        return len(self._held) + len(self._tail)

    def key(self, char: str, at_ns: int) -> Result | None:
        """Take one key; return what it finished, or what it shows to be broken off."""
        result: Result | None = self.expire(at_ns)
        if not char:
            return result  # a shift key belongs to whatever it is pressed for
        self._last_ns = at_ns
        for letter in char:
            result = self._take("\r" if letter == "\n" else letter, at_ns) or result
        return result

    def expire(self, at_ns: int) -> Refused | None:
        """Give up a code whose rest has not come within the gap; a single key is none."""
        if at_ns - self._last_ns <= self._gap_ns:
            return None
        length = len(self._held)
        begun = self._inside and not self._spilling and bool(self._prefix or length > 1)
        self._reset()
        return Refused(why=Why.CUT, length=length, at_ns=at_ns) if begun else None

    def _take(self, letter: str, at_ns: int) -> Result | None:
        if not self._inside:
            self._outside(letter)
            if self._prefix or not self._inside:
                return None
        self._held += letter
        if self._held.endswith(self._suffix):
            return self._end(at_ns)
        if self._spilling:
            self._held = self._held[-len(self._suffix) :]
        elif len(self._held) > self._rules.longest + len(self._suffix):
            length = len(self._held)
            self._spilling = True
            self._held = self._held[-len(self._suffix) :]
            return Refused(why=Why.TOO_LONG, length=length, at_ns=at_ns)
        return None

    def _outside(self, letter: str) -> None:
        """See whether a code begins with this letter, or may."""
        if not self._prefix:
            self._inside = self.holding = letter.isprintable()
            return
        self._tail = (self._tail + letter)[-len(self._prefix) :]
        self._inside = self._tail == self._prefix
        starts = (self._tail[n:] for n in range(len(self._tail)))
        self.holding = any(self._prefix.startswith(start) for start in starts)
        if self._inside:
            self._tail = ""

    def _end(self, at_ns: int) -> Result | None:
        text, spilled = self._held[: -len(self._suffix)], self._spilling
        self._reset()
        self.holding = True
        return None if spilled else self._rules.judge(text, at_ns)

    def _reset(self) -> None:
        self._tail = ""
        self._held = ""
        self._inside = False
        self._spilling = False
        self.holding = False


class KeyScanner(Scanner):
    """A scanner without a thread: the program's event filter gives it every key."""

    def __init__(self, framer: KeyFramer) -> None:
        self._framer = framer
        self._tell: tuple[OnScan, OnRefused] | None = None

    def listen(self, on_scan: OnScan, on_refused: OnRefused) -> None:
        self._tell = (on_scan, on_refused)

    def status(self) -> Status:
        """A keyboard does not say whether it is there."""
        return Status(connected=True, detail="A scanner that types cannot be asked.")

    def close(self) -> None:
        self._tell = None

    def key(self, char: str, at_ns: int) -> bool:
        """Give a key press; True when it must reach nothing else."""
        if self._tell is None:
            return False
        deliver(self._framer.key(char, at_ns), *self._tell)
        return self._framer.holding

    def look(self, at_ns: int) -> None:
        """Tell of a code that broke off; to be called now and then, or not at all."""
        if self._tell is not None:
            deliver(self._framer.expire(at_ns), *self._tell)


def deliver(result: Result | None, on_scan: OnScan, on_refused: OnRefused) -> None:
    """Hand a result to whom it is for."""
    match result:
        case None:
            return
        case Refused():
            on_refused(result)
        case _:
            on_scan(result)
