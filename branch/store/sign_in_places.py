"""Where a clerk signed in before: wrong tries on that computer are counted apart from strangers'.

So whoever tries PINs for a clerk on another computer makes strangers wait, not the clerk. On a
computer that several people share their tries count together, as everywhere.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from branch.domain.signing_in import Tries
from branch.store import schema as s
from branch.store.rows import instant, micros

KNOWN_FOR = timedelta(days=30)

_c = s.sign_in_place.c
_HERE = (_c.clerk == bindparam("of")) & (_c.device == bindparam("at_device"))
_FIND = select(s.sign_in_place).where(_HERE, _c.good_until > bindparam("now"))


def tries_here(
    connection: Connection, clerk: str, device: str, tries: Tries, now: datetime
) -> Tries | None:
    """Return how the secret was tried on this computer, None where the clerk is a stranger.

    ``tries`` are the strangers'; when the secret was last used is the same for both.
    """
    wanted = {"of": clerk, "at_device": device, "now": micros(now)}
    row = connection.execute(_FIND, wanted).one_or_none()
    if row is None:
        return None
    tried_at = instant(row.tried_at) if row.tried_at is not None else None
    return replace(tries, failures=row.failures, tried_at=tried_at)


def count_here(connection: Connection, clerk: str, device: str, at: datetime) -> None:
    """Write a try on a known computer down as a wrong one, before it is compared."""
    tried = {"failures": _c.failures + 1, "tried_at": micros(at)}
    here = update(s.sign_in_place).where(_c.clerk == clerk, _c.device == device)
    connection.execute(here.values(tried))


def know_place(connection: Connection, clerk: str, device: str, at: datetime) -> None:
    """The secret was right here: the computer is known for a month from now."""
    connection.execute(delete(s.sign_in_place).where(_c.good_until <= micros(at)))
    known = {"failures": 0, "tried_at": None, "good_until": micros(at + KNOWN_FOR)}
    put = upsert(s.sign_in_place).values(clerk=clerk, device=device, **known)
    connection.execute(put.on_conflict_do_update(index_elements=["clerk", "device"], set_=known))


def forgive_places(connection: Connection, clerk: str) -> None:
    """The clerk may try again everywhere: known computers stay known."""
    fresh = {"failures": 0, "tried_at": None}
    connection.execute(update(s.sign_in_place).where(_c.clerk == clerk).values(fresh))


def forget_places(connection: Connection, clerk: str) -> None:
    """Another secret, or none: no computer is known for it."""
    connection.execute(delete(s.sign_in_place).where(_c.clerk == clerk))
