"""What a computer that may be the hub answers the others of its list, in whatever role it is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from fastapi import APIRouter, Depends, HTTPException, Request

from branch.hub.devices_api import OnStore
from branch.protocol.electing import FollowMe, Promise, VoteForMe
from branch.store.store import Store
from branch.sync.ballot import Ballot


class ElectingHandler:
    """Used from the thread of the other answers. ``ballot`` is None where a person decides."""

    def __init__(self, store: Store, ballot: Ballot | None) -> None:
        self._store = store
        self._ballot = ballot

    def follow(self, asked: FollowMe) -> Promise:
        """Say whether this computer follows the asker."""
        return self._here().follow(self._store, asked)

    def vote(self, asked: VoteForMe) -> Promise:
        """Say whether the asker has this computer's vote."""
        return self._here().vote(self._store, asked)

    def _here(self) -> Ballot:
        if self._ballot is None:
            words = f"{self._store.device} takes no part: its takeover setting is 'by-hand'."
            raise HTTPException(409, words)
        return self._ballot


def routes(
    handler: ElectingHandler, on_store: OnStore, admitted: Callable[[Request], Awaitable[None]]
) -> APIRouter:
    """Return the routes; ``admitted`` refuses whom the gate does not let in."""
    router = APIRouter(prefix="/v1", dependencies=[Depends(admitted)])

    @router.post("/follow")
    async def follow(asked: FollowMe) -> Promise:
        """A hub asks whether it is still followed."""
        return await on_store(lambda: handler.follow(asked))

    @router.post("/vote")
    async def vote(asked: VoteForMe) -> Promise:
        """A computer that hears no hub asks to be followed in a new reign."""
        return await on_store(lambda: handler.vote(asked))

    return router
