"""A branch on five computers and a server, each in a network of its own; cables are cut.

WAN cut, one computer's cable cut, the hub killed and back: no number twice, no person called twice,
nothing acknowledged lost, and the gap in service is measured and printed.
"""

from __future__ import annotations

import os
import time
import uuid
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from branch.domain import events as e
from branch.host.folders import DataFolder
from branch.store import outbox, reading
from branch.store.computer import HubLink, hub_contact
from branch.store.store import Store
from branch.ui.pilot_client import PilotClient
from installer.programs import WINDOWLESS
from server.db.engine import open_engine
from server.handlers.reading import status
from server.handlers.refused import Refused
from tests.helpers.branches import always_open, one_touch, town_hall_text
from tests.helpers.computers import Computer, Network, network
from tests.helpers.running import a_fast_morning, eventually

OTHERS = ("kiosk", "display", "desk-1", "desk-2")
PORT, SERVER_PORT = 8035, 8080
TAKEN = 5


class Town:
    """Hub, kiosk, display, two clerks' desks and the server; all of them run."""

    def __init__(self, root: Path, lan: Network) -> None:
        self.root, self.lan = root, lan
        self.clock = a_fast_morning()
        self.computers = {
            name: Computer(name, lan, DataFolder(root / name).make()) for name in lan.address
        }
        called = uuid.uuid4().hex[:8]
        self._pilots = {name: f"nst-{os.getpid()}-{called}-{name}" for name in OTHERS}
        self.stores: dict[str, Store] = {}
        self._hands: dict[str, PilotClient] = {}
        self.seen: list[str] = []
        """Numbers that a person has read on the kiosk's screen."""
        for name in ("branch.key", "server.key"):
            (root / name).write_text(f"a-key-for-{name}-of-this-town\n")
        text = one_touch(always_open(town_hall_text()))
        (root / "branch.toml").write_text(text, encoding="utf-8")

    def start(self) -> None:
        """Start everything, and wait until every computer is current with the hub."""
        self.computers["server"].start(
            "server.app",
            *("--host", self.lan.address["server"], "--port", str(SERVER_PORT)),
            *("--database", self.database, "--key-file", str(self.root / "server.key")),
            *("--allow-unenrolled", "--plain-http"),
        )
        self.start_hub()
        for name in OTHERS:
            self._start_agent(name)
        for name in ("hub", *OTHERS):
            folder = self.computers[name].data
            self.stores[name] = Store.open(folder, clock=self.clock, device="test")
        for name in OTHERS:
            self.await_link(name, HubLink.CURRENT)
        self._window("kiosk", "kiosk", "--printer", f"virtual://printer?folder={self.root}/paper")
        self._window("display", "display", "--voice", f"virtual://voice?folder={self.root}/voice")
        for desk in ("1", "2"):
            self._window(f"desk-{desk}", "counter", "--sign-in", f"clerk-{desk}@{desk}")
        for name in OTHERS:
            self.hand(name).windows()

    @property
    def database(self) -> str:
        return f"sqlite:///{self.root / 'server.db'}"

    def _common(self, name: str) -> list[str]:
        return ["--data", str(self.computers[name].data.root), "--clock", self.clock.spec()]

    def start_hub(self) -> None:
        """Start the hub's agent, as its watchdog does."""
        self.computers["hub"].start(
            "branch.agent",
            *self._common("hub"),
            *("--branch", str(self.root / "branch.toml"), "--mdns", "off"),
            *("--lan", f"{self.lan.address['hub']}:{PORT}", "--plain-http"),
            *("--branch-key-file", str(self.root / "branch.key")),
            *("--server", f"http://{self.lan.address['server']}:{SERVER_PORT}"),
            *("--key-file", str(self.root / "server.key")),
        )

    def _start_agent(self, name: str) -> None:
        self.computers[name].start(
            "branch.agent",
            *self._common(name),
            *("--role", "satellite", "--device", name),
            *("--hub", f"http://{self.lan.address['hub']}:{PORT}"),
            *("--branch-key-file", str(self.root / "branch.key")),
        )

    def _window(self, name: str, program: str, *options: str) -> None:
        arguments = [*self._common(name), "--pilot", self._pilots[name], *options]
        self.computers[name].start(program, *arguments, environment=WINDOWLESS)

    def hand(self, name: str) -> PilotClient:
        """Return the remote hand of a computer's window."""
        if name not in self._hands:
            self._hands[name] = PilotClient(self._pilots[name], deadline_s=90)
        return self._hands[name]

    def await_link(self, name: str, wanted: HubLink) -> None:
        """Wait until a computer's agent says that it stands so with the hub."""

        def stands() -> bool:
            with self.stores[name].reading() as connection:
                return hub_contact(connection).link is wanted

        eventually(stands, f"the {name} says that its hub is {wanted}", 90)

    def take_ticket(self) -> str:
        """Take a ticket at the kiosk as a citizen does; return the number on the screen."""
        hand = self.hand("kiosk")
        hand.wait("service-identity")
        hand.touch("service-identity")
        hand.wait("number")
        number = str(hand.read("number"))
        self.seen.append(number)
        hand.wait("done")
        hand.touch("done")
        hand.wait_gone("done")
        return number

    def press(self, desk: str, button: str) -> None:
        """Press a button of a clerk's window."""
        window = f"counter-{desk}"
        hand = self.hand(f"desk-{desk}")
        hand.wait(button, window=window)
        hand.touch(button, window=window)

    def serve_one(self, desk: str) -> None:
        """Call, start and finish at one desk; each step is waited for at the hub."""
        for button, kind in (
            ("call-next", "TicketCalled"),
            ("start", "ServingStarted"),
            ("finish", "ServingFinished"),
        ):
            before = self.kinds()[kind]
            self.press(desk, button)
            eventually(lambda k=kind, b=before: self.kinds()[k] > b, f"{kind} at the hub")  # type: ignore[misc]

    def events(self) -> list[e.Event]:
        """Return the hub's whole log."""
        with self.stores["hub"].reading() as connection:
            return [record.event() for record in reading.log(connection, 0, 10_000)]

    def kinds(self) -> Counter[str]:
        return Counter(type(event).__name__ for event in self.events())

    def unsent(self) -> int:
        with self.stores["hub"].reading() as connection:
            return outbox.amount(connection).count

    def agree(self) -> bool:
        """Tell whether all five computers and the server have the same log and the same state."""
        states = set()
        for store in self.stores.values():
            with store.reading() as connection:
                head = reading.head(connection)
                states.add((head.seq, head.hash, reading.digest(connection)))
        engine = open_engine(self.database)
        try:
            with engine.connect() as connection:
                there = status(connection, "town-hall")
        except (Refused, OperationalError):  # it is not up yet, or never heard of the branch
            return False
        finally:
            engine.dispose()
        return states == {(there.seq, there.hash, there.digest)}

    def stop(self) -> None:
        for hand in self._hands.values():
            hand.close()
        for computer in self.computers.values():
            computer.stop()
        for store in self.stores.values():
            store.close()


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    with network("hub", *OTHERS, "server") as lan:
        town = Town(tmp_path, lan)
        try:
            town.start()
            yield town
        finally:
            town.stop()


