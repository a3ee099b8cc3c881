"""Routes of the branch files: publish, list, show, roll back.

Whoever publishes decides what a branch does, so these routes have keys of their own
(``--publish-key-file``): a hub's key does not open them.
"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Request
from pydantic import Field
from sqlalchemy import Engine

from branch.domain.clock import Clock
from branch.protocol.orders import ConfigurationOrder
from branch.protocol.uplink import Message
from server.api.branches import REFUSALS, BranchId
from server.api.keys import Keys
from server.db.writer import Writer
from server.handlers import configurations
from server.handlers.configurations import Version
from server.handlers.refused import Refused

VersionId = Annotated[int, Path(ge=1, lt=2**63)]


class Publish(Message):
    """A branch file, and who publishes it."""

    name: str = Field(min_length=1, max_length=200)
    text: str
    by: str = Field(default="", max_length=64)


class RollBack(Message):
    """Who wants an earlier version again."""

    by: str = Field(default="", max_length=64)


class PublishKeys:
    """Lets a request with one of the publishing keys pass, and nobody where there are none."""

    def __init__(self, keys: Keys | None) -> None:
        self._keys = keys

    def __call__(self, request: Request) -> None:
        """Raise Refused for who may not publish. FastAPI calls this as a dependency."""
        if self._keys is None:
            raise Refused(
                "no-publishing",
                403,
                "Not over the network",
                "This server publishes branch files on its own command line only"
                " ('nowserving-server branch publish FILE'), because it was started without"
                " --publish-key-file.",
            )
        self._keys.check(request)


def routes(engine: Engine, writer: Writer, clock: Clock, keys: Keys | None) -> APIRouter:
    """Return the routes; without keys they answer that there is a command for it."""
    router = APIRouter(
        prefix="/v1/branches/{branch}/configurations",
        tags=["configurations"],
        dependencies=[Depends(PublishKeys(keys))],
        responses=REFUSALS,
    )

    @router.post("")
    async def publish(branch: BranchId, message: Publish) -> Version:
        """Publish a branch file as the next version; the same file again changes nothing."""
        return await writer.write(
            lambda connection: configurations.publish(
                connection, message.text, message.name, message.by, clock.now(), branch
            )
        )

    @router.get("")
    def listed(branch: BranchId) -> list[Version]:
        """Every version, the newest first."""
        with engine.connect() as connection:
            return configurations.listed(connection, branch)

    @router.get("/{version}")
    def shown(branch: BranchId, version: VersionId) -> ConfigurationOrder:
        """One version with its text."""
        with engine.connect() as connection:
            return configurations.shown(connection, branch, version)

    @router.post("/{version}/roll-back")
    async def roll_back(branch: BranchId, version: VersionId, message: RollBack) -> Version:
        """Publish the text of an earlier version again, under a new number."""
        return await writer.write(
            lambda connection: configurations.roll_back(
                connection, branch, version, message.by, clock.now()
            )
        )

    return router
