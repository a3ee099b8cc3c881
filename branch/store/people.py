"""Moves, messages and calls for help in the tables, and the secrets that clerks sign in with.

The first three follow from the log, but for the words of a message: those are added in the same
transaction and go with the day. Secrets follow from nothing and are sent nowhere.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from branch.domain import people_events as people
from branch.domain.signing_in import Tries
from branch.domain.supervising_state import Emergency, Message
from branch.store import schema as s
from branch.store.rows import emergency_from, instant, message_from, micros
from branch.store.sign_in_places import forget_places, forgive_places

_AT_HUB = "secrets-at-hub"
_c = s.credential.c
_UNMOVE = delete(s.moved).where(s.moved.c.clerk == bindparam("gone"))
_MOVE = insert(s.moved)
_READ = update(s.message).where(s.message.c.id == bindparam("of")).values(read_at=bindparam("at"))
_SAY = update(s.message).where(s.message.c.id == bindparam("of")).values(text=bindparam("words"))
_ACCEPT = (
    update(s.emergency)
    .where(s.emergency.c.id == bindparam("of"))
    .values(accepted_by=bindparam("by_whom"))
)
_END = delete(s.emergency).where(s.emergency.c.id == bindparam("of"))


def follow_people(connection: Connection, event: people.ClerkEvent, at: datetime) -> None:
    """Store what follows from an event about a person."""
    match event:
        case people.ClerkMoved(clerk=clerk, profile=profile):
            connection.execute(_UNMOVE, {"gone": clerk})
            if profile is not None:
                connection.execute(_MOVE, {"clerk": clerk, "profile": profile})
        case people.MessageSent(message=key, clerk=clerk, by=by):
            row = {"id": key, "clerk": clerk, "by": by, "sent_at": micros(at), "text": ""}
            connection.execute(insert(s.message), row)
        case people.MessageRead(message=key):
            connection.execute(_READ, {"of": key, "at": micros(at)})
        case people.EmergencyRaised(emergency=key, counter=counter, clerk=clerk):
            row = {"id": key, "counter": counter, "clerk": clerk, "raised_at": micros(at)}
            connection.execute(insert(s.emergency), row)
        case people.EmergencyAccepted(emergency=key, clerk=clerk):
            connection.execute(_ACCEPT, {"of": key, "by_whom": clerk})
        case people.EmergencyEnded(emergency=key):
            connection.execute(_END, {"of": key})
        case _:
            pass


def forget_the_day(connection: Connection) -> None:
    """The day was closed: everybody is where the file says, and nothing is left to read."""
    for table in (s.moved, s.message, s.emergency):
        connection.execute(delete(table))


def moves(connection: Connection) -> Mapping[str, str]:
    """Return who calls by another profile than the file's today."""
    return {row.clerk: row.profile for row in connection.execute(select(s.moved))}


_UNREAD = (
    select(s.message)
    .where(s.message.c.read_at.is_(None))
    .order_by(s.message.c.sent_at, s.message.c.id)
)
_HELP = select(s.emergency).order_by(s.emergency.c.raised_at, s.emergency.c.id)


def unread(connection: Connection) -> list[Message]:
    """Return the messages that nobody has read, oldest first."""
    return [message_from(row) for row in connection.execute(_UNREAD)]


def emergencies(connection: Connection) -> list[Emergency]:
    """Return the open calls for help, oldest first."""
    return [emergency_from(row) for row in connection.execute(_HELP)]


def say(connection: Connection, message: str, words: str) -> None:
    """Keep the words of a message that was just sent."""
    connection.execute(_SAY, {"of": message, "words": words})


def words_of(connection: Connection, message: str) -> str:
    """Return the words of a message; none when its day is over."""
    words = select(s.message.c.text).where(s.message.c.id == message)
    return connection.execute(words).scalar() or ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """A clerk's secret as argon2id wrote it, and how it was used."""

    clerk: str
    secret: str
    tries: Tries


_ONE = select(s.credential).where(_c.clerk == bindparam("of"))


def credential(connection: Connection, clerk: str) -> Credential | None:
    """Return how the clerk signs in, None where without a secret."""
    row = connection.execute(_ONE, {"of": clerk}).one_or_none()
    if row is None:
        return None
    tried_at = instant(row.tried_at) if row.tried_at is not None else None
    tries = Tries(failures=row.failures, tried_at=tried_at, used_at=instant(row.used_at))
    return Credential(clerk=row.clerk, secret=row.secret, tries=tries)


def credentials(connection: Connection) -> Mapping[str, Tries]:
    """Return who has a secret, and how it was used."""
    found = {}
    for name in connection.execute(select(_c.clerk)).scalars().all():
        kept = credential(connection, name)
        if kept is not None:
            found[name] = kept.tries
    return found


def who_has_secrets(connection: Connection) -> frozenset[str]:
    """Return the clerks that have a secret, here or on the hub that this computer follows."""
    here = frozenset(connection.execute(select(_c.clerk)).scalars())
    known = connection.execute(select(s.meta.c.value).where(s.meta.c.key == _AT_HUB)).scalar()
    return here | frozenset(json.loads(known) if known else ())


def know_secrets(connection: Connection, clerks: Iterable[str]) -> None:
    """Keep who has a secret on the hub: a window must ask for it, the hub compares it."""
    text = json.dumps(sorted(clerks))
    put = upsert(s.meta).values(key=_AT_HUB, value=text)
    connection.execute(put.on_conflict_do_update(index_elements=["key"], set_={"value": text}))


def set_secret(connection: Connection, clerk: str, secret: str, at: datetime) -> None:
    """Give the clerk a secret, already as argon2id wrote it; wrong tries are forgotten."""
    row = {"clerk": clerk, "secret": secret, "failures": 0, "used_at": micros(at)}
    forget_places(connection, clerk)
    connection.execute(
        upsert(s.credential)
        .values(row)
        .on_conflict_do_update(index_elements=["clerk"], set_={**row, "tried_at": None})
    )


def remove_secret(connection: Connection, clerk: str) -> bool:
    """Take the clerk's secret away; False if there was none."""
    forget_places(connection, clerk)
    gone = delete(s.credential).where(_c.clerk == clerk).returning(_c.clerk)
    return connection.execute(gone).first() is not None


def count_try(connection: Connection, clerk: str, at: datetime) -> None:
    """Write a try down as a wrong one before it is compared: a crash must not make it free."""
    tried = {"failures": _c.failures + 1, "tried_at": micros(at)}
    connection.execute(update(s.credential).where(_c.clerk == clerk).values(tried))


def was_right(
    connection: Connection,
    clerk: str,
    at: datetime,
    secret: str | None = None,
    *,
    stranger: bool = True,
) -> None:
    """Note that it was used; ``secret`` is written anew where its settings were too weak.

    The strangers' wrong tries are forgotten where a stranger had it right, and only then: a clerk
    who signs in all day must not give whoever guesses new tries all day.
    """
    right: dict[str, object] = {"used_at": micros(at)}
    if stranger:
        right["failures"] = 0
    if secret is not None:
        right["secret"] = secret
    connection.execute(update(s.credential).where(_c.clerk == clerk).values(right))


def forgive(connection: Connection, clerk: str, at: datetime) -> bool:
    """Let the clerk try again now; False if the clerk has no secret."""
    fresh = {"failures": 0, "tried_at": None, "used_at": micros(at)}
    forgive_places(connection, clerk)
    done = update(s.credential).where(_c.clerk == clerk).values(fresh).returning(_c.clerk)
    return connection.execute(done).first() is not None
