"""What the hub answers to the other computers of the branch, without a word of HTTP.

Used from one thread, with a store of its own. The records after what the asker knows come with
every answer, so that the asker's screens are right as soon as the answer is there.
"""

from __future__ import annotations

import json

from pydantic import JsonValue
from sqlalchemy import Connection, select

from branch.desk.commands import OPERATION, UseCase, command, question
from branch.desk.local import LocalDesk
from branch.protocol.digest import text_digest
from branch.protocol.lan import (
    ENTRIES_AT_ONCE,
    Ask,
    Beat,
    Configuration,
    Decided,
    Entry,
    HandIn,
    HubHello,
    Question,
    TakenIn,
    Told,
)
from branch.protocol.uplink import Waits
from branch.store import people, reading
from branch.store import schema as s
from branch.store.computer import Role, computer, decides
from branch.store.following import entries_after, hash_at
from branch.store.intake import take_in
from branch.store.store import Store
from branch.store.view import not_configured
from branch.sync.outlet import Outlet


class Fork(Exception):
    """The asker's copy is not a beginning of this hub's log."""


class NoHub(Exception):
    """This computer does not decide for the branch (any more)."""


class NoMandate(Exception):
    """This hub has not heard of a majority of its computers lately, and decides nothing."""


class HubHandler:
    """Answers from the shared file of the hub's computer."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._desk = LocalDesk(store)

    def hello(self) -> HubHello:
        """Say who decides here and how far the log goes. Raises NoHub, CannotStart."""
        branch = self._store.branch()
        with self._store.reading() as connection:
            now = reigning(connection)
            head = reading.head(connection)
            return HubHello(
                branch=branch.id,
                device=self._store.device,
                reign=now,
                seq=head.seq,
                hash=head.hash,
                digest=reading.digest(connection),
                configuration=reading.configuration_digest(connection),
                time=self._store.clock.now(),
            )

    def beat(self) -> Beat:
        """Say that the hub lives. Raises NoHub, CannotStart."""
        with self._store.reading() as connection:
            return Beat(
                reign=reigning(connection),
                seq=reading.head(connection).seq,
                configuration=reading.configuration_digest(connection),
                secrets=tuple(sorted(people.who_has_secrets(connection))),
            )

    def entries(self, after: int, hash_there: str, limit: int = ENTRIES_AT_ONCE) -> list[Entry]:
        """Return the next run of the log. Raises NoHub, and Fork where it does not continue the
        copy.
        """
        with self._store.reading() as connection:
            reigning(connection)
            _continues(connection, after, hash_there)
            return entries_after(connection, after, limit)

    def waits(self) -> Waits | None:
        """Say how long people wait now, None while nobody foretells it. Raises NoHub."""
        with self._store.reading() as connection:
            reigning(connection)
        return Outlet(self._store).waits()

    def configuration(self) -> Configuration:
        """Return the branch file in force. Raises CannotStart while there is none."""
        with self._store.reading() as connection:
            newest = select(s.configuration).order_by(s.configuration.c.version.desc()).limit(1)
            row = connection.execute(newest).one_or_none()
        if row is None:
            raise not_configured()
        return Configuration(name=row.name, text=row.text, digest=row.digest)

    def decide(self, name: str, ask: Ask) -> Decided:
        """Do what is asked, once. Raises BranchErrors, Fork, NoHub, and for what does not fit
        UnknownUseCase, WrongArguments or AnotherQuestion.
        """
        wanted = command(name)
        arguments = wanted.read(_with_operation(wanted, ask))
        with self._store.reading() as connection:
            reigning(connection)
            _continues(connection, ask.after, ask.hash)
        asked = text_digest(json.dumps([name, ask.arguments], sort_keys=True))
        with self._store.on_behalf_of(ask.device, ask.operation, asked):
            changes = wanted.carry_out(self._desk, arguments)
        with self._store.reading() as connection:
            entries = entries_after(connection, ask.after, ENTRIES_AT_ONCE)
            seq = reading.head(connection).seq
        return Decided(
            first=changes.records[0].seq if changes.records else 0,
            last=changes.records[-1].seq if changes.records else 0,
            repeated=changes.repeated,
            seq=seq,
            entries=tuple(entries),
        )

    def hand_in(self, handed_in: HandIn) -> TakenIn:
        """Number what a computer did on its own. Raises NoHub; what is taken in stays so."""
        with self._store.reading() as connection:
            reigning(connection)
        return TakenIn(items=take_in(self._store, handed_in.facts))

    def tell(self, name: str, asked: Question) -> Told:
        """Answer a question about what stands beside the log. Raises as ``decide`` does."""
        wanted = question(name)
        arguments = wanted.read(asked.arguments)
        with self._store.reading() as connection:
            reigning(connection)
        with self._store.on_behalf_of(asked.device, asked.operation):
            return Told(answer=wanted.answer(self._desk, arguments))


def _with_operation(wanted: UseCase, ask: Ask) -> dict[str, JsonValue]:
    """The operation's name stands once in an ask, also for the use cases that take it."""
    if not wanted.takes(OPERATION):
        return ask.arguments
    return {**ask.arguments, OPERATION: ask.operation}


def reigning(connection: Connection) -> int:
    """Return the number of this hub's reign.

    Raises NoHub where another computer is the hub, NoMandate where none may be.
    """
    now = computer(connection)
    if now.role is not Role.HUB:
        raise NoHub()
    if not decides(connection):
        raise NoMandate()
    return now.reign


def _continues(connection: Connection, after: int, hash_there: str) -> None:
    if hash_at(connection, after) != hash_there:
        raise Fork(f"record {after} is another one here")
