"""A hub and another computer of its branch, with the wire between them in the test's hand.

``DirectLine`` asks the hub's own handler, every message written as JSON and read again, and may
lose a request or an answer. ``LanBranch`` is two data folders: the hub's and the other one's.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from pydantic import JsonValue

from branch.desk.hub import hub_desk
from branch.desk.local import LocalDesk
from branch.domain.clock import ManualClock
from branch.domain.errors import BranchError
from branch.host.hub_line import HubForks, HubRefuses, HubUnreachable
from branch.hub.handler import Fork, HubHandler, NoHub
from branch.protocol.lan import (
    Ask,
    Configuration,
    Decided,
    Entry,
    HandIn,
    HubHello,
    Line,
    Question,
    TakenIn,
    Told,
)
from branch.protocol.refusals import from_fields, to_fields
from branch.store import reading
from branch.store.computer import (
    Computer,
    HubContact,
    HubLink,
    Role,
    become,
    hub_contact,
    remember_hub_contact,
)
from branch.store.store import Store
from branch.sync.mirror import Mirror
from tests.helpers.stores import empty_file, open_store

ADDRESS = "http://hub.test:8035"


class DirectLine:
    """Implements ``HubLine`` on a handler."""

    def __init__(self, handler: HubHandler) -> None:
        self.handler = handler
        self.away = False
        self.lose_answers = 0
        """So many answers are lost after the hub has done what was asked."""
        self.beats = 1
        """So often the stream brings something before it breaks."""
        self.asked: list[str] = []

    @property
    def address(self) -> str:
        return ADDRESS

    def hello(self) -> HubHello:
        self._reach("hello")
        try:
            return HubHello.model_validate_json(self.handler.hello().model_dump_json())
        except NoHub as error:
            raise HubRefuses("this computer is not the hub") from error

    def configuration(self) -> Configuration:
        self._reach("configuration")
        return self.handler.configuration()

    def entries(self, after: int, hash_there: str) -> Sequence[Entry]:
        self._reach("entries")
        try:
            found = self.handler.entries(after, hash_there)
        except Fork as error:
            raise HubForks(str(error)) from error
        return [Entry.model_validate_json(entry.model_dump_json()) for entry in found]

    def follow(self, after: int, hash_there: str) -> Iterator[Sequence[Line]]:
        for _ in range(self.beats):
            entries = self.entries(after, hash_there)
            if entries:
                after, hash_there = entries[-1].record.seq, entries[-1].record.hash
                yield [Line(entry=entry) for entry in entries]
            yield [Line(beat=self.handler.beat())]
        raise HubUnreachable("the line was cut")

    def decide(self, command: str, ask: Ask) -> Decided:
        self._reach(command)
        try:
            there = Ask.model_validate_json(ask.model_dump_json())
            decided = self.handler.decide(command, there)
        except Fork as error:
            raise HubForks(str(error)) from error
        except BranchError as error:
            raise from_fields(type(error).__name__, to_fields(error)) from error
        self._lose()
        return Decided.model_validate_json(decided.model_dump_json())

    def ask(self, question: str, asked: Question) -> JsonValue:
        self._reach(question)
        told = self.handler.tell(question, asked)
        return Told.model_validate_json(told.model_dump_json()).answer

    def hand_in(self, facts: HandIn) -> TakenIn:
        self._reach("late")
        taken = self.handler.hand_in(HandIn.model_validate_json(facts.model_dump_json()))
        self._lose()
        return TakenIn.model_validate_json(taken.model_dump_json())

    def close(self) -> None:
        pass

    def _reach(self, what: str) -> None:
        self.asked.append(what)
        if self.away:
            raise HubUnreachable("the hub is away")

    def _lose(self) -> None:
        if self.lose_answers:
            self.lose_answers -= 1
            raise HubUnreachable("the answer was lost")


class LanBranch:
    """The hub's computer and another one. ``desk`` is the hub's, ``far`` the other one's."""

    def __init__(self, root: Path, clock: ManualClock | None = None) -> None:
        self.clock = clock or ManualClock()
        self.hub = open_store(root / "hub", self.clock, "hub")
        self.there = Store.open(empty_file(root / "there"), clock=self.clock, device="kiosk-2")
        with self.there.transaction() as connection:
            become(connection, Computer(role=Role.SATELLITE, hub=ADDRESS))
        self.line = DirectLine(HubHandler(self.hub))
        self.desk = LocalDesk(self.hub)
        self.far = hub_desk(self.there, self.line)
        self.mirror = Mirror(self.there, self.line, noise=random.Random(1))

    def contact(self) -> HubContact:
        with self.there.reading() as connection:
            return hub_contact(connection)

    def follow(self) -> None:
        """One contact of this computer, after which the stream goes on."""
        self.mirror.contact()
        still_there(self.there, self.line)

    def heads(self) -> tuple[reading.LogHead, reading.LogHead]:
        return head_of(self.hub), head_of(self.there)

    def same_state(self) -> bool:
        return state_of(self.hub) == state_of(self.there)

    def close(self) -> None:
        self.hub.close()
        self.there.close()


def still_there(store: Store, line: DirectLine) -> None:
    """A direct line ends every stream; on a real one the hub goes on being heard of."""
    if not line.away:
        with Store.transaction(store) as connection:
            remember_hub_contact(connection, HubContact(link=HubLink.CURRENT))


def head_of(store: Store) -> reading.LogHead:
    with store.reading() as connection:
        return reading.head(connection)


def state_of(store: Store) -> tuple[reading.LogHead, str]:
    with store.reading() as connection:
        return reading.head(connection), reading.digest(connection)
