"""What the hub remembers of the server between two starts, and tells whoever asks how it stands."""

from __future__ import annotations

import logging
from datetime import datetime
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, ValidationError
from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from branch.store import schema as s
from branch.store.server_line import UPLINK

_log = logging.getLogger(__name__)


class Link(StrEnum):
    """How things stand with the server. Unknown is its own value: nobody has tried yet."""

    UNKNOWN = "unknown"
    CURRENT = "current"
    SENDING = "sending"
    WAITING = "waiting"
    REFUSED = "refused"
    REVOKED = "revoked"


class Contact(BaseModel):
    """The newest answer or failure; ``heard_at`` is when the server answered last."""

    model_config = ConfigDict(frozen=True)

    link: Link = Link.UNKNOWN
    words: str = ""
    epoch: int | None = None
    heard_at: datetime | None = None


def contact(connection: Connection) -> Contact:
    """Return how things stand with the server."""
    text = connection.execute(select(s.meta.c.value).where(s.meta.c.key == UPLINK)).scalar()
    if text is None:
        return Contact()
    try:
        return Contact.model_validate_json(text)
    except ValidationError:
        # Written by a newer version. It is only a memory; the next hello makes a new one.
        _log.info("what was known of the server is of another version, and is asked for again")
        return Contact()


def remember(connection: Connection, newest: Contact) -> None:
    """Keep how things stand with the server."""
    value = newest.model_dump_json()
    put = insert(s.meta).values(key=UPLINK, value=value)
    connection.execute(put.on_conflict_do_update(index_elements=["key"], set_={"value": value}))
