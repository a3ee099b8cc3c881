"""Accounts, sessions, counted tries and the log of deeds, on SQLite and on a real PostgreSQL."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import Connection, Executable, delete, select, update

from branch.protocol.roles import AccessRole
from server.db import tables
from server.staff import accounts, acts, sessions, throttle
from server.staff.accounts import Account, NoAccount
from server.staff.acts import Act, note
from tests.contract.test_server_store import NOW, Database, database

__all__ = ["database"]

HANNA = Account(
    name="hanna", role=AccessRole.BRANCH_MANAGER, branches=("harbour",), password="kept"
)


def note_use(connection: Connection, session: sessions.Session, minutes: int) -> None:
    sessions.used(connection, session, NOW + timedelta(minutes=minutes))


def carry_out(connection: Connection, statement: Executable) -> None:
    connection.execute(statement)


@pytest.fixture
def with_hanna(database: Database) -> Database:
    database.write(lambda c: accounts.add(c, HANNA, NOW))
    return database


def test_an_account_is_found_as_it_was_made(with_hanna: Database) -> None:
    with with_hanna.engine.connect() as connection:
        assert accounts.find(connection, "hanna") == HANNA
        assert accounts.find(connection, "Hanna") is None
        assert accounts.everyone(connection) == [HANNA]
    with pytest.raises(NoAccount, match="already"):
        with_hanna.write(lambda c: accounts.add(c, HANNA, NOW))
    odd = Account(name="Hanna Smith", role=AccessRole.AUDITOR)
    with pytest.raises(NoAccount, match="small letters"):
        with_hanna.write(lambda c: accounts.add(c, odd, NOW))


def test_a_session_ends_unused_after_a_day_and_at_once_when_the_account_is_disabled(
    with_hanna: Database,
) -> None:
    secret = with_hanna.write(lambda c: sessions.begin(c, "hanna", NOW))

    def at(later: timedelta) -> sessions.Session | None:
        with with_hanna.engine.connect() as connection:
            return sessions.find(connection, secret, NOW + later)

    found = at(timedelta(minutes=59))
    assert found is not None
    assert found.account == HANNA
    assert at(sessions.IDLE) is None
    for minutes in range(30, 12 * 60, 30):
        used = at(timedelta(minutes=minutes))
        assert used is not None
        assert used.stale
        with_hanna.write(partial(note_use, session=used, minutes=minutes))
    assert at(timedelta(hours=11, minutes=59)) is not None
    assert at(sessions.LONGEST) is None

    second = with_hanna.write(lambda c: sessions.begin(c, "hanna", NOW))
    browser = with_hanna.write(lambda c: sessions.know(c, "hanna", NOW))
    with_hanna.write(lambda c: accounts.disable(c, "hanna", NOW))
    with with_hanna.engine.connect() as connection:
        assert sessions.find(connection, second, NOW) is None
        assert sessions.known(connection, "hanna", browser, NOW) is None
    with_hanna.write(lambda c: accounts.enable(c, "hanna", NOW))
    with with_hanna.engine.connect() as connection:
        assert sessions.find(connection, second, NOW) is None, "an old session stays ended"


def test_a_new_password_ends_every_session_and_a_person_has_five(with_hanna: Database) -> None:
    made = [
        with_hanna.write(partial(sessions.begin, name="hanna", now=NOW + timedelta(seconds=each)))
        for each in range(6)
    ]
    with with_hanna.engine.connect() as connection:
        alive = [sessions.find(connection, s, NOW + timedelta(minutes=1)) for s in made]
    assert [each is not None for each in alive] == [False, True, True, True, True, True]
    with_hanna.write(lambda c: accounts.set_password(c, "hanna", "new", NOW))
    with with_hanna.engine.connect() as connection:
        assert not any(sessions.find(connection, s, NOW) for s in made)


def test_only_digests_of_secrets_are_stored(with_hanna: Database) -> None:
    secret = with_hanna.write(lambda c: sessions.begin(c, "hanna", NOW))
    browser = with_hanna.write(lambda c: sessions.know(c, "hanna", NOW))
    with with_hanna.engine.connect() as connection:
        rows = [
            *connection.execute(select(tables.staff_session)).all(),
            *connection.execute(select(tables.staff_device)).all(),
        ]
    assert len(rows) == 2
    assert secret not in str(rows)
    assert browser not in str(rows)


def test_a_browser_is_known_to_one_account_and_a_code_for_a_day(with_hanna: Database) -> None:
    browser = with_hanna.write(lambda c: sessions.know(c, "hanna", NOW))
    code = with_hanna.write(lambda c: sessions.give_code(c, "hanna", NOW))
    with with_hanna.engine.connect() as connection:
        assert sessions.known(connection, "hanna", browser, NOW)
        assert sessions.known(connection, "otto", browser, NOW) is None
        assert sessions.known(connection, "hanna", "", NOW) is None
        key = sessions.known(connection, "hanna", code, NOW)
        assert key
        assert sessions.known(connection, "hanna", code, NOW + sessions.CODE_FOR) is None
    with_hanna.write(lambda c: sessions.use_up(c, key))
    with with_hanna.engine.connect() as connection:
        assert sessions.known(connection, "hanna", code, NOW) is None


def test_tries_at_once_are_no_more_tries(database: Database) -> None:
    where = throttle.buckets("hanna", "192.0.2.7", None)

    def one(_number: int) -> bool:
        try:
            database.write(lambda c: throttle.count(c, where, NOW))
        except throttle.Paused:
            return False
        return True

    with ThreadPoolExecutor(4) as pool:
        passed = list(pool.map(one, range(40)))
    assert passed.count(True) == throttle.PER_ACCOUNT
    with database.engine.connect() as connection:
        with pytest.raises(throttle.Paused) as paused:
            throttle.check(connection, where, NOW + timedelta(minutes=5))
        assert paused.value.wait == timedelta(minutes=10)
        throttle.check(connection, where, NOW + throttle.PERIOD)
    database.write(lambda c: throttle.count(c, where, NOW + throttle.PERIOD))
    with database.engine.connect() as connection:
        kept = connection.execute(select(tables.staff_try.c.failures)).scalars().all()
    assert kept == [1, 1], "what is over is gone, with the addresses"


@pytest.mark.parametrize(
    ("source", "counted"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("testclient", "testclient"),
    ],
)
def test_one_customer_s_network_is_one_address(source: str, counted: str) -> None:
    assert throttle.network(source) == counted


@pytest.mark.parametrize("harm", ["change", "remove", "remove the last", "swap"])
def test_a_deed_that_was_changed_or_left_out_is_found(database: Database, harm: str) -> None:
    act = tables.staff_act
    for number in range(1, 6):
        deed = partial(note, at=NOW, act=Act.SIGNED_IN, who=f"person-{number}", source="here")
        database.write(deed)
    with database.engine.connect() as connection:
        assert acts.first_broken(connection) is None
        assert [deed.who for deed in acts.deeds(connection, limit=2)] == ["person-5", "person-4"]
        assert [deed.seq for deed in acts.deeds(connection, who="person-2")] == [2]
    harms: dict[str, list[Executable]] = {
        "change": [update(act).where(act.c.seq == 3).values(who="somebody else")],
        "remove": [delete(act).where(act.c.seq == 3)],
        "remove the last": [delete(act).where(act.c.seq == 5)],
        "swap": [
            update(act).where(act.c.seq == 3).values(seq=99),
            update(act).where(act.c.seq == 4).values(seq=3),
            update(act).where(act.c.seq == 99).values(seq=4),
        ],
    }
    for statement in harms[harm]:
        database.write(partial(carry_out, statement=statement))
    with database.engine.connect() as connection:
        assert acts.first_broken(connection) == (5 if harm == "remove the last" else 3)
