"""The desk of the hub's own computer and the desk that asks the hub over the LAN do the same.

Each test runs over three: decided on the shared file; asked with every message written and read
again; and asked over HTTP of the hub's real service.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from branch.desk.commands import use_cases
from branch.desk.hub import hub_desk
from branch.desk.local import LocalDesk
from branch.desk.port import Desk
from branch.domain import errors as x
from branch.domain.clock import ManualClock
from branch.domain.counter import CounterState
from branch.domain.events import TicketIssued
from branch.domain.people_events import MessageSent
from branch.domain.ticket import Paper, State
from branch.host.hub_line import HttpHubLine
from branch.host.listening import listen
from branch.hub.gate import KeyGate
from branch.hub.handler import HubHandler
from branch.hub.service import HubThread
from branch.store import people, reading
from branch.store.store import Store
from tests.helpers.lan import DirectLine
from tests.helpers.signing import shared
from tests.helpers.stores import open_store, operation

KEY = "the-key-of-this-branch-alone"
SERVICE, OTHER = "identity", "permits"
SUPERVISOR = "clerk-1"


@dataclass
class Counter:
    """A desk, the file that its screens read, and the file of the hub."""

    desk: Desk
    own: Store
    hub: Store
    clock: ManualClock

    def issue(self, service: str = SERVICE, touch: str = "") -> str:
        self.clock.forward(1)
        touch = touch or operation()
        return self.desk.issue(service=service, language="en", operation=touch).ticket.id

    def call(self) -> str:
        changes = self.desk.call_next(counter="1", clerk="clerk-1", operation=operation())
        return changes.ticket.id


def _local(root: Path, clock: ManualClock) -> Iterator[Counter]:
    store = open_store(root / "hub", clock, "kiosk-2")
    yield Counter(LocalDesk(store), store, store, clock)
    store.close()


def _direct(root: Path, clock: ManualClock) -> Iterator[Counter]:
    hub = open_store(root / "hub", clock, "hub")
    own = open_store(root / "own", clock, "kiosk-2")
    yield Counter(hub_desk(own, DirectLine(HubHandler(hub))), own, hub, clock)
    own.close()
    hub.close()


def _http(root: Path, clock: ManualClock) -> Iterator[Counter]:
    hub = open_store(root / "hub", clock, "hub")
    own = open_store(root / "own", clock, "kiosk-2")
    failures: list[Exception] = []

    def open_hub() -> Store:
        return Store.open(hub.folder, clock=clock, device="hub")

    bound = listen("127.0.0.1", 0)
    service = HubThread(open_hub, bound, KeyGate(KEY), tls=None, failed=failures.append)
    service.start()
    assert service.await_ready()
    line = HttpHubLine(f"http://127.0.0.1:{service.port}", shared(KEY))
    yield Counter(hub_desk(own, line), own, hub, clock)
    line.close()
    service.stop()
    own.close()
    hub.close()
    assert not failures


@pytest.fixture(params=[_local, _direct, _http], ids=["local", "direct", "http"])
def at(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Counter]:
    make: Callable[[Path, ManualClock], Iterator[Counter]] = request.param
    yield from make(tmp_path, ManualClock())


def test_a_ticket_is_in_the_own_file_when_the_answer_is_there(at: Counter) -> None:
    changes = at.desk.issue(service=SERVICE, language="en", operation=operation())
    (event,) = changes.events
    assert isinstance(event, TicketIssued)
    assert changes.records[0].device == "kiosk-2"
    assert not changes.repeated
    with at.own.reading() as connection:
        assert reading.ticket(connection, event.ticket) == changes.ticket
        assert reading.unconfirmed(connection, "kiosk-2") == [changes.ticket]
    with at.hub.reading() as connection:
        assert reading.ticket(connection, event.ticket) == changes.ticket


def test_the_same_operation_again_is_the_same_ticket(at: Counter) -> None:
    touch = operation()
    first = at.desk.issue(service=SERVICE, language="en", operation=touch)
    again = at.desk.issue(service=SERVICE, language="en", operation=touch)
    assert (again.ticket.id, again.records) == (first.ticket.id, first.records)
    assert again.repeated


def test_what_others_did_meanwhile_comes_with_the_answer(at: Counter) -> None:
    LocalDesk(at.hub).issue(service=OTHER, language="en", operation=operation())
    at.issue()
    with at.own.reading() as connection:
        assert sum(wait.waiting for wait in reading.waits(connection).values()) == 2


def test_a_visit_from_the_door_to_the_end(at: Counter) -> None:
    ticket = at.issue()
    at.desk.printed(ticket=ticket, job="job-1")
    opened = at.desk.open_counter(counter="1", clerk="clerk-1")
    assert opened.counters["1"].state is CounterState.OPEN
    assert at.call() == ticket
    at.desk.recall(counter="1", clerk="clerk-1", operation=operation())
    at.desk.start(counter="1", clerk="clerk-1", operation=operation())
    done = at.desk.finish(counter="1", clerk="clerk-1", outcome="", operation=operation())
    assert done.ticket.state is State.DONE
    assert done.ticket.paper is Paper.CONFIRMED
    with at.own.reading() as connection:
        assert [call.recall for call in reading.last_calls(connection, 5)] == [True, False]


@pytest.mark.parametrize("kind", [x.NobodyWaiting, x.CounterNotOpen, x.UnknownCounter])
def test_a_refusal_is_the_same_error_with_its_fields(
    at: Counter, kind: type[x.BranchError]
) -> None:
    counter = "77" if kind is x.UnknownCounter else "1"
    if kind is x.NobodyWaiting:
        at.desk.open_counter(counter="1", clerk="clerk-1")
    with pytest.raises(kind) as refused:
        at.desk.call_next(counter=counter, clerk="clerk-1", operation=operation())
    assert vars(refused.value)["counter"] == counter


def test_an_unknown_service_is_refused(at: Counter) -> None:
    with pytest.raises(x.UnknownService) as refused:
        at.desk.issue(service="none", language="en", operation=operation())
    assert refused.value.service == "none"


def test_times_and_tuples_travel(at: Counter) -> None:
    later = at.clock.now() + timedelta(minutes=10)
    booked = at.desk.book(service=SERVICE, at=later, clerk="clerk-1", operation=operation())
    assert booked.appointment.at == later
    came = at.desk.check_in(code=booked.appointment.code, language="en", operation=operation())
    assert came.ticket.appointment == booked.appointment.id


def test_what_changes_nothing_answers_nothing(at: Counter) -> None:
    at.desk.call_staff(device="kiosk-2", reason="help", operation=operation())
    again = at.desk.call_staff(device="kiosk-2", reason="help", operation=operation())
    assert again.records == ()
    assert not again.tickets


def test_notes_are_fetched_and_kept_nowhere_else(at: Counter) -> None:
    ticket = at.issue()
    at.desk.open_counter(counter="1", clerk="clerk-1")
    at.call()
    at.desk.add_note(
        ticket=ticket, clerk="clerk-1", text="needs a wheelchair ramp", operation=operation()
    )
    about = at.desk.about(ticket=ticket)
    assert [note.text for note in about.notes] == ["needs a wheelchair ramp"]
    if at.own is not at.hub:
        with at.own.reading() as connection:
            found = connection.exec_driver_sql("SELECT count(*) FROM personal").scalar_one()
        assert found == 0
        raw = at.own.folder.database.read_bytes()
        assert b"wheelchair" not in raw


def test_a_message_reaches_the_clerk_on_any_computer(at: Counter) -> None:
    at.desk.open_counter(counter="1", clerk="clerk-1")
    sent = at.desk.send_message(
        clerk="clerk-2", by=SUPERVISOR, text="Come over", operation=operation()
    )
    (event,) = sent.events
    assert isinstance(event, MessageSent)
    with at.own.reading() as connection:
        assert people.words_of(connection, event.message) == "Come over"


def test_a_terminal_says_that_it_lives(at: Counter) -> None:
    at.desk.present(counters=["1"])
    with at.hub.reading() as connection:
        rows = connection.exec_driver_sql("SELECT counter, device FROM terminal").all()
    assert [tuple(row) for row in rows] == [("1", "kiosk-2")]


def test_every_use_case_of_the_port_can_be_asked_for(at: Counter) -> None:
    for name in use_cases():
        assert callable(getattr(at.desk, name))
    with pytest.raises(AttributeError):
        at.desk.sing()  # type: ignore[attr-defined]
