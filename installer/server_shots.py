"""Pictures of the server's pages: a branch in the middle of its morning, sent by a real uplink."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from branch.domain.clock import RecordedClock, monotonic_ns
from branch.host.folders import DataFolder
from branch.protocol.roles import AccessRole
from installer.browser import photograph
from installer.enrolling import enrol_all
from installer.place import free_port
from installer.shots_morning import BRANCH_ID, DEADLINE_S, MORNING, NOW, await_it, send_a_morning
from server.audit.tree_head import Signer
from server.db.engine import WRITES, open_engine
from server.handlers.sealing import seal

PAGES = {
    "page": "/",
    "devices": "/devices",
    "audit": f"/audit?branch={BRANCH_ID}",
    "audit-deeds": "/audit/deeds",
    "audit-heads": "/audit/heads",
}
SIZES = (("wide", 1280, 800), ("phone", 390, 844))


def shots(out: Path) -> list[Path]:
    """Write ``PAGE-<size>[-dark].png``, and say which could not be taken."""
    with tempfile.TemporaryDirectory() as name:
        address = f"http://127.0.0.1:{free_port()}"
        database = f"sqlite:///{Path(name, 'server.db')}"
        hub = DataFolder(Path(name, "hub"))
        enrol_all(database, address, BRANCH_ID, MORNING, {AccessRole.HUB: hub.root})
        with _server(database, address):
            send_a_morning(hub, address)
            _sign(database)
            return _photographs(out, address)


def _photographs(out: Path, address: str) -> list[Path]:
    pictures = []
    for page, path in PAGES.items():
        for size, width, height in SIZES:
            for dark in (False, True):
                file = out / f"{page}-{size}{'-dark' if dark else ''}.png"
                if photograph(address + path, file, width=width, height=height, dark=dark):
                    pictures.append(file)
                else:
                    words = "is missing: no Chromium here, or it took too long."
                    print(f"{file.name} {words}", flush=True)
    return pictures


@contextmanager
def _server(database: str, address: str) -> Iterator[None]:
    """Run a server that answers; its clock goes on where the morning ends."""
    clock = RecordedClock(start=NOW, origin_ns=monotonic_ns(), speed=1.0)
    command = [
        sys.executable,
        *("-m", "server.app", "--port", address.rpartition(":")[2]),
        *("--database", database, "--clock", clock.spec()),
    ]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        await_it(lambda: requests.get(f"{address}/ready", timeout=5).ok)
        yield
    finally:
        process.terminate()
        process.wait(DEADLINE_S)


def _sign(database: str) -> None:
    """Sign a head of the branch's log, as a server with a signing key does every hour."""
    engine = open_engine(database)
    signer = Signer(Ed25519PrivateKey.generate())
    connection = engine.connect().execution_options(**{WRITES: True})
    with connection, connection.begin():
        seal(connection, branch=BRANCH_ID, signer=signer, now=NOW)
    engine.dispose()
