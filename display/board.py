"""What the lobby sees: ``calls x clock -> rows``. Start here to understand the display.

The rows are the last calls, newest first, one for each ticket; a recall moves its row up. One of
them stands in the spotlight, large: the newest, or, when several counters call at once, each of
them in turn and the newest at last.

A call is never pushed out before people could read it: it stays for ``stay_s`` after the frame
that first showed it. More calls than rows within that time wait for a row (their order kept), so
that every call is on the screen for its whole time, however many come at once.

Times are seconds of one steady clock, given by the caller. Pure: neither Qt nor a database here.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A call or recall as the lobby needs it. ``counter`` and ``number`` are what is shown."""

    call: int
    """Counts every call of the branch, without a gap."""
    event_id: str
    ticket: str
    number: str
    counter: str
    way: str = ""
    room: Mapping[str, str] = field(default_factory=dict, hash=False)
    floor: Mapping[str, str] = field(default_factory=dict, hash=False)
    language: str = ""
    """The one that the ticket was taken in, where it is known."""
    recall: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """How long things stay, in seconds of the board's clock; ``rows`` is what fits."""

    rows: int = 6
    stay_s: float = 10.0
    keep_s: float = 3600.0
    """A row leaves after this, so that the morning does not begin with yesterday."""
    stale_s: float = 10.0
    large_s: float = 20.0
    """Pictures and films come back after the newest call has stood large for so long."""
    unseen_s: float = 30.0
    """A screen that shows no frames (it is off) does not hold calls back for longer than this."""

    @property
    def spotlight_s(self) -> float:
        """How long a call stands alone when others want to; each gets it before it leaves."""
        return self.stay_s / self.rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One ticket on the screen. ``seen`` is when a frame first showed this call of it."""

    call: Call
    since: float
    seen: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """The screen and what waits to get on it. Every method returns the next board."""

    rules: Rules
    rows: tuple[Row, ...] = ()
    pending: tuple[Call, ...] = ()
    spotlight: str | None = None
    """The event of the call that is shown large."""
    spotlight_since: float = float("-inf")
    last_call: int = 0
    missed: tuple[int, ...] = ()
    """Calls that happened and never reached this display."""
    fed: float = float("-inf")
    """When the source of the calls was last known to be in order."""

    @classmethod
    def start(
        cls,
        rules: Rules,
        calls: Sequence[Call],
        last_call: int,
        now: float,
        on_glass: Collection[str] = (),
    ) -> Board:
        """Return the board of a display that begins now: the present, without its history.

        ``on_glass`` are events that the screen shows already: no new frame will tell of them.
        """
        newest: dict[str, Call] = {}
        for call in sorted(calls, key=lambda one: -one.call):
            newest.setdefault(call.ticket, call)
        rows = tuple(
            Row(call=call, since=now, seen=now if call.event_id in on_glass else None)
            for call in newest.values()
        )[: rules.rows]
        return cls(
            rules=rules,
            rows=rows,
            spotlight=rows[0].call.event_id if rows else None,
            spotlight_since=now,
            last_call=last_call,
            fed=now,
        )

    def hear(self, calls: Sequence[Call], last_call: int, now: float) -> Board:
        """Take in what the source says: new calls, oldest first, and how many there have been.

        ``calls`` may lack those of other lobbies; ``last_call`` counts them too.
        """
        new = tuple(call for call in calls if call.call > self.last_call)
        board = replace(
            self,
            pending=self.pending + new,
            last_call=max(self.last_call, last_call),
            fed=now,
        )
        return board.tick(now)

    def lost(self, numbers: Sequence[int]) -> Board:
        """Note calls of the sequence that the source could not show."""
        return replace(self, missed=self.missed + tuple(numbers))

    def seen(self, event_ids: Collection[str], now: float) -> Board:
        """A frame with these calls is on the glass."""
        if all(row.seen is not None or row.call.event_id not in event_ids for row in self.rows):
            return self
        rows = tuple(
            replace(row, seen=now) if row.seen is None and row.call.event_id in event_ids else row
            for row in self.rows
        )
        return replace(self, rows=rows)

    def tick(self, now: float) -> Board:
        """Let time pass: old rows leave, waiting calls take their places, the spotlight moves."""
        board = replace(self, rows=tuple(row for row in self.rows if not self._is_old(row, now)))
        while board.pending and now >= board._room_at():
            board = board._admit(now)
        return board._move_spotlight(now)

    @property
    def shown_to(self) -> int:
        """The last call that has been on the glass, with all those before it."""
        waiting = [call.call for call in self.pending]
        waiting += [row.call.call for row in self.rows if row.seen is None]
        return min(waiting) - 1 if waiting else self.last_call

    def quiet(self, now: float) -> bool:
        """Tell whether everybody has had time to see the newest call large."""
        newest = self.rows[0] if self.rows else None
        if self.pending or (newest is not None and newest.call.event_id != self.spotlight):
            return False
        since = newest.seen if newest is not None else float("-inf")
        return since is not None and now - since >= self.rules.large_s

    def stale(self, now: float) -> bool:
        """Tell whether what is shown may no longer be true."""
        return now - self.fed > self.rules.stale_s

    def next_change(self, now: float) -> float | None:
        """Return when `tick` may change something; None as long as nothing comes in."""
        times = [row.since + self.rules.keep_s for row in self.rows]
        if self.pending:
            times.append(self._room_at())
        if self.rows and self.spotlight != self.rows[0].call.event_id:
            times.append(self.spotlight_since + self.rules.spotlight_s)
        return max(now, min(times)) if times else None

    @property
    def large(self) -> Row | None:
        """The row in the spotlight."""
        return next((row for row in self.rows if row.call.event_id == self.spotlight), None)

    def _is_old(self, row: Row, now: float) -> bool:
        return now - row.since >= self.rules.keep_s

    def _leaves_at(self, row: Row) -> float:
        if row.seen is None:
            return row.since + self.rules.unseen_s
        return row.seen + self.rules.stay_s

    def _room_at(self) -> float:
        """Return when the first waiting call may come in, if no frame is seen until then."""
        coming = self.pending[0]
        same = next((row for row in self.rows if row.call.ticket == coming.ticket), None)
        if same is not None:
            # Its own row moves up. The call before must have been on the glass, no longer:
            # a recall says the same number.
            return float("-inf") if same.seen is not None else self._leaves_at(same)
        if len(self.rows) < self.rules.rows:
            return float("-inf")
        return self._leaves_at(self.rows[-1])

    def _admit(self, now: float) -> Board:
        coming, *pending = self.pending
        others = tuple(row for row in self.rows if row.call.ticket != coming.ticket)
        rows = (Row(call=coming, since=now), *others)[: self.rules.rows]
        return replace(self, rows=rows, pending=tuple(pending))

    def _move_spotlight(self, now: float) -> Board:
        """Show the next newer call large, once the present one has had its time."""
        if not self.rows:
            return replace(self, spotlight=None)
        place = next(
            (n for n, row in enumerate(self.rows) if row.call.event_id == self.spotlight), None
        )
        if place == 0 or (
            place is not None and now - self.spotlight_since < self.rules.spotlight_s
        ):
            return self
        # A call that has left the rows gives way to the oldest that has not stood here yet.
        newer = self.rows[:place] if place is not None else self._unlit()
        chosen = newer[-1] if newer else self.rows[0]
        return replace(self, spotlight=chosen.call.event_id, spotlight_since=now)

    def _unlit(self) -> tuple[Row, ...]:
        return tuple(row for row in self.rows if row.since > self.spotlight_since)
