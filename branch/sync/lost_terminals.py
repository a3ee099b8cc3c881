"""A clerk's terminal that vanished while serving: in the branch's time its ticket is offered again.

Terminals count up in the shared file (``store/terminals.py``). The hub looks every few seconds and
measures on its own steady clock how long a number has not grown, so neither a wrong clock nor a
recorded day makes a living terminal look dead. After a start of the hub the time begins anew.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from branch.domain.clock import monotonic_ns
from branch.domain.counter import CounterState
from branch.domain.working import lose_counter
from branch.protocol.record import SYSTEM
from branch.store import reading, terminals
from branch.store.store import Store

_S = 1_000_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class _Heard:
    beat: int
    steady_ns: int
    at: datetime


class LostTerminals:
    """Looks for counters whose terminal is gone. Used from one thread."""

    def __init__(self, store: Store, steady_ns: Callable[[], int] = monotonic_ns) -> None:
        self._store = store
        self._steady_ns = steady_ns
        self._heard: dict[str, _Heard] = {}

    def look(self) -> tuple[str, ...]:
        """Give up what was silent for too long; return which counters that were."""
        allowed_s = self._store.branch().counter_rules.lost_after_s
        with self._store.reading() as connection:
            beats = terminals.beats(connection)
            working = {
                counter
                for counter, status in reading.counters(connection).items()
                if status.state is CounterState.OPEN
            }
        now_ns, now = self._steady_ns(), self._store.clock.now()
        for counter, beat in beats.items():
            heard = self._heard.get(counter)
            if heard is None or heard.beat != beat or counter not in working:
                self._heard[counter] = _Heard(beat=beat, steady_ns=now_ns, at=now)
        silent = [
            counter
            for counter in sorted(working & beats.keys())
            if allowed_s and now_ns - self._heard[counter].steady_ns >= allowed_s * _S
        ]
        for counter in silent:
            decision = partial(lose_counter, counter=counter, until=self._heard.pop(counter).at)
            self._store.decide(decision, actor=SYSTEM)
            with self._store.transaction() as connection:
                terminals.forget(connection, counter)
        return tuple(silent)
