"""``nowserving-agent personal``: what is kept about one person, found, given out and erased.

    personal find WORDS      visits whose answers or notes have these words in them
    personal export TICKET   everything that is kept about the visit, as JSON
    personal erase TICKET    all of it is erased now, and stays so after a copy was put back

TICKET is a number of the day (A042) or the id that ``find`` shows. Giving out and erasing are in
the log, with the ticket and never with what was kept. Where WORDS is ``-`` they are read from what
is typed or piped in, so that a name need not stand on a command line.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator

from sqlalchemy import Connection, select

from branch.domain.clock import Clock
from branch.domain.personal_events import PersonalDataExported
from branch.domain.ticket import Ticket
from branch.host.exits import CannotStart, Exit
from branch.host.folders import DataFolder
from branch.protocol.record import SYSTEM
from branch.store import personal, reading
from branch.store import schema as s
from branch.store.store import Store
from branch.sync.commands import existing, only_on_hub

PERSONAL_USAGE = "personal find WORDS, personal export TICKET or personal erase TICKET"
NEWEST = 50


def personal_command(folder: DataFolder, clock: Clock, words: list[str]) -> int:
    """Do what the words after ``personal`` say. Raises CannotStart."""
    match words:
        case [("find" | "export" | "erase") as act, about]:
            pass
        case _:
            raise CannotStart(Exit.USAGE, f"It is: {PERSONAL_USAGE}.")
    store = existing(folder, clock)
    try:
        only_on_hub(store, "keeps no personal data, which is on")
        if act == "find":
            wanted = sys.stdin.readline().strip() if about == "-" else about
            lines = find_lines(store, wanted)
        elif act == "export":
            lines = iter([export(store, _ticket(store, about))])
        else:
            lines = erase_lines(store, _ticket(store, about))
        for line in lines:
            print(line)
    finally:
        store.close()
    return int(Exit.OK)


def find_lines(store: Store, words: str) -> Iterator[str]:
    """Yield the visits that have the words, without what was kept."""
    if len(words) < 3:
        raise CannotStart(Exit.USAGE, "Give three letters at least of a name, a number or a note.")
    with store.reading() as connection:
        found = personal.tickets_with(connection, words)[:NEWEST]
        for key in found:
            ticket = reading.ticket(connection, key)
            number = "a ticket that is gone" if ticket is None else ticket.number
            day = "" if ticket is None else ticket.business_day
            pieces = personal.kept_of(connection, key)
            what = "answer or note" if pieces == 1 else "answers and notes"
            yield f"{number:<8} {day:<12} {pieces} {what}   {key}"
    if not found:
        yield "Nothing that is kept now has these words in it."


def export(store: Store, ticket: Ticket) -> str:
    """Return everything that is kept about a visit as JSON, and note that it was given out."""
    with store.reading() as connection:
        answers = personal.read(connection, ticket.id)
        notes = personal.read_notes(connection, ticket.id)
        happened = connection.execute(
            select(s.event.c.occurred_at, s.event.c.kind)
            .where(s.event.c.ticket == ticket.id)
            .order_by(s.event.c.seq)
        )
        history = [{"at": row.occurred_at, "what": row.kind} for row in happened]
    whole = {
        "ticket": ticket.id,
        "number": ticket.number,
        "business_day": ticket.business_day,
        "answers": dict(answers),
        "notes": [
            {"at": note.at.isoformat(), "by": note.clerk, "text": note.text} for note in notes
        ],
        "history": history,
    }
    pieces = len(answers) + len(notes)
    given = PersonalDataExported(of_ticket=ticket.id, pieces=pieces)
    store.decide(lambda _view: (given,), actor=SYSTEM)
    return json.dumps(whole, ensure_ascii=False, indent=2)


def erase_lines(store: Store, ticket: Ticket) -> Iterator[str]:
    """Erase what is kept about a visit, and the copies that a rescue laid aside."""
    pieces = personal.erase(store, ticket.id)
    what = "answer or note" if pieces == 1 else "answers and notes"
    yield f"{ticket.number}: {pieces} {what} erased."
    if store.folder.quarantine.exists():
        shutil.rmtree(store.folder.quarantine)
        yield "The copies of damaged databases were deleted, too; they could hold the same."
    yield "Copies of this folder that you made yourself still hold it until they are deleted."


def _ticket(store: Store, named: str) -> Ticket:
    with store.reading() as connection:
        found = reading.ticket(connection, named) or _of_number(connection, named.upper())
    if found is None:
        words = f"There is no ticket '{named}'. Give a number, or the id that 'find' shows."
        raise CannotStart(Exit.USAGE, words)
    return found


def _of_number(connection: Connection, number: str) -> Ticket | None:
    """Return the newest ticket of that number."""
    wanted = (
        select(s.ticket.c.id)
        .where(s.ticket.c.number == number)
        .order_by(s.ticket.c.business_day.desc(), s.ticket.c.id.desc())
        .limit(1)
    )
    key = connection.execute(wanted).scalar()
    return None if key is None else reading.ticket(connection, key)
