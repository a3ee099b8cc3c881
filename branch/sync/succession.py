"""Which of the computers that may be the hub is it, and how the one before makes way.

By hand: ``nowserving-agent take-over`` on the computer that shall be the hub.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

from branch.host.hub_line import HubForks, HubLine, HubRefuses, HubUnreachable
from branch.protocol.lan import HubHello
from branch.store.computer import Role, computer
from branch.store.following import hash_at
from branch.store.reading import head
from branch.store.reign import make_way
from branch.store.store import Store

_log = logging.getLogger(__name__)


def candidates(setting: str) -> tuple[str, ...]:
    """Return the addresses of a setting: apart by commas or spaces."""
    return tuple(setting.replace(",", " ").split())


def highest(
    addresses: Iterable[str],
    line_to: Callable[[str], HubLine],
    refused: Callable[[HubRefuses], None] = lambda _: None,
) -> tuple[str, HubHello] | None:
    """Ask each who it is; return the hub of the highest reign, None if none answers as one.

    ``refused`` hears of each that must not be asked, or will not answer. All are asked at the same
    time, because one that is off takes a while to say nothing.
    """

    def ask(address: str) -> tuple[str, HubHello] | HubRefuses | None:
        try:
            with closing(line_to(address)) as line:
                return address, line.hello()
        except HubUnreachable:
            return None
        except HubRefuses as why:
            return why

    asked = tuple(addresses)
    found = []
    with ThreadPoolExecutor(max(1, len(asked))) as pool:
        for answer in pool.map(ask, asked):
            if isinstance(answer, HubRefuses):
                refused(answer)
            elif answer is not None:
                found.append(answer)
    return max(found, key=lambda one: (one[1].reign, one[1].device), default=None)


def give_way(store: Store, addresses: Iterable[str], line_to: Callable[[str], HubLine]) -> bool:
    """Follow a hub of this branch whose reign is higher, if there is one; tell whether it is so.

    What this computer had not passed on is then in its own list, and is handed in.
    """
    found = highest(addresses, line_to)
    with store.reading() as connection:
        own = computer(connection)
    if found is None or own.role is not Role.HUB:
        return False
    address, hello = found
    if hello.branch != store.branch().id or hello.reign <= own.reign:
        return False
    line = line_to(address)
    try:
        common = _common(store, line)
    except (HubUnreachable, HubRefuses) as error:
        _log.info("the hub of reign %s cannot be followed yet: %s", hello.reign, error)
        return False
    finally:
        line.close()
    moved = make_way(store, common, hub=address, reign=hello.reign)
    _log.info(
        "%s is the hub now (reign %s); %s records of here are handed in to it",
        hello.device,
        hello.reign,
        moved,
    )
    return True


def _common(store: Store, line: HubLine) -> int:
    """Return a record up to which the hub's log and this one are the same."""
    with store.reading() as connection:
        at = head(connection).seq
    step = 1
    while True:
        with store.reading() as connection:
            known = hash_at(connection, at)
        assert known is not None, "at is a record of this log"
        try:
            line.entries(at, known)
        except HubForks:
            at, step = max(0, at - step), step * 2
            continue
        return at
