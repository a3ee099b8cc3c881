"""The branch file in force: putting it there, and which version of the server's it is.

A version is known from the log (``ConfigurationApplied``), so every computer of the branch knows
it. A file that a technician put in force by hand has none.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pydantic import BaseModel, ConfigDict
from sqlalchemy import Connection, Row, func, insert, select

from branch.domain.reconfiguring import ConfigurationApplied, ConfigurationRefused
from branch.protocol.digest import text_digest
from branch.store import schema as s
from branch.store.meta import read_meta, write_meta

_VERSION = "configuration-version"
_ORDERS = "orders"


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """What the branch runs by; ``version`` is the server's number, None for a file of its own."""

    name: str
    digest: str
    version: int | None
    since: datetime

    def words(self) -> str:
        """Return it in a line for technicians."""
        short = self.digest[:8]
        if self.version is None:
            return f"{self.name} ({short}), not from the server"
        return f"version {self.version} of the server ({short})"


class _FromServer(BaseModel):
    """The newest answers to the server's versions, as they stand in the log."""

    model_config = ConfigDict(frozen=True)

    version: int | None = None
    digest: str = ""
    refused: int | None = None
    reason: str = ""


def put(connection: Connection, text: str, name: str, at: datetime) -> bool:
    """Put a file that was read without a mistake in force; False if it is in force already."""
    newest = _newest(connection)
    digest = text_digest(text)
    if newest is not None and newest.digest == digest:
        return False
    row = {
        "version": newest.version + 1 if newest else 1,
        "name": name,
        "text": text,
        "digest": digest,
        "applied_at": at.isoformat(),
    }
    connection.execute(insert(s.configuration), row)
    return True


def running(connection: Connection) -> Running | None:
    """Return what the branch runs by, None while it is not configured."""
    newest = _newest(connection)
    if newest is None:
        return None
    known = read_meta(connection, _VERSION, _FromServer)
    return Running(
        name=newest.name,
        digest=newest.digest,
        version=known.version if known.digest == newest.digest else None,
        since=datetime.fromisoformat(newest.applied_at),
    )


def refusal(connection: Connection) -> tuple[int, str] | None:
    """Return the version that was refused last and why, None when a later one is in force."""
    known = read_meta(connection, _VERSION, _FromServer)
    return None if known.refused is None else (known.refused, known.reason)


def replaced_by_server(connection: Connection, text: str) -> bool:
    """Tell whether this file was in force once and a version of the server took its place."""
    now = running(connection)
    if now is None or now.version is None:
        return False
    was = select(func.count()).where(s.configuration.c.digest == text_digest(text))
    return bool(connection.execute(was).scalar())


def follow_configuration(
    connection: Connection, event: ConfigurationApplied | ConfigurationRefused
) -> None:
    """Keep what the log says of the server's versions."""
    known = read_meta(connection, _VERSION, _FromServer)
    match event:
        case ConfigurationApplied(version=version, digest=digest):
            known = _FromServer(version=version, digest=digest)
        case ConfigurationRefused(version=version, reason=reason):
            known = known.model_copy(update={"refused": version, "reason": reason})
    write_meta(connection, _VERSION, known)


class _Cursor(BaseModel):
    model_config = ConfigDict(frozen=True)

    after: str = ""


def cursor(connection: Connection) -> str:
    """Return up to where the server's orders are answered."""
    return read_meta(connection, _ORDERS, _Cursor).after


def move_cursor(connection: Connection, after: str) -> None:
    """Keep up to where the server's orders are answered, with what answered the last."""
    write_meta(connection, _ORDERS, _Cursor(after=after))


def _newest(connection: Connection) -> Row[*tuple[Any, ...]] | None:
    newest = select(s.configuration).order_by(s.configuration.c.version.desc()).limit(1)
    return connection.execute(newest).one_or_none()
