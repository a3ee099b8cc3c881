"""Sign every branch's log once a minute while it grows, and give the heads away.

A head that stays on the server that could rewrite the log proves little. So each is added to a
file and posted to an address, if these are set; a witness keeps them. A witness that does not
answer is logged and gets the next head: a newer head vouches for all that an older one did.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import requests
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError

from branch.domain.clock import Clock
from server.audit.tree_head import Signer, TreeHead
from server.db.writer import Writer
from server.handlers.sealing import branches_to_seal, seal

EVERY_S = 60.0
ANSWER_WITHIN_S = 10.0

_log = logging.getLogger(__name__)

Publish = Callable[[TreeHead], None]
"""Gives a head away; may raise OSError (``requests`` raises one too)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Publishing:
    """What the signing of heads needs."""

    engine: Engine
    writer: Writer
    signer: Signer
    clock: Clock
    publish: tuple[Publish, ...] = ()

    async def run(self, every_s: float = EVERY_S) -> None:
        """Sign and publish until cancelled."""
        while True:
            try:
                await self.once()
            except DatabaseError as error:
                _log.error("no tree head was signed: %s", error.orig)
            await asyncio.sleep(every_s)

    async def once(self) -> list[TreeHead]:
        """Sign what has grown, publish it, and return it."""
        heads = []
        for branch in await asyncio.to_thread(self._grown):
            work: Callable[[Connection], TreeHead] = partial(
                seal, branch=branch, signer=self.signer, now=self.clock.now()
            )
            heads.append(await self.writer.write(work))
        for head in heads:
            await asyncio.to_thread(self._give_away, head)
        return heads

    def _grown(self) -> list[str]:
        with self.engine.connect() as connection:
            return list(branches_to_seal(connection))

    def _give_away(self, head: TreeHead) -> None:
        for publish in self.publish:
            try:
                publish(head)
            except OSError as error:
                _log.error("the tree head of %s was not given away: %s", head.branch, error)


def to_file(file: Path, head: TreeHead) -> None:
    """Add the head to a file, as one line."""
    with file.open("a", encoding="utf-8") as out:
        out.write(head.model_dump_json() + "\n")


def to_address(url: str, head: TreeHead) -> None:
    """Post the head as JSON."""
    response = requests.post(
        url,
        data=head.model_dump_json().encode(),
        headers={"Content-Type": "application/json"},
        timeout=ANSWER_WITHIN_S,
        allow_redirects=False,
    )
    response.raise_for_status()
