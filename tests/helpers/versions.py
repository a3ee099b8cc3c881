"""The town hall's file in other versions, and the server's orders without HTTP between."""

from __future__ import annotations

import re
from collections.abc import Callable

from branch.protocol.orders import Orders, OrdersAsk
from branch.sync.transport import Failure, Wait
from server.handlers import configurations, orders
from server.handlers.configurations import Version
from tests.helpers.server_in_process import ServerInProcess


def without_service(text: str, service: str) -> str:
    """Return the branch file without one of its services."""
    text = re.sub(rf"(?ms)^\[services\.{service}\]\n.*?(?=^\[)", "", text)
    text = re.sub(rf', "{service}"', "", text)
    return re.sub(rf", {service} = \d", "", text)


def renamed(text: str, name: str) -> str:
    """Return the branch file under another name."""
    assert "Town hall" in text
    return text.replace("Town hall", name, 1)


class OrdersInProcess:
    """Implements ``OrdersLine`` on the server's handlers; may lose answers."""

    def __init__(self, server: ServerInProcess, now: Callable[[], object]) -> None:
        self.server = server
        self._now = now
        self.newest_order = ""
        self.asked: list[OrdersAsk] = []
        self.lose_answers = 0

    def hear(self, branch: str) -> None:
        """Hear the newest cursor, as with the answer to anything else."""
        with self.server.engine.connect() as connection:
            self.newest_order = orders.newest(connection, branch)

    def orders(self, branch: str, ask: OrdersAsk) -> Orders | Failure:
        there = OrdersAsk.model_validate_json(ask.model_dump_json())
        self.asked.append(there)
        answer = self.server.do(lambda c: orders.ask(c, branch, there, self._now()))  # type: ignore[arg-type]
        self.hear(branch)
        if self.lose_answers:
            self.lose_answers -= 1
            return Wait(words="the answer was lost")
        assert isinstance(answer, Orders)
        return Orders.model_validate_json(answer.model_dump_json())

    def publish(self, text: str, name: str = "town_hall.toml") -> Version:
        """Publish a version."""
        made = self.server.do(
            lambda c: configurations.publish(c, text, name, "test", self._now())  # type: ignore[arg-type]
        )
        assert isinstance(made, Version)
        self.hear(made.branch)
        return made
