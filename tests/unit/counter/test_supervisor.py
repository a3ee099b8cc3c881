"""The supervisor's window on a real file: what it shows, what it does, and what it never reads."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import event as on

from branch.domain.counter import CounterState
from branch.domain.printer import PrinterNow, PrinterState
from branch.domain.ticket import State
from branch.store import printers, reading
from branch.sync.contact import Contact, Link, remember
from counter.overview import CATCH_UP, Overlook
from counter.panels.choice import ChoiceBox
from counter.panels.table import Table
from counter.supervisor import SupervisorWindow
from tests.helpers.clerk import Clerk, find, shown, text
from tests.unit.counter.conftest import Desk, TownHall
from tests.unit.counter.test_attendance import counter, kinds, menu


@pytest.fixture
def opened(town_hall: TownHall, desk: Desk, qtbot: QtBot) -> Callable[[], Clerk]:
    """Clerk 1, the supervisor, at counter 1, with the window open."""

    def up() -> Clerk:
        clerk = Clerk(desk.open("1", "clerk-1"), qtbot)
        qtbot.waitUntil(lambda: menu(clerk.window, "supervise").isVisible())
        menu(clerk.window, "supervise").trigger()
        window = clerk.window.people._supervisor
        assert isinstance(window, SupervisorWindow)
        qtbot.waitUntil(lambda: window.seen is not None and not window.seen.behind)
        return Clerk(window, qtbot)  # type: ignore[arg-type]

    return up


def cells(window: object, table: str, key: str) -> list[str]:
    assert isinstance(window, SupervisorWindow)
    found = window.findChild(Table, table)
    assert isinstance(found, Table)
    (place,) = [i for i, row in enumerate(found._rows) if row.key == key]
    items = [found.item(place, column) for column in range(found.columnCount())]
    return [item.text().replace("\u2068", "").replace("\u2069", "") for item in items if item]


def choose(window: object, table: str, key: str) -> None:
    assert isinstance(window, SupervisorWindow)
    found = window.findChild(Table, table)
    assert isinstance(found, Table)
    found.setCurrentCell([row.key for row in found._rows].index(key), 0)


def tab(clerk: Clerk, place: int) -> None:
    clerk.window._tabs.setCurrentIndex(place)  # type: ignore[attr-defined]


def test_only_who_may_supervise_finds_the_way_there(
    town_hall: TownHall, desk: Desk, qtbot: QtBot
) -> None:
    clerk = Clerk(desk.open("2", "clerk-2"), qtbot)
    assert not menu(clerk.window, "supervise").isVisible()
    menu(clerk.window, "supervise").trigger()
    assert clerk.window.people._supervisor is None


def test_counters_and_queues_follow_what_happens(
    town_hall: TownHall, opened: Callable[[], Clerk], qtbot: QtBot
) -> None:
    clerk = opened()
    ticket = town_hall.issue("payments")
    town_hall.clock.forward(9 * 60)
    town_hall.desk.open_counter(counter="3", clerk="clerk-3")
    qtbot.waitUntil(lambda: cells(clerk.window, "counters-table", "3")[1:3] == ["Clerk 3", "free"])
    assert cells(clerk.window, "queues-table", "payments")[1:5] == [
        "1",
        "10 min",
        "10 min",
        "▲ near the target",
    ]
    town_hall.desk.call_next(counter="3", clerk="clerk-3", operation="call")
    qtbot.waitUntil(lambda: cells(clerk.window, "counters-table", "3")[2] == "called")
    assert cells(clerk.window, "counters-table", "3")[3] == ticket.number
    assert text(clerk.window, "figure-issued") == "1"


def test_a_clerk_is_moved_written_to_and_freed(
    town_hall: TownHall, opened: Callable[[], Clerk], qtbot: QtBot
) -> None:
    clerk = opened()
    town_hall.desk.open_counter(counter="3", clerk="clerk-3")
    ticket = town_hall.issue("payments")
    town_hall.desk.call_next(counter="3", clerk="clerk-3", operation="call")
    qtbot.waitUntil(lambda: cells(clerk.window, "counters-table", "3")[2] == "called")
    choose(clerk.window, "counters-table", "3")

    profile = find(clerk.window, ChoiceBox, "profile")
    profile.setCurrentIndex(profile.findData("documents"))
    clerk.click("move", then="supervisor-notice")
    qtbot.waitUntil(lambda: cells(clerk.window, "counters-table", "3")[5] == "documents, today")
    find(clerk.window, QLineEdit, "message-text").setText("Please go to lunch at one.")
    clerk.click("send", then="supervisor-notice")
    clerk.says("The message is in the window of Clerk 3.", "supervisor-notice")
    with town_hall.store.reading() as connection:
        assert town_hall.store.branch(connection).profile_of("3", "clerk-3").id == "documents"
    clerk.click("free", then="supervisor-notice")
    qtbot.waitUntil(lambda: counter(town_hall, "3") == (CounterState.CLOSED, None))
    with town_hall.store.reading() as connection:
        again = reading.ticket(connection, ticket.id)
    assert again is not None
    assert again.state is State.WAITING


def test_a_service_is_paused_with_a_reason_and_goes_on(
    town_hall: TownHall, opened: Callable[[], Clerk], qtbot: QtBot
) -> None:
    clerk = opened()
    tab(clerk, 1)
    choose(clerk.window, "queues-table", "payments")
    clerk.click("pause", then="supervisor-notice")
    clerk.says("Write why: the citizens read it.", "supervisor-notice")
    find(clerk.window, QLineEdit, "pause-reason").setText("No card terminal")
    clerk.click("pause", then="supervisor-notice")
    qtbot.waitUntil(
        lambda: cells(clerk.window, "queues-table", "payments")[6] == "▲ paused: No card terminal"
    )
    clerk.click("go-on", then="supervisor-notice")
    qtbot.waitUntil(lambda: cells(clerk.window, "queues-table", "payments")[6] == "given out")
    assert kinds(town_hall)[-2:] == ["ServicePaused", "ServiceResumed"]


def test_the_report_of_the_day_is_asked_for_at_a_printer(
    town_hall: TownHall, opened: Callable[[], Clerk], qtbot: QtBot
) -> None:
    def tell(device: str) -> None:
        printer = PrinterNow(
            device=device,
            state=PrinterState.OK,
            tickets_left=None,
            paperless=False,
            since=town_hall.clock.now(),
        )
        with town_hall.store.transaction() as connection:
            printers.tell(connection, printer)

    clerk = opened()
    tab(clerk, 2)
    clerk.click("report", then="supervisor-notice")
    assert "Choose a printer" in text(clerk.window, "supervisor-notice")
    tell("kiosk-1")
    tell("kiosk-2")
    qtbot.waitUntil(lambda: clerk.window.seen is not None and len(clerk.window.seen.printers) == 2)  # type: ignore[attr-defined]
    choose(clerk.window, "devices-table", "printer-kiosk-2")
    clerk.click("report", then="supervisor-notice")
    qtbot.waitUntil(lambda: "never had a server" in text(clerk.window, "supervisor-notice"))
    with town_hall.store.transaction() as connection:
        remember(connection, Contact(link=Link.CURRENT, heard_at=town_hall.clock.now()))
    clerk.click("report", then="supervisor-notice")
    qtbot.waitUntil(lambda: "kiosk-2" in text(clerk.window, "supervisor-notice"))
    qtbot.waitUntil(lambda: "DayReportAsked" in kinds(town_hall))


def test_who_was_missed_long_ago_is_let_back_in(
    town_hall: TownHall, opened: Callable[[], Clerk], qtbot: QtBot
) -> None:
    ticket = town_hall.issue("payments")
    town_hall.desk.open_counter(counter="3", clerk="clerk-3")
    town_hall.desk.call_next(counter="3", clerk="clerk-3", operation="call")
    town_hall.clock.forward(30)
    town_hall.desk.recall(counter="3", clerk="clerk-3", operation="again")
    town_hall.clock.forward(30)
    town_hall.desk.no_show(counter="3", clerk="clerk-3", operation="gone")
    town_hall.clock.forward(2 * 3600)
    clerk = opened()
    tab(clerk, 3)
    clerk.click("let-back-in", then="supervisor-notice")
    clerk.says(f"{ticket.number} waits again.", "supervisor-notice")


def test_a_refusal_is_said_and_the_window_goes_with_the_clerk(
    town_hall: TownHall, opened: Callable[[], Clerk], desk: Desk, qtbot: QtBot
) -> None:
    clerk = opened()
    choose(clerk.window, "counters-table", "2")
    clerk.click("free", then="supervisor-notice")
    clerk.says("Nobody is signed in at this counter.", "supervisor-notice")
    desk.seats[-1].lock(idle=False)
    qtbot.waitUntil(lambda: not clerk.window.isVisible())


def test_the_figures_catch_up_in_steps_and_read_only_what_changed(town_hall: TownHall) -> None:
    for _ in range(CATCH_UP // 10):
        town_hall.issue("payments")
        town_hall.clock.forward(-60)  # all in one hour; the log goes on in its own time
    town_hall.desk.open_counter(counter="3", clerk="clerk-3")
    overlook, looks = Overlook(), 1
    while overlook.look(town_hall.store).behind:
        looks += 1
    assert looks >= 1
    asked: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    on.listen(town_hall.store._engine, "before_cursor_execute", note)
    before = overlook.look(town_hall.store)
    town_hall.issue("permits")
    asked.clear()
    after = overlook.look(town_hall.store)
    on.remove(town_hall.store._engine, "before_cursor_execute", note)
    assert after.figures.issued == before.figures.issued + 1
    assert len(asked) < 30
    assert not [s for s in asked if "FROM ticket" in s and "WHERE" not in s]


def test_the_window_reads_nothing_while_it_is_closed(
    town_hall: TownHall, opened: Callable[[], Clerk], qtbot: QtBot
) -> None:
    clerk = opened()
    clerk.window.close()
    seen = clerk.window.seen  # type: ignore[attr-defined]
    town_hall.issue("payments")
    town_hall.desk.open_counter(counter="3", clerk="clerk-3")
    clerk.window._look()  # type: ignore[attr-defined]
    assert clerk.window.seen is seen  # type: ignore[attr-defined]


def test_every_control_has_a_name_for_screen_readers(opened: Callable[[], Clerk]) -> None:
    window = opened().window
    for table in window.findChildren(Table):
        assert table.accessibleName()
    for field in window.findChildren(QLineEdit):
        assert field.accessibleName()
    assert all(shown(window, name) for name in ("counters-table", "supervisor-tabs"))
    assert find(window, QLabel, "figure-mean").accessibleName() == "Mean wait"


def test_the_tables_say_who_needs_help(
    town_hall: TownHall, opened: Callable[[], Clerk], qtbot: QtBot
) -> None:
    clerk = opened()
    town_hall.desk.open_counter(counter="3", clerk="clerk-3")
    town_hall.desk.raise_emergency(counter="3", clerk="clerk-3", operation="help")
    qtbot.waitUntil(lambda: cells(clerk.window, "counters-table", "3")[2] == "■ needs help")


def test_the_details_of_a_device_are_never_squeezed_away(opened: Callable[[], Clerk]) -> None:
    clerk = opened()
    tab(clerk, 2)
    clerk.window.resize(320, 600)
    header = find(clerk.window, Table, "devices-table").horizontalHeader()
    assert header.sectionSize(2) >= 5 * header.fontMetrics().height()
