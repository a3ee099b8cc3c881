"""Sessions and known browsers: rows, so that they can be ended from here at any moment.

The browser holds 256 random bits; the database holds their SHA-256, so a copy of it opens nothing.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update

from server.db import tables
from server.db.tables import instant, micros
from server.staff.accounts import Account, account_from

IDLE = timedelta(hours=1)
"""A session that nobody used for so long is over."""

LONGEST = timedelta(hours=12)
"""A working day; then the password is asked for again."""

KNOWN_FOR = timedelta(days=90)
CODE_FOR = timedelta(hours=24)
PER_PERSON = 5
"""Sessions, and known browsers, that one person has at once; the oldest goes first."""

_NOTE_USE = timedelta(minutes=1)

_session = tables.staff_session.c
_device = tables.staff_device.c


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Somebody who is signed in. ``secret`` is what the browser sent."""

    secret: str
    account: Account
    stale: bool
    """Its last use should be written down."""

    @property
    def form_token(self) -> str:
        """Return what every form of this session carries, so that no other page can send one."""
        return form_token(self.secret)


def form_token(secret: str) -> str:
    """Return a token that only who has the cookie's secret can know."""
    return hmac.new(secret.encode(), b"Now Serving form", hashlib.sha256).hexdigest()


def digest(secret: str) -> str:
    """Return what is kept of a secret."""
    return hashlib.sha256(secret.encode()).hexdigest()


def begin(connection: Connection, name: str, now: datetime) -> str:
    """Begin a session; returns its secret, a new one every time."""
    secret = secrets.token_urlsafe(32)
    row = {"hash": digest(secret), "staff": name, "made_at": micros(now), "seen_at": micros(now)}
    connection.execute(insert(tables.staff_session).values(row))
    old = _session.made_at <= micros(now - LONGEST)
    connection.execute(delete(tables.staff_session).where(old))
    mine = select(_session.hash).where(_session.staff == name)
    newest = connection.execute(
        mine.order_by(_session.made_at.desc(), _session.seen_at.desc()).limit(PER_PERSON)
    ).scalars()
    keep = {*newest, digest(secret)}
    connection.execute(
        delete(tables.staff_session).where(_session.staff == name, _session.hash.not_in(keep))
    )
    return secret


def find(connection: Connection, secret: str, now: datetime) -> Session | None:
    """Return the session, None for one that is over or of an account that is disabled."""
    row = (
        connection.execute(
            select(tables.staff, _session.made_at.label("begun_at"), _session.seen_at)
            .join(tables.staff_session, _session.staff == tables.staff.c.name)
            .where(_session.hash == digest(secret), tables.staff.c.disabled_at.is_(None))
        )
        .mappings()
        .first()
    )
    if row is None:
        return None
    unused = now - instant(row["seen_at"])
    if unused >= IDLE or now - instant(row["begun_at"]) >= LONGEST:
        return None
    return Session(secret=secret, account=account_from(row), stale=unused >= _NOTE_USE)


def used(connection: Connection, session: Session, now: datetime) -> None:
    """Note that the session is in use."""
    mine = _session.hash == digest(session.secret)
    connection.execute(update(tables.staff_session).where(mine).values(seen_at=micros(now)))


def end(connection: Connection, secret: str) -> None:
    """End one session."""
    connection.execute(delete(tables.staff_session).where(_session.hash == digest(secret)))


def know(connection: Connection, name: str, now: datetime) -> str:
    """Remember that this person signed in from this browser; returns the browser's secret."""
    secret = secrets.token_urlsafe(32)
    _remember(connection, name, secret, micros(now + KNOWN_FOR), once=False)
    connection.execute(delete(tables.staff_device).where(_device.good_until <= micros(now)))
    newest = connection.execute(
        select(_device.hash)
        .where(_device.staff == name, _device.once.is_(False), _device.hash != digest(secret))
        .order_by(_device.good_until.desc())
        .limit(PER_PERSON - 1)
    ).scalars()
    keep = {*newest, digest(secret)}
    surplus = (_device.staff == name) & _device.once.is_(False) & _device.hash.not_in(keep)
    connection.execute(delete(tables.staff_device).where(surplus))
    return secret


def give_code(connection: Connection, name: str, now: datetime) -> str:
    """Return a code that lets a browser be known before its first sign-in, once, for a day."""
    code = secrets.token_hex(16)
    _remember(connection, name, code, micros(now + CODE_FOR), once=True)
    return code


def known(connection: Connection, name: str, secret: str, now: datetime) -> str | None:
    """Return by what the browser is known to this account, None for a stranger."""
    if not secret:
        return None
    fits = (_device.hash == digest(secret)) & (_device.staff == name)
    wanted = select(_device.hash).where(fits, _device.good_until > micros(now))
    return connection.execute(wanted).scalar()


def use_up(connection: Connection, key: str) -> None:
    """A browser's old secret is replaced by a new one, a code is used once."""
    connection.execute(delete(tables.staff_device).where(_device.hash == key))


def _remember(
    connection: Connection, name: str, secret: str, good_until: int, *, once: bool
) -> None:
    row = {"hash": digest(secret), "staff": name, "good_until": good_until, "once": once}
    connection.execute(insert(tables.staff_device).values(row))
