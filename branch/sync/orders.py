"""Fetch what the server wants of the branch, and answer each order with an event.

A version of the branch file is put in force in the transaction that records it, between two
decisions: nobody's touch or press is decided by half of it. Where it would strand somebody it is
refused with the reason, and the branch goes on with what it has. An order, what it changed, its
answer and the place in the orders log are one transaction, so an order is answered once.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Protocol

from pydantic import ValidationError
from sqlalchemy import Connection, func, select

from branch.domain.configuration import Branch
from branch.domain.errors import HubAway
from branch.domain.events import Event
from branch.domain.reconfiguring import ConfigurationApplied, ConfigurationRefused, why_not
from branch.domain.view import BranchView
from branch.protocol.branch_file import BranchFileError, read_branch
from branch.protocol.digest import text_digest
from branch.protocol.lan import LateAnswer
from branch.protocol.orders import (
    CONFIGURATION,
    LATE_FACTS,
    ConfigurationOrder,
    InForce,
    LateFactsOrder,
    Order,
    Orders,
    OrdersAsk,
)
from branch.protocol.record import SYSTEM
from branch.store import configuring
from branch.store import schema as s
from branch.store.changes import Changes
from branch.store.intake import take_in
from branch.store.rows import micros
from branch.store.store import Store
from branch.sync.transport import Failure

LONGEST_REASON = 2000

_log = logging.getLogger(__name__)


class OrdersLine(Protocol):
    """Asks the server for orders. Never raises for what the network or the server did."""

    @property
    def newest_order(self) -> str:
        """The cursor that the server's last answer named, empty while it named none."""

    def orders(self, branch: str, ask: OrdersAsk) -> Orders | Failure: ...


class OrderTaker:
    """Takes orders when there are some. Used from one thread, with a store of its own."""

    def __init__(self, store: Store, line: OrdersLine) -> None:
        self._store = store
        self._line = line
        self._told: OrdersAsk | None = None

    def look(self) -> Failure | bool:
        """Take what is new; True when something was answered and there may be more to send."""
        ask = self._ask()
        newest = self._line.newest_order
        if ask == self._told and newest in ("", ask.after):
            return False
        answer = self._line.orders(self._store.branch().id, ask)
        if not isinstance(answer, Orders):
            return answer
        self._told = ask
        try:
            for order in answer.orders:
                self._take(order)
        except HubAway:  # this hub may not decide now; it asks again
            self._told = None
            return False
        return bool(answer.orders)

    def _ask(self) -> OrdersAsk:
        with self._store.reading() as connection:
            now = configuring.running(connection)
            refused = configuring.refusal(connection)
            after = configuring.cursor(connection)
        assert now is not None, "a hub has a configuration"
        version, reason = refused or (None, "")
        in_force = InForce(version=now.version, name=now.name[:200], digest=now.digest)
        return OrdersAsk(after=after, in_force=in_force, refused=version, reason=reason)

    def _take(self, order: Order) -> None:
        if order.kind == LATE_FACTS:
            self._take_in(order)
            return
        if order.kind != CONFIGURATION:
            _log.warning("an order of the kind %r is not understood here: update", order.kind)
            self._passed(order)
            return
        try:
            wanted = ConfigurationOrder.model_validate_json(order.body)
        except ValidationError as error:
            _log.warning("a version of the branch file is malformed: %s", error.errors()[0]["msg"])
            self._passed(order)
            return
        self._configure(order, wanted)

    def _take_in(self, order: Order) -> None:
        """Take in what a hub of a lower reign had told the server alone; again is no harm."""
        try:
            facts = LateFactsOrder.model_validate_json(order.body).facts
        except ValidationError as error:
            _log.warning("late facts from the server are malformed: %s", error.errors()[0]["msg"])
            facts = ()
        items = take_in(self._store, facts)
        for item in items:
            if item.answer is LateAnswer.CONFLICT:
                _log.warning("what the hub of before did does not fit: %s", item.reason)
        taken = sum(item.answer is LateAnswer.APPLIED for item in items)
        _log.info("%s facts of the hub of before came from the server", taken)
        self._passed(order)

    def _passed(self, order: Order) -> None:
        with self._store.transaction() as connection:
            configuring.move_cursor(connection, order.cursor)

    def _configure(self, order: Order, wanted: ConfigurationOrder) -> None:
        new, mistakes = _read(wanted)

        def decide(view: BranchView) -> Sequence[Event]:
            why = mistakes if new is None else why_not(view, new, self._booked())
            version, name, digest = wanted.version, wanted.name, wanted.digest
            if why:
                reason = _short(why)
                return [
                    ConfigurationRefused(version=version, name=name, digest=digest, reason=reason)
                ]
            return [ConfigurationApplied(version=version, name=name, digest=digest)]

        def beside(connection: Connection, _view: BranchView, changes: Changes) -> None:
            if isinstance(changes.events[0], ConfigurationApplied):
                at = self._store.clock.now()
                configuring.put(connection, wanted.text, wanted.name, at)
            configuring.move_cursor(connection, order.cursor)

        changes = self._store.decide(
            decide, actor=SYSTEM, operation=f"order:{order.id}", beside=beside
        )
        if changes.repeated:
            # The server began its orders log again: this one was answered before.
            self._passed(order)
        match changes.events[0]:
            case ConfigurationRefused(reason=reason):
                _log.warning("version %s of the branch file: %s", wanted.version, reason)
            case _:
                _log.info("version %s of the branch file is in force", wanted.version)

    def _booked(self) -> dict[str, int]:
        a = s.appointment.c
        still = select(a.service, func.count()).where(a.state == "booked")
        since = micros(self._store.clock.now())
        with self._store.reading() as connection:
            rows = connection.execute(still.where(a.at >= since).group_by(a.service))
            return {row[0]: row[1] for row in rows}


def _read(wanted: ConfigurationOrder) -> tuple[Branch | None, str]:
    if text_digest(wanted.text) != wanted.digest:
        return None, "The text and its digest do not fit. Publish it again."
    try:
        return read_branch(wanted.text, wanted.name), ""
    except BranchFileError as error:
        return None, f"This version of the program cannot read it. {error}"


def _short(reason: str) -> str:
    return reason if len(reason) <= LONGEST_REASON else reason[: LONGEST_REASON - 4] + " ..."
