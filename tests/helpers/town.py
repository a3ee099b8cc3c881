"""A branch on five computers and a server, each in a network of its own, as its people use it."""

from __future__ import annotations

import os
import subprocess
import sys
import uuid
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from sqlalchemy.exc import OperationalError

from branch.domain import events as e
from branch.domain.clock import SystemClock
from branch.host.folders import DataFolder
from branch.protocol.pinning import fingerprint
from branch.protocol.roles import AccessRole
from branch.store import outbox, reading
from branch.store.computer import HubLink, Role, computer, decides, hub_contact
from branch.store.store import Store
from branch.ui.pilot_client import PilotClient
from installer.programs import WINDOWLESS
from server.access.authority import make_authority, make_certificate, read_authority
from server.access.codes import make_code
from server.db.engine import WRITES, open_engine
from server.db.upgrade import bring_up_to_date
from server.handlers.reading import status
from server.handlers.refused import Refused
from tests.helpers.branches import always_open, one_touch, town_hall_text
from tests.helpers.computers import Computer, Network
from tests.helpers.running import ROOT, a_fast_morning, eventually

OTHERS = ("kiosk", "display", "desk-1", "desk-2")
PORT, SERVER_PORT = 8035, 8080
_ROLES = {
    "hub": AccessRole.HUB,
    "kiosk": AccessRole.KIOSK,
    "display": AccessRole.DISPLAY,
    "desk-1": AccessRole.COUNTER,
    "desk-2": AccessRole.COUNTER,
}


