"""A hub of a higher reign is obeyed, and nothing that the lower one told the server is lost.

The same on SQLite and on a real PostgreSQL.
"""

from __future__ import annotations

import pytest
from sqlalchemy import select

from branch.domain.lone_events import ReignBegan
from branch.protocol.orders import LATE_FACTS, InForce, LateFactsOrder, OrdersAsk
from branch.protocol.uplink import Standing
from server.audit.export import NotProved, verify
from server.audit.merkle import extends
from server.db import tables
from server.handlers import orders
from server.handlers.reading import export
from server.handlers.sealing import (
    branches_to_seal,
    export_lines,
    newest_head,
    prove_consistency,
    prove_inclusion,
)
from tests.contract.test_server_heads import sealed
from tests.contract.test_server_store import NOW, Database, database, refusal
from tests.helpers.branch_log import BranchLog, batch_of

__all__ = ["database"]

set_aside = pytest.mark.expect_log("WARNING", "of a lower reign were set aside")


def handed_down(database: Database) -> list[str]:
    """Return the events that the server orders the hub to take in."""
    ask = OrdersAsk(in_force=InForce(name="", digest=""))
    found = database.write(lambda c: orders.ask(c, "small", ask, NOW)).orders
    assert {order.kind for order in found} <= {LATE_FACTS}
    return [
        fact.event_id
        for order in found
        for fact in LateFactsOrder.model_validate_json(order.body).facts
    ]


def lines_of(database: Database, after: int = 0) -> list[str]:
    with database.engine.connect() as connection:
        return [line + "\n" for line in export_lines(connection, "small", after)]


def counters(database: Database) -> dict[str, tuple[str, str | None]]:
    with database.engine.connect() as connection:
        rows = connection.execute(select(tables.counter)).all()
    return {row.id: (row.state, row.ticket) for row in rows if row.state != "closed" or row.ticket}


def all_of(log: BranchLog) -> dict[str, tuple[str, str | None]]:
    return {c.counter: (c.state.value, c.ticket) for c in log.day.counters.values()}


def lost_and_taken_over(database: Database, *, after: int) -> tuple[BranchLog, BranchLog]:
    """The server has 120 records of the old hub; the new one had ``after`` of them."""
    old = BranchLog.busy_day(steps=120)
    database.greet(old)
    database.take(old, old.batch())
    return old, old.taken_over(after)


@set_aside
@pytest.mark.parametrize("after", [118, 100, 30, 0])
def test_the_new_hubs_log_is_taken_and_what_it_never_had_is_handed_down(
    database: Database, after: int
) -> None:
    old, new = lost_and_taken_over(database, after=after)
    welcome = database.greet(new)
    lost = [record.event_id for record in old.records[after:]]
    assert (welcome.expects, welcome.standing) == (after + 1, Standing.INCREMENTAL)
    assert f"{len(lost)} records of a lower reign were set aside" in welcome.words
    assert handed_down(database) == lost

    status = database.status(new)
    assert (status.seq, status.digest) == (after, new.digest), "as it was after that record"
    assert counters(database) == all_of(new)
    while len(new.records) < after + 60:
        new.clock.forward(5)
        new.step()
    database.take(new, new.batch(after + 1))
    status = database.status(new)
    assert (status.seq, status.hash, status.digest) == (len(new.records), new.head, new.digest)
    assert database.greet(new).standing is Standing.CURRENT
    assert handed_down(database) == lost, "it is said once"


@set_aside
def test_a_hub_of_a_lower_reign_is_refused_in_words(database: Database) -> None:
    old, new = lost_and_taken_over(database, after=100)
    database.greet(new)
    database.take(new, new.batch(101))
    refused = refusal(lambda: database.greet(old)).problem
    assert refused.type == "urn:nowserving:problem:lower-reign"
    assert "of reign 1, and the branch has one of reign 2" in refused.detail
    refusal(lambda: database.take(old, old.batch(101)))
    assert database.status(new).seq == 101


def test_a_copy_that_ends_before_the_takeover_has_nothing_to_set_aside(database: Database) -> None:
    old = BranchLog.busy_day(steps=120)
    database.greet(old)
    database.take(old, old.batch(1, 80))
    new = old.taken_over(100)
    assert database.greet(new).expects == 81
    database.take(new, new.batch(81))
    assert not handed_down(database)
    assert database.status(new).digest == new.digest


