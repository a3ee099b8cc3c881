"""Somebody came back from the identity provider: which account is that, and what may it see now.

The groups of the moment decide, at every sign-in. An account that was disabled here stays so. A
name never opens another's account: what ties them is the provider's own subject.
"""

from __future__ import annotations

import json
import re
from datetime import datetime

from sqlalchemy import Connection, delete, select, update

from server.db import tables
from server.staff import accounts, sessions
from server.staff.accounts import Account
from server.staff.acts import Act, note
from server.staff.provider import NotVouched, Vouched
from server.staff.provider_file import Membership
from server.staff.signing_in import SignedIn

_staff = tables.staff


def enter(
    connection: Connection,
    vouched: Vouched,
    membership: Membership | None,
    now: datetime,
    *,
    by: str,
    source: str,
) -> SignedIn:
    """Begin a session; raises NotVouched for who is in no group or disabled here."""
    account = _known(connection, vouched.subject)
    if membership is None or (account is not None and account.disabled):
        raise NotVouched("no group with a role here" if membership is None else "disabled here")
    if account is None:
        account = Account(
            name=_free_name(connection, vouched),
            role=membership.role,
            branches=membership.branches,
            subject=vouched.subject,
        )
        accounts.add(connection, account, now, by=by)
    elif (account.role, account.branches) != (membership.role, membership.branches):
        _change(connection, account.name, membership)
        about = f"{account.name}: {membership.role}, {' '.join(membership.branches or ('all',))}"
        note(connection, now, Act.ACCOUNT_CHANGED, who=by, about=about, source=source)
    note(connection, now, Act.SIGNED_IN, who=account.name, about=by, source=source)
    return SignedIn(
        session=sessions.begin(connection, account.name, now),
        browser=sessions.know(connection, account.name, now),
    )


def turn_away(
    connection: Connection, vouched: Vouched, now: datetime, *, why: str, source: str
) -> None:
    """Write down who was refused; a session of before ends."""
    account = _known(connection, vouched.subject)
    if account is not None:
        session = tables.staff_session
        connection.execute(delete(session).where(session.c.staff == account.name))
    who = account.name if account else "(no such account)"
    note(connection, now, Act.REFUSED, who=who, about=why, source=source)


def _known(connection: Connection, subject: str) -> Account | None:
    wanted = select(_staff).where(_staff.c.subject == subject)
    row = connection.execute(wanted).mappings().first()
    return None if row is None else accounts.account_from(row)


def _free_name(connection: Connection, vouched: Vouched) -> str:
    plain = re.sub(r"[^a-z0-9._@-]+", "-", vouched.name.lower()).strip("-._@")[:52] or "person"
    for name in (plain, f"{plain}-{sessions.digest(vouched.subject)[:10]}"):
        if accounts.find(connection, name) is None:
            return name
    raise NotVouched("two names that cannot be told apart")


def _change(connection: Connection, name: str, membership: Membership) -> None:
    branches = membership.branches
    connection.execute(
        update(_staff)
        .where(_staff.c.name == name)
        .values(
            role=str(membership.role), branches=None if branches is None else json.dumps(branches)
        )
    )
