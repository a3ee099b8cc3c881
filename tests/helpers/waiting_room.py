"""A shared file, people who come and clerks who call, and the foreteller that listens."""

from __future__ import annotations

import random
from contextlib import suppress
from pathlib import Path

from branch.desk.local import LocalDesk
from branch.domain.clock import ManualClock
from branch.domain.errors import BranchError
from branch.domain.ticket import Ticket
from branch.store import outlook
from branch.store.outlook import Foretold
from branch.store.store import Store
from branch.sync.foreteller import Foreteller
from tests.helpers.branches import always_open, town_hall_text
from tests.helpers.stores import empty_file, operation

SERVICES = ("identity", "address", "certificates", "payments", "collection")


class WaitingRoom:
    """The town hall with its doors open, from one seed."""

    def __init__(self, folder: Path, *, text: str = "", seed: int = 1) -> None:
        self.clock = ManualClock()
        self.store = Store.open(empty_file(folder), clock=self.clock, device="hub")
        self.store.configure(text or always_open(town_hall_text()), "town_hall.toml")
        self.desk = LocalDesk(self.store)
        self.foreteller = Foreteller(self.store)
        self._dice = random.Random(seed)

    def clerks(self) -> dict[str, str]:
        """Return who sits at which counter."""
        branch = self.store.branch()
        return dict(zip(branch.counters, branch.clerks, strict=False))

    def counters_open(self) -> None:
        """Sign somebody in at every counter."""
        for counter, clerk in self.clerks().items():
            self.desk.open_counter(counter=counter, clerk=clerk)

    def counters_close(self) -> None:
        """Let everybody go home who has nobody to serve."""
        for counter, clerk in self.clerks().items():
            self.desk.close_counter(counter=counter, clerk=clerk)

    def comes(self, service: str = "identity") -> Ticket:
        """Somebody takes a ticket."""
        return self.desk.issue(service=service, language="en", operation=operation()).ticket

    def told(self, ticket: Ticket) -> Foretold | None:
        """Return what the ticket was told."""
        with self.store.reading() as connection:
            return outlook.foretold(connection, ticket.id)

    def busy(self, tickets: int, *, looks: bool = True) -> list[Ticket]:
        """Let people come every minute or so and be served; the foreteller keeps up."""
        came: list[Ticket] = []
        while len(came) < tickets:
            self.clock.forward(self._dice.uniform(20, 100))
            for counter, clerk in self.clerks().items():
                self._work(counter, clerk)
            if looks:
                self.foreteller.look()
            came.append(self.comes(self._dice.choice(SERVICES)))
            if looks:
                self.foreteller.look()
        return came

    def serve(self, counter: str) -> Ticket:
        """Call the next one, who comes."""
        clerk = self.clerks()[counter]
        self.desk.call_next(counter=counter, clerk=clerk, operation=operation())
        return self.desk.start(counter=counter, clerk=clerk, operation=operation()).ticket

    def _work(self, counter: str, clerk: str) -> None:
        if self._dice.random() < 0.45:
            with suppress(BranchError):
                self.desk.finish(
                    counter=counter, clerk=clerk, outcome="served", operation=operation()
                )
        with suppress(BranchError):
            self.serve(counter)

    def close(self) -> None:
        self.store.close()
