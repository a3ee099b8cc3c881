"""What citizens, printers and clerks do in a simulated branch, and what they were promised."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from sqlalchemy.exc import OperationalError

from branch.domain.errors import BranchError, HubAway
from branch.domain.events import TicketIssued
from branch.domain.ids import uuid7
from branch.store.changes import Changes
from tests.simulation.world import Machine, World

MARKER = "+34600777888"
ACTS = (
    "call_next",
    "start",
    "finish",
    "no_show",
    "recall",
    "park",
    "resume",
    "transfer",
    "put_back",
)
TRIES = 3


@dataclass
class Promises:
    """What was acknowledged to somebody: event ids, and the operation that made them."""

    events: dict[str, str] = field(default_factory=dict)
    tickets_of: dict[str, str] = field(default_factory=dict)
    """Which event gave a citizen the ticket of a touch."""
    tickets: list[tuple[Machine, str]] = field(default_factory=list)
    wishes: int = 0
    """So many citizens asked for a ticket, however often each of them tried."""


class People:
    """Acts at random, by the world's seed."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.promises = Promises()
        self._noise = world.noise

    def act(self) -> None:
        """Somebody does something."""
        choice = self._noise.random()
        if choice < 0.4:
            self._take_a_ticket()
        elif choice < 0.48:
            self._print()
        elif choice < 0.52:
            self._look_at_answers()
        else:
            self._serve()

    def _take_a_ticket(self) -> None:
        machine = self._noise.choice(self.world.machines[:3])
        service = self._noise.choice(["identity", "payments", "permits"])

        answers = {"phone": MARKER} if service == "identity" else {}

        def issue(operation: str) -> Changes:
            return machine.desk.issue(
                service=service, language="en", operation=operation, answers=answers
            )

        self.promises.wishes += 1
        changes = self._do(machine, f"a citizen wants {service}", issue)
        if changes is not None:
            self.promises.tickets.append((machine, changes.ticket.id))
            if not changes.records[0].seq:
                self.world.survived("ticket from a lent number while the hub was away")

    def _print(self) -> None:
        if not self.promises.tickets:
            return
        machine, ticket = self._noise.choice(self.promises.tickets)
        self._do(
            machine, "a printer answers", lambda _: machine.desk.printed(ticket=ticket, job="job")
        )

    def _look_at_answers(self) -> None:
        machine = self._noise.choice(self.world.others)
        try:
            machine.desk.about(ticket=self._any_ticket())
        except HubAway:
            self.world.say(f"the answers of a ticket at {machine.name}: no answer")

    def _serve(self) -> None:
        number = self._noise.choice("123")
        at = {"1": 0, "2": 2, "3": 3}
        machine = self.world.machines[at[number]]
        clerk = f"clerk-{number}"
        act = self._noise.choice(["open_counter", "call_next", *ACTS])
        desk = machine.desk

        def do(operation: str) -> Changes:
            match act:
                case "open_counter":
                    return desk.open_counter(counter=number, clerk=clerk)
                case "finish":
                    return desk.finish(counter=number, clerk=clerk, outcome="", operation=operation)
                case "resume":
                    ticket = self._any_ticket()
                    return desk.resume(
                        counter=number, clerk=clerk, ticket=ticket, operation=operation
                    )
                case "transfer":
                    return desk.transfer(
                        counter=number, clerk=clerk, service="permits", operation=operation
                    )
                case _:
                    found: Changes = getattr(desk, act)(
                        counter=number, clerk=clerk, operation=operation
                    )
                    return found

        self._do(machine, f"{clerk} does {act}", do)

    def _any_ticket(self) -> str:
        known = self.promises.tickets
        return self._noise.choice(known)[1] if known else "none"

    def _do(self, machine: Machine, what: str, act: Callable[[str], Changes]) -> Changes | None:
        """Do it, again under the same operation while nobody answers; note what was promised."""
        operation = uuid7(machine.clock.now(), self._noise.randbytes)
        for _ in range(0 if machine.off else self._noise.randint(1, TRIES)):
            try:
                changes = act(operation)
            except (HubAway, OperationalError) as error:
                self.world.say(f"{what} at {machine.name}: no answer ({type(error).__name__})")
                continue
            except BranchError as error:
                self.world.say(f"{what} at {machine.name}: refused ({type(error).__name__})")
                return None
            for record in changes.records:
                if record.kind == TicketIssued.__name__:
                    self.promises.tickets_of[operation] = record.event_id
                self.promises.events[record.event_id] = operation
            kinds = ", ".join(f"{r.seq} {r.kind}" for r in changes.records)
            self.world.say(f"{what} at {machine.name}: {kinds or 'nothing to do'}")
            return changes
        return None
