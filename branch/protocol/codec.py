"""Events and tickets as JSON text, and back into typed values.

A body that does not fit is answered with the field that is wrong. A kind that this version does
not know is ``UnknownKind``, not an error of the sender: it may come from a newer branch.
"""

from __future__ import annotations

from functools import cache

from pydantic import TypeAdapter, ValidationError

from branch.domain.events import Event
from branch.domain.ticket import Ticket
from branch.protocol.kinds import EVENTS

_ADDED = (
    "priority_class",
    "appointment",
    "assistance",
    "return_to",
    "return_service",
    "reprint",
    "reprint_asked_at",
)

_KINDS: dict[str, type[Event]] = {kind.__name__: kind for kind in EVENTS}


class UnknownKind(Exception):
    """The log holds a kind of event that this version has not learnt."""


class MalformedBody(Exception):
    """The body does not fit its kind; the text names the field."""


@cache
def _adapter(kind: str) -> TypeAdapter[Event]:
    return TypeAdapter(_KINDS[kind])


@cache
def _tickets() -> TypeAdapter[Ticket]:
    return TypeAdapter(Ticket)


def kind_of(event: Event) -> str:
    """Return the name under which the wire knows the event."""
    return type(event).__name__


def to_body(event: Event) -> str:
    """Write the event as JSON text."""
    return _adapter(kind_of(event)).dump_json(event).decode()


def from_body(kind: str, schema: int, body: str) -> Event:
    """Read an event; raises UnknownKind or MalformedBody. ``schema`` 1 is all there is yet."""
    if kind not in _KINDS or schema != 1:
        raise UnknownKind(f"{kind}, schema {schema}")
    try:
        return _adapter(kind).validate_json(body)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"]) or "body"
        raise MalformedBody(f"{kind}.{field}: {first['msg']}") from error


def ticket_text(ticket: Ticket) -> str:
    """Write a ticket in the one form that digests are made from.

    What was added after the first version is left out while it is empty, so that two versions
    write the same text, and have the same digest, as long as nobody uses the new.
    """
    empty = {name for name in _ADDED if not getattr(ticket, name)}
    return _tickets().dump_json(ticket, exclude=empty).decode()


def ticket_from(text: str) -> Ticket:
    """Read a ticket that ``ticket_text`` wrote."""
    return _tickets().validate_json(text)
