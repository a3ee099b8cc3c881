"""Whether this hub decides without its server, for what is marked or bounded because of that."""

from __future__ import annotations

from datetime import datetime, timedelta

from pydantic import BaseModel, ConfigDict
from sqlalchemy import Connection

from branch.store.meta import read_meta

UPLINK = "uplink"
"""Key of what the hub remembers of the server (``branch.sync.contact``)."""

SILENT_AFTER = timedelta(minutes=5)
"""The hub says hello twice a minute: after so long the line is down and not only slow."""


class _Heard(BaseModel):
    model_config = ConfigDict(frozen=True)

    heard_at: datetime | None = None


def had_server(connection: Connection) -> bool:
    """Tell whether this hub was ever answered by a server."""
    return read_meta(connection, UPLINK, _Heard).heard_at is not None


def without_server(connection: Connection, now: datetime, speed: float = 1.0) -> bool:
    """Tell whether the server, which this hub once had, was not heard of lately.

    ``speed`` is the clock's. A hub that never had a server is not without one.
    """
    heard_at = read_meta(connection, UPLINK, _Heard).heard_at
    return heard_at is not None and abs(now - heard_at) > SILENT_AFTER * speed
