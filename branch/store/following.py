"""The copy of the hub's log on another computer: continued, and dropped to be filled again.

The copy is a cache. It may go at any moment; what this computer has to send may not, and nothing
here deletes from a table that holds such a thing: the file itself forbids to drop a record that
is still to be sent (a foreign key), and ``StillUnsent`` says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, Table, bindparam, delete, func, select, text, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import IntegrityError

from branch.domain.events import AnnouncementMade
from branch.domain.people_events import MessageSent
from branch.protocol.lan import Entry
from branch.protocol.record import GENESIS, Record, first_break
from branch.store import people
from branch.store import schema as s
from branch.store.announcements import keep_copy, words_of
from branch.store.reading import head, log
from branch.store.rows import record_from
from branch.store.view import StoredView
from branch.store.writing import LogWriter

REBUILT_AT_ONCE = 1000

WITH_WORDS = frozenset({AnnouncementMade.__name__, MessageSent.__name__})

STATE: tuple[Table, ...] = (
    s.ticket,
    s.counter,
    s.series_index,
    s.issued,
    s.pause,
    s.appointment,
    s.staff_call,
    s.moved,
    s.message,
    s.emergency,
    s.lease,
)
"""Everything that follows from the log alone, but for the words of messages."""

CACHE: tuple[Table, ...] = (*STATE, s.operation, s.outlook, s.outlook_ticket, s.event)
"""Everything that the hub's log fills again."""

_HASH = select(s.event.c.hash).where(s.event.c.seq == bindparam("seq"))
_PUT_OPERATION = (
    upsert(s.operation)
    .values(id=bindparam("key"), first_seq=bindparam("seq"), last_seq=bindparam("seq"))
    .on_conflict_do_update(
        index_elements=["id"],
        set_={"last_seq": func.max(s.operation.c.last_seq, bindparam("seq"))},
    )
)
_NEWEST_OPERATIONS = text("SELECT id, first_seq, last_seq FROM operation ORDER BY rowid DESC")


class DoesNotContinue(Exception):
    """The hub's log and this copy have different histories; the text says from which record."""


class StillUnsent(Exception):
    """This computer has records that nobody else has; nothing was dropped."""


def hash_at(connection: Connection, seq: int) -> str | None:
    """Return the hash of the log's record ``seq``, None if the log does not go so far."""
    if seq == 0:
        return GENESIS
    return connection.execute(_HASH, {"seq": seq}).scalar_one_or_none()


def has_all(connection: Connection, entries: Sequence[Entry]) -> bool:
    """Tell whether the copy goes as far as the entries, with the same history."""
    newest = entries[-1].record
    return hash_at(connection, newest.seq) == newest.hash


def follow(connection: Connection, view: StoredView, entries: Sequence[Entry]) -> list[Record]:
    """Put what is new behind the copy. Raises DoesNotContinue, and the caller keeps nothing."""
    here = head(connection)
    first = entries[0].record
    known = [entry.record for entry in entries if entry.record.seq <= here.seq]
    new = [entry.record for entry in entries if entry.record.seq > here.seq]
    if known and hash_at(connection, known[-1].seq) != known[-1].hash:
        raise DoesNotContinue(f"record {known[-1].seq} is another one here")
    if first.seq > here.seq + 1:
        raise DoesNotContinue(f"records {here.seq + 1} to {first.seq - 1} are missing")
    broken = first_break(new, after=here.seq, previous=here.hash)
    if broken is not None:
        raise DoesNotContinue(f"record {broken} does not follow from the one before it")
    if not new:
        return new
    LogWriter(connection, view, "").follow(new, here.call)
    operations = [
        {"key": entry.operation, "seq": entry.record.seq}
        for entry in entries
        if entry.operation and entry.record.seq > here.seq
    ]
    _keep_words(connection, entries, view.now)
    if operations:
        connection.execute(_PUT_OPERATION, operations)
    return new


def entries_after(connection: Connection, after: int, limit: int) -> list[Entry]:
    """Return a run of the log with the operations that its records are part of."""
    statement = select(s.event).where(s.event.c.seq > after).order_by(s.event.c.seq).limit(limit)
    records = [record_from(row) for row in connection.execute(statement)]
    operations = operations_after(connection, after) if records else {}
    return [
        Entry(
            record=one,
            operation=operations.get(one.seq),
            words=_words(connection, one),
        )
        for one in records
    ]


def _words(connection: Connection, record: Record) -> dict[str, str] | None:
    """Return the words that a record is about and that the log does not have."""
    if record.kind not in WITH_WORDS:
        return None
    match record.event():
        case AnnouncementMade() as made:
            return words_of(connection, made)
        case MessageSent(message=key):
            return {"": people.words_of(connection, key)}
        case _:
            return None


def _keep_words(connection: Connection, entries: Iterable[Entry], now: datetime) -> None:
    for entry in entries:
        match entry.record.event() if entry.words else None:
            case AnnouncementMade() as made:
                keep_copy(connection, made, entry.words or {}, now)
            case MessageSent(message=key):
                people.say(connection, key, (entry.words or {}).get("", ""))


def operations_after(connection: Connection, after: int) -> Mapping[int, str]:
    """Return the operation of each record after ``after`` that has one, the newest first.

    Operations are stored in the order of their records, so the search ends at the first older one.
    """
    found: dict[int, str] = {}
    rows = connection.execute(_NEWEST_OPERATIONS, execution_options={"yield_per": 100})
    for row in rows:
        if row.last_seq <= after:
            break
        found |= dict.fromkeys(range(row.first_seq, row.last_seq + 1), row.id)
    rows.close()
    return found


def rebuild(connection: Connection, view: StoredView) -> None:
    """Make all that follows from this computer's log again, whatever stands in its tables.

    Raises DoesNotContinue where the log itself is damaged, and the caller keeps everything.
    """
    said = [(one.id, one.text) for one in connection.execute(select(s.message)) if one.text]
    for table in STATE:
        connection.execute(delete(table))
    last, previous = 0, GENESIS
    while records := log(connection, last, REBUILT_AT_ONCE):
        broken = first_break(records, after=last, previous=previous)
        if broken is not None:
            raise DoesNotContinue(f"record {broken} does not follow from the one before it")
        LogWriter(connection, view, "").rebuild(records)
        last, previous = records[-1].seq, records[-1].hash
    here = head(connection)
    if (last, previous) != (here.seq, here.hash):
        raise DoesNotContinue(f"the log ends at record {last} and not at {here.seq}")
    for key, words in said:
        people.say(connection, key, words)


def drop_cache(connection: Connection, tables: Iterable[Table] = CACHE) -> None:
    """Forget the copy of the log. Raises StillUnsent, and the caller keeps everything."""
    try:
        for table in tables:
            connection.execute(delete(table))
    except IntegrityError as error:
        raise StillUnsent("records are still to be sent") from error
    empty = {"seq": 0, "hash": GENESIS, "call": 0, "last_at": 0}
    connection.execute(update(s.log_head).values(empty))
