"""The computers of a branch and its server, and everything that breaks between and in them."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, select, update
from sqlalchemy.exc import OperationalError

from branch.desk.hub import hub_desk
from branch.desk.local import LocalDesk
from branch.desk.port import Desk
from branch.domain.clock import ManualClock
from branch.hub.handler import HubHandler
from branch.protocol.orders import Orders, OrdersAsk
from branch.protocol.uplink import Batch, Hello, Receipt, Welcome
from branch.store import late, reading
from branch.store import schema as s
from branch.store.computer import Computer, HubLink, Role, become, hub_contact
from branch.store.intake import take_in_own
from branch.store.reign import highest_reign, take_over
from branch.store.store import Store
from branch.sync.mirror import Mirror
from branch.sync.orders import OrderTaker
from branch.sync.outlet import Outlet
from branch.sync.succession import give_way
from branch.sync.transport import Failure, Wait
from branch.sync.uplink import Uplink
from server.handlers.refused import Refused
from tests.helpers.branches import always_open, town_hall_text
from tests.helpers.lan import ADDRESS, still_there
from tests.helpers.server_in_process import LossyLine, ServerInProcess
from tests.helpers.stores import empty_file
from tests.simulation.line import ShakyLine

BRANCH = "town-hall"
OTHERS = ("kiosk-2", "counter-2", "counter-3")
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
HEALING_S, LOOK_EVERY_S = 60, 4
FULL = "database or disk is full"


class ShakyStore(Store):
    """Its disk is full now and then, sometimes only after everything was written."""

    noise: random.Random | None = None
    survived: Callable[[str], None]

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        with super().transaction() as connection:
            yield connection
            if self.noise is not None and self.noise.random() < 0.1:
                self.survived("disk full before the commit")
                raise OperationalError("COMMIT", {}, Exception(FULL))
        if self.noise is not None and self.noise.random() < 0.05:
            self.survived("disk error reported after the commit")
            raise OperationalError("COMMIT", {}, Exception(FULL))


@dataclass
class Machine:
    """One computer: its file, its clock, and the programs on it that the simulation plays."""

    name: str
    folder: Path
    clock: ManualClock
    store: ShakyStore
    desk: Desk
    line: ShakyLine | None = None
    mirror: Mirror | None = None
    off: bool = False
    """Nobody can do anything at it."""
    was_hub: bool = False


@dataclass
class World:
    """A branch of four computers and its server."""

    root: Path
    seed: int
    told: list[str] = field(default_factory=list)
    faults: Counter[str] = field(default_factory=Counter)
    elapsed: float = 0.0

    def __post_init__(self) -> None:
        self.noise = random.Random(self.seed)
        self.server_away = False
        self.server_clock = ManualClock(MONDAY)
        self.server = ServerInProcess(self.root, self.server_clock)
        self.backup: bytes | None = None
        self.to_server = LossyLine(_Away(self), self.noise, quality=1.0)
        self.deposed: Machine | None = None
        self.hub = self._start("hub", None)
        self.hub.store.configure(always_open(town_hall_text()), "town_hall.toml")
        self.handler = HubHandler(self.hub.store)
        self.uplink = self._uplink()
        self.machines = [self.hub]
        self.machines += [self._start(name, self.handler) for name in OTHERS]
        for kiosk in self.kiosks:
            with kiosk.store.transaction() as connection:
                late.want_numbers(connection)

    @property
    def kiosks(self) -> list[Machine]:
        """The computers beside the first hub at which citizens take tickets."""
        return self.machines[1:3]

    @property
    def others(self) -> list[Machine]:
        """The computers that ask the hub."""
        return [one for one in self.machines if one is not self.hub and one is not self.deposed]

    def say(self, words: str) -> None:
        """Add a line to the history."""
        seconds = int(self.elapsed)
        self.told.append(f"{seconds // 60:4}:{seconds % 60:02}  {words}")

    def survived(self, fault: str) -> None:
        self.faults[fault] += 1
        self.say(f"!! {fault}")

    def pass_time(self, seconds: float) -> None:
        self.elapsed += seconds
        for machine in self.machines:
            machine.clock.forward(seconds)
        self.server_clock.forward(seconds)

    def _start(self, name: str, handler: HubHandler | None) -> Machine:
        folder = empty_file(self.root / name)
        clock = ManualClock(MONDAY)
        store = self._open(name, clock)
        machine = Machine(name, folder.root, clock, store, LocalDesk(store))
        if handler is not None:
            with store.transaction() as connection:
                become(connection, Computer(role=Role.SATELLITE, hub=ADDRESS))
            self._connect(machine)
        return machine

    def _connect(self, machine: Machine) -> None:
        machine.line = ShakyLine(lambda: self.handler, self.noise, self.survived)
        self._serve(machine)

    def _open(self, name: str, clock: ManualClock) -> ShakyStore:
        store = ShakyStore.open(empty_file(self.root / name), clock=clock, device=name)
        assert isinstance(store, ShakyStore)
        store.survived = self.survived
        return store

    def _serve(self, machine: Machine) -> None:
        assert machine.line is not None
        machine.desk = hub_desk(machine.store, machine.line)
        machine.mirror = Mirror(machine.store, machine.line, noise=self.noise)

    def _uplink(self) -> Uplink:
        return Uplink(
            Outlet(self.hub.store),
            self.to_server,
            elapsed=lambda: self.elapsed,
            noise=self.noise,
            orders=OrderTaker(self.hub.store, self.to_server),
        )

    def crash(self, machine: Machine) -> None:
        """The power is cut; all programs of the computer begin again from its file."""
        self.survived(f"power cut of {'the hub' if machine is self.hub else 'another computer'}")
        trouble = machine.store.noise
        machine.store.close()
        machine.store = self._open(machine.name, machine.clock)
        machine.store.noise = trouble
        if machine is self.hub:
            self._reigns(machine)
        elif machine is self.deposed:
            machine.desk = LocalDesk(machine.store)
        else:
            self._serve(machine)

    def _reigns(self, machine: Machine) -> None:
        machine.desk = LocalDesk(machine.store)
        self.handler = HubHandler(machine.store)
        self.uplink = self._uplink()
        self.take_in_own()

    def take_in_own(self) -> None:
        """The hub takes in what it did before it was the hub; again when its disk is well."""
        with suppress(OperationalError):
            take_in_own(self.hub.store)

    def take_over(self) -> None:
        """The hub is lost, or cut off from all the others; another computer takes its place."""
        now = self._reign(self.hub)
        able = [one for one in self.others if self._knows(one) and self._reign(one) == now]
        if self.deposed is not None or not able:
            return
        new, old = self.noise.choice(able), self.hub
        trouble, new.store.noise = new.store.noise, None
        take_over(new.store)
        new.store.noise = trouble
        old.off = self.noise.random() < 0.5
        self.survived("the hub was lost" if old.off else "the hub was cut off and went on")
        self.say(f"{new.name} takes over")
        self.deposed, self.hub = old, new
        old.was_hub = new.was_hub = True
        new.line = new.mirror = None
        self._reigns(new)

    def come_back(self) -> None:
        """The hub of before sees that there is another one."""
        old = self.deposed
        if old is None:
            return
        trouble, old.store.noise = old.store.noise, None
        line = ShakyLine(lambda: self.handler, self.noise, self.survived)
        if give_way(old.store, [ADDRESS], lambda _address: line):
            self.survived("the hub of before came back")
            self.deposed, old.off = None, False
            self._connect(old)
        old.store.noise = trouble

    def _head(self, machine: Machine) -> int:
        with machine.store.reading() as connection:
            return reading.head(connection).seq

    def _reign(self, machine: Machine) -> int:
        with machine.store.reading() as connection:
            return highest_reign(connection)

    def _knows(self, machine: Machine) -> bool:
        with machine.store.reading() as connection:
            return bool(reading.configuration_digest(connection))

    def mirror(self, machine: Machine) -> None:
        """One contact of a computer with the hub; an agent whose disk fails begins again."""
        assert machine.mirror is not None
        try:
            machine.mirror.contact()
            if machine.line is not None and self.noise.random() < machine.line.quality:
                still_there(machine.store, machine.line)
        except OperationalError:
            self._serve(machine)

    def push(self) -> float:
        """One step of the hub's uplink."""
        try:
            return self.uplink.step().seconds
        except OperationalError:
            self.uplink = self._uplink()
            return 1.0

    def break_something(self) -> None:
        """Something goes wrong, or is mended."""
        if self.noise.random() < 0.15:
            self.take_over() if self.deposed is None else self.come_back()
            return
        other = self.noise.choice(self.others)
        anyone = self.noise.choice(self.machines)
        assert other.line is not None
        match self.noise.randrange(13):
            case 0 | 1:
                other.line.away = not other.line.away
                if other.line.away:
                    self.survived("cable of another computer pulled")
            case 2 | 3:
                other.line.quality = self.noise.choice([0.5, 0.8, 1.0])
            case 4 | 5:
                self.crash(anyone)
            case 6:
                anyone.store.noise = None if anyone.store.noise else self.noise
            case 7:
                self._turn(anyone.clock)
            case 8:
                self.to_server.quality = self.noise.choice([0.4, 0.7, 1.0])
            case 9:
                self.server_away = not self.server_away
                if self.server_away:
                    self.survived("the server is away")
            case 10:
                self._spoil(other)
            case 11:
                self.backup = self.server.copy()
            case _ if self.backup is not None:
                self.survived("the server was restored from an older copy")
                self.server.restore(self.backup)

    def _spoil(self, machine: Machine) -> None:
        """A row of a copy is changed by who knows what."""
        self.survived("a row of a copy was changed")
        with Store.transaction(machine.store) as connection:
            connection.execute(update(s.ticket).values(body=s.ticket.c.body + " "))

    def _turn(self, clock: ManualClock) -> None:
        self.survived("a clock was wrong")
        hours = self.noise.choice([-1, -0.02, 0.02, 1, 24])
        if self.noise.random() < 0.2:
            clock.instant = datetime(1970, 1, 1, tzinfo=UTC)
        else:
            clock.instant += timedelta(hours=hours)

    def heal(self) -> None:
        """Everything works again; a minute passes, or less if nobody has anything left to do."""
        self.say("everything works again")
        self.server_away = False
        self.to_server.quality = 1.0
        for machine in self.machines:
            machine.store.noise = None
            if machine.line is not None:
                machine.line.away, machine.line.quality = False, 1.0
        self.come_back()
        self.take_in_own()
        for _ in range(HEALING_S // LOOK_EVERY_S):
            self.pass_time(LOOK_EVERY_S)
            while self.push() <= 0:
                pass
            for other in self.others:
                self.mirror(other)
            if self._settled():
                return

    def _settled(self) -> bool:
        """Tell whether all have the same records and nobody has anything to hand in."""
        head = self._head(self.hub)
        with self.hub.store.reading() as connection:
            known = set(connection.execute(select(s.event.c.event_id)).scalars())
        if not known.issuperset(self.server.set_aside()):
            return False
        for other in self.others:
            with other.store.reading() as connection:
                if late.amount(connection).count:
                    return False
            if self._head(other) != head or self.link(other) is not HubLink.CURRENT:
                return False
        try:
            return self.server.status(BRANCH).seq == head
        except Refused:
            return False

    def link(self, machine: Machine) -> HubLink:
        with machine.store.reading() as connection:
            return hub_contact(connection).link

    def close(self) -> None:
        for machine in self.machines:
            machine.store.close()
        self.server.close()


class _Away(ServerInProcess):
    """The server of the world as it is now, or nobody."""

    def __init__(self, world: World) -> None:
        self._world = world

    def hello(self, branch: str, hello: Hello) -> Welcome | Failure:
        if self._world.server_away:
            return Wait(words="no server")
        return self._world.server.hello(branch, hello)

    def push(self, branch: str, batch: Batch) -> Receipt | Failure:
        if self._world.server_away:
            return Wait(words="no server")
        return self._world.server.push(branch, batch)

    @property
    def newest_order(self) -> str:
        return self._world.server.newest_order

    def orders(self, branch: str, ask: OrdersAsk) -> Orders | Failure:
        if self._world.server_away:
            return Wait(words="no server")
        return self._world.server.orders(branch, ask)
