"""A morning of the shipped town hall, brought to a server by a real uplink, for pictures of pages.

The hub has two computers beside it, with a display each: one is three calls behind, the other has
no loudspeaker. What they say of themselves is what their programs would write into their files.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import requests

from branch.desk.local import LocalDesk
from branch.domain.clock import ManualClock
from branch.domain.ids import uuid7
from branch.domain.lobby import AudioState, DisplayProgress
from branch.domain.printer import PrinterNow, PrinterState
from branch.host.credentials import Credentials
from branch.host.folders import DataFolder
from branch.host.signer import Signer
from branch.host.version import program_version
from branch.store import neighbours, outbox, printers, reading, screens
from branch.store.computer import (
    Computer,
    HubContact,
    HubLink,
    Role,
    become,
    remember_hub_contact,
)
from branch.store.store import Store
from branch.sync.devices import own_facts
from branch.sync.enrolling import KeyKeeper
from branch.sync.foreteller import Foreteller
from branch.sync.service import UplinkThread
from branch.sync.transport import HttpTransport

BRANCH = Path(__file__).parents[1] / "resources" / "branches" / "town_hall.toml"
BRANCH_ID = "town-hall"
MORNING = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
NOW = datetime(2026, 3, 2, 9, 55, tzinfo=UTC)
DEADLINE_S = 30.0


def send_a_morning(folder: DataFolder, address: str) -> None:
    """Live the morning in the folder of an enrolled hub, and bring it to the server."""
    clock = ManualClock(MORNING)
    store = Store.open(folder, clock=clock, device="office")
    store.configure(BRANCH.read_text(encoding="utf-8"), BRANCH.name)
    _live(store, clock)
    clock.instant = NOW
    Foreteller(store).look()
    _tell_of_devices(store, clock, folder.root.parent)
    _bring(store, folder, clock, address)
    store.close()


def _live(store: Store, clock: ManualClock) -> None:
    desk = LocalDesk(store)
    services = list(store.branch().services)
    for number in range(17):
        clock.forward(70)
        desk.issue(service=services[number * 5 % 6], language="en", operation=uuid7(clock.now()))
    for counter in ("1", "2"):
        clerk = f"clerk-{counter}"
        desk.open_counter(counter=counter, clerk=clerk)
        desk.call_next(counter=counter, clerk=clerk, operation=uuid7(clock.now()))
        desk.recall(counter=counter, clerk=clerk, operation=uuid7(clock.now()))
        desk.start(counter=counter, clerk=clerk, operation=uuid7(clock.now()))
        clock.forward(100)


def _tell_of_devices(hub: Store, clock: ManualClock, beside: Path) -> None:
    with hub.transaction() as connection:
        calls = reading.head(connection).call
        screens.acknowledge(connection, _display("display", calls, clock.now()))
        printers.tell(connection, _printer(PrinterState.LOW, 24, clock.now()))
    for name, shown, trouble in (("tv-2", calls - 3, ""), ("tv-3", calls, "no loudspeaker")):
        there = Store.open(DataFolder(beside / name), clock=clock, device=name)
        there.configure(BRANCH.read_text(encoding="utf-8"), BRANCH.name)
        with there.transaction() as connection:
            become(connection, Computer(role=Role.SATELLITE))
            remember_hub_contact(connection, HubContact(link=HubLink.CURRENT))
            screens.acknowledge(connection, _display(name, shown, clock.now(), trouble))
        facts = own_facts(there, program_version())
        there.close()
        with hub.transaction() as connection:
            neighbours.hear(connection, facts, clock.now() - timedelta(seconds=4))


def _display(device: str, shown: int, now: datetime, trouble: str = "") -> DisplayProgress:
    return DisplayProgress(
        display="lobby",
        device=device,
        shown=shown,
        spoken=shown,
        seen_at=now,
        trouble=trouble,
        audio=AudioState.FAILS if trouble else AudioState.PLAYS,
    )


def _printer(state: PrinterState, left: int, now: datetime) -> PrinterNow:
    return PrinterNow(device="kiosk", state=state, tickets_left=left, paperless=False, since=now)


def _bring(store: Store, folder: DataFolder, clock: ManualClock, address: str) -> None:
    failures: list[Exception] = []
    credentials = Credentials(folder)
    uplink = UplinkThread(
        lambda: Store.open(folder, clock=clock, device="office"),
        HttpTransport(address, Signer(credentials, clock), clock, KeyKeeper(credentials, clock)),
        failed=failures.append,
    )
    uplink.start()
    await_it(lambda: bool(failures) or (_all_sent(store) and _has_board(address)))
    uplink.stop()


def _all_sent(store: Store) -> bool:
    with store.reading() as connection:
        return not outbox.amount(connection).count


def _has_board(address: str) -> bool:
    return "tv-2" in requests.get(f"{address}/devices", timeout=5).text


def await_it(condition: Callable[[], bool]) -> None:
    """Return when a condition of the server has come true. Raises TimeoutError."""
    until = time.monotonic() + DEADLINE_S
    while time.monotonic() < until:
        with suppress(requests.ConnectionError):
            if condition():
                return
        time.sleep(0.05)
    raise TimeoutError("the server did not answer in time")
