"""``nowserving-agent take-over``: this computer is the hub of its branch from now on.

The agent that runs here sees it within a second, answers the other computers and decides; they find
it among the addresses of their ``hub`` setting. What the server has and this computer has not is
fetched first, where the server can be reached.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

from branch.domain.clock import Clock
from branch.domain.lone_events import ReignBegan
from branch.host.exits import CannotStart, Exit
from branch.host.folders import DataFolder
from branch.store.following import DoesNotContinue
from branch.store.reign import AlreadyHub, take_over
from branch.store.store import Store
from branch.sync.recovering import fetch_newer
from branch.sync.transport import ServerLine, Wait


def take_over_command(
    folder: DataFolder, clock: Clock, *, device: str, lan: str, server: ServerLine | None
) -> int:
    """Make this computer the hub and say so. Raises CannotStart with what is missing."""
    with closing(Store.open(folder, clock=clock, device=device)) as store:
        for words in become_hub(store, lan=lan, server=server):
            print(words)
    return int(Exit.OK)


def become_hub(store: Store, *, lan: str, server: ServerLine | None) -> Iterator[str]:
    """Make this computer the hub; yield what was done. Raises CannotStart with what is missing.

    ``lan`` is where the others reach it; ``server`` is closed.
    """
    if not lan:
        raise CannotStart(
            Exit.USAGE,
            "The other computers could not ask this one: give its agent a --lan ADDRESS:PORT, and"
            " name that address in their hub setting.",
        )
    store.branch()
    if server is not None:
        with closing(server):
            yield _fetch(store, server)
    try:
        changes = take_over(store)
    except AlreadyHub:
        yield "This computer is the hub already; nothing was changed."
        return
    except DoesNotContinue as problem:
        raise CannotStart(
            Exit.DATABASE_DAMAGED,
            f"The log of this computer is damaged ({problem}). Nothing was changed; take over"
            " at another computer that follows the branch.",
        ) from problem
    (began,) = (event for event in changes.events if isinstance(event, ReignBegan))
    yield (
        f"This computer is the hub now, reign {began.reign}. Its agent goes on as the hub within a"
        " second, and the other computers follow within ten."
    )


def _fetch(store: Store, server: ServerLine) -> str:
    """Take what the server has of the log and this computer has not; return what came of it."""
    try:
        fetched = fetch_newer(store, server)
    except DoesNotContinue as problem:
        raise CannotStart(
            Exit.USAGE,
            f"The server's log is not that of this computer ({problem}). Nothing was changed;"
            " take over at a computer that follows the branch.",
        ) from problem
    match fetched:
        case int():
            return f"{fetched} newer records came from the server."
        case Wait():
            return f"The server was not asked for newer records: {fetched.words}"
        case _:
            return f"The server gave no newer records: {fetched.words}"
