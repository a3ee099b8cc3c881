"""The orders log: what the server wants of a branch, numbered by the server, read by its hub.

    POST /v1/branches/{branch}/orders   OrdersAsk -> Orders   what is new after the cursor

Each answer to a hub carries the cursor of the branch's newest order in a header, so that a hub asks
only when there is something. An order is answered by an event in the branch log.
"""

from __future__ import annotations

from datetime import datetime

from pydantic import Field

from branch.protocol.lan import FACTS_AT_ONCE, LateFact
from branch.protocol.uplink import Message

ORDERS_HEADER = "Now-Serving-Orders"
"""2026-11: in every answer to a hub, once the branch has orders: the cursor of the newest."""

ORDERS_AT_ONCE = 20
CONFIGURATION = "configuration"
LATE_FACTS = "late-facts"
LARGEST_FILE = 1_000_000
"""Characters of a branch file at most; the sample of a large centre has 15,000."""


class InForce(Message):
    """The branch file that the hub decides by; no version where it did not come from the server."""

    version: int | None = None
    name: str = Field(max_length=200)
    digest: str = Field(max_length=64)


class OrdersAsk(Message):
    """``after`` is the cursor of the last order that was answered, empty before the first."""

    after: str = Field(default="", max_length=80)
    in_force: InForce
    refused: int | None = None
    """The version that was refused last, while nothing newer is in force."""
    reason: str = Field(default="", max_length=4000)


class Order(Message):
    """One line of the orders log; ``cursor`` is what to ask with when it has been answered."""

    cursor: str
    id: str
    kind: str
    body: str
    at: datetime


class Orders(Message):
    """The next orders, oldest first; ``more`` when there are others behind them."""

    orders: tuple[Order, ...]
    more: bool = False


class ConfigurationOrder(Message):
    """A version of the branch file, whole."""

    version: int = Field(ge=1)
    name: str
    text: str
    digest: str


class LateFactsOrder(Message):
    """What a hub of a lower reign had told the server alone: taken in as late facts."""

    facts: tuple[LateFact, ...] = Field(min_length=1, max_length=FACTS_AT_ONCE)
