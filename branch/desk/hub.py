"""The use cases where another computer is the hub: each asks it, and writes down the answer.

The answer brings every record that this computer has not seen, so what a screen reads next from
the shared file is as new as the answer. An answer that is lost is asked for once more under the
same operation, which the hub does not do twice. When the hub is away, HubAway; only a kiosk goes
on, with the numbers lent to its computer (``alone.py``).
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any, TypeVar, cast

from branch.desk.alone import AloneDesk
from branch.desk.commands import OPERATION, UseCase, use_cases
from branch.desk.port import Desk
from branch.domain.errors import HubAbsence, HubAway
from branch.domain.ids import uuid7
from branch.host.hub_line import HubForks, HubLine, HubRefuses, HubUnreachable
from branch.protocol.lan import Ask, Decided, Entry, Question
from branch.store.changes import Changes
from branch.store.computer import HubLink, hub_contact
from branch.store.following import DoesNotContinue
from branch.store.reading import changes_between, head
from branch.store.store import Store

TRIES = 2

OF_PAPER = frozenset({"printed", "print_failed"})

T = TypeVar("T")

_log = logging.getLogger(__name__)


class HubDesk:
    """Has every use case of ``port.Desk``, from the port's own signatures; see ``hub_desk``."""

    def __init__(self, store: Store, line: HubLine) -> None:
        self._store = store
        self._line = line
        self._alone = AloneDesk(store)

    def __getattr__(self, name: str) -> Callable[..., object]:
        wanted = use_cases().get(name)
        if wanted is None:
            raise AttributeError(name)
        return partial(self._do if wanted.is_command else self._ask, wanted)

    def _ask(self, wanted: UseCase, **arguments: object) -> object:
        question = Question(
            device=self._store.device,
            operation=uuid7(self._store.clock.now()),
            arguments=wanted.write(arguments),
        )
        answer = self._asked(lambda: self._line.ask(wanted.name, question))
        return wanted.read_answer(answer)

    def _do(self, wanted: UseCase, **arguments: Any) -> Changes:
        """Ask the hub; a kiosk goes on by itself where it can, and says the same thing twice."""
        if wanted.name == "issue":
            if (done := self._alone.again(arguments[OPERATION])) is not None:
                return done
            away = HubAway(hub=self._line.address, absence=HubAbsence.UNREACHABLE)
            if self._is_known_to_be_away():
                with suppress(HubAway):
                    return self._alone.issue(away, **arguments)
            try:
                return self._hub_does(wanted, **arguments)
            except HubAway as error:
                return self._alone.issue(error, **arguments)
        if wanted.name in OF_PAPER and self._alone.has(arguments["ticket"]):
            note: Callable[..., Changes] = getattr(self._alone, wanted.name)
            return note(**arguments)
        return self._hub_does(wanted, **arguments)

    def _is_known_to_be_away(self) -> bool:
        """Nobody waits at a kiosk for what the agent has already found out."""
        with self._store.reading() as connection:
            return hub_contact(connection).link is HubLink.AWAY

    def _hub_does(self, wanted: UseCase, **arguments: object) -> Changes:
        operation = arguments.pop(OPERATION, None) or uuid7(self._store.clock.now())
        written = wanted.write(arguments)

        def ask() -> Decided:
            with self._store.reading() as connection:
                here = head(connection)
            return self._line.decide(
                wanted.name,
                Ask(
                    after=here.seq,
                    hash=here.hash,
                    device=self._store.device,
                    operation=str(operation),
                    arguments=written,
                ),
            )

        decided = self._asked(ask)
        self._asked(lambda: self._follow(decided))
        with self._store.reading() as connection:
            return changes_between(
                connection, decided.first, decided.last, repeated=decided.repeated
            )

    def _follow(self, decided: Decided) -> None:
        """Bring the copy at least as far as the operation's own records."""
        entries: tuple[Entry, ...] = decided.entries
        while True:
            try:
                self._store.follow(entries)
            except DoesNotContinue as why:
                # Another program of this computer has dropped or filled the copy meanwhile.
                _log.info("the answer of the hub is asked for again: %s", why)
            with self._store.reading() as connection:
                here = head(connection)
            if here.seq >= max(decided.last, decided.entries[-1].record.seq if entries else 0):
                return
            entries = tuple(self._line.entries(here.seq, here.hash))
            if not entries:
                raise HubUnreachable("the hub's log ends before its own answer")

    def _asked(self, ask: Callable[[], T]) -> T:
        hub = self._line.address
        for left in reversed(range(TRIES)):
            try:
                return ask()
            except HubUnreachable as error:
                _log.info("%s", error)
                if not left:
                    raise HubAway(hub=hub, absence=HubAbsence.UNREACHABLE) from error
            except HubForks as error:
                raise HubAway(hub=hub, absence=HubAbsence.CATCHING_UP) from error
            except HubRefuses as error:
                _log.warning("%s", error)
                raise HubAway(hub=hub, absence=HubAbsence.REFUSES) from error
        raise AssertionError("unreachable")


def hub_desk(store: Store, line: HubLine) -> Desk:
    """Return a desk that asks the hub. Runs on the thread that owns the store."""
    return cast(Desk, HubDesk(store, line))
