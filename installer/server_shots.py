"""A picture of the server's page: a branch in the middle of its morning, sent by a real uplink."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import requests

from branch.desk.local import LocalDesk
from branch.domain.clock import ManualClock, RecordedClock, monotonic_ns
from branch.domain.ids import uuid7
from branch.host.credentials import Credentials
from branch.host.folders import DataFolder
from branch.host.signer import Signer
from branch.store import outbox
from branch.store.store import Store
from branch.sync.enrolling import KeyKeeper
from branch.sync.foreteller import Foreteller
from branch.sync.service import UplinkThread
from branch.sync.transport import HttpTransport
from installer.browser import photograph
from installer.place import free_port

BRANCH = Path(__file__).parents[1] / "resources" / "branches" / "town_hall.toml"
MORNING = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
NOW = datetime(2026, 3, 2, 9, 55, tzinfo=UTC)
SIZES = (("wide", 1280, 800), ("phone", 390, 844))
DEADLINE_S = 30.0


def shots(out: Path) -> list[Path]:
    """Write ``page-<size>[-dark].png``, and say which could not be taken."""
    with tempfile.TemporaryDirectory() as name:
        address = f"http://127.0.0.1:{free_port()}"
        with _server(Path(name), address):
            _send_a_morning(DataFolder(Path(name, "data")), address)
            return _photographs(out, address)


def _photographs(out: Path, address: str) -> list[Path]:
    pictures = []
    for size, width, height in SIZES:
        for dark in (False, True):
            file = out / f"page-{size}{'-dark' if dark else ''}.png"
            if photograph(address, file, width=width, height=height, dark=dark):
                pictures.append(file)
            else:
                print(f"{file.name} is missing: no Chromium here, or it took too long.", flush=True)
    return pictures


@contextmanager
def _server(folder: Path, address: str) -> Iterator[None]:
    """Run a server that answers; its clock goes on where the morning ends."""
    clock = RecordedClock(start=NOW, origin_ns=monotonic_ns(), speed=1.0)
    command = [
        sys.executable,
        *("-m", "server.app", "--port", address.rpartition(":")[2]),
        *("--database", f"sqlite:///{folder / 'server.db'}", "--clock", clock.spec()),
        "--allow-unenrolled",
    ]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        _await(lambda: requests.get(f"{address}/ready", timeout=5).ok)
        yield
    finally:
        process.terminate()
        process.wait(DEADLINE_S)


def _send_a_morning(folder: DataFolder, address: str) -> None:
    clock = ManualClock(MORNING)
    store = Store.open(folder, clock=clock, device="shots")
    store.configure(BRANCH.read_text(encoding="utf-8"), BRANCH.name)
    desk = LocalDesk(store)
    services = list(store.branch().services)
    for number in range(17):
        clock.forward(70)
        desk.issue(service=services[number * 5 % 6], language="en", operation=uuid7(clock.now()))
    for counter in ("1", "2"):
        clerk = f"clerk-{counter}"
        desk.open_counter(counter=counter, clerk=clerk)
        desk.call_next(counter=counter, clerk=clerk, operation=uuid7(clock.now()))
        desk.start(counter=counter, clerk=clerk, operation=uuid7(clock.now()))
        clock.forward(100)
    clock.instant = NOW
    Foreteller(store).look()
    failures: list[Exception] = []
    credentials = Credentials(folder)
    uplink = UplinkThread(
        lambda: Store.open(folder, clock=clock, device="sync"),
        HttpTransport(address, Signer(credentials, clock), clock, KeyKeeper(credentials, clock)),
        failed=failures.append,
    )
    uplink.start()
    _await(lambda: bool(failures) or _all_sent(store))
    uplink.stop()
    store.close()


def _all_sent(store: Store) -> bool:
    with store.reading() as connection:
        return not outbox.amount(connection).count


def _await(condition: Callable[[], bool]) -> None:
    until = time.monotonic() + DEADLINE_S
    while time.monotonic() < until:
        with suppress(requests.ConnectionError):
            if condition():
                return
        time.sleep(0.05)
    raise TimeoutError("the server did not answer in time")
