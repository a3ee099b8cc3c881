"""Three real agents of a branch, each of which may be the hub; the first one is."""

from __future__ import annotations

from contextlib import ExitStack, closing
from pathlib import Path

from branch.desk.choice import Desks
from branch.domain.clock import RecordedClock
from branch.domain.errors import HubAway
from branch.store import reading
from branch.store.computer import HubLink, Role, computer, decides, hub_contact
from branch.store.store import Store
from installer.place import free_port
from tests.helpers.agent_process import AgentProcess, state_of

COMPUTERS = 3


class Heirs:
    """The agents, and a store on the file of each. Use it as a context manager."""

    def __init__(
        self, root: Path, clock: RecordedClock, *, branch: Path | None, elect: bool
    ) -> None:
        """The folders are ``0``, ``1`` and ``2`` below the root; ``branch`` is put in force."""
        self._stack = ExitStack()
        self._clock = clock
        (root / "key").write_text("a-key-for-the-computers-of-this-branch\n")
        ports = [free_port() for _ in range(COMPUTERS)]
        hubs = " ".join(f"http://127.0.0.1:{port}" for port in ports)
        shared = ["--hub", hubs, "--branch-key-file", str(root / "key"), "--mdns", "off"]
        shared += ["--clock", clock.spec(), "--takeover", "majority" if elect else "by-hand"]
        self.agents: list[AgentProcess] = []
        self.options: list[list[str]] = []
        for place, port in enumerate(ports):
            own = ["--lan", f"127.0.0.1:{port}", "--device", f"computer-{place}", *shared]
            first = ["--branch", str(branch)] if branch else []
            role = ["--role", "satellite"] if place else first
            self.agents.append(AgentProcess(root / str(place), *own, *role))
            self.options.append(own)
        self.stores: list[Store] = []

    def __enter__(self) -> Heirs:
        for agent in self.agents:
            agent.start()
            self._stack.callback(agent.stop)
            store = Store.open(agent.data, clock=self._clock, device="test")
            self.stores.append(self._stack.enter_context(closing(store)))
        return self

    def __exit__(self, *_why: object) -> None:
        self._stack.close()

    def role(self, place: int) -> tuple[Role, int]:
        """Return what a computer is, and of which reign."""
        with self.stores[place].reading() as connection:
            now = computer(connection)
        return now.role, now.reign

    def decides(self, place: int) -> bool:
        """Tell whether a computer may decide for the branch now."""
        with self.stores[place].reading() as connection:
            return decides(connection)

    def same(self) -> bool:
        """Tell whether all have the same log and state, and it is not empty."""
        with self.stores[0].reading() as connection:
            filled = reading.head(connection).seq > 0
        return filled and len({state_of(store) for store in self.stores}) == 1

    def opens(self, place: int, desks: Desks, counter: str) -> bool:
        """Open a counter where the computer follows a hub; False where it does not yet."""
        with self.stores[place].reading() as connection:
            follows = hub_contact(connection).link is HubLink.CURRENT
        if not follows:
            return False  # its counters call nobody but whom they had already
        try:
            desks.now().open_counter(counter=counter, clerk=f"clerk-{counter}")
        except HubAway:
            return False
        return True
