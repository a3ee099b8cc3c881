"""What citizens answered and clerks noted: the only personal data in the file, with an end.

An answer is written in the transaction of its ticket, under a key that the event names. It is
never sent to the server with the log. Erasing overwrites: the bytes are gone from the file and
from what is beside it, not only from the table.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, delete, func, insert, select

from branch.domain.answers import Answer
from branch.domain.configuration import Branch
from branch.domain.events import NoteAdded, TicketIssued
from branch.domain.personal_events import PersonalDataErased
from branch.protocol.record import SYSTEM
from branch.store import schema as s
from branch.store.erasures import erased_tickets, remember_erased
from branch.store.rows import micros
from branch.store.store import Store

NOTE = "@note"
"""In place of a question: no question may be called so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What a clerk wrote down about a visit."""

    clerk: str
    at: datetime
    text: str


# What a computer still has from an earlier reign of its own is kept once.
_ADD = insert(s.personal).prefix_with("OR IGNORE")
_OF_TICKET = select(s.personal.c.question, s.personal.c.value).where(
    s.personal.c.ticket == bindparam("of"), s.personal.c.question != NOTE
)
_NOTES = select(s.personal.c.value).where(
    s.personal.c.ticket == bindparam("of"), s.personal.c.question == NOTE
)


def keep(
    connection: Connection,
    issued: TicketIssued,
    answers: Mapping[str, Answer],
    branch: Branch,
    at: datetime,
) -> None:
    """Store the answers given ``at`` for a ticket, each until its question's days are over."""
    rows = [
        {
            "key": issued.personal,
            "question": question,
            "ticket": issued.ticket,
            "value": json.dumps(answer, ensure_ascii=False),
            "delete_after": micros(at + timedelta(days=branch.questions[question].keep_days)),
        }
        for question, answer in answers.items()
    ]
    if rows:
        connection.execute(_ADD, rows)


def read(connection: Connection, ticket: str) -> Mapping[str, Answer]:
    """Return the answers of a ticket by question: those that are still kept."""
    return {
        row.question: json.loads(row.value)
        for row in connection.execute(_OF_TICKET, {"of": ticket})
    }


def keep_note(
    connection: Connection, added: NoteAdded, text: str, branch: Branch, at: datetime
) -> None:
    """Store what a clerk wrote ``at``, until the branch's days for notes are over."""
    note = {"clerk": added.clerk, "at": at.isoformat(), "text": text}
    row = {
        "key": added.personal,
        "question": NOTE,
        "ticket": added.ticket,
        "value": json.dumps(note, ensure_ascii=False),
        "delete_after": micros(at + timedelta(days=branch.counter_rules.note_days)),
    }
    connection.execute(_ADD, [row])


def read_notes(connection: Connection, ticket: str) -> Sequence[Note]:
    """Return what was noted about a ticket and is still kept, oldest first."""
    rows = [json.loads(value) for value in connection.execute(_NOTES, {"of": ticket}).scalars()]
    notes = [
        Note(clerk=row["clerk"], at=datetime.fromisoformat(row["at"]), text=row["text"])
        for row in rows
    ]
    return sorted(notes, key=lambda note: note.at)


def kept_of(connection: Connection, ticket: str) -> int:
    """Return how many answers and notes of a ticket there are."""
    count = select(func.count()).where(s.personal.c.ticket == ticket)
    return int(connection.execute(count).scalar_one())


def tickets_with(connection: Connection, words: str) -> Sequence[str]:
    """Return the tickets whose answers or notes have these words in them, newest first."""
    wanted = words.casefold()
    rows = connection.execute(
        select(s.personal.c.ticket, s.personal.c.value)
        .where(s.personal.c.ticket != "")
        .order_by(s.personal.c.ticket.desc())
    )
    found = [row.ticket for row in rows if wanted in str(json.loads(row.value)).casefold()]
    return list(dict.fromkeys(found))


def erase(store: Store, ticket: str, *, actor: str = SYSTEM) -> int:
    """Erase all answers and notes of a ticket now; return how many there were.

    That it was done is in the log, and the ticket in a list that is obeyed after a copy of the
    database was put back (``erase_again``).
    """
    remember_erased(store.folder, ticket)
    with store.reading() as connection:
        pieces = kept_of(connection, ticket)
    erased = PersonalDataErased(of_ticket=ticket, pieces=pieces)
    # Applying the event deletes the rows (``writing``).
    store.decide(lambda _view: (erased,), actor=actor)
    store.forget()
    return pieces


def erase_again(store: Store) -> int:
    """Erase what was erased before and is here again; return how much that was."""
    tickets = erased_tickets(store.folder)
    here = s.personal.c.ticket.in_(tickets)
    with store.reading() as connection:
        if not tickets or not connection.execute(select(s.personal.c.key).where(here)).first():
            return 0
    with store.transaction() as connection:
        return connection.execute(delete(s.personal).where(here)).rowcount


def erase_due(store: Store, now: datetime) -> int:
    """Erase every answer whose days are over; return how many there were.

    The agent calls it when it starts and then every hour or so.
    """
    due = s.personal.c.delete_after <= micros(now)
    with store.reading() as connection:
        if not connection.execute(select(s.personal.c.key).where(due).limit(1)).first():
            return 0
    with store.transaction() as connection:
        gone = connection.execute(delete(s.personal).where(due)).rowcount
    store.forget()
    return gone
