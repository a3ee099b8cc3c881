"""A line to a hub whose address may be one of several, or was not given: looked for when lost.

When the hub does not answer, it may have another address, or another computer may be the hub: the
next hello looks anew. What was found is handed on, so that this computer's programs ask there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial

from pydantic import JsonValue

from branch.host.credentials import Credentials
from branch.host.exits import CannotStart
from branch.host.hub_line import HubLine, HubRefuses, HubRevoked, HubUnreachable, hub_line
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
)
from branch.store.computer import become, computer
from branch.store.store import Store
from branch.sync.succession import highest

NOBODY = "no hub of this branch answers or announces itself"


def seeking_line(open_store: Callable[[], Store], key_file: str) -> SeekingLine:
    """Return a line that looks on the network for the hub of this computer's branch."""
    line_to = partial(_line_to, open_store, key_file)

    def find() -> str | None:
        # Imported late: who has an address never needs it.
        from branch.host.finding import hubs, hubs_of

        found = hubs_of(_branch(open_store), hubs())
        return _first([hub.address for hub in found], line_to)

    return SeekingLine(find, line_to, partial(_keep, open_store))


def choosing_line(
    open_store: Callable[[], Store], key_file: str, may_be_hub: Sequence[str]
) -> SeekingLine:
    """Return a line to the one of these computers that is the hub."""
    line_to = partial(_line_to, open_store, key_file)

    find = partial(_first, may_be_hub, line_to)
    return SeekingLine(find, line_to, partial(_keep, open_store))


def _first(addresses: Sequence[str], line_to: Callable[[str], HubLine]) -> str | None:
    """Return the address of the highest reign. Raises HubUnreachable that says who refused."""
    refused: list[HubRefuses] = []
    found = highest(addresses, line_to, refused.append)
    if found is None and refused:
        revoked = [why for why in refused if isinstance(why, HubRevoked)]
        if revoked:
            raise revoked[0]
        raise HubUnreachable(f"{NOBODY}; {refused[0]}")
    return found[0] if found else None


def _line_to(open_store: Callable[[], Store], key_file: str, address: str) -> HubLine:
    with closing(open_store()) as store:
        with store.reading() as connection:
            plain = computer(connection).plain
        return hub_line(address, key_file, store.folder, store.clock, plain=plain)


def _keep(open_store: Callable[[], Store], address: str) -> None:
    with closing(open_store()) as store, store.transaction() as connection:
        become(connection, computer(connection).model_copy(update={"hub": address}))


def _branch(open_store: Callable[[], Store]) -> str | None:
    with closing(open_store()) as store:
        try:
            return store.branch().id
        except CannotStart:
            enrolled = Credentials(store.folder).current()
            return None if enrolled is None else enrolled.branch


class SeekingLine:
    """Implements ``HubLine``. Used from one thread."""

    def __init__(
        self,
        find: Callable[[], str | None],
        line_to: Callable[[str], HubLine],
        found: Callable[[str], None],
    ) -> None:
        """``found`` hears of each address before it is asked."""
        self._find = find
        self._line_to = line_to
        self._found = found
        self._line: HubLine | None = None

    @property
    def address(self) -> str:
        return self._line.address if self._line is not None else "an address to be found"

    def hello(self) -> HubHello:
        if self._line is None:
            address = self._find()
            if address is None:
                raise HubUnreachable(NOBODY)
            self._found(address)
            self._line = self._line_to(address)
        try:
            return self._line.hello()
        except (HubUnreachable, HubRefuses):
            self.close()
            raise

    def configuration(self) -> Configuration:
        return self._there.configuration()

    def entries(self, after: int, hash_there: str) -> Sequence[Entry]:
        return self._there.entries(after, hash_there)

    def follow(self, after: int, hash_there: str) -> Iterator[Sequence[Line]]:
        return self._there.follow(after, hash_there)

    def decide(self, command: str, ask: Ask) -> Decided:
        return self._there.decide(command, ask)

    def ask(self, question: str, asked: Question) -> JsonValue:
        return self._there.ask(question, asked)

    def hand_in(self, facts: HandIn) -> TakenIn:
        return self._there.hand_in(facts)

    def close(self) -> None:
        if self._line is not None:
            self._line.close()
            self._line = None

    @property
    def _there(self) -> HubLine:
        if self._line is None:
            raise HubUnreachable("no hub was found yet")
        return self._line
