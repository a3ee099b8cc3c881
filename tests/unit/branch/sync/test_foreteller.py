"""The forecaster at work: it follows the log, says what follows, and tickets keep what was said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from branch.domain.configuration import Standing
from branch.domain.errors import TooLateToday
from branch.domain.forecast.outlook import Lateness, printed_wait
from branch.domain.hours import closing
from branch.store import outlook
from branch.store.rescue import rescue
from branch.store.store import Store
from branch.sync.forecast_report import check_lines, explain_lines, write_check
from branch.sync.foreteller import KEEP_DAYS, VALID_S, Foreteller, first_record
from branch.sync.report import status_lines
from installer.replay.foretold import compare, main
from tests.helpers.branches import town_hall_text
from tests.helpers.waiting_room import WaitingRoom


@pytest.fixture
def room(data_dir: Path) -> Iterator[WaitingRoom]:
    room = WaitingRoom(data_dir)
    yield room
    room.close()


def test_nothing_is_told_while_no_counter_calls_and_something_as_soon_as_one_does(
    room: WaitingRoom,
) -> None:
    room.foreteller.look()
    told = room.told(room.comes())
    assert told is not None
    assert told.wait is None
    room.counters_open()
    room.foreteller.look()
    told = room.told(room.comes())
    assert told is not None
    assert told.wait is not None
    assert told.wait.within_min >= told.wait.about_min >= 1


def test_a_ticket_is_told_what_stood_on_the_tile(room: WaitingRoom) -> None:
    room.counters_open()
    for ticket in room.busy(30):
        told = room.told(ticket)
        assert told is not None
        assert told.wait == printed_wait(told.said.forecast)
    with room.store.reading() as connection:
        tile = outlook.outlooks(connection, room.clock.now())["identity"]
    told = room.told(room.comes("identity"))
    assert told is not None
    assert told.wait == tile.wait


def test_what_a_ticket_is_told_is_what_the_model_says_of_it(room: WaitingRoom) -> None:
    """The row on the tile is as good as a forecast made for the ticket itself."""
    room.counters_open()
    room.busy(40)
    ticket = room.comes("address")
    room.foreteller.look()
    told, own = room.told(ticket), room.foreteller.forecaster.at_issue(ticket.id)
    assert told is not None
    assert own is not None
    assert told.said.forecast.typical_s == pytest.approx(own.typical_s, abs=0.01)
    assert told.said.forecast.promise_s == pytest.approx(own.promise_s, abs=0.01)


def test_how_long_it_then_took_is_kept_with_it(room: WaitingRoom) -> None:
    room.counters_open()
    ticket = room.comes()
    assert room.told(ticket) is None, "the foreteller has not looked yet"
    room.foreteller.look()
    ticket = room.comes("payments")
    room.clock.forward(240)
    served = {room.serve(counter).id for counter in ("1", "2")}
    assert ticket.id in served
    room.foreteller.look()
    told = room.told(ticket)
    assert told is not None
    assert told.waited_s == pytest.approx(240)


def test_a_foreteller_that_comes_back_says_what_the_first_one_would_have_said(
    room: WaitingRoom,
) -> None:
    room.counters_open()
    room.busy(60)
    room.foreteller.look()
    second = Foreteller(room.store)
    second.look()
    now = room.clock.now()
    for service in room.store.branch().services:
        assert second.forecaster.preview(service, now) == room.foreteller.forecaster.preview(
            service, now
        )


def test_it_says_when_each_of_those_who_wait_is_called(room: WaitingRoom) -> None:
    room.counters_open()
    waiting = [room.comes() for _ in range(5)]
    room.foreteller.look()
    now = room.clock.now()
    with room.store.reading() as connection:
        found = outlook.expected(connection, now)
    assert found.keys() == {ticket.id for ticket in waiting}
    dues = [found[ticket.id].due for ticket in waiting]
    assert dues == sorted(dues)
    assert all(found[t.id].latest >= found[t.id].due >= now for t in waiting[1:])
    called = room.serve("1")
    room.foreteller.look()
    with room.store.reading() as connection:
        assert called.id not in outlook.expected(connection, now)


def test_a_forecaster_that_fell_silent_is_believed_no_longer(room: WaitingRoom) -> None:
    room.counters_open()
    room.foreteller.look()
    room.clock.forward(VALID_S - 1)
    with room.store.reading() as connection:
        assert outlook.outlooks(connection, room.clock.now())
    room.clock.forward(2)
    with room.store.reading() as connection:
        assert not outlook.outlooks(connection, room.clock.now())
        assert not outlook.expected(connection, room.clock.now())
    assert room.told(room.comes()) is None


def test_its_own_word_is_no_news(room: WaitingRoom) -> None:
    assert room.foreteller.look()
    assert not room.foreteller.look()
    room.clock.forward(room.foreteller.again_s + 0.1)
    assert room.foreteller.look()


def test_another_branch_file_begins_anew(room: WaitingRoom) -> None:
    room.counters_open()
    room.busy(10)
    before = room.foreteller.forecaster
    text = town_hall_text().replace("typical_service_s = 600", "typical_service_s = 1200")
    room.store.configure(text, "town_hall.toml")
    room.foreteller.look()
    assert room.foreteller.forecaster is not before
    assert room.foreteller.forecaster.labels == before.labels


def test_a_long_log_is_taken_in_from_the_day_that_matters(room: WaitingRoom) -> None:
    room.counters_open()
    room.busy(6, looks=False)
    room.desk.close_day(actor="system")
    with room.store.reading() as connection:
        day = outlook.standpoint(connection)
        assert day is None
        ends = first_record(connection, 100)
        assert ends == 1
    room.busy(4, looks=False)
    with room.store.reading() as connection:
        first = first_record(connection, 2)
        assert first > 1
        assert first_record(connection, 8) == 1


def test_why_a_ticket_was_told_so_many_minutes_has_an_answer(room: WaitingRoom) -> None:
    room.counters_open()
    tickets = room.busy(40)
    room.clock.forward(60)
    room.foreteller.look()
    told = room.told(tickets[-1])
    assert told is not None
    assert told.wait is not None
    text = "\n".join(explain_lines(room.store, number=tickets[-1].number, day=""))
    assert tickets[-1].number in text
    assert f"within {told.wait.within_min} min" in text
    assert "learnt from" in text
    assert "weight" in text
    assert list(explain_lines(room.store, number="Z999", day="")) == [
        "No ticket Z999 was given out on 2026-03-02."
    ]


def test_the_manager_reads_whether_the_word_was_kept(room: WaitingRoom) -> None:
    assert "No forecast has been made yet" in "\n".join(check_lines(room.store))
    room.counters_open()
    room.busy(60)
    room.foreteller.look()
    text = "\n".join(check_lines(room.store))
    assert "2026-03-02" in text
    assert "core hours" in text
    assert "all" in text


def test_what_tickets_were_told_survives_a_damaged_file(room: WaitingRoom) -> None:
    room.counters_open()
    tickets = room.busy(10)
    before = [room.told(ticket) for ticket in tickets]
    folder = room.store.folder
    room.close()
    rescue(folder, clock=room.clock)
    room.store = Store.open(folder, clock=room.clock, device="hub")
    assert [room.told(ticket) for ticket in tickets] == before
    again = Foreteller(room.store)
    again.look()
    assert again.forecaster.labels == room.foreteller.forecaster.labels


@pytest.mark.parametrize("policy", ["stop", "warn"])
def test_who_comes_too_late_gets_no_ticket_or_a_warning(data_dir: Path, policy: str) -> None:
    text = town_hall_text().replace("[day]", f'[day]\nlast_ticket = "{policy}"')
    room = WaitingRoom(data_dir, text=text)
    closes = closing(room.store.branch(), room.clock.now())
    assert closes is not None
    room.clock.instant = closes.astimezone(UTC) - timedelta(minutes=20)
    room.counters_open()
    room.foreteller.look()
    first = room.comes("identity")
    assert room.told(first) is not None
    for _ in range(12):
        room.comes("identity")
    room.foreteller.look()
    with room.store.reading() as connection:
        said = outlook.outlooks(connection, room.clock.now())
    assert said["identity"].lateness is Lateness.HARDLY
    if policy == "stop":
        with pytest.raises(TooLateToday) as refusal:
            room.comes("identity")
        assert refusal.value.closes_at == closes
    else:
        assert room.comes("identity").number
    room.clock.forward(VALID_S + 1)
    assert room.comes("identity").number, "nobody is stopped by a forecast that is old"
    room.close()


def test_the_report_of_a_day_is_left_beside_the_data(room: WaitingRoom) -> None:
    room.counters_open()
    room.busy(20)
    room.clock.forward(86400)
    room.foreteller.look()
    file = write_check(room.store, "2026-03-02")
    assert file.name == "forecast-2026-03-02.txt"
    assert "Promise kept" in file.read_text(encoding="utf-8")


def test_the_status_says_whether_forecasts_are_made(room: WaitingRoom) -> None:
    def said() -> str:
        return next(line for line in status_lines(room.store) if line.startswith("forecast"))

    assert "none was ever made" in said()
    room.foreteller.look()
    assert "made 2026-03-02" in said()
    room.clock.forward(600)
    assert "silent since" in said()


def test_what_tickets_were_told_is_forgotten_after_its_days(room: WaitingRoom) -> None:
    room.counters_open()
    room.foreteller.look()
    ticket = room.comes()
    room.clock.forward((KEEP_DAYS + 2) * 86400)
    room.desk.close_day(actor="system")
    room.foreteller.look()
    assert room.told(ticket) is None


def test_who_goes_first_is_told_a_wait_of_their_own(room: WaitingRoom) -> None:
    room.counters_open()
    for _ in range(6):
        room.comes()
    room.foreteller.look()
    now = room.clock.now()
    with room.store.reading() as connection:
        ordinary, priority = (
            outlook.outlook(connection, "identity", standing, now)
            for standing in (Standing.ORDINARY, Standing.PRIORITY)
        )
    assert ordinary is not None
    assert ordinary.wait is not None
    assert priority is not None
    assert priority.wait is not None
    assert priority.wait.about_min < ordinary.wait.about_min


def test_what_a_day_was_told_covers_exactly_what_a_score_of_its_log_covers(
    room: WaitingRoom, capsys: pytest.CaptureFixture[str]
) -> None:
    room.counters_open()
    room.foreteller.look()
    room.busy(60)
    found = compare(room.store)
    assert found.untold == 0
    assert found.told.tickets == found.scored.tickets > 40
    assert (found.told.inside, found.told.kept) == (found.scored.inside, found.scored.kept)
    assert found.told.error_s == pytest.approx(found.scored.error_s, abs=1)
    assert main([str(room.store.folder.root / "nowhere")]) == 2
    assert "holds no day" in capsys.readouterr().out
