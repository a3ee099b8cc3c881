"""A record: one event in its place in the branch log, chained to the one before.

The hash covers the text of the body as it was written, so a log can be checked by anybody with
SHA-256 and a JSON library, without knowing a single kind of event.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from branch.domain.events import Event
from branch.protocol.codec import from_body

GENESIS = "0" * 64
"""What the first record of a branch is chained to."""

VISITOR = "visitor"
SYSTEM = "system"


class ClockTrust(StrEnum):
    """How far the time on a record can be believed."""

    TRUSTED = "trusted"
    SUSPECT = "suspect"


class Record(BaseModel):
    """One line of the branch log; ``seq`` counts 1, 2, 3 ... within the branch."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    seq: int = Field(ge=1)
    event_id: str = Field(min_length=36, max_length=36)
    branch: str = Field(min_length=1, max_length=64)
    kind: str = Field(min_length=1, max_length=64)
    schema_version: int = Field(ge=1)
    body: str = Field(max_length=64_000)
    occurred_at: datetime
    clock: ClockTrust
    device: str = Field(max_length=64)
    device_seq: int = Field(ge=1)
    actor: str = Field(max_length=64)
    hash: str = Field(min_length=64, max_length=64)

    def event(self) -> Event:
        """Return the event; raises UnknownKind or MalformedBody (``codec``)."""
        return from_body(self.kind, self.schema_version, self.body)


def chain_hash(previous: str, record: Record) -> str:
    """Return the SHA-256 (hex) that ties the record to the hash of the one before it."""
    covered = [
        previous,
        record.seq,
        record.event_id,
        record.branch,
        record.kind,
        record.schema_version,
        record.body,
        record.occurred_at.isoformat(),
        record.clock,
        record.device,
        record.device_seq,
        record.actor,
    ]
    text = json.dumps(covered, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def first_break(
    records: Iterable[Record], *, after: int = 0, previous: str = GENESIS
) -> int | None:
    """Return the seq at which the chain breaks (gap, order or hash), None when it holds."""
    expected = after + 1
    for record in records:
        if record.seq != expected or chain_hash(previous, record) != record.hash:
            return expected
        previous, expected = record.hash, expected + 1
    return None
