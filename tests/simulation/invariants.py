"""What must hold of every history once everything works again (I1 to I8 of the fault list)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from itertools import chain, pairwise

from sqlalchemy import select, text

from branch.domain.calling import CHOSEN, ranking
from branch.domain.day import Day
from branch.domain.events import TicketCalled, TicketCancelled, TicketIssued
from branch.domain.late import REPLACED
from branch.domain.lone_events import FactConflicted
from branch.domain.ticket import LIVE, State
from branch.protocol.record import Record, first_break
from branch.store import late, outbox, reading
from branch.store import schema as s
from branch.store.following import entries_after
from tests.helpers.lan import state_of
from tests.simulation.people import MARKER, Promises
from tests.simulation.world import BRANCH, Machine, World


def broken(world: World, promises: Promises) -> Iterator[str]:
    """Yield each invariant that does not hold, with what was found."""
    with world.hub.store.reading() as connection:
        log = reading.log(connection, 0, 1_000_000)
        entries = entries_after(connection, 0, 1_000_000)
        unsent = outbox.amount(connection).count
    handed_down = world.server.set_aside()
    if handed_down:
        world.survived("the server had records that the new hub never had")
    came_late = {*chain.from_iterable(_late(one) for one in world.machines), *handed_down}
    yield from _numbers_and_calls(world, log, came_late)
    yield from _order([record for record in log if record.event_id not in came_late])
    yield from _promises(log, [entry.operation for entry in entries], promises, came_late)
    yield from _same_state(world)
    yield from _erased(world)
    for machine in world.machines:
        with machine.store.reading() as connection:
            at = first_break(reading.log(connection, 0, 1_000_000))
        if at is not None:
            yield f"I7: the chain of {machine.name} breaks at record {at}"
    for other in world.others:
        with other.store.reading() as connection:
            if late.amount(connection).count:
                yield f"I8: {other.name} has late facts that are not handed in"
    conflicts = [record.event() for record in log if record.kind == FactConflicted.__name__]
    for conflict in conflicts:
        assert isinstance(conflict, FactConflicted)
        world.survived(f"conflict of a late fact: {conflict.kind}")
        if "somebody else" in conflict.reason:
            yield f"I1: late: {conflict.reason}"
    if unsent:
        yield f"I8: {unsent} records are still unsent"


def _numbers_and_calls(world: World, log: list[Record], came_late: set[str]) -> Iterator[str]:
    """I1 and I3, by an oracle that knows no database: the log, event by event."""
    day = Day(branch=world.hub.store.branch(), now=world.hub.clock.now())
    for record in log:
        event = record.event()
        if isinstance(event, TicketIssued):
            held = [t for t in day.tickets.values() if t.number == event.number and t.state in LIVE]
            if held:
                yield f"I1: record {record.seq} gives {event.number} to a second person"
        late_call = record.event_id in came_late
        if isinstance(event, TicketCalled) and event.reason.rule != CHOSEN and not late_call:
            waiting = [t for t in day.tickets.values() if t.state is State.WAITING]
            ranked = ranking(
                day.branch,
                waiting,
                counter=event.counter,
                clerk=record.actor,
                now=record.occurred_at,
            )
            if not ranked or ranked[0].ticket.id != event.ticket:
                yield f"I3: record {record.seq} calls somebody who is not next"
        day.apply(event, record.occurred_at)


def _order(log: list[Record]) -> Iterator[str]:
    """A clock that is put back a little turns no queue round: the times go on as the log does."""
    for before, after in pairwise(log):
        if timedelta(0) < before.occurred_at - after.occurred_at < timedelta(hours=2):
            yield f"I3: record {after.seq} is dated before the one that it follows"


def _late(other: Machine) -> list[str]:
    """Return what a computer did on its own."""
    with other.store.reading() as connection:
        return list(connection.execute(select(s.late_fact.c.event_id)).scalars())


def _unseen(log: list[Record], operations: list[str | None], promises: Promises) -> int:
    """Count tickets whose answer never came: the kiosk answered the same touch by itself.

    What a hub handed in that made way has no operation any more, but it may have said so itself.
    """
    cancelled = [record.event() for record in log if record.kind == TicketCancelled.__name__]
    replaced = {
        event.ticket
        for event in cancelled
        if isinstance(event, TicketCancelled) and event.reason == REPLACED
    }
    for record, operation in zip(log, operations, strict=True):
        event = record.event()
        seen = promises.tickets_of.get(operation or "", record.event_id)
        if isinstance(event, TicketIssued) and seen != record.event_id:
            replaced.add(event.ticket)
    return len(replaced)


def _promises(
    log: list[Record],
    operations: list[str | None],
    promises: Promises,
    came_late: set[str],
) -> Iterator[str]:
    seen = Counter(record.event_id for record in log)
    issued = sum(record.kind == TicketIssued.__name__ for record in log)
    issued -= _unseen(log, operations, promises)
    if issued > promises.wishes:
        yield f"I2: {promises.wishes} citizens have {issued} tickets"
    for event_id in promises.events:
        if seen[event_id] != 1:
            yield f"I2: an acknowledged event stands {seen[event_id]} times in the log"
    if any(count > 1 for count in seen.values()):
        yield "I2: an event stands in the log twice"
    runs = [
        now for now, before in zip(operations, [None, *operations], strict=False) if now != before
    ]
    if any(count > 1 for name, count in Counter(runs).items() if name):
        yield "I2: an operation was done twice"
    made = Counter(op for event, op in promises.events.items() if event not in came_late)
    done = Counter(name for name in operations if name)
    if any(done[name] and done[name] != count for name, count in made.items()):
        yield "I2: an operation did more than was answered"


def _same_state(world: World) -> Iterator[str]:
    head, digest = state_of(world.hub.store)
    for other in world.others:
        if state_of(other.store) != (head, digest):
            yield f"I5: {other.name} differs from the hub"
    there = world.server.status(BRANCH)
    if (there.seq, there.hash, there.digest) != (head.seq, head.hash, digest):
        yield f"I5: the server differs from the hub ({there.seq} of {head.seq} records)"


def _erased(world: World) -> Iterator[str]:
    """Citizens' answers stand on the hub alone."""
    for other in world.others:
        if other.was_hub:
            continue  # it keeps what it was answered until the day when that is erased
        with other.store.reading() as connection:
            kept = connection.execute(
                text("SELECT count(*) FROM personal WHERE value LIKE :marker"),
                {"marker": f"%{MARKER}%"},
            ).scalar_one()
        files = [other.folder / name for name in ("branch.db", "branch.db-wal")]
        if kept or any(MARKER.encode() in file.read_bytes() for file in files if file.exists()):
            yield f"I6: {other.name} keeps what a citizen answered"
