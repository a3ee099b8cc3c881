"""What the server's database must do, the same on SQLite and on a real PostgreSQL."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, delete, func, select

from branch.domain import events as e
from branch.domain import issuing, serving
from branch.domain.calling import call_next
from branch.domain.clock import ManualClock
from branch.domain.ticket import State
from branch.protocol.codec import to_body
from branch.protocol.record import GENESIS, first_break
from branch.protocol.uplink import Answer, Batch, Receipt, Standing, Welcome
from server.db import tables
from server.db.engine import WRITES, open_engine
from server.db.upgrade import begin_new_epoch, bring_up_to_date
from server.handlers.hello import greet
from server.handlers.push import take
from server.handlers.reading import BranchStatus, export, status
from server.handlers.refused import Refused
from tests.helpers.branch_log import BranchLog, batch_of, rechained

T = TypeVar("T")
NOW = ManualClock().now()


class Database:
    """A database of the server, and its handlers each in a transaction of its own."""

    def __init__(self, address: str) -> None:
        self.engine: Engine = open_engine(address)
        bring_up_to_date(self.engine)

    def write(self, work: Callable[[Connection], T]) -> T:
        connection = self.engine.connect().execution_options(**{WRITES: True})
        with connection, connection.begin():
            return work(connection)

    def greet(self, log: BranchLog) -> Welcome:
        return self.write(lambda c: greet(c, log.branch.id, log.hello(), NOW))

    def take(self, log: BranchLog, batch: Batch) -> Receipt:
        return self.write(lambda c: take(c, log.branch.id, batch, NOW))

    def expects_after(self, log: BranchLog, batch: Batch) -> int:
        """Send a batch; return what the server expects then, taken or refused."""
        try:
            return self.take(log, batch).expects
        except Refused as refused:
            if refused.problem.expects is None:
                raise
            return refused.problem.expects

    def status(self, log: BranchLog) -> BranchStatus:
        with self.engine.connect() as connection:
            return status(connection, log.branch.id)

    def forget(self) -> None:
        with self.engine.connect().execution_options(**{WRITES: True}) as connection:
            for table in (tables.event, tables.ticket, tables.counter, tables.branch):
                connection.execute(delete(table))
            connection.commit()


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    address = (
        f"sqlite:///{tmp_path / 'server.db'}"
        if request.param == "sqlite"
        else request.getfixturevalue("postgres_url")
    )
    opened = Database(address)
    yield opened
    opened.engine.dispose()


def answers(receipt: Receipt) -> list[Answer]:
    return [item.answer for item in receipt.items]


def refusal(act: Callable[[], object]) -> Refused:
    with pytest.raises(Refused) as caught:
        act()
    return caught.value


def test_a_new_branch_is_made_by_its_hello(database: Database) -> None:
    log = BranchLog.busy_day(steps=5)
    welcome = database.greet(log)
    assert (welcome.expects, welcome.epoch, welcome.standing) == (1, 1, Standing.INCREMENTAL)
    assert "from 1 on" in welcome.words


def test_a_push_before_hello_is_refused(database: Database) -> None:
    log = BranchLog.busy_day(steps=5)
    assert refusal(lambda: database.take(log, log.batch())).problem.status == 404


def test_a_day_arrives_and_both_ends_have_the_same_state(database: Database) -> None:
    log = BranchLog.busy_day(steps=400)
    database.greet(log)
    receipt = database.take(log, log.batch())
    assert set(answers(receipt)) == {Answer.APPLIED}
    assert (receipt.expects, receipt.durable_up_to) == (len(log.records) + 1, len(log.records))
    after = database.status(log)
    assert (after.digest, after.hash, after.unsent) == (log.digest, log.head, 0)
    assert after.tickets.get("waiting", 0) == sum(
        t.state is State.WAITING for t in log.day.tickets.values()
    )
    assert database.greet(log).standing is Standing.CURRENT


def test_counters_follow_the_day(database: Database) -> None:
    log = BranchLog.busy_day(seed=3, steps=400)
    database.greet(log)
    database.take(log, log.batch())
    with database.engine.connect() as connection:
        rows = connection.execute(select(tables.counter)).all()
    here = {row.id: (row.state, row.ticket) for row in rows}
    assert here == {c.counter: (c.state.value, c.ticket) for c in log.day.counters.values()}


def test_a_counter_is_free_again_when_its_ticket_is_cancelled_from_elsewhere(
    database: Database,
) -> None:
    log = BranchLog()
    log.open_counter("1")
    log.do(lambda v: issuing.issue(v, service="cash", language="en"))
    log.do(lambda v: call_next(v, counter="1"))
    (called,) = log.day.tickets
    log.do(lambda v: serving.cancel(v, ticket=called, clerk="k2"))
    database.greet(log)
    database.take(log, log.batch())
    with database.engine.connect() as connection:
        assert connection.execute(select(tables.counter.c.ticket)).scalars().all() == [None]


def test_what_is_exported_is_what_was_sent(database: Database) -> None:
    log = BranchLog.busy_day(steps=50)
    database.greet(log)
    database.take(log, log.batch())
    with database.engine.connect() as connection:
        first = export(connection, log.branch.id, after=0, limit=30)
        assert first.next_after == 30
        rest = export(connection, log.branch.id, after=30, limit=5000)
    assert [*first.records, *rest.records] == log.records
    assert rest.next_after is None
    assert first_break([*first.records, *rest.records]) is None


def test_a_repeat_is_answered_as_such_and_changes_nothing(database: Database) -> None:
    log = BranchLog.busy_day(steps=40)
    database.greet(log)
    database.take(log, log.batch(1, 30))
    receipt = database.take(log, log.batch(21, 40))
    assert answers(receipt) == [Answer.DUPLICATE] * 10 + [Answer.APPLIED] * 10
    assert database.status(log).digest == log.digest


def test_a_gap_is_answered_with_the_number_that_is_expected(database: Database) -> None:
    log = BranchLog.busy_day(steps=40)
    database.greet(log)
    database.take(log, log.batch(1, 10))
    problem = refusal(lambda: database.take(log, log.batch(12))).problem
    assert (problem.status, problem.expects) == (409, 11)
    assert database.status(log).seq == 10


def test_a_wrong_hash_stops_the_log_where_it_stands(database: Database) -> None:
    log = BranchLog.busy_day(steps=20)
    database.greet(log)
    forged = log.records[9].model_copy(update={"actor": "somebody else"})
    sent = batch_of([*log.records[:9], forged, *log.records[10:]])
    receipt = database.take(log, sent)
    assert answers(receipt) == [Answer.APPLIED] * 9 + [Answer.RETRY] * 11
    assert "chain is broken at record 10" in receipt.items[9].reason
    problem = refusal(lambda: database.take(log, batch_of([forged]))).problem
    assert (problem.status, problem.expects) == (422, 10)
    database.take(log, log.batch(10))
    assert database.status(log).digest == log.digest


def test_another_history_at_the_same_place_is_a_fork(database: Database) -> None:
    log, other = BranchLog.busy_day(seed=1, steps=20), BranchLog.busy_day(seed=2, steps=20)
    database.greet(log)
    database.take(log, log.batch())
    problem = refusal(lambda: database.take(log, other.batch())).problem
    assert (problem.status, problem.type) == (409, "urn:nowserving:problem:fork")
    assert problem.expects is None


def test_records_of_another_branch_are_refused(database: Database) -> None:
    log = BranchLog.busy_day(steps=3)
    database.greet(log)
    stranger = rechained(log.head, log.records[2].model_copy(update={"seq": 4, "branch": "x"}))
    sent = batch_of([*log.records, stranger])
    assert refusal(lambda: database.take(log, sent)).problem.type.endswith("wrong-branch")
    assert database.status(log).seq == 0


def test_numbers_inside_a_batch_count_up_by_one(database: Database) -> None:
    log = BranchLog.busy_day(steps=4)
    database.greet(log)
    sent = batch_of([log.records[0], log.records[2]])
    assert refusal(lambda: database.take(log, sent)).problem.type.endswith("not-a-run")


@pytest.mark.parametrize("flaw", ["zone", "nul", "number"])
def test_values_that_no_database_can_hold_are_refused_in_words(
    database: Database, flaw: str
) -> None:
    log = BranchLog.busy_day(steps=1)
    database.greet(log)
    changes: dict[str, dict[str, object]] = {
        "zone": {"occurred_at": NOW.replace(tzinfo=None)},
        "nul": {"actor": "a\0b"},
        "number": {"device_seq": 2**70},
    }
    sent = batch_of([log.records[0].model_copy(update=changes[flaw])])
    assert refusal(lambda: database.take(log, sent)).problem.type.endswith("unstorable")


def test_what_the_rules_refuse_stays_in_the_chain_and_stops_nothing(database: Database) -> None:
    log = BranchLog.busy_day(steps=30)
    first = log.records[3]
    bad = [
        log.write(e.TicketLeft(ticket="nobody")),
        log.write_text("TicketIssued", "{"),
        log.write_text("TicketTeleported", "{}"),
        log.write_text(first.kind, first.body, event_id=first.event_id),
        log.write(
            e.TicketTransferred(
                ticket="t",
                counter="1",
                clerk="k",
                service="s",
                queue="q\0",
                waiting_since=NOW,
            )
        ),
    ]
    log.do(lambda v: (e.ServicePaused(service="cash", reason="test"),))
    database.greet(log)
    receipt = database.take(log, log.batch())
    refused = {item.seq: item.reason for item in receipt.items if item.answer is Answer.REJECTED}
    assert list(refused) == [record.seq for record in bad]
    assert "on a ticket that is unknown" in refused[bad[0].seq]
    assert "TicketIssued" in refused[bad[1].seq]
    assert "TicketTeleported" in refused[bad[2].seq]
    assert refused[bad[3].seq] == "the same event stands at 4"
    assert "NUL" in refused[bad[4].seq]
    assert receipt.items[-1].answer is Answer.APPLIED
    after = database.status(log)
    assert (after.seq, after.rejected, after.digest) == (len(log.records), 5, log.digest)


def test_a_repeated_refusal_gets_its_reason_again(database: Database) -> None:
    log = BranchLog()
    log.write(e.TicketLeft(ticket="nobody"))
    database.greet(log)
    first = database.take(log, log.batch())
    assert database.take(log, log.batch()).items == first.items


def test_a_branch_that_lost_records_is_told_so(database: Database) -> None:
    log = BranchLog.busy_day(steps=20)
    database.greet(log)
    database.take(log, log.batch())
    del log.records[10:]
    welcome = database.greet(log)
    assert (welcome.standing, welcome.expects) == (Standing.REFILL, 21)
    assert "lost records" in welcome.words


def test_a_restored_database_begins_a_new_epoch(database: Database) -> None:
    log = BranchLog.busy_day(steps=5)
    assert database.greet(log).epoch == 1
    begin_new_epoch(database.engine)
    assert database.greet(log).epoch == 2
    assert database.take(log, log.batch()).epoch == 2


def test_branches_do_not_see_each_other(database: Database) -> None:
    log, other = BranchLog.busy_day(seed=1, steps=60), BranchLog.busy_day(seed=1, steps=60)
    database.greet(log)
    elsewhere = "elsewhere"
    previous, moved = GENESIS, []
    for record in other.records:
        moved.append(rechained(previous, record.model_copy(update={"branch": elsewhere})))
        previous = moved[-1].hash
    database.write(lambda c: greet(c, elsewhere, other.hello(), NOW))
    database.write(lambda c: take(c, elsewhere, batch_of(moved), NOW))
    assert database.status(log).seq == 0
    database.take(log, log.batch())
    assert database.status(log).digest == log.digest


def test_pushers_of_the_same_branch_at_the_same_time_leave_no_gap(database: Database) -> None:
    log = BranchLog.busy_day(steps=300)
    database.greet(log)
    together = threading.Barrier(4)

    def push_all(size: int) -> None:
        together.wait(timeout=30)
        at = 1
        while at <= len(log.records):
            at = database.expects_after(log, log.batch(at, at + size - 1))

    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(push_all, size) for size in (7, 11, 13, 50)]:
            done.result(timeout=60)
    with database.engine.connect() as connection:
        count = connection.execute(select(func.count()).select_from(tables.event)).scalar_one()
    after = database.status(log)
    assert (count, after.seq, after.digest) == (300, 300, log.digest)


DAY = BranchLog.busy_day(seed=7, steps=120)


@settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(cuts=st.lists(st.tuples(st.integers(1, 120), st.integers(1, 60)), max_size=25))
def test_however_batches_come_the_state_is_the_same(
    database: Database, cuts: list[tuple[int, int]]
) -> None:
    """Cut anywhere, repeated, out of order, some lost: then the hub sends what is expected."""
    database.forget()
    expects = database.greet(DAY).expects
    for first, length in cuts:
        expects = database.expects_after(DAY, DAY.batch(first, first + length - 1))
    while expects <= len(DAY.records):
        expects = database.take(DAY, DAY.batch(expects, expects + 49)).expects
    after = database.status(DAY)
    assert (after.digest, after.hash) == (DAY.digest, DAY.head)


def test_bodies_keep_their_text_to_the_last_character(database: Database) -> None:
    log = BranchLog()
    body = to_body(e.ServicePaused(service="cash", reason="")).replace(
        '""', '"\\u0000 \\ud83d\\ude00 \u0627\u0644"'
    )
    log.write_text("ServicePaused", body)
    database.greet(log)
    database.take(log, log.batch())
    with database.engine.connect() as connection:
        assert export(connection, log.branch.id, 0, 10).records[0].body == body
