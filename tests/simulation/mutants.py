"""Rules broken on purpose, one at a time: a simulation that does not notice proves nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import Connection

from branch.desk.commands import UseCase
from branch.desk.hub import HubDesk
from branch.desk.local import LocalDesk
from branch.domain import calling, leases
from branch.domain.errors import HubAway
from branch.protocol.lan import Entry
from branch.store import following, schema
from branch.store.changes import Changes
from branch.store.computer import Computer, HubContact, remember_hub_contact
from branch.store.store import Store
from branch.store.view import StoredView
from branch.sync.mirror import Mirror
from branch.sync.outlet import Outlet
from tests.helpers.lan import DirectLine
from tests.simulation.history import live
from tests.simulation.world import ShakyStore

SEEDS = range(1, 41)


@dataclass(frozen=True, slots=True)
class Mutant:
    """What is broken, in words and in deed."""

    words: str
    apply: Callable[[pytest.MonkeyPatch], None]


def _operations_are_forgotten(patch: pytest.MonkeyPatch) -> None:
    really = Store.decide

    def decide(self: Store, *args: Any, **options: Any) -> Changes:
        self._operation = None
        return really(self, *args, **{**options, "operation": None})

    patch.setattr(Store, "decide", decide)


def _the_absent_hub_is_replaced(patch: pytest.MonkeyPatch) -> None:
    really = HubDesk._do
    patch.setattr("branch.store.store.computer", lambda _connection: Computer())
    patch.setattr("branch.store.store.still_decides", lambda _connection: None)

    def do(self: HubDesk, wanted: UseCase, **arguments: object) -> Changes:
        try:
            return really(self, wanted, **arguments)
        except HubAway:
            return wanted.carry_out(LocalDesk(self._store), arguments)

    patch.setattr(HubDesk, "_do", do)


def _the_chain_is_not_looked_at(patch: pytest.MonkeyPatch) -> None:
    really = DirectLine.entries
    patch.setattr("branch.store.following.first_break", lambda *_args, **_options: None)

    def entries(self: DirectLine, after: int, hash_there: str) -> Sequence[Entry]:
        found = list(really(self, after, hash_there))
        return [*found[:1], *found[2:]] if len(found) > 2 else found

    patch.setattr(DirectLine, "entries", entries)


class _Swallowed(Exception):
    pass


def _an_answer_comes_before_the_commit(patch: pytest.MonkeyPatch) -> None:
    @contextmanager
    def transaction(self: ShakyStore) -> Iterator[Connection]:
        try:
            with Store.transaction(self) as connection:
                yield connection
                if self.noise is not None and self.noise.random() < 0.1:
                    raise _Swallowed
        except _Swallowed:
            pass

    patch.setattr(ShakyStore, "transaction", transaction)


def _answers_are_kept_where_they_were_asked_for(patch: pytest.MonkeyPatch) -> None:
    really = HubDesk._ask

    def ask(self: HubDesk, wanted: UseCase, **arguments: object) -> object:
        told = really(self, wanted, **arguments)
        with Store.transaction(self._store) as connection:
            remember_hub_contact(connection, HubContact(words=repr(told)))
        return told

    patch.setattr(HubDesk, "_ask", ask)


def _the_last_is_called_first(patch: pytest.MonkeyPatch) -> None:
    really = calling.ranking
    patch.setattr(calling, "ranking", lambda *args, **options: really(*args, **options)[::-1])


def _numbers_begin_anew(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(StoredView, "number_in_use", lambda *_args: False)
    patch.setattr(StoredView, "last_index", lambda *_args: None)


def _what_the_server_lost_is_not_sent_again(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Outlet, "_rewind", lambda *_args: None)


def _states_are_not_compared(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Mirror, "_compare", lambda *_args, **_options: None)


def _the_clock_is_trusted_for_order(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("branch.store.store.log_time", lambda _connection, clock: clock)


def _late_facts_are_taken_in_again(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("branch.store.intake._has", lambda *_args: False)


def _numbers_are_lent_twice(patch: pytest.MonkeyPatch) -> None:
    really = leases._free_block

    def block(view: Any, series: Any, day: Any, _taken: Any, size: int) -> tuple[int, int] | None:
        return really(view, series, day, (), size)

    patch.setattr(leases, "_free_block", block)


def _the_own_list_goes_with_the_copy(patch: pytest.MonkeyPatch) -> None:
    def drop(connection: Connection) -> None:
        following.drop_cache(connection, [*following.CACHE, schema.late_fact])

    patch.setattr("branch.store.store.drop_cache", drop)


def _a_new_hub_counts_on_at_once(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("branch.domain.reign.PASSED_OVER", 0)


def _the_hub_of_before_forgets(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("branch.store.reign.log", lambda *_args: [])


MUTANTS = (
    Mutant("The hub forgets which operations were done.", _operations_are_forgotten),
    Mutant("A computer decides itself while the hub is away.", _the_absent_hub_is_replaced),
    Mutant("The copy is continued without a look at the chain.", _the_chain_is_not_looked_at),
    Mutant("An answer is given before the commit.", _an_answer_comes_before_the_commit),
    Mutant("Answers are kept where they were shown.", _answers_are_kept_where_they_were_asked_for),
    Mutant("Who came last is called first.", _the_last_is_called_first),
    Mutant("Numbers begin anew while people hold them.", _numbers_begin_anew),
    Mutant("What the server lost is not sent again.", _what_the_server_lost_is_not_sent_again),
    Mutant("A copy's state is never compared with the hub's.", _states_are_not_compared),
    Mutant("The clock is trusted for order.", _the_clock_is_trusted_for_order),
    Mutant("Late facts are taken in as often as they come.", _late_facts_are_taken_in_again),
    Mutant("The same numbers are lent to two computers.", _numbers_are_lent_twice),
    Mutant("A new hub counts on where its copy ends.", _a_new_hub_counts_on_at_once),
    Mutant("A hub that makes way hands nothing in.", _the_hub_of_before_forgets),
    Mutant("What was done alone goes with the copy.", _the_own_list_goes_with_the_copy),
)


def notices(mutant: Mutant) -> tuple[int | None, str]:
    """Return the first seed whose history breaks an invariant under the mutant, and which."""
    with pytest.MonkeyPatch.context() as patch:
        mutant.apply(patch)
        for seed in SEEDS:
            try:
                told = live(seed)
            except Exception as error:  # noqa: BLE001 - without the mutant it did not fall over
                return seed, f"{type(error).__name__}: {error}"[:100]
            if told.broken:
                return seed, told.broken[0]
    return None, ""
