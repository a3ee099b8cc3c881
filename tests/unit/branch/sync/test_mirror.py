"""The mirror keeps the copy of the hub's log, and says honestly how it stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import update

from branch.domain.errors import HubAbsence, HubAway
from branch.host.hub_line import HubRefuses
from branch.hub.handler import HubHandler
from branch.protocol.lan import HubHello
from branch.store import reading
from branch.store import schema as s
from branch.store.computer import (
    Computer,
    HubLink,
    Role,
    become,
    computer,
    out_of_touch,
)
from branch.store.following import rebuild
from branch.store.view import StoredView
from branch.sync.health import beat
from tests.helpers.branches import town_hall_text
from tests.helpers.lan import LanBranch, head_of, state_of
from tests.helpers.stores import open_store, operation


@pytest.fixture
def lan(tmp_path: Path) -> Iterator[LanBranch]:
    made = LanBranch(tmp_path)
    yield made
    made.close()


def tickets(lan: LanBranch, count: int) -> None:
    for _ in range(count):
        lan.clock.forward(1)
        lan.desk.issue(service="identity", language="en", operation=operation())


def damage(lan: LanBranch) -> None:
    with lan.there.transaction() as connection:
        connection.execute(update(s.ticket).values(body=s.ticket.c.body + " "))


def stale(lan: LanBranch) -> bool:
    with lan.there.reading() as connection:
        return out_of_touch(connection, lan.clock.now())


def live(lan: LanBranch) -> None:
    now = lan.clock.now()
    with lan.there.transaction() as connection:
        beat(connection, program="agent", version="1", started_at=now, now=now)


def test_an_empty_computer_gets_the_branch_and_the_log(lan: LanBranch) -> None:
    tickets(lan, 3)
    lan.mirror.contact()
    assert lan.same_state()
    assert lan.there.branch().id == lan.hub.branch().id


def test_while_the_stream_lasts_the_copy_is_current(lan: LanBranch) -> None:
    live(lan)
    told: list[HubLink] = []
    assert stale(lan)

    def look() -> bool:
        told.append(lan.contact().link)
        return False

    lan.mirror._stopping = look
    lan.line.beats = 3
    lan.mirror.contact()
    assert told[-1] is HubLink.CURRENT


def test_a_hub_that_is_away_is_told_and_asked_again_soon(lan: LanBranch) -> None:
    lan.mirror.contact()
    lan.line.away = True
    waits = [lan.mirror.contact() for _ in range(8)]
    assert lan.contact().link is HubLink.AWAY
    assert 0 < waits[0] < waits[-1] <= 5.0
    lan.line.away = False
    tickets(lan, 2)
    lan.mirror.contact()
    assert lan.same_state()


def test_screens_know_when_nobody_listens(lan: LanBranch) -> None:
    live(lan)
    lan.line.beats = 1
    lan.mirror._stopping = iter([False, True, True]).__next__
    lan.mirror.contact()
    lan.mirror._tell(HubLink.CURRENT)
    assert not stale(lan)
    lan.clock.forward(60)
    assert stale(lan), "the agent of this computer has been silent for a minute"
    live(lan)
    assert not stale(lan)


@pytest.mark.expect_log("WARNING", "dropped")
def test_another_history_is_dropped_and_filled_again(lan: LanBranch, tmp_path: Path) -> None:
    tickets(lan, 3)
    lan.mirror.contact()
    other = open_store(tmp_path / "other", lan.clock, "hub")
    lan.line.handler = HubHandler(other)
    assert lan.mirror.contact() == 0.0
    assert lan.contact().link is HubLink.CATCHING_UP
    lan.mirror.contact()
    assert state_of(lan.there) == state_of(other)
    other.close()


@pytest.mark.expect_log("WARNING", "dropped")
def test_a_state_that_differs_is_filled_again_and_if_it_stays_so_told(lan: LanBranch) -> None:
    tickets(lan, 3)
    lan.mirror.contact()
    damage(lan)
    assert not lan.same_state()
    lan.mirror.contact()
    lan.mirror.contact()
    assert lan.same_state()


@pytest.mark.expect_log("ERROR", "differs")
@pytest.mark.expect_log("WARNING", "dropped")
def test_a_state_that_never_fits_is_no_endless_refill(
    lan: LanBranch, monkeypatch: pytest.MonkeyPatch
) -> None:
    tickets(lan, 2)
    really = lan.line.hello

    def hello() -> HubHello:
        return really().model_copy(update={"digest": "of something else"})

    monkeypatch.setattr(lan.line, "hello", hello)
    lan.mirror.contact()
    lan.mirror.contact()
    lan.mirror.contact()
    assert head_of(lan.there).seq == 2


@pytest.mark.expect_log("WARNING", "dropped")
def test_a_copy_that_is_damaged_while_it_is_filled_is_filled_again(
    lan: LanBranch, monkeypatch: pytest.MonkeyPatch
) -> None:
    tickets(lan, 3)
    lan.mirror.contact()
    damage(lan)
    lan.mirror.contact()
    assert head_of(lan.there).seq == 0
    really = lan.line.entries
    with monkeypatch.context() as cut:
        cut.setattr(lan.line, "entries", lambda after, at: really(after, at)[: 2 - after])
        lan.mirror.contact()
    assert head_of(lan.there).seq == 2, "the line was cut while it was filled"
    damage(lan)
    for _ in range(3):
        lan.mirror.contact()
    assert lan.same_state()


@pytest.mark.expect_log("ERROR", "differs")
@pytest.mark.expect_log("WARNING", "dropped")
def test_a_state_that_did_not_fit_one_hub_is_compared_with_the_next(lan: LanBranch) -> None:
    tickets(lan, 2)
    lan.mirror.contact()
    with lan.hub.transaction() as connection:
        connection.execute(update(s.ticket).values(body=s.ticket.c.body + " "))
    for _ in range(3):
        lan.mirror.contact()
    assert not lan.same_state(), "the hub's own state is damaged"
    with lan.hub.transaction() as connection:
        rebuild(connection, StoredView(connection, lan.hub.branch(), lan.clock.now()))
        become(connection, Computer(role=Role.HUB, reign=2))
    damage(lan)
    for _ in range(3):
        lan.mirror.contact()
    assert lan.same_state()


def test_a_new_branch_file_of_the_hub_is_taken(lan: LanBranch) -> None:
    lan.mirror.contact()
    newer = town_hall_text().replace("[branch]", "# newer\n[branch]")
    lan.hub.configure(newer, "newer.toml")
    lan.mirror.contact()
    with lan.there.reading() as here, lan.hub.reading() as hub:
        assert reading.configuration_digest(here) == reading.configuration_digest(hub)


@pytest.mark.expect_log("WARNING", "is the hub of")
def test_the_hub_of_another_branch_is_refused(lan: LanBranch) -> None:
    lan.there.configure(town_hall_text().replace('id = "town-hall"', 'id = "elsewhere"'), "b.toml")
    tickets(lan, 1)
    assert lan.mirror.contact() > 5
    assert lan.contact().link is HubLink.REFUSED
    assert "elsewhere" in lan.contact().words
    assert head_of(lan.there).seq == 0


@pytest.mark.expect_log("WARNING", "reign")
def test_an_older_reign_is_not_obeyed(lan: LanBranch) -> None:
    lan.mirror.contact()
    with lan.there.transaction() as connection:
        become(connection, Computer(role=Role.SATELLITE, hub="x", reign=2))
    tickets(lan, 1)
    lan.mirror.contact()
    assert lan.contact().link is HubLink.REFUSED
    assert head_of(lan.there).seq == 0


def test_a_newer_reign_is_remembered(lan: LanBranch) -> None:
    with lan.hub.transaction() as connection:
        become(connection, Computer(role=Role.HUB, reign=4))
    lan.mirror.contact()
    with lan.there.reading() as connection:
        assert computer(connection).reign == 4


@pytest.mark.expect_log("WARNING", "not the hub")
def test_a_computer_that_is_no_hub_is_not_followed(lan: LanBranch) -> None:
    with lan.hub.transaction() as connection:
        become(connection, Computer(role=Role.SATELLITE))
    lan.mirror.contact()
    assert lan.contact().link is HubLink.REFUSED


def test_a_lost_answer_is_asked_for_again_and_done_once(lan: LanBranch) -> None:
    lan.line.lose_answers = 1
    changes = lan.far.issue(service="identity", language="en", operation=operation())
    assert changes.repeated
    assert head_of(lan.hub).seq == 1
    lan.line.lose_answers = 1
    lan.far.pause_service(service="identity", clerk="clerk-1", reason="")
    assert head_of(lan.hub).seq == 2


def test_without_the_hub_nothing_is_decided(lan: LanBranch) -> None:
    lan.line.away = True
    with pytest.raises(HubAway) as away:
        lan.far.issue(service="identity", language="en", operation=operation())
    assert away.value.absence is HubAbsence.UNREACHABLE
    assert head_of(lan.hub).seq == head_of(lan.there).seq == 0


def test_an_asker_that_is_far_behind_still_gets_its_own_answer(
    lan: LanBranch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("branch.hub.handler.ENTRIES_AT_ONCE", 3)
    tickets(lan, 10)
    changes = lan.far.issue(service="identity", language="en", operation=operation())
    assert changes.records[0].seq == 11
    assert lan.same_state()


def test_an_asker_with_another_history_is_told_to_wait(lan: LanBranch, tmp_path: Path) -> None:
    tickets(lan, 2)
    lan.mirror.contact()
    other = open_store(tmp_path / "other", lan.clock, "hub")
    lan.line.handler = HubHandler(other)
    with pytest.raises(HubAway) as away:
        lan.far.issue(service="identity", language="en", operation=operation())
    assert away.value.absence is HubAbsence.CATCHING_UP
    assert head_of(other).seq == 0
    other.close()


@pytest.mark.expect_log("WARNING", "no key")
def test_a_hub_that_refuses_says_so(lan: LanBranch, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise HubRefuses("no key")

    monkeypatch.setattr(lan.line, "decide", refuse)
    with pytest.raises(HubAway) as away:
        lan.far.issue(service="identity", language="en", operation=operation())
    assert away.value.absence is HubAbsence.REFUSES