class Town:
    """Hub, kiosk, display, two clerks' desks and the server; all of them run."""

    def __init__(
        self,
        root: Path,
        lan: Network,
        *,
        heirs: Sequence[str] = ("hub",),
        enrolled: bool = False,
        elects: bool = False,
    ) -> None:
        """``heirs`` may be the hub, and settle it among themselves where the town ``elects``.

        ``enrolled`` computers sign and speak TLS, the others share a key.
        """
        self.root, self.lan = root, lan
        self.heirs, self.enrolled, self.elects = heirs, enrolled, elects
        self.hub = "hub"
        """The computer whose log is looked at."""
        self.clock = replace(a_fast_morning(), speed=1)
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
        codes = self._codes() if self.enrolled else {}
        self.computers["server"].start(
            "server.app",
            *("--host", self.lan.address["server"], "--port", str(SERVER_PORT)),
            *("--database", self.database, *self._server_key),
            *(self._tls() if self.enrolled else ["--allow-unenrolled", "--plain-http"]),
        )
        for name, code in codes.items():
            self._enrol(name, code)
        self.start_hub()
        for name in OTHERS:
            self.start_agent(name)
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

    def _tls(self) -> list[str]:
        """Make the server an authority of its own, which certifies hubs, too."""
        folder, now = self.root / "tls", SystemClock().now()
        folder.mkdir()
        make_authority(folder, now)
        make_certificate(folder, [self.lan.address["server"]], now)
        return ["--tls", str(folder)]

    def _codes(self) -> dict[str, str]:
        """Make a code for each computer, as the server's own command does."""
        engine = open_engine(self.database)
        bring_up_to_date(engine)
        now, codes = SystemClock().now(), {}
        with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
            for name in ("hub", *OTHERS):
                role = AccessRole.HUB if name in self.heirs else _ROLES[name]
                codes[name] = make_code(connection, "town-hall", role, name, now)
        engine.dispose()
        return codes

    def _enrol(self, name: str, code: str) -> None:
        """Give a computer a key of its own, by the command that a technician types there."""
        pin = fingerprint(read_authority(self.root / "tls"))
        where = ["--server", self._server, "--code", code, "--pin", pin]

        def is_enrolled() -> bool:
            return self.run_at(name, "branch.agent", "enrol", *where).returncode == 0

        eventually(is_enrolled, f"{name} is enrolled", 90)

    @property
    def _server(self) -> str:
        return f"{self._scheme}://{self.lan.address['server']}:{SERVER_PORT}"

    @property
    def _scheme(self) -> str:
        return "https" if self.enrolled else "http"

    @property
    def _server_key(self) -> list[str]:
        return ["--key-file", str(self.root / "server.key")]

    def run_at(self, name: str, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a command at a computer to its end."""
        place = ["ip", "netns", "exec", self.lan.namespace(name)]
        return subprocess.run(
            [*place, sys.executable, "-m", program, *self._common(name), *arguments],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    def agent_options(self, name: str) -> list[str]:
        """Return what a technician writes into a computer's ``agent.toml``."""
        hubs = " ".join(f"{self._scheme}://{self.lan.address[heir]}:{PORT}" for heir in self.heirs)
        options = ["--device", name, "--hub", hubs, "--mdns", "off"]
        if name in self.heirs:
            options += ["--lan", f"{self.lan.address[name]}:{PORT}"]
        if self.elects:
            options += ["--takeover", "majority"]
        if not self.enrolled:
            options += ["--branch-key-file", str(self.root / "branch.key"), "--plain-http"]
            if name in self.heirs:
                options += ["--server", self._server, *self._server_key]
        return options

    def start_hub(self) -> None:
        """Start the agent of the first hub, as its watchdog does."""
        branch = ["--branch", str(self.root / "branch.toml")]
        arguments = [*self._common("hub"), *self.agent_options("hub"), *branch]
        self.computers["hub"].start("branch.agent", *arguments)

    def start_agent(self, name: str) -> None:
        """Start the agent of another computer."""
        arguments = [*self._common(name), *self.agent_options(name), "--role", "satellite"]
        self.computers[name].start("branch.agent", *arguments)

    def take_over(self, name: str) -> str:
        """Make a computer the hub by the command that a technician types there."""
        done = self.run_at(name, "branch.agent", "take-over", *self.agent_options(name))
        assert done.returncode == 0, done.stderr
        self.hub = name
        return done.stdout

    def press_become_hub(self, desk: str) -> None:
        """Make a desk's computer the hub by the supervisor's button; the clerk there is one."""
        hand = self.hand(f"desk-{desk}")
        hand.key("Ctrl+Shift+S", window=f"counter-{desk}")
        hand.wait("become-hub", window="supervisor")
        hand.touch("become-hub", window="supervisor")
        hand.wait("become-hub-yes")
        hand.touch("become-hub-yes")
        self.hub = f"desk-{desk}"
        eventually(lambda: self.role(self.hub)[0] is Role.HUB, f"desk {desk} is the hub", 90)

    def decides(self, name: str) -> bool:
        """Tell whether a computer may decide for the branch now."""
        with self.stores[name].reading() as connection:
            return decides(connection)

    def role(self, name: str) -> tuple[Role, int]:
        """Return what a computer is, and of which reign."""
        with self.stores[name].reading() as connection:
            now = computer(connection)
        return now.role, now.reign

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
        self.call_one(desk)
        self.finish_one(desk)

    def call_one(self, desk: str) -> None:
        """Call the next person, once there is a hub to ask: else only the lane counts."""
        eventually(lambda: self._has_hub(f"desk-{desk}"), f"desk {desk} has a hub", 90)
        self._step(desk, "call-next", "TicketCalled")

    def _has_hub(self, name: str) -> bool:
        with self.stores[name].reading() as connection:
            current = hub_contact(connection).link is HubLink.CURRENT
            is_hub = computer(connection).role is Role.HUB
            return decides(connection) if is_hub else current

    def finish_one(self, desk: str) -> None:
        """Start and finish with the person who was called."""
        self._step(desk, "start", "ServingStarted")
        self._step(desk, "finish", "ServingFinished")

    def _step(self, desk: str, button: str, kind: str) -> None:
        before = self.kinds()[kind]
        self.press(desk, button)
        eventually(lambda: self.kinds()[kind] > before, f"{kind} at the hub")

    def numbers(self) -> set[str]:
        """Return every number in the hub's log."""
        return {event.number for event in self.events() if isinstance(event, e.TicketIssued)}

    def all_run(self) -> None:
        """See that no program has left."""
        for name, one in self.computers.items():
            for program, process in one.running.items():
                left = process.poll()
                assert left is None, f"{program} on {name} left with {left}"

    def events(self) -> list[e.Event]:
        """Return the hub's whole log."""
        with self.stores[self.hub].reading() as connection:
            return [record.event() for record in reading.log(connection, 0, 10_000)]

    def kinds(self) -> Counter[str]:
        return Counter(type(event).__name__ for event in self.events())

    def unsent(self) -> int:
        with self.stores[self.hub].reading() as connection:
            return outbox.amount(connection).count

    def same(self) -> bool:
        """Tell whether all five computers have the same log and the same state."""
        return len(self._states()) == 1

    def _states(self) -> set[tuple[int, str, str]]:
        states = set()
        for store in self.stores.values():
            with store.reading() as connection:
                head = reading.head(connection)
                states.add((head.seq, head.hash, reading.digest(connection)))
        return states

    def agree(self) -> bool:
        """Tell whether all five computers and the server have the same log and the same state."""
        engine = open_engine(self.database)
        try:
            with engine.connect() as connection:
                there = status(connection, "town-hall")
        except (Refused, OperationalError):  # it is not up yet, or never heard of the branch
            return False
        finally:
            engine.dispose()
        return self._states() == {(there.seq, there.hash, there.digest)}

    def stop(self) -> None:
        for hand in self._hands.values():
            hand.close()
        for one in self.computers.values():
            one.stop()
        for store in self.stores.values():
            store.close()
