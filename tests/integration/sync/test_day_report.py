"""The report of a day on paper: asked for, signed by the server, printed, read and checked."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from branch.desk.local import LocalDesk
from branch.domain.clock import ManualClock
from branch.domain.day_report import TreeHeadReceived
from branch.domain.errors import NothingSigned, NotPermitted
from branch.host.exits import CannotStart
from branch.protocol.uplink import SignedHead
from branch.store import reading
from branch.store.computer import become, computer
from branch.sync.day_end import DayEnd
from branch.sync.head_down import ASK_AGAIN_S, SETTLED_S, HeadTaking
from branch.sync.outlet import Outlet
from branch.sync.report import export_lines
from branch.sync.transport import Failure, Refused
from branch.sync.uplink import Uplink
from branch.ui.app import FONTS, TRANSLATIONS
from branch.ui.fonts import register_fonts
from branch.ui.language import Language
from branch.ui.threads import NamedThread
from drivers import catalog
from kiosk.day_reports import DayReports
from kiosk.paper import TICKETS, painter_for
from kiosk.printing import TicketPress
from kiosk.records import Records
from server.audit.commands import verify
from server.audit.tree_head import make_key
from server.handlers.sealing import newest_head, seal
from tests.helpers.paper import decode, qr_codes
from tests.helpers.server_in_process import ServerInProcess
from tests.helpers.stores import open_store, operation

KIOSK = "kiosk-1"


class Server(ServerInProcess):
    """A server that signs when it is told to."""

    def __init__(self, folder: Path, clock: ManualClock) -> None:
        super().__init__(folder, clock)
        self.clock = clock
        self.signer = make_key(folder / "heads.pem")
        self.aside = 0
        """Leaves of the tree beside the records of the log."""

    def sign(self) -> None:
        self.do(lambda c: seal(c, "town-hall", self.signer, self.clock.now()))

    def head(self, branch: str) -> SignedHead | Failure:
        with self.engine.connect() as connection:
            found = newest_head(connection, branch)
        if found is None:
            return Refused(words="not signed")
        head = SignedHead.model_validate_json(found.model_dump_json())
        return head.model_copy(update={"size": head.size + self.aside})


class Branch:
    """A hub with its uplink, and a kiosk with a printer on the same file."""

    def __init__(self, root: Path, qtbot: QtBot) -> None:
        self.root, self._qtbot = root, qtbot
        self.clock = ManualClock()
        self.store = open_store(root / "hub", self.clock, "hub")
        self.desk = LocalDesk(self.store)
        (root / "server").mkdir()
        self.server = Server(root / "server", self.clock)
        self.elapsed = 0.0
        self.uplink = Uplink(
            Outlet(self.store),
            self.server,
            elapsed=lambda: self.elapsed,
            noise=random.Random(1),
            heads=HeadTaking(self.store, self.server, elapsed=lambda: self.elapsed),
        )
        self.records = Records(self.store.folder, clock=self.clock, device=KIOSK)
        self._on_store, self._devices = NamedThread("store"), NamedThread("devices")
        printer = catalog.printer("virtual://printer", folder=root / "tickets")
        painter = painter_for(TICKETS / "standard.toml", printer.paper, printer.hand)
        self.press = TicketPress(printer, painter.document, draw_page=painter.page)
        self.reports = DayReports(
            press=self.press,
            records=self.records,
            language=Language("kiosk", TRANSLATIONS),
            store=self._on_store,
            devices=self._devices,
        )
        self._on_store.submit(lambda: self.records.open().close())

    def store_text(self) -> str:
        with self.store.reading() as connection:
            return str(connection.exec_driver_sql("SELECT text FROM configuration").scalar())

    def talk(self, seconds: float = 12 * ASK_AGAIN_S) -> None:
        """Contacts with the server for so long, each until there is nothing more to do."""
        until = self.elapsed + seconds
        while self.elapsed < until:
            self.elapsed += ASK_AGAIN_S
            while not self.uplink.step().seconds:
                pass

    def serve_one(self) -> None:
        desk = self.desk
        desk.issue(service="identity", language="en", operation=operation())
        desk.open_counter(counter="1", clerk="clerk-1")
        desk.call_next(counter="1", clerk="clerk-1", operation=operation())
        desk.start(counter="1", clerk="clerk-1", operation=operation())
        desk.finish(counter="1", clerk="clerk-1", outcome="served", operation=operation())

    def heads(self) -> list[TreeHeadReceived]:
        with self.store.reading() as connection:
            return [head for head, _ in reading.heads_for(connection, KIOSK, 0)]

    def papers(self) -> list[Path]:
        """Look as the kiosk does, and return the papers that are there then."""
        seen: list[None] = []
        self.reports.look()
        self._on_store.submit(
            lambda: None, done=lambda _: self._devices.submit(lambda: None, done=seen.append)
        )
        self._qtbot.waitUntil(lambda: bool(seen), timeout=60_000)
        return sorted((self.root / "tickets").glob("report-*.bin"))

    def export(self) -> Path:
        file = self.root / "log.jsonl"
        file.write_text("\n".join([*export_lines(self.store), ""]), encoding="utf-8")
        return file

    def close(self) -> None:
        self._devices.stop(3)
        self._on_store.submit(self.records.close)
        self._on_store.stop(3)
        self.press.close()
        self.server.close()
        self.store.close()


@pytest.fixture
def branch(tmp_path: Path, qapp: QGuiApplication, qtbot: QtBot) -> Iterator[Branch]:
    register_fonts(FONTS)
    made = Branch(tmp_path, qtbot)
    yield made
    made.close()


def test_a_report_that_a_supervisor_asks_for_is_signed_printed_and_checked(
    branch: Branch, capsys: pytest.CaptureFixture[str]
) -> None:
    branch.serve_one()
    branch.desk.issue(service="identity", language="en", operation=operation())
    branch.talk()
    branch.server.sign()
    branch.desk.ask_day_report(device=KIOSK, by="clerk-1", operation=operation())
    branch.talk()
    assert not branch.heads(), "what was signed before it was asked for does not cover the request"
    branch.server.sign()
    branch.talk()
    (head,) = branch.heads()
    (paper,) = branch.papers()
    assert branch.papers() == [paper], "once"

    (code,) = qr_codes(decode(paper.read_bytes()))
    export, key = str(branch.export()), branch.server.signer.public_key
    assert verify([export, "--head", code, "--public-key", key], {}) == 0
    assert f"the newest over {head.size} records; signed by that key" in capsys.readouterr().out

    lines = Path(export).read_text(encoding="utf-8").splitlines()
    Path(export).write_text("\n".join([*lines[: head.size - 1], ""]), encoding="utf-8")
    with pytest.raises(CannotStart):
        verify([export, "--head", code, "--public-key", key], {})
    with pytest.raises(CannotStart, match="not signed with that key"):
        verify([export, "--head", code.replace('"size":', '"size":1'), "--public-key", key], {})


def test_a_day_that_is_over_is_reported_where_the_branch_file_names_a_printer(
    branch: Branch,
) -> None:
    branch.serve_one()
    branch.clock.forward(24 * 3600)
    assert DayEnd(branch.store).look() is not None
    branch.talk()
    branch.server.sign()
    branch.talk()
    assert not branch.heads(), "no printer is named"
    printer = f'[day]\nreport_printer = "{KIOSK}"'
    branch.store.configure(branch.store_text().replace("[day]", printer, 1), "reported.toml")
    branch.serve_one()
    branch.clock.forward(24 * 3600)
    assert DayEnd(branch.store).look() is not None
    branch.talk()
    branch.server.sign()
    branch.talk()
    (head,) = branch.heads()
    assert head.business_day == "2026-03-03"
    assert len(branch.papers()) == 1


def test_after_another_hub_a_head_of_before_the_request_is_not_taken_for_one_of_after(
    branch: Branch,
) -> None:
    """The server's tree then has leaves of the lost hub, too: it is larger than the log."""
    with branch.store.transaction() as connection:
        become(connection, computer(connection).model_copy(update={"reign": 2}))
    branch.serve_one()
    branch.talk(ASK_AGAIN_S)
    branch.server.sign()
    branch.server.aside = 50
    branch.desk.ask_day_report(device=KIOSK, by="clerk-1", operation=operation())
    branch.talk(2 * ASK_AGAIN_S)
    assert not branch.heads()
    branch.server.sign()
    branch.talk(2 * ASK_AGAIN_S)
    assert len(branch.heads()) == 1, "a newer one"
    branch.desk.ask_day_report(device=KIOSK, by="clerk-1", operation=operation())
    branch.uplink.step()
    branch.server.sign()  # before it was asked for: it stays the newest
    branch.talk(SETTLED_S + 4 * ASK_AGAIN_S)
    assert len(branch.heads()) == 2, "one that stays"


def test_nobody_asks_in_vain(branch: Branch) -> None:
    with pytest.raises(NothingSigned):
        branch.desk.ask_day_report(device=KIOSK, by="clerk-1", operation=operation())
    branch.talk()
    with pytest.raises(NotPermitted):
        branch.desk.ask_day_report(device=KIOSK, by="clerk-2", operation=operation())


def test_a_report_that_comes_much_later_is_not_printed_before_a_citizen(branch: Branch) -> None:
    branch.talk()
    branch.desk.ask_day_report(device=KIOSK, by="clerk-1", operation=operation())
    branch.talk()
    branch.server.sign()
    branch.talk()
    assert len(branch.heads()) == 1
    branch.clock.forward(16 * 60)
    assert branch.papers() == []
