"""Messages between a branch's hub and the other computers of the branch.

    GET  /v1/hello                  -> HubHello        who decides here, and how far its log goes
    GET  /v1/log?after=N&hash=H     -> Line, Line ...  the log from there on and then as it grows
    GET  /v1/configuration          -> Configuration   the branch file in force
    POST /v1/decide/{command}  Ask  -> Decided         do it, and what the asker has not seen yet
    POST /v1/ask/{question} Question -> Told           what the hub keeps beside the log
    POST /v1/late           HandIn   -> TakenIn        what a computer did while the hub was away

A log that does not continue the asker's copy is answered with 409 ``fork``: the asker drops its
copy and fills it again. A refusal of the branch's rules travels as its class and fields
(``refusals``). How it all works is told in docs/wire-protocol.md.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from pydantic import Field, JsonValue

from branch.domain.events import Event
from branch.protocol.codec import from_body
from branch.protocol.record import ClockTrust, Record
from branch.protocol.uplink import Message, Problem

LAN_PROTOCOL = 1
"""2026-11: first version. An older one is served for two releases after the next."""

OLDEST_LAN_PROTOCOL = 1

HUB_PORT = 8035
BEAT_EVERY_S = 1.0
"""A stream without news says once in so many seconds that it is alive."""

QUIET_S = 3.5
"""A stream that says nothing for so long has broken, whatever the network thinks."""

ENTRIES_AT_ONCE = 1000
"""In one answer at most; who is further behind reads the log first."""

FACTS_AT_ONCE = 200
"""Late facts in one request at most."""

URN = "urn:nowserving:problem:"
FORK = URN + "fork"
REFUSED = URN + "refused"


class Entry(Message):
    """A record, and the operation that it is part of, so that any computer knows what was done.

    ``words`` are those of an announcement (per language) or of a message, which the log itself
    does not have.
    """

    record: Record
    operation: str | None = None
    words: dict[str, str] | None = None


class HubHello(Message):
    """``digest`` is of the state at ``seq``; ``reign`` counts the hubs that the branch has had."""

    protocols: tuple[int, int] = (OLDEST_LAN_PROTOCOL, LAN_PROTOCOL)
    branch: str
    device: str
    reign: int
    seq: int
    hash: str
    digest: str
    configuration: str
    """Digest of the branch file in force."""
    time: datetime


class Beat(Message):
    """Nothing new: the hub lives, and this is how far its log goes.

    ``secrets`` are the clerks who need a PIN or password to sign in; the secrets stay on the hub.
    """

    reign: int
    seq: int
    configuration: str
    secrets: tuple[str, ...] = ()


class Line(Message):
    """A line of the streamed log: one of the two."""

    entry: Entry | None = None
    beat: Beat | None = None


class Configuration(Message):
    """A branch file as it was put in force."""

    name: str
    text: str
    digest: str


class Ask(Message):
    """A command's arguments, and how far the asker's copy of the log goes."""

    after: int = Field(ge=0)
    hash: str
    device: str = Field(min_length=1, max_length=64)
    operation: str = Field(min_length=1, max_length=64)
    """Names this one human action: asked again, it is not done again."""
    arguments: dict[str, JsonValue]


class Decided(Message):
    """What was recorded for the operation (0 and 0: nothing), and the asker's news up to ``seq``.

    ``entries`` end earlier than ``seq`` when there are more than fit.
    """

    first: int
    last: int
    repeated: bool
    seq: int
    entries: tuple[Entry, ...]


class Question(Message):
    """What is asked without changing the log; what is told is shown, and stored nowhere else."""

    device: str = Field(min_length=1, max_length=64)
    operation: str = Field(min_length=1, max_length=64)
    arguments: dict[str, JsonValue]


class Told(Message):
    """The answer, as the use case's own type says."""

    answer: JsonValue


class LateFact(Message):
    """What a device did on its own while the hub was away; ``place`` in its own list.

    ``operation`` names the human action, ``beside`` are a citizen's answers: not for the log.
    """

    place: int = Field(ge=1)
    event_id: str = Field(min_length=36, max_length=36)
    kind: str = Field(min_length=1, max_length=64)
    schema_version: int = Field(ge=1)
    body: str = Field(max_length=64_000)
    occurred_at: datetime
    clock: ClockTrust
    device: str = Field(min_length=1, max_length=64)
    actor: str = Field(max_length=64)
    operation: str | None = Field(default=None, max_length=64)
    beside: dict[str, JsonValue] = Field(default_factory=dict)
    alone: bool = True
    """False for what a hub decided before another one was obeyed."""

    def event(self) -> Event:
        """Return the event; raises UnknownKind or MalformedBody (``codec``)."""
        return from_body(self.kind, self.schema_version, self.body)


class HandIn(Message):
    """A run of a computer's late facts, in its own order, handed in again freely."""

    facts: tuple[LateFact, ...] = Field(min_length=1, max_length=FACTS_AT_ONCE)


class LateAnswer(StrEnum):
    """What became of a late fact."""

    APPLIED = "applied"
    DUPLICATE = "duplicate"
    CONFLICT = "conflict"


class LateItem(Message):
    """The answer to one fact; ``reason`` says what it does not fit."""

    place: int
    answer: LateAnswer
    reason: str = ""


class TakenIn(Message):
    """The answers, in the order of the facts."""

    items: tuple[LateItem, ...]


class Refusal(Problem):
    """A BranchError: its class and its fields."""

    kind: str
    fields: dict[str, JsonValue]
