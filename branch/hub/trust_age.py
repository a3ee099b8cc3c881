"""For how long a hub goes by the server's last word: counted, so that no clock makes it longer.

What the clock says now is not enough: put back a year, it would let a hub trust its devices for a
year. So the time that was seen to pass is added up, on the disk too; a step back adds nothing and
takes nothing away.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from branch.host.credentials import Credentials, TrustAge

WRITTEN_EVERY_S = 600.0
"""So much may be lost with the power."""


class TrustClock:
    """Tells how old a word of the server is. Used from one thread."""

    def __init__(self, credentials: Credentials) -> None:
        self._credentials = credentials
        self._age = credentials.trust_age()
        self._written_s = self._age.counted_s if self._age is not None else 0.0

    def age(self, as_of: datetime, now: datetime) -> timedelta:
        """Return the age by the server's time or by what was counted, whichever is more."""
        before = self._age
        if before is None or before.as_of != as_of:
            self._age = TrustAge(as_of=as_of, at=now, counted_s=0.0)
            self._write()
        else:
            passed = max(0.0, (now - before.at).total_seconds())
            stepped_back = now < before.at
            self._age = TrustAge(as_of=as_of, at=now, counted_s=before.counted_s + passed)
            if stepped_back or self._age.counted_s - self._written_s >= WRITTEN_EVERY_S:
                self._write()
        return max(now - as_of, timedelta(seconds=self._age.counted_s))

    def _write(self) -> None:
        assert self._age is not None
        self._credentials.keep_trust_age(self._age)
        self._written_s = self._age.counted_s
