"""Messages between a branch hub and the central server.

    POST /v1/branches/{branch}/hello   Hello -> Welcome     first question of every contact
    POST /v1/branches/{branch}/log     Batch -> Receipt     the branch log, in order, resent freely
    POST /v1/branches/{branch}/waits   Waits -> Heard       how long people wait now; lost is lost
    GET  /v1/branches/{branch}/head    -> SignedHead        the newest signature over the log

The server takes a batch only if it continues its copy: a repeat is answered as ``duplicate``, a
gap with 409 and the number that it expects. A record that the rules refuse is kept in the chain,
answered ``rejected`` with the reason, and stops nothing behind it.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from branch.protocol.record import Record

PROTOCOL = 1
"""2026-11: first version. An older one is served for two releases after the next."""

OLDEST_PROTOCOL = 1

BATCH_RECORDS = 1000
"""Records in one batch at most; a larger one is answered with 413."""


REIGNS = 100
"""Beginnings of reigns in a hello at most."""

WAITING_TICKETS = 2000
"""Waiting tickets of which the server is told when they are called, the first ones."""


Operation = Annotated[str, Field(min_length=1, max_length=64)]


class Message(BaseModel):
    """Anything on this wire: nothing unknown, nothing changed after it was read."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class ReignStart(Message):
    """Where a reign begins in the hub's log: its first record, and the hash of the one before."""

    reign: int = Field(ge=2, lt=2**31)
    seq: int = Field(ge=1, lt=2**63)
    hash: str = Field(max_length=64)
    before: str = Field(max_length=64)


class Hello(Message):
    """Who asks, what it speaks and how far its log goes.

    ``reigns`` are the beginnings in its log, the newest of them at least, oldest first: a server
    that still has records of a lower reign behind them sets those aside.
    """

    protocols: tuple[int, int] = (OLDEST_PROTOCOL, PROTOCOL)
    device: str = Field(max_length=64)
    program: str = Field(max_length=32)
    seq: int = Field(ge=0)
    names: dict[str, str]
    counters: dict[str, str]
    """Counter id to the number that is shown."""
    services: dict[str, dict[str, str]]
    """Service id to names per language."""
    timezone: str
    reign: int = Field(default=1, ge=1, lt=2**31)
    reigns: tuple[ReignStart, ...] = Field(default=(), max_length=REIGNS)


class LogRun(Message):
    """A run of the server's copy of the log; ``next_after`` is None at its end."""

    branch: str
    records: tuple[Record, ...]
    next_after: int | None
    operations: dict[int, str] = Field(default_factory=dict)
    """Of which human action a record is part, by its number."""


class Standing(StrEnum):
    """What the server says of the branch's copy."""

    CURRENT = "current"
    INCREMENTAL = "incremental"
    REFILL = "refill"


class Welcome(Message):
    """Where to go on; ``durable_up_to`` is what may be pruned by age later."""

    protocol: int
    server_time: datetime
    epoch: int
    expects: int
    durable_up_to: int
    standing: Standing
    words: str


class Batch(Message):
    """A run of the log without gaps.

    ``operations`` says of which human action a record is part, by its number, so that the next hub
    does not do it again.
    """

    protocol: int
    device: str = Field(max_length=64)
    records: tuple[Record, ...] = Field(min_length=1)
    operations: dict[int, Operation] = Field(default_factory=dict, max_length=BATCH_RECORDS)


class Answer(StrEnum):
    """What became of one record."""

    APPLIED = "applied"
    DUPLICATE = "duplicate"
    REJECTED = "rejected"
    RETRY = "retry"


class Item(Message):
    """The answer to one record; ``reason`` for the technician where it was not applied."""

    seq: int
    answer: Answer
    reason: str = ""


class Receipt(Message):
    """Answers to a batch, and what the server expects next."""

    epoch: int
    expects: int
    durable_up_to: int
    items: tuple[Item, ...]


class ServiceWait(Message):
    """What is told of a service to who comes now; no minutes while nobody can tell."""

    service: str = Field(max_length=64)
    within_min: int | None = Field(default=None, ge=1, le=10_000)
    """Nine people of ten are called within so many minutes."""
    about_min: int | None = Field(default=None, ge=1, le=10_000)
    too_late: str = Field(default="in_time", max_length=16)
    """Whether that is before staff go home: ``in_time``, ``perhaps`` or ``hardly``."""


class TicketCall(Message):
    """About when a waiting ticket is called, and in nine cases of ten at the latest."""

    ticket: str = Field(max_length=64)
    due: datetime
    latest: datetime


class Waits(Message):
    """What the branch says of waits at ``at``; nothing of it holds after ``valid_until``."""

    at: datetime
    valid_until: datetime
    services: tuple[ServiceWait, ...] = Field(max_length=1000)
    tickets: tuple[TicketCall, ...] = Field(default=(), max_length=WAITING_TICKETS)


class Heard(Message):
    """The waits were taken."""

    at: datetime


class SignedHead(Message):
    """That the first ``size`` records of the branch have this root, as the server signed it.

    ``at`` is kept as it was written: the signature covers it.
    """

    branch: str = Field(max_length=64)
    size: int = Field(ge=1, lt=2**63)
    root: str = Field(pattern=r"^[0-9a-f]{64}$")
    at: str = Field(max_length=40)
    key: str = Field(max_length=64)
    signature: str = Field(max_length=128)


class Problem(Message):
    """RFC 9457 problem details, as ``application/problem+json``."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str = ""
    expects: int | None = None
    server_time: datetime | None = None
    """What time it is, for a device whose clock is wrong."""
