"""The use cases where another computer is the hub: each asks it, and writes down the answer.

The answer brings every record that this computer has not seen, so what a screen reads next from
the shared file is as new as the answer. An answer that is lost is asked for once more under the
same operation, which the hub does not do twice. When the hub is away, a kiosk goes on with the
numbers lent to its computer (``alone.py``) and a counter with its own ticket and its lane
(``lone_counter.py``); all else is HubAway. What was done alone is handed in before more is asked.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import Any, NoReturn, TypeVar, cast

from branch.desk.alone import AloneDesk
from branch.desk.commands import OPERATION, UseCase, use_cases
from branch.desk.lone_counter import CHOOSING, OWN_TICKET, LoneCounter
from branch.desk.port import Desk
from branch.domain.errors import HubAbsence, HubAway
from branch.domain.ids import uuid7
from branch.host.hub_line import HubForks, HubLine, HubRefuses, HubUnreachable
from branch.protocol.lan import Ask, Decided, Entry, Question
from branch.store.changes import Changes
from branch.store.computer import cut_off
from branch.store.following import DoesNotContinue
from branch.store.handing_in import hand_in
from branch.store.reading import changes_between, head
from branch.store.store import Store

TRIES = 2

OF_PAPER = frozenset({"printed", "print_failed", "reprint_failed"})

T = TypeVar("T")

_log = logging.getLogger(__name__)


class HubDesk:
    """Has every use case of ``port.Desk``, from the port's own signatures; see ``hub_desk``."""

    def __init__(self, store: Store, line: HubLine) -> None:
        self._store = store
        self._line = line
        self._alone = AloneDesk(store)
        self._counter = LoneCounter(store)

    def __getattr__(self, name: str) -> Callable[..., object]:
        wanted = use_cases().get(name)
        if wanted is None:
            raise AttributeError(name)
        return partial(self._do if wanted.is_command else self._ask, wanted)

    def present(self, *, counters: Sequence[str]) -> None:
        """Tell the hub, or note for it, that the terminals of these counters live."""
        if self._is_known_to_be_away():
            self._counter.present(counters=counters)
        else:
            self._ask(use_cases()["present"], counters=counters)

    def _ask(self, wanted: UseCase, **arguments: object) -> object:
        question = Question(
            device=self._store.device,
            operation=uuid7(self._store.clock.now()),
            arguments=wanted.write(arguments),
        )
        answer = self._asked(lambda: self._line.ask(wanted.name, question))
        return wanted.read_answer(answer)

    def _do(self, wanted: UseCase, **arguments: Any) -> Changes:
        """Ask the hub; a kiosk and a counter go on by themselves where they can."""
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
        if wanted.name in OF_PAPER:
            return self._of_paper(wanted, **arguments)
        if wanted.name in OWN_TICKET | CHOOSING:
            return self._at_counter(wanted, **arguments)
        return self._hub_does(wanted, **arguments)

    def _of_paper(self, wanted: UseCase, **arguments: Any) -> Changes:
        """What became of a paper is told once: it is kept until a hub has it."""
        note: Callable[..., Changes] = getattr(self._alone, wanted.name)
        if self._alone.has(arguments["ticket"]) or self._is_known_to_be_away():
            return note(**arguments)
        try:
            return self._hub_does(wanted, **arguments)
        except HubAway as error:
            if error.absence is not HubAbsence.UNREACHABLE:
                raise
            return note(**arguments)

    def _at_counter(self, wanted: UseCase, **arguments: Any) -> Changes:
        if (done := self._counter.again(arguments[OPERATION])) is not None:
            return done
        alone: Callable[..., Changes] = getattr(self._counter, wanted.name)
        if self._is_known_to_be_away():
            return alone(**arguments)
        try:
            self._asked(lambda: hand_in(self._store, self._line))
            return self._hub_does(wanted, **arguments)
        except HubAway as error:
            if error.absence is not HubAbsence.UNREACHABLE or wanted.name in CHOOSING:
                raise
            return alone(**arguments)

    def _is_known_to_be_away(self) -> bool:
        """Nobody waits at a kiosk for what the agent has already found out."""
        with self._store.reading() as connection:
            return cut_off(connection)

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


class _Nobody:
    """Implements ``HubLine`` where no computer may decide: asked for anything, nobody answers."""

    address = ""

    def __getattr__(self, _name: str) -> Callable[..., Any]:
        def unreachable(*_arguments: object) -> NoReturn:
            raise HubUnreachable("no computer of the branch may decide now")

        return unreachable


NOBODY = cast(HubLine, _Nobody())


def hub_desk(store: Store, line: HubLine) -> Desk:
    """Return a desk that asks the hub. Runs on the thread that owns the store."""
    return cast(Desk, HubDesk(store, line))
