"""The uplink of a real store to the server's real handlers, over lines of every quality."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from branch.desk.local import LocalDesk
from branch.domain import events as e
from branch.domain import issuing, serving, working
from branch.domain.calling import call_next
from branch.domain.clock import ManualClock
from branch.domain.errors import BranchError
from branch.domain.view import BranchView
from branch.host.folders import DataFolder
from branch.protocol.record import chain_hash
from branch.protocol.uplink import Answer, Batch, Heard, Hello, Item, Receipt, Waits, Welcome
from branch.store import outbox, reading
from branch.store import schema as s
from branch.store.store import Store
from branch.sync.contact import Link
from branch.sync.foreteller import Foreteller
from branch.sync.outlet import Outlet
from branch.sync.transport import Failure, Refused, Revoked, Transport, Wait
from branch.sync.uplink import LONGEST_WAIT_S, REFUSED_AGAIN_S, WAITS_EVERY_S, Uplink
from tests.helpers.branches import town_hall_text
from tests.helpers.server_in_process import LossyLine, ServerInProcess

BRANCH = "town-hall"


@dataclass
class Hub:
    """A hub with a store, and a server somewhere; time passes only when it is told to."""

    folder: Path
    clock: ManualClock = field(default_factory=ManualClock)
    noise: random.Random = field(default_factory=lambda: random.Random(1))
    elapsed: float = 0.0

    def __post_init__(self) -> None:
        self.server = ServerInProcess(self.folder, self.clock)
        self.store = Store.open(DataFolder(self.folder / "hub"), clock=self.clock, device="hub")
        self.store.configure(town_hall_text(), "town_hall.toml")
        self.uplink = self.begin(self.server)

    def begin(self, transport: Transport) -> Uplink:
        """Return an uplink as it is after a start of the program."""
        self.uplink = Uplink(
            Outlet(self.store), transport, elapsed=lambda: self.elapsed, noise=self.noise
        )
        return self.uplink

    def work(self, steps: int) -> None:
        """Let that many things happen in the branch, as far as they may."""
        branch = self.store.branch()
        counter, *_ = branch.counters
        services = list(branch.services)
        for _ in range(steps):
            self.clock.forward(self.noise.uniform(0, 5))
            service = self.noise.choice(services)

            def issue(view: BranchView, service: str = service) -> tuple[e.Event, ...]:
                return issuing.issue(view, service=service, language="en")

            acts = [
                issue,
                lambda v: working.open_counter(v, counter=counter, clerk="k"),
                lambda v: call_next(v, counter=counter),
                lambda v: serving.start(v, counter=counter),
                lambda v: serving.finish(v, counter=counter, outcome="served"),
            ]
            try:
                self.store.decide(self.noise.choice(acts), actor="test")
            except BranchError:
                continue

    def run(self, most: int = 10_000) -> int:
        """Step until there is nothing to do; return how many steps it took."""
        for count in range(most):
            pause = self.uplink.step()
            if pause.news:
                return count
            self.elapsed += pause.seconds
        raise AssertionError(f"still busy: {self.uplink.contact}")

    def unsent(self) -> int:
        with self.store.reading() as connection:
            return outbox.amount(connection).count

    def assert_same(self) -> None:
        with self.store.reading() as connection:
            head, digest = reading.head(connection), reading.digest(connection)
        there = self.server.status(BRANCH)
        assert (there.seq, there.hash, there.digest) == (head.seq, head.hash, digest)
        assert self.unsent() == 0

    def close(self) -> None:
        self.store.close()
        self.server.close()


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    hub = Hub(tmp_path)
    yield hub
    hub.close()


class Scripted(Transport):
    """Answers with failures as long as there are some, then asks the real server."""

    def __init__(self, beyond: Transport, *failures: Failure) -> None:
        self._beyond = beyond
        self._failures = list(failures)
        self.asked = 0

    def hello(self, branch: str, hello: Hello) -> Welcome | Failure:
        self.asked += 1
        return self._failures.pop(0) if self._failures else self._beyond.hello(branch, hello)

    def push(self, branch: str, batch: Batch) -> Receipt | Failure:
        return self._beyond.push(branch, batch)

    def waits(self, branch: str, waits: Waits) -> Heard | Failure:
        return self._beyond.waits(branch, waits)

    def close(self) -> None:
        self._beyond.close()


def test_what_happened_reaches_the_server(hub: Hub) -> None:
    hub.work(200)
    assert hub.unsent() > 50
    hub.run()
    hub.assert_same()
    assert hub.uplink.contact.link is Link.CURRENT


def test_news_go_at_once_and_silence_costs_one_hello_in_half_a_minute(hub: Hub) -> None:
    hub.run()
    hub.work(20)
    assert hub.run() == 1, "one push, then nothing to do"
    pause = hub.uplink.step()
    assert (pause.news, pause.seconds) == (True, 30.0)
    before = hub.server.status(BRANCH).last_contact
    hub.elapsed += 30
    hub.clock.forward(30)
    hub.run()
    assert hub.server.status(BRANCH).last_contact > before


def test_a_day_without_the_server_and_back(hub: Hub) -> None:
    away = [Wait(words="no connection")] * 40
    hub.begin(Scripted(hub.server, *away))
    hub.work(300)
    pauses = [hub.uplink.step().seconds for _ in away]
    assert all(pause > 0 for pause in pauses)
    assert pauses[0] < 1
    assert LONGEST_WAIT_S / 2 <= pauses[-1] <= LONGEST_WAIT_S
    assert hub.uplink.contact.link is Link.WAITING
    hub.work(100)
    hub.run()
    hub.assert_same()


def test_retry_after_is_obeyed(hub: Hub) -> None:
    hub.begin(Scripted(hub.server, Wait(words="busy", seconds=120)))
    pause = hub.uplink.step()
    assert 120 <= pause.seconds <= 150
    assert not pause.news, "a new event does not end the wait"


@pytest.mark.expect_log("WARNING", "the key is unknown")
def test_refused_is_shown_and_asked_again_later(hub: Hub) -> None:
    hub.begin(Scripted(hub.server, Refused(words="the key is unknown")))
    hub.work(20)
    pause = hub.uplink.step()
    assert REFUSED_AGAIN_S <= pause.seconds <= REFUSED_AGAIN_S * 1.25
    with hub.store.reading() as connection:
        assert outbox.amount(connection).count > 0
    assert hub.uplink.contact.words == "the key is unknown"
    hub.run()
    hub.assert_same()


@pytest.mark.expect_log("WARNING", "no longer wanted")
@pytest.mark.expect_log("WARNING", "what only its branch may read was wiped")
def test_revoked_sends_nothing_any_more_and_keeps_the_outbox(hub: Hub) -> None:
    line = Scripted(hub.server, Revoked(words="no longer wanted"))
    hub.begin(line)
    hub.work(20)
    unsent = hub.unsent()
    for _ in range(5):
        hub.uplink.step()
    assert (line.asked, hub.unsent()) == (1, unsent)
    assert hub.uplink.contact.link is Link.REVOKED


@pytest.mark.expect_log("WARNING", "refused record")
def test_what_the_server_refuses_is_a_dead_letter_and_stops_nothing(hub: Hub) -> None:
    hub.work(30)
    hub.run()
    first = _event_ids(hub)[0]
    hub.work(1)
    hub.store.decide(lambda v: (e.ServicePaused(service="x", reason="y"),), actor="test")
    with hub.store.transaction() as connection:
        head = reading.head(connection).seq
        # The same event id under another number: what a broken program might have made.
        connection.execute(update(s.event).where(s.event.c.seq == 1).values(event_id="-" * 36))
        connection.execute(update(s.event).where(s.event.c.seq == head).values(event_id=first))
    _reseal(hub, head)
    hub.store.decide(lambda v: (e.ServiceResumed(service="x"),), actor="test")
    hub.run()
    assert hub.unsent() == 0
    with hub.store.reading() as connection:
        letters = outbox.dead_letters(connection)
    assert [letter.record.seq for letter in letters] == [head]
    assert "the same event stands at 1" in letters[0].reason


def test_a_restored_server_gets_what_it_lost(hub: Hub) -> None:
    hub.work(100)
    hub.run()
    copy = hub.server.copy()
    hub.work(100)
    hub.run()
    hub.server.restore(copy)
    hub.work(20)
    hub.run()
    hub.assert_same()
    assert hub.uplink.contact.epoch == 2


def test_a_server_that_lost_everything_gets_everything(hub: Hub) -> None:
    empty = hub.server.copy()
    hub.work(200)
    hub.run()
    hub.server.restore(empty)
    hub.elapsed += 60
    hub.run()
    hub.assert_same()


@pytest.mark.expect_log("WARNING", "has lost records")
def test_a_hub_that_lost_records_stands_still_and_says_so(hub: Hub) -> None:
    hub.work(100)
    hub.run()
    for table in (s.outbox, s.event):
        with hub.store.transaction() as connection:
            connection.execute(table.delete().where(table.c.seq > 10))
    with hub.store.transaction() as connection:
        kept = reading.log(connection, 9, 1)[0]
        connection.execute(update(s.log_head).values(seq=10, hash=kept.hash))
    hub.elapsed += 60
    pause = hub.uplink.step()
    assert hub.uplink.contact.link is Link.REFUSED
    assert pause.seconds >= REFUSED_AGAIN_S


def test_answers_to_what_was_not_sent_make_the_hub_forget_nothing(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Confused(Scripted):
        def push(self, branch: str, batch: Batch) -> Receipt | Failure:
            real = super().push(branch, batch)
            assert isinstance(real, Receipt)
            more = [Item(seq=seq, answer=Answer.APPLIED) for seq in range(2, 100)]
            return real.model_copy(update={"items": (*real.items, *more)})

    hub.work(60)
    before = hub.unsent()
    monkeypatch.setattr("branch.sync.outlet.BATCH_RECORDS", 1)
    hub.begin(Confused(hub.server))
    hub.uplink.step()
    hub.uplink.step()
    assert hub.unsent() == before - 1
    hub.run()
    hub.assert_same()


@pytest.mark.expect_log("WARNING", "another history")
def test_a_refusal_that_lasts_is_logged_once(hub: Hub, caplog: pytest.LogCaptureFixture) -> None:
    hub.work(20)

    class Forked(Scripted):
        def push(self, branch: str, batch: Batch) -> Receipt | Failure:
            return Refused(words="another history stands here")

    hub.begin(Forked(hub.server))
    for _ in range(10):
        hub.elapsed += hub.uplink.step().seconds
    assert sum("another history" in line for line in caplog.messages) == 1
    assert hub.uplink.contact.link is Link.REFUSED


def test_how_long_people_wait_reaches_the_server_after_what_it_is_made_of(hub: Hub) -> None:
    desk = LocalDesk(hub.store)
    for counter in hub.store.branch().counters:
        desk.open_counter(counter=counter, clerk=f"clerk-{counter}")
    foreteller = Foreteller(hub.store)
    foreteller.look()
    hub.run()
    desk.issue(service="identity", language="en", operation="op")
    foreteller.look()
    hub.elapsed += WAITS_EVERY_S
    hub.run()
    found = hub.server.waits_of(BRANCH)
    assert found is not None
    assert {one.service for one in found.services} == set(hub.store.branch().services)
    assert all(one.within_min for one in found.services)
    (ticket,) = found.tickets
    assert ticket.due >= hub.clock.now().replace(second=0)
    hub.clock.forward(600)
    assert hub.server.waits_of(BRANCH) is None, "an old forecast is none"


def test_a_server_that_knows_no_waits_stops_nothing(hub: Hub) -> None:
    class Older(Scripted):
        def waits(self, branch: str, waits: Waits) -> Heard | Failure:
            return Refused(words="Not Found")

    Foreteller(hub.store).look()
    hub.begin(Older(hub.server))
    hub.work(20)
    hub.run()
    hub.assert_same()
    assert hub.uplink.contact.link is Link.CURRENT


@pytest.mark.expect_log("WARNING", "no longer wanted")
@pytest.mark.expect_log("WARNING", "what only its branch may read was wiped")
def test_a_hub_that_the_answer_to_its_waits_revokes_stops(hub: Hub) -> None:
    class Last(Scripted):
        def waits(self, branch: str, waits: Waits) -> Heard | Failure:
            return Revoked(words="no longer wanted")

    Foreteller(hub.store).look()
    hub.begin(Last(hub.server))
    for _ in range(5):
        hub.elapsed += hub.uplink.step().seconds
    assert hub.uplink.contact.link is Link.REVOKED


def test_a_restart_goes_on_where_it_was(hub: Hub) -> None:
    hub.work(60)
    hub.run()
    hub.work(60)
    hub.begin(hub.server)
    assert hub.uplink.contact.link is Link.CURRENT, "what it knew is remembered"
    hub.run()
    hub.assert_same()


@settings(
    max_examples=12,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(seed=st.integers(0, 2**32), quality=st.sampled_from([0.3, 0.5, 0.8]))
def test_over_any_line_both_ends_agree_at_the_end(
    tmp_path_factory: pytest.TempPathFactory, seed: int, quality: float
) -> None:
    """Requests and answers lost, repeated and late, restarts between: the same digest."""
    hub = Hub(tmp_path_factory.mktemp("line"), noise=random.Random(seed))
    line = LossyLine(hub.server, random.Random(seed + 1), quality)
    hub.begin(line)
    for _ in range(8):
        hub.work(12)
        for _ in range(hub.noise.randrange(6)):
            hub.elapsed += hub.uplink.step().seconds
        if hub.noise.random() < 0.3:
            hub.begin(line)
    line.quality = 1.0
    hub.run()
    hub.assert_same()
    hub.close()


def _event_ids(hub: Hub) -> list[str]:
    with hub.store.reading() as connection:
        return [record.event_id for record in reading.log(connection, 0)]


def _reseal(hub: Hub, seq: int) -> None:
    """Give the last record the hash that it must have after it was changed."""
    with hub.store.transaction() as connection:
        before, changed = reading.log(connection, seq - 2, 2)
        sealed = chain_hash(before.hash, changed)
        connection.execute(update(s.event).where(s.event.c.seq == seq).values(hash=sealed))
        connection.execute(update(s.log_head).values(hash=sealed))
