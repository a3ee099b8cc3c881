"""A whole small day with planted names, phones and words, and a look through every file."""

from __future__ import annotations

import io
import json
import logging
import random
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from branch.domain.clock import ManualClock
from branch.host.exits import CannotStart
from branch.host.log import JsonLines
from branch.store import personal, reading
from branch.store import schema as s
from branch.store.rescue import rescue
from branch.store.store import Store
from branch.sync.day_end import DayEnd
from branch.sync.erasure import QUARANTINE_FOR, Erasure
from branch.sync.forecast_report import write_check
from branch.sync.foreteller import Foreteller
from branch.sync.outlet import Outlet
from branch.sync.personal_data import personal_command
from branch.sync.report import export_lines, status_lines
from branch.sync.uplink import Phase, Uplink
from tests.helpers.lan import LanBranch
from tests.helpers.server_in_process import ServerInProcess
from tests.helpers.stores import operation

PHONE = "600123987"
NAME = "Marisol Quijano Peralta"
NOTE = f"{NAME} brings the birth certificate"
SENT_ON = "speaks for her mother Encarnita"
MESSAGE = "the wheelchair of Encarnita is outside"
SPOKEN = "Would Marisol Quijano please come to the door"
MARKERS = ("600123987", "Marisol", "Encarnita")


class Day:
    """A hub, another computer that asks it, and a server; everything in one folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.clock = ManualClock()
        (root / "logs").mkdir()
        self._log = logging.FileHandler(root / "logs" / "all.jsonl", encoding="utf-8")
        self._log.setFormatter(JsonLines())
        logging.getLogger().addHandler(self._log)
        self._level = logging.getLogger().level
        logging.getLogger().setLevel(logging.DEBUG)
        self.lan = LanBranch(root, self.clock)
        self.hub = self.lan.hub
        (root / "server").mkdir()
        self.server = ServerInProcess(root / "server", self.clock)

    def live(self) -> str:
        """Take a ticket with answers at the door, note, call, send on and serve; its id."""
        desk, far = self.lan.desk, self.lan.far
        given = far.issue(
            service="identity", language="en", operation=operation(), answers={"phone": PHONE}
        )
        ticket = given.ticket.id
        far.printed(ticket=ticket, job="job")
        desk.open_counter(counter="1", clerk="clerk-1")
        far.open_counter(counter="2", clerk="clerk-2")
        desk.call_next(counter="1", clerk="clerk-1", operation=operation())
        desk.start(counter="1", clerk="clerk-1", operation=operation())
        desk.add_note(ticket=ticket, clerk="clerk-1", text=NOTE, operation=operation())
        desk.transfer(
            counter="1", clerk="clerk-1", service="permits", operation=operation(), note=SENT_ON
        )
        desk.send_message(clerk="clerk-2", by="clerk-1", text=MESSAGE, operation=operation())
        desk.announce(clerk="clerk-1", texts={"en": SPOKEN}, operation=operation(), minutes=5)
        self.follow()
        return ticket

    def follow(self) -> None:
        """Bring the log to the other computer and to the server, and foretell."""
        with self.lan.there.reading() as connection:
            known = reading.head(connection)
        self.lan.there.follow(self.lan.line.entries(known.seq, known.hash))
        foreteller = Foreteller(self.hub)
        foreteller.look()
        uplink = Uplink(Outlet(self.hub), self.server, elapsed=lambda: 0.0, noise=random.Random(1))
        for _ in range(4):
            uplink.step()
        assert uplink._phase is Phase.PUSH

    def end(self) -> None:
        """The next morning: the day is closed and reported."""
        self.clock.instant += timedelta(hours=20)
        closed = DayEnd(self.hub).look()
        assert closed is not None
        write_check(self.hub, "2026-03-02")
        (self.root / "export.jsonl").write_text(
            "\n".join((*export_lines(self.hub), *status_lines(self.hub))), encoding="utf-8"
        )
        self.follow()

    def files_with(self, *markers: str) -> set[str]:
        """Return every file that holds one of the markers, in any spelling that JSON has."""
        self._log.flush()
        wanted = [spelled.encode() for m in markers for spelled in (m, json.dumps(m)[1:-1])]
        return {
            str(file.relative_to(self.root))
            for file in self.root.rglob("*")
            if file.is_file() and any(word in file.read_bytes() for word in wanted)
        }

    def stop(self) -> None:
        self.lan.close()
        self.server.close()
        logging.getLogger().removeHandler(self._log)
        logging.getLogger().setLevel(self._level)
        self._log.close()


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Day]:
    made = Day(tmp_path)
    yield made
    made.stop()


def outside(files: set[str]) -> set[str]:
    """Leave out the hub's own database, where answers and notes are until their day."""
    return {name for name in files if not name.startswith("hub/branch.db")}


def test_what_is_personal_is_in_the_hub_s_database_and_nowhere_else(day: Day) -> None:
    day.live()
    assert day.files_with(*MARKERS) >= {"hub/branch.db-wal"}
    assert outside(day.files_with(PHONE, "birth certificate", "for her mother")) == set()
    kept = outside(day.files_with(*MARKERS))
    assert kept <= {"there/branch.db", "there/branch.db-wal"}, "messages and announcements"