@set_aside
def test_a_reign_of_which_the_server_never_heard(database: Database) -> None:
    """The second hub's log is known to the third alone, the first's last records to nobody."""
    old, second = lost_and_taken_over(database, after=100)
    while len(second.records) < 130:
        second.clock.forward(5)
        second.step()
    third = second.taken_over(125, reign=3)
    assert database.greet(third).expects == 101
    assert handed_down(database) == [record.event_id for record in old.records[100:]]
    database.take(third, third.batch(101))
    assert database.status(third).digest == third.digest


@set_aside
def test_two_took_over_apart_from_each_other(database: Database) -> None:
    """The server follows the second; the third has never heard of it."""
    old, second = lost_and_taken_over(database, after=110)
    database.greet(second)
    database.take(second, second.batch(111))
    third = old.taken_over(115, reign=3)
    assert database.greet(third).expects == 111, "behind 110 the second went on elsewhere"
    database.take(third, third.batch(111))
    status = database.status(third)
    assert (status.hash, status.digest) == (third.head, third.digest)
    kept = [record.event_id for record in old.records[110:]]
    assert handed_down(database) == kept, "a reign's own beginning is nobody's fact"


@set_aside
def test_a_server_put_back_from_before_the_takeover_sets_aside_again(database: Database) -> None:
    old, new = lost_and_taken_over(database, after=100)
    database.greet(new)
    database.forget()
    database.greet(old)
    database.take(old, old.batch())
    assert database.greet(new).expects == 101
    assert handed_down(database)[-20:] == [record.event_id for record in old.records[100:]]


@set_aside
def test_the_tree_only_grows_and_shows_what_was_set_aside(database: Database) -> None:
    old, new = lost_and_taken_over(database, after=100)
    before = sealed(database, old)
    database.greet(new)
    with database.engine.connect() as connection:
        assert branches_to_seal(connection) == ["small"]
    database.take(new, new.batch(101))
    while len(new.records) < 130:
        new.step()
    database.take(new, new.batch(102))
    head = sealed(database, new)
    assert head.size == 120 + 1 + 30, "all that came, and a leaf that says what was set aside"

    with database.engine.connect() as connection:
        assert newest_head(connection, "small") == head
        grown = prove_consistency(connection, "small", before.size, head.size)
        assert prove_inclusion(connection, "small", 110, head.size)
        assert [r.event_id for r in export(connection, "small", 100, 9).records] == [
            record.event_id for record in new.records[100:109]
        ]
    old_root, new_root = bytes.fromhex(before.root), bytes.fromhex(head.root)
    assert extends(before.size, old_root, head.size, new_root, grown)

    for begin, aside in ((0, 20), (40, 20), (100, 20), (101, 0)):
        found = verify(lines_of(database, begin), [before, head] if begin < 101 else [head])
        assert (found.last, found.leaves, found.set_aside) == (130, head.size, aside)
        assert (found.root, found.hash, found.covered) == (head.root, new.head, head.size)

    lines = lines_of(database)
    with pytest.raises(NotProved, match="21 were cut off"):
        verify([*lines[:100], *lines[121:]], [head])
    with pytest.raises(NotProved, match="sets 20 records behind 100 aside"):
        verify([*lines[:119], *lines[120:]], [head])


@set_aside
def test_forks_of_forks_keep_every_leaf(database: Database) -> None:
    old, second = lost_and_taken_over(database, after=110)
    heads = [sealed(database, old)]
    database.greet(second)
    database.take(second, second.batch(111))
    heads.append(sealed(database, second))
    third = second.taken_over(60, reign=3)
    database.greet(third)
    heads.append(sealed(database, third))
    fourth = third.taken_over(60, reign=4)
    database.greet(fourth)
    database.take(fourth, fourth.batch(61))
    heads.append(sealed(database, fourth))
    assert [head.size for head in heads] == [120, 122, 123, 124]
    found = verify(lines_of(database), heads)
    assert (found.last, found.set_aside, found.covered) == (61, 10 + 51, 124)
    assert found.hash == fourth.head
    with database.engine.connect() as connection:
        assert prove_inclusion(connection, "small", 61, 124)
        assert prove_inclusion(connection, "small", 7, 8)


def test_reigns_follow_in_one_log(database: Database) -> None:
    old, new = lost_and_taken_over(database, after=120)
    new.write(ReignBegan(reign=3, device="pc-3"))
    database.greet(new)
    database.take(new, batch_of(new.records[120:]))
    assert refusal(lambda: database.greet(old)).problem.status == 409
    assert not handed_down(database)
