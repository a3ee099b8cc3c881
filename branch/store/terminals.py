"""Which counters have a terminal that lives: a number per counter that grows while it does.

No clock is in it, so a terminal whose clock is wrong is not taken for dead: whoever watches looks
whether the number grew, and measures on its own clock for how long it did not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from branch.store import schema as s

_BEAT = (
    insert(s.terminal)
    .values(counter=bindparam("at"), device=bindparam("by"), beat=1)
    .on_conflict_do_update(
        index_elements=["counter"], set_={"beat": s.terminal.c.beat + 1, "device": bindparam("by")}
    )
)


def beat(connection: Connection, counters: Iterable[str], device: str) -> None:
    """Say that the terminals of these counters live."""
    rows = [{"at": counter, "by": device} for counter in counters]
    if rows:
        connection.execute(_BEAT, rows)


def beats(connection: Connection) -> Mapping[str, int]:
    """Return the beat of every counter that ever had a terminal."""
    return {row.counter: row.beat for row in connection.execute(select(s.terminal))}


def forget(connection: Connection, counter: str) -> None:
    """Expect no terminal at the counter any more."""
    connection.execute(delete(s.terminal).where(s.terminal.c.counter == counter))
