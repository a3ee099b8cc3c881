"""What citizens say of tickets that the printer does not speak of: "did your ticket come out?"

Three in a row who got none are believed more than a printer that says nothing wrong. It is given
another chance when somebody was seen at it, after a test print, and with one ticket every ten
minutes. A printer can also confirm blank paper: where the kiosk is told to, it asks some citizens
although it was confirmed, and after a "no" each one, until somebody has a ticket. Pure; times are
monotonic nanoseconds.
"""

from __future__ import annotations

NOES_IN_A_ROW = 3
TRY_AGAIN_S = 600.0
"""Real seconds until a printer that citizens have given up gets one ticket to show itself."""


class Hearsay:
    """Of one printer."""

    def __init__(self, ask_every: int = 0) -> None:
        """Ask one of so many citizens whose tickets the printer confirms; 0: none."""
        self._ask_every = ask_every
        self._unasked = 0
        self.heard_noes = 0
        """Since the kiosk was started."""
        self._noes = 0
        self._try_at_ns = 0
        self._was_ill = False

    @property
    def given_up(self) -> bool:
        """Whether citizens, and not the printer, have ended the printing."""
        return self._noes >= NOES_IN_A_ROW

    def answered(self, came: bool, now_ns: int) -> None:
        """Hear one citizen."""
        self.heard_noes += not came
        self._noes = 0 if came else self._noes + 1
        if self._noes == NOES_IN_A_ROW:
            self._was_ill = False
            self._try_at_ns = now_ns + int(TRY_AGAIN_S * 1e9)

    def asks_about_confirmed(self) -> bool:
        """Hear of a ticket that the printer has confirmed; return whether to ask all the same."""
        self._unasked += 1
        if self._ask_every < 1 or (self._unasked < self._ask_every and not self._noes):
            return False
        self._unasked = 0
        return True

    def looked(self, well: bool, now_ns: int) -> None:
        """Hear how the printer is while it is given up: ill and then well is somebody at it."""
        if not well:
            self._was_ill = True
        elif self._was_ill:
            self._noes = 0
        elif now_ns >= self._try_at_ns:
            self._noes = NOES_IN_A_ROW - 1

    def tried(self) -> None:
        """Somebody has looked at a test print."""
        self._noes = 0
