"""How far each screen is, written by the screens themselves: "display 2 is 3 calls behind".

A row is no event: it is about this minute, and it is rebuilt by the next frame.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from branch.domain.configuration import Branch
from branch.domain.lobby import AudioState, Display, DisplayLag, DisplayProgress, lag_of
from branch.store import reading
from branch.store import schema as s
from branch.store.rows import instant, micros

FORGOTTEN_AFTER = timedelta(days=7)
"""A screen that was taken away is no longer a screen that is behind."""


def acknowledge(connection: Connection, progress: DisplayProgress) -> None:
    """Store how far a screen is, in place of what it said before."""
    row = {
        "display": progress.display,
        "device": progress.device,
        "shown": progress.shown,
        "spoken": progress.spoken,
        "missed": progress.missed,
        "seen_at": micros(progress.seen_at),
        "trouble": progress.trouble,
        "audio": progress.audio.value,
    }
    put = insert(s.screen).values(row)
    connection.execute(put.on_conflict_do_update(index_elements=["display", "device"], set_=row))
    gone = s.screen.c.seen_at < micros(progress.seen_at - FORGOTTEN_AFTER)
    connection.execute(delete(s.screen).where(gone))


def progress(connection: Connection) -> list[DisplayProgress]:
    """Return every screen that was heard of lately."""
    statement = select(s.screen).order_by(s.screen.c.display, s.screen.c.device)
    return [
        DisplayProgress(
            display=row.display,
            device=row.device,
            shown=row.shown,
            spoken=row.spoken,
            missed=row.missed,
            seen_at=instant(row.seen_at),
            trouble=row.trouble,
            audio=AudioState(row.audio),
        )
        for row in connection.execute(statement)
    ]


def lags(connection: Connection, branch: Branch, now: datetime) -> Sequence[DisplayLag]:
    """Return how far behind each screen of this computer is."""
    return lags_of(connection, branch, progress(connection), now)


def lags_of(
    connection: Connection, branch: Branch, known: Sequence[DisplayProgress], now: datetime
) -> Sequence[DisplayLag]:
    """Return how far behind these screens are, by the calls that this computer knows of."""
    if not known:
        return ()
    oldest = min(min(one.shown, one.spoken) for one in known)
    calls = [
        (call.call, call.counter, call.service) for call in reading.calls_after(connection, oldest)
    ]
    return [
        lag_of(one, branch.displays.get(one.display, Display(id=one.display)), calls, now)
        for one in known
    ]
