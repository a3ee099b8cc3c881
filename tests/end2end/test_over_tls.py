"""Two computers and a server, enrolled as a technician does: nothing readable passes between them.

A relay between the computers keeps every byte. The same is done without TLS, where every word that
was looked for is there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from branch.agent import main as agent_main
from branch.desk.choice import Desks
from branch.desk.local import LocalDesk
from branch.host.credentials import Credentials
from branch.host.exits import Exit
from branch.host.folders import DataFolder
from branch.protocol.pinning import fingerprint
from branch.store.computer import HubLink, hub_contact
from branch.store.store import Store
from installer.place import free_port
from server.app import main as server_main
from tests.helpers.agent_process import AgentProcess, state_of, wait_until
from tests.helpers.branches import always_open, town_hall_text
from tests.helpers.relay import Relay
from tests.helpers.server_process import ServerProcess
from tests.helpers.stores import operation
from tests.helpers.tls import new_authority

BRANCH = "town-hall"
IN_2049 = datetime(2049, 1, 1, tzinfo=UTC)
WITHIN_S = 90.0
Words = pytest.CaptureFixture[str]


class Town:
    """A server with TLS, a hub, and a kiosk's computer that reaches the hub through the relay."""

    def __init__(self, root: Path, stack: ExitStack, capsys: Words) -> None:
        self.root, self._stack, self._capsys = root, stack, capsys
        (root / "branch.toml").write_text(always_open(town_hall_text()), encoding="utf-8")
        self.pin = fingerprint(new_authority(root / "tls", IN_2049).certificate)
        self._database = f"sqlite:///{root / 'server.db'}"
        server = ServerProcess(root, self._database, "--tls", str(root / "tls"), unenrolled=False)
        stack.callback(server.start().kill)
        self._server = server.url.replace("http://", "https://")
        self.port = free_port()
        self.relay = stack.enter_context(Relay(self.port))

    def enrol(self, role: str) -> Path:
        """Enrol a computer with a code and the pin; return its data folder."""
        make = ["enrol-code", "--branch", BRANCH, "--role", role, "--database", self._database]
        assert server_main(make) == Exit.OK
        code = re.search(r"code +([A-Z0-9-]{9})", self._capsys.readouterr().out)
        assert code is not None
        folder = self.root / role
        enrol = ["enrol", "--server", self._server, "--code", code.group(1), "--pin", self.pin]
        assert agent_main(["--data", str(folder), *enrol]) == Exit.OK
        return folder

    def start(self, folder: Path, *options: str) -> Store:
        """Start a computer's agent, and return its store."""
        agent = AgentProcess(folder, *options, "--mdns", "off")
        self._stack.callback(agent.kill)
        return self._stack.enter_context(closing(agent.start().open_store()))

    def start_both(self, scheme: str, *more: str) -> tuple[Store, Store]:
        """Start the hub and the kiosk's computer."""
        lan = ["--branch", str(self.root / "branch.toml"), "--lan", f"0.0.0.0:{self.port}"]
        hub = self.start(self.enrol("hub"), *lan, *more)
        asks = ["--role", "satellite", "--hub", f"{scheme}://127.0.0.1:{self.relay.port}"]
        return hub, self.start(self.enrol("kiosk"), "--device", "kiosk-2", *asks, *more)


@pytest.fixture
def town(tmp_path: Path, capsys: Words) -> Iterator[Town]:
    with ExitStack() as stack:
        yield Town(tmp_path, stack, capsys)


def link(store: Store) -> tuple[HubLink, str]:
    with store.reading() as connection:
        found = hub_contact(connection)
    return found.link, found.words


@pytest.mark.parametrize("encrypted", [True, False], ids=["tls", "plain"])
def test_nothing_readable_passes_between_the_computers(town: Town, encrypted: bool) -> None:
    hub, there = town.start_both("https") if encrypted else town.start_both("http", "--plain-http")
    wait_until(lambda: link(there)[0] is HubLink.CURRENT, "the kiosk follows the hub", WITHIN_S)
    desk, desks = LocalDesk(hub), Desks(there)
    seen = desk.issue(service="identity", language="en", operation=operation()).ticket
    asked = desks.now().issue(service="payments", language="en", operation=operation()).ticket
    wait_until(lambda: state_of(there) == state_of(hub), "both have the same", WITHIN_S)
    desks.close()
    heard = town.relay.heard()
    assert len(heard) > 4000
    numbers = [ticket.number + '\\"' for ticket in (seen, asked)]
    for word in (*numbers, seen.id, asked.id, "TicketIssued", BRANCH, "HTTP/1.1", "Signature"):
        assert (word.encode() in heard) is not encrypted, word


def test_a_stranger_in_the_hubs_place_is_refused_and_the_technician_reads_why(town: Town) -> None:
    """Somebody else's server has certified a hub of a branch that is called the same."""
    lan = ["--branch", str(town.root / "branch.toml"), "--lan", f"0.0.0.0:{town.port}"]
    town.start(town.enrol("hub"), *lan)
    kiosk = town.enrol("kiosk")
    other = new_authority(town.root / "other", IN_2049)
    Credentials(DataFolder(kiosk)).keep_authority(other.certificate)
    asks = ["--role", "satellite", "--hub", f"https://127.0.0.1:{town.relay.port}"]
    there = town.start(kiosk, *asks)
    wait_until(lambda: link(there)[0] is HubLink.REFUSED, "the stranger is refused", WITHIN_S)
    assert "certificate of a stranger" in link(there)[1]
    assert b"HTTP" not in town.relay.heard()