@pytest.mark.slow
def test_cables_are_cut_and_the_hub_is_killed(
    town: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    gaps: dict[str, float] = {}
    town.take_ticket()
    town.serve_one("1")
    eventually(town.agree, "everybody agrees on an ordinary morning", 90)

    town.lan.cut("server")
    began = time.monotonic()
    town.take_ticket()
    gaps["WAN cut"] = time.monotonic() - began
    town.serve_one("2")
    assert town.unsent() > 0, "the server cannot have heard of it"

    town.take_ticket()
    town.lan.cut("desk-2")
    began = time.monotonic()
    town.serve_one("1")
    gaps["another desk's cable cut"] = time.monotonic() - began
    town.await_link("desk-2", HubLink.AWAY)
    town.lan.join("desk-2")
    town.await_link("desk-2", HubLink.CURRENT)

    waits = town.take_ticket()
    town.computers["hub"].kill("branch.agent")
    began = time.monotonic()
    lent = town.take_ticket()
    gaps["hub killed, until the kiosk's next number"] = time.monotonic() - began
    for name in OTHERS:
        town.await_link(name, HubLink.AWAY)
    town.start_hub()
    for name in OTHERS:
        town.await_link(name, HubLink.CURRENT)
    gaps["until every computer has its hub again"] = time.monotonic() - began
    for desk in ("2", "1"):
        town.serve_one(desk)

    town.lan.join("server")
    eventually(lambda: town.unsent() == 0 and town.agree(), "all six have the same state", 90)
    _check(town, {waits, lent})
    with capsys.disabled():
        told = ", ".join(f"{what} {seconds:.1f} s" for what, seconds in gaps.items())
        print(f"\n  gap in service: {told}")


def _check(town: Town, waited: set[str]) -> None:
    events = town.events()
    issued = {event.ticket: event.number for event in events if isinstance(event, e.TicketIssued)}
    numbers = list(issued.values())
    assert len(set(numbers)) == len(numbers), "no number twice"
    assert len(set(town.seen)) == len(town.seen) == TAKEN
    assert set(town.seen) <= set(numbers), "what a screen has shown is in the log"
    dropped = {event.ticket for event in events if isinstance(event, e.TicketCancelled)}
    unseen = {ticket for ticket, number in issued.items() if number not in town.seen}
    assert unseen == dropped, "a number whose answer was lost is nobody's, and counts no more"
    calls = Counter(event.ticket for event in events if isinstance(event, e.TicketCalled))
    assert set(calls.values()) == {1}, "no person called twice"
    assert waited <= {issued[ticket] for ticket in calls}, "who waited meanwhile was called"
    papers = {file.stem.split("-")[0] for file in (town.root / "paper").glob("*.bin")}
    assert papers == set(town.seen), "each has its paper, and there is no paper of nobody's"
    for name in OTHERS:
        for program, process in town.computers[name].running.items():
            assert process.poll() is None, f"{program} on {name} left with {process.returncode}"
