"""What a computer is in its branch: from the settings, kept through a takeover."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from branch.desk.choice import Desks
from branch.desk.hub import HubDesk
from branch.desk.local import LocalDesk
from branch.domain.errors import HubAbsence, HubAway
from branch.store.computer import (
    Computer,
    Role,
    become,
    computer,
    out_of_touch,
    settle,
)
from branch.store.store import Store
from tests.helpers.stores import open_store, operation

HUB = "http://10.0.0.5:8035"


@pytest.fixture
def store(data_dir: Path) -> Iterator[Store]:
    made = open_store(data_dir)
    yield made
    made.close()


def settled(store: Store, role: Role, hub: str = "") -> Computer:
    with store.transaction() as connection:
        return settle(connection, role, hub, "")


def test_a_file_that_says_nothing_is_of_a_hub(store: Store) -> None:
    with store.reading() as connection:
        assert computer(connection) == Computer()
        assert not out_of_touch(connection, store.clock.now())
    assert settled(store, Role.HUB).role is Role.HUB


def test_settings_make_a_satellite_and_a_hub_again(store: Store) -> None:
    assert settled(store, Role.SATELLITE, HUB).hub == HUB
    with store.reading() as connection:
        assert out_of_touch(connection, store.clock.now())
    assert settled(store, Role.HUB).role is Role.HUB


def test_whether_the_hub_may_be_asked_in_the_open_is_as_the_settings_say_now(store: Store) -> None:
    settled(store, Role.SATELLITE, HUB)
    for plain in (True, False):
        with store.transaction() as connection:
            assert settle(connection, Role.SATELLITE, HUB, "", plain=plain).plain is plain
        with store.reading() as connection:
            assert computer(connection).plain is plain


def test_settings_that_say_nothing_new_undo_no_takeover(store: Store) -> None:
    first = settled(store, Role.SATELLITE, HUB)
    with store.transaction() as connection:
        become(connection, first.model_copy(update={"role": Role.HUB, "hub": "", "reign": 2}))
    again = settled(store, Role.SATELLITE, HUB)
    assert (again.role, again.reign) == (Role.HUB, 2)
    other = settled(store, Role.SATELLITE, "http://10.0.0.6:8035")
    assert (other.role, other.reign) == (Role.SATELLITE, 2)


def test_programs_hold_the_desk_of_the_moment(store: Store) -> None:
    desks = Desks(store)
    assert isinstance(desks.now(), LocalDesk)
    settled(store, Role.SATELLITE, HUB)
    assert isinstance(desks.now(), HubDesk)
    with store.transaction() as connection:
        become(connection, Computer(role=Role.SATELLITE, hub=HUB, key_file="/no/such/file"))
    with pytest.raises(HubAway) as away:
        desks.now()
    assert away.value.absence is HubAbsence.REFUSES
    with store.transaction() as connection:
        become(connection, Computer(role=Role.SATELLITE))
    with pytest.raises(HubAway):
        desks.now()
    desks.close()


def test_on_a_satellite_nothing_can_be_decided_by_mistake(store: Store) -> None:
    settled(store, Role.SATELLITE, HUB)
    with pytest.raises(AssertionError, match="only the hub decides"):
        LocalDesk(store).issue(service="identity", language="en", operation=operation())
