"""Accounts: made, closed and opened again, and what each may see. Every change is an act.

An account that is disabled has no session from that moment on: the rows go in the same
transaction.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from branch.protocol.roles import AccessRole
from server.db import tables
from server.db.tables import micros
from server.staff.acts import COMMAND_LINE, Act, note
from server.staff.roles import OPEN_TO, Room

_staff = tables.staff
_NAME = re.compile(r"[a-z0-9][a-z0-9._@-]{0,63}")


class NoAccount(Exception):
    """What was wanted of an account cannot be done; ``str`` says why and what can."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One person. ``branches`` is None for all of them."""

    name: str
    role: AccessRole
    branches: tuple[str, ...] | None = None
    password: str | None = None
    disabled: bool = False
    subject: str | None = None

    def may_enter(self, room: Room) -> bool:
        return self.role in OPEN_TO[room]

    def may_see(self, branch: str) -> bool:
        return self.branches is None or branch in self.branches


def anybody(connection: Connection) -> bool:
    """Tell whether there is an account at all."""
    return connection.execute(select(_staff.c.name).limit(1)).first() is not None


def find(connection: Connection, name: str) -> Account | None:
    """Return the account, disabled or not."""
    row = connection.execute(select(_staff).where(_staff.c.name == name)).mappings().first()
    return None if row is None else account_from(row)


def everyone(connection: Connection) -> Sequence[Account]:
    rows = connection.execute(select(_staff).order_by(_staff.c.name)).mappings()
    return [account_from(row) for row in rows]


def add(connection: Connection, account: Account, at: datetime, *, by: str = COMMAND_LINE) -> None:
    """Make an account. Raises NoAccount for a name that is taken or is none."""
    if not _NAME.fullmatch(account.name):
        raise NoAccount(
            f"'{account.name}' is no name of an account: small letters, digits and . _ @ - only,"
            " 64 at most, beginning with a letter or digit."
        )
    if find(connection, account.name):
        raise NoAccount(f"There is an account '{account.name}' already; see 'staff list'.")
    connection.execute(
        insert(_staff).values(
            name=account.name,
            password=account.password,
            role=str(account.role),
            branches=None if account.branches is None else json.dumps(account.branches),
            made_at=micros(at),
            subject=account.subject,
        )
    )
    reach = "all branches" if account.branches is None else " ".join(account.branches)
    about = f"{account.name}: {account.role}, {reach}"
    note(connection, at, Act.ACCOUNT_MADE, who=by, about=about, source=by)


def disable(connection: Connection, name: str, at: datetime, *, by: str = COMMAND_LINE) -> None:
    """Close an account, and every session of it. Raises NoAccount."""
    _must_exist(connection, name)
    connection.execute(update(_staff).where(_staff.c.name == name).values(disabled_at=micros(at)))
    for table in (tables.staff_session, tables.staff_device):
        connection.execute(delete(table).where(table.c.staff == name))
    note(connection, at, Act.ACCOUNT_DISABLED, who=by, about=name, source=by)


def enable(connection: Connection, name: str, at: datetime, *, by: str = COMMAND_LINE) -> None:
    """Open a closed account again. Raises NoAccount."""
    _must_exist(connection, name)
    connection.execute(update(_staff).where(_staff.c.name == name).values(disabled_at=None))
    note(connection, at, Act.ACCOUNT_ENABLED, who=by, about=name, source=by)


def set_password(
    connection: Connection,
    name: str,
    kept: str,
    at: datetime,
    *,
    by: str = COMMAND_LINE,
    source: str = COMMAND_LINE,
) -> None:
    """Give a new password (as argon2id wrote it); whoever was signed in has to do it again."""
    _must_exist(connection, name)
    connection.execute(update(_staff).where(_staff.c.name == name).values(password=kept))
    session = tables.staff_session
    connection.execute(delete(session).where(session.c.staff == name))
    note(connection, at, Act.PASSWORD_CHANGED, who=by, about=name, source=source)


def keep_anew(connection: Connection, name: str, kept: str) -> None:
    """Keep the same password with today's settings."""
    connection.execute(update(_staff).where(_staff.c.name == name).values(password=kept))


def _must_exist(connection: Connection, name: str) -> None:
    if find(connection, name) is None:
        raise NoAccount(f"There is no account '{name}'; 'staff list' shows all.")


def account_from(row: RowMapping) -> Account:
    """Return the account of a row of ``staff``."""
    return Account(
        name=row["name"],
        role=AccessRole(row["role"]),
        branches=None if row["branches"] is None else tuple(json.loads(row["branches"])),
        password=row["password"],
        disabled=row["disabled_at"] is not None,
        subject=row["subject"],
    )
