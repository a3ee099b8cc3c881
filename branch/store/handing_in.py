"""Bring the hub what this computer did on its own, oldest first, until it has it all."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator

from branch.host.hub_line import HubLine, HubUnreachable
from branch.protocol.lan import FACTS_AT_ONCE, HandIn, LateAnswer
from branch.store import late
from branch.store.store import Store

_log = logging.getLogger(__name__)


def hand_in(store: Store, line: HubLine, stopping: Callable[[], bool] = lambda: False) -> int:
    """Hand in what waits; return how much that was. Raises as the line does.

    Nothing of what citizens answered stays behind, not even in the write-ahead log.
    """
    handed_in = 0
    try:
        for count in _batches(store, line, stopping):
            handed_in += count
    finally:
        if handed_in:
            store.forget()
    return handed_in


def _batches(store: Store, line: HubLine, stopping: Callable[[], bool]) -> Iterator[int]:
    while not stopping():
        with store.reading() as connection:
            facts = late.waiting(connection, FACTS_AT_ONCE)
        if not facts:
            return
        with store.transaction() as connection:
            # What is done to one of these from now on comes with them, or knows that they are out.
            facts = late.waiting(connection, FACTS_AT_ONCE)
            late.offer(connection, facts)
        taken = line.hand_in(HandIn(facts=tuple(facts)))
        known = {fact.place for fact in facts}
        items = [item for item in taken.items if item.place in known]
        if not items:
            raise HubUnreachable("the hub answered none of the late facts")
        with store.transaction() as connection:
            late.answered(connection, items)
        for item in items:
            if item.answer is LateAnswer.CONFLICT:
                _log.warning("what was done here does not fit: %s", item.reason)
        yield len(items)
