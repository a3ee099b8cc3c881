"""The orders log and the versions of branch files, the same on SQLite and on a real PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import pytest
from sqlalchemy import Connection, delete

from branch.domain.clock import ManualClock
from branch.protocol.orders import ConfigurationOrder, InForce, Order, Orders, OrdersAsk
from server.db import tables
from server.db.engine import WRITES, open_engine
from server.db.upgrade import bring_up_to_date
from server.handlers import configurations, orders
from server.handlers.configurations import Version
from server.handlers.refused import Refused
from tests.helpers.branches import town_hall_text
from tests.helpers.versions import renamed

T = TypeVar("T")
NOW = ManualClock().now()
BRANCH = "town-hall"
OWN = InForce(name="own.toml", digest="d" * 64)


class Database:
    """A database of the server, and its handlers each in a transaction of its own."""

    def __init__(self, address: str) -> None:
        self.engine = open_engine(address)
        bring_up_to_date(self.engine)

    def do(self, work: Callable[[Connection], T]) -> T:
        connection = self.engine.connect().execution_options(**{WRITES: True})
        with connection, connection.begin():
            return work(connection)

    def publish(self, name: str) -> Version:
        text = renamed(town_hall_text(), name)
        return self.do(lambda c: configurations.publish(c, text, "hall.toml", "test", NOW))

    def roll_back(self, version: int) -> Version:
        return self.do(lambda c: configurations.roll_back(c, BRANCH, version, "test", NOW))

    def ask(self, after: str = "", in_force: InForce = OWN, refused: int | None = None) -> Orders:
        asked = OrdersAsk(after=after, in_force=in_force, refused=refused)
        return self.do(lambda c: orders.ask(c, BRANCH, asked, NOW))

    def words(self) -> str:
        return self.do(configurations.standings)[BRANCH].words()


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


def wanted(order: Order) -> ConfigurationOrder:
    return ConfigurationOrder.model_validate_json(order.body)


def test_versions_are_numbered_and_read_by_cursor(database: Database) -> None:
    first, second = database.publish("One"), database.publish("Two")
    assert (first.version, second.version) == (1, 2)
    page = database.ask()
    assert [wanted(order).version for order in page.orders] == [1, 2]
    assert wanted(page.orders[1]).text == renamed(town_hall_text(), "Two")
    assert database.ask(page.orders[0].cursor).orders == page.orders[1:]
    assert database.ask(page.orders[1].cursor).orders == ()
    assert database.do(lambda c: orders.newest(c, BRANCH)) == page.orders[1].cursor


def test_the_same_file_again_is_no_new_version(database: Database) -> None:
    database.publish("One")
    again = database.publish("One")
    assert (again.version, again.published) == (1, False)
    assert len(database.ask().orders) == 1
    assert database.publish("Two").version == 2


def test_roll_back_is_a_new_version_with_the_old_text(database: Database) -> None:
    database.publish("One")
    database.publish("Two")
    back = database.roll_back(1)
    assert (back.version, back.again) == (3, 1)
    listed = database.do(lambda c: configurations.listed(c, BRANCH))
    assert [one.version for one in listed] == [3, 2, 1]
    assert listed[0].digest == listed[2].digest
    with pytest.raises(Refused, match="no version 9"):
        database.roll_back(9)


def test_a_file_with_a_mistake_is_answered_with_line_field_and_remedy(database: Database) -> None:
    text = town_hall_text().replace('profile = "documents"', 'profile = "documnets"', 1)
    with pytest.raises(Refused) as caught:
        database.do(lambda c: configurations.publish(c, text, "hall.toml", "", NOW))
    line = next(n for n, line in enumerate(text.splitlines(), 1) if "documnets" in line)
    assert f"hall.toml:{line}: " in caught.value.problem.detail
    assert "documents" in caught.value.problem.detail
    with pytest.raises(Refused, match="NUL"):
        database.do(lambda c: configurations.publish(c, text + "\0", "hall.toml", "", NOW))
    assert database.ask().orders == ()


def test_several_who_publish_at_once_get_a_number_each(database: Database) -> None:
    names = [f"Hall {n}" for n in range(12)]

    def publish(name: str) -> int:
        while True:  # SQLite has one writer; the server's own thread takes care of turns
            try:
                return database.publish(name).version
            except Exception as error:
                if "locked" not in str(error):
                    raise

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(publish, names)) == list(range(1, 13))
    page = database.ask()
    assert [wanted(order).version for order in page.orders] == list(range(1, 13))


def test_a_server_put_back_from_a_copy_gives_no_number_twice(database: Database) -> None:
    for name in ("One", "Two", "Three"):
        database.publish(name)
    cursor = database.ask().orders[-1].cursor
    for table, number in ((tables.orders, "seq"), (tables.configuration, "version")):
        database.do(lambda c: c.execute(delete(table).where(table.c[number] > 1)))  # noqa: B023
    database.do(
        lambda c: c.execute(tables.order_head.update().values(seq=1, version=1, cursor="lost"))
    )
    running = InForce(version=3, name="hall.toml", digest="3" * 64)
    page = database.ask(cursor, running)
    assert [wanted(order).version for order in page.orders] == [1], "the log begins again"
    assert "knows only version 1: it was put back" in database.words()
    assert database.publish("One").version == 4, "what is newest here is not what runs there"
    (_, newest) = database.ask(cursor, running).orders
    assert newest.cursor.startswith("4.")
    assert database.ask(newest.cursor, running).orders == ()


def test_strange_cursors_begin_the_log(database: Database) -> None:
    database.publish("One")
    for cursor in ("x", "1", "1.x", "-1.x", "9999999999999999999999.x", "²."):
        assert len(database.ask(cursor).orders) == 1
    with pytest.raises(Refused):
        database.ask("\0")


def test_what_a_branch_runs_is_said(database: Database) -> None:
    assert database.ask().orders == ()
    assert "own.toml (dddddddd), put in force there" in database.words()
    first = database.publish("One")
    assert "Version 1 is published and not taken yet" in database.words()
    running = InForce(version=1, name="hall.toml", digest=first.digest)
    database.ask(in_force=running)
    assert database.words() == f"Branch file: version 1 ({first.digest[:8]})."
    database.publish("Two")
    database.ask(in_force=running, refused=2)
    assert "Version 2 was refused: " in database.words()
