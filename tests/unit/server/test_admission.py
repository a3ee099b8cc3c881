"""When more hubs come than can be served, the others are told when to come again, and are."""

from __future__ import annotations

import asyncio
import random

import pytest
from starlette.types import Message, Receive, Scope, Send

from server.api.admission import LONGEST_S, Admission

HELLO = {"type": "http", "method": "POST", "path": "/v1/branches/small/hello"}
PAGE = {"type": "http", "method": "GET", "path": "/live"}


class Slow:
    """An application that answers when it is let."""

    def __init__(self) -> None:
        self.gate = asyncio.Event()
        self.inside = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.inside += 1
        await self.gate.wait()
        self.inside -= 1
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b""})


class Door:
    """An admission with a clock and a die of its own."""

    def __init__(self, at_once: int) -> None:
        self.app, self.now = Slow(), 100.0
        self.admission = Admission(
            self.app, at_once, elapsed=lambda: self.now, noise=random.Random(1)
        )

    async def ask(self, scope: Scope) -> tuple[int, int]:
        """Return status and Retry-After (0 without one)."""
        sent: list[Message] = []

        async def send(message: Message) -> None:
            sent.append(message)

        async def receive() -> Message:
            raise AssertionError("the body of a request that is turned away is not read")

        await self.admission(dict(scope), receive, send)
        headers = dict(sent[0]["headers"])
        return sent[0]["status"], int(headers.get(b"retry-after", b"0"))


def test_as_many_as_can_be_served_are_let_in_and_the_others_come_again() -> None:
    async def story() -> None:
        door = Door(at_once=3)
        served = [asyncio.create_task(door.ask(HELLO)) for _ in range(3)]
        await asyncio.sleep(0)
        status, seconds = await door.ask(HELLO)
        assert (status, door.app.inside) == (429, 3)
        assert 1 <= seconds <= 2
        door.app.gate.set()
        assert await asyncio.gather(*served) == [(200, 0)] * 3
        assert await door.ask(HELLO) == (200, 0)

    asyncio.run(story())


def test_people_at_the_pages_are_not_turned_away() -> None:
    async def story() -> None:
        door = Door(at_once=0)
        door.app.gate.set()
        assert (await door.ask(PAGE))[0] == 200
        assert (await door.ask(HELLO))[0] == 429

    asyncio.run(story())


@pytest.mark.parametrize(("turned_away", "least", "most"), [(10, 1, 12), (2000, 30, LONGEST_S)])
def test_the_more_come_the_wider_they_are_spread(turned_away: int, least: int, most: int) -> None:
    async def story() -> list[int]:
        door = Door(at_once=0)
        return [(await door.ask(HELLO))[1] for _ in range(turned_away)]

    waits = asyncio.run(story())
    assert least <= max(waits) <= most
    assert min(waits) >= 1


def test_a_crowd_that_is_gone_is_forgotten() -> None:
    async def story() -> None:
        door = Door(at_once=0)
        for _ in range(500):
            await door.ask(HELLO)
        door.now += 60
        assert (await door.ask(HELLO))[1] <= 2

    asyncio.run(story())