def test_after_its_days_nothing_of_it_is_anywhere(day: Day) -> None:
    day.live()
    day.end()
    day.clock.instant += timedelta(days=15)
    for store in (day.hub, day.lan.there):
        Erasure(store).look()
    assert day.files_with(*MARKERS) == set()


def test_the_clocks_of_retention_run_without_server_and_network(tmp_path: Path) -> None:
    day = Day(tmp_path)
    ticket = day.live()
    day.stop()
    alone = Store.open(day.hub.folder, clock=day.clock, device="hub")
    day.clock.instant += timedelta(days=15)
    assert Erasure(alone).look() >= 3
    with alone.reading() as connection:
        assert personal.kept_of(connection, ticket) == 0
    alone.close()


def run(day: Day, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert personal_command(day.hub.folder, day.clock, list(words)) == 0
    return capsys.readouterr().out


def test_one_person_s_data_is_found_given_out_and_erased(
    day: Day, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    ticket = day.live()
    found = run(day, capsys, "find", "marisol quij")
    assert ticket in found
    assert "3 answers and notes" in found
    assert "Marisol" not in found, "only where it is, not what it is"
    monkeypatch.setattr("sys.stdin", io.StringIO(PHONE + "\n"))
    assert ticket in run(day, capsys, "find", "-")
    assert "Nothing" in run(day, capsys, "find", "nobody of that name")
    with day.hub.reading() as connection:
        held = reading.ticket(connection, ticket)
    assert held is not None
    number = held.number
    given = json.loads(run(day, capsys, "export", number.lower()))
    assert given["answers"] == {"phone": PHONE}
    assert [note["text"] for note in given["notes"]] == [NOTE, SENT_ON]
    assert given["history"][0]["what"] == "TicketIssued"
    assert "3 answers and notes erased" in run(day, capsys, "erase", number)
    assert outside(day.files_with(PHONE, "birth certificate", "for her mother")) == set()
    assert day.files_with(PHONE, "birth certificate", "for her mother") == set()
    assert json.loads(run(day, capsys, "export", ticket))["notes"] == []
    with day.hub.reading() as connection:
        kinds = [record.kind for record in reading.log(connection, 0)]
    assert kinds[-3:] == ["PersonalDataExported", "PersonalDataErased", "PersonalDataExported"]
    day.follow()
    assert day.server.status("town-hall").rejected == 0


def test_words_that_are_too_few_and_tickets_that_are_none_are_refused(day: Day) -> None:
    for words, said in (
        (["find", "ab"], "three letters"),
        (["export", "A999"], "no ticket"),
        (["burn", "x"], "It is:"),
    ):
        with pytest.raises(CannotStart, match=said):
            personal_command(day.hub.folder, day.clock, words)
    with pytest.raises(CannotStart, match="do it there"):
        personal_command(day.lan.there.folder, day.clock, ["find", "marisol"])


def test_erased_and_restored(day: Day) -> None:
    ticket = day.live()
    day.hub.forget()
    copy = day.hub.folder.database.read_bytes()
    personal.erase(day.hub, ticket)
    assert personal.erase(day.hub, ticket) == 0, "twice is no mistake"
    day.hub.close()
    for file in day.hub.folder.root.glob("branch.db*"):
        file.unlink()
    day.hub.folder.database.write_bytes(copy)
    restored = Store.open(day.hub.folder, clock=day.clock, device="hub")
    with restored.reading() as connection:
        assert personal.kept_of(connection, ticket) == 3, "it came back with the copy"
    assert Erasure(restored).look() == 3
    restored.close()
    assert day.files_with(PHONE, "birth certificate", "for her mother") == set()


def test_erased_and_rescued(day: Day) -> None:
    ticket = day.live()
    personal.erase(day.hub, ticket)
    # As if the deleting had not reached the file before it was damaged.
    row = {"key": "k", "question": "phone", "ticket": ticket, "value": f'"{PHONE}"'}
    with day.hub.transaction() as connection:
        connection.execute(s.personal.insert().values(**row, delete_after=2**60))
    day.hub.close()
    rescue(day.hub.folder, clock=day.clock)
    rescued = Store.open(day.hub.folder, clock=day.clock, device="hub")
    with rescued.reading() as connection:
        assert personal.kept_of(connection, ticket) == 0, "the log says that it was erased"
    assert any(name.startswith("hub/quarantine") for name in day.files_with(PHONE))
    day.clock.instant += QUARANTINE_FOR
    Erasure(rescued).look()
    rescued.close()
    assert day.files_with(PHONE) == set()


def test_a_message_s_words_go_with_the_day_from_the_file_too(day: Day) -> None:
    day.live()
    day.end()
    for store in (day.hub, day.lan.there):
        Erasure(store).look()
        with store.reading() as connection:
            assert not connection.execute(select(s.message.c.text)).all()
    assert day.files_with("wheelchair") == set()
