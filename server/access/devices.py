"""The devices that the server knows: who has which key, and whether a request of theirs is new.

A device has one key. While it changes, the next one is known too; the first request signed with
that ends the old one. A revoked device is kept, so that it can be told so.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import ColumnElement, Connection, Row, Select, insert, or_, select, update

from branch.protocol.enrolment import DeviceSelf, Trust, TrustedDevice
from branch.protocol.roles import AccessRole
from branch.protocol.signing import Stamp, key_id
from branch.protocol.streams import Disorder, OutOfOrder, Streams, take
from server.access import refusals
from server.access.tables import device
from server.db import tables
from server.db.tables import instant, micros
from server.handlers.refused import Refused
from server.staff.acts import COMMAND_LINE, Act, note

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """One enrolled computer."""

    branch: str
    id: str
    name: str
    role: AccessRole
    enrolled_at: datetime
    seen_at: datetime
    revoked_at: datetime | None = None
    revoked_why: str = ""
    changing_key: bool = False
    trouble: str = ""
    trouble_at: datetime | None = None


def add_device(
    connection: Connection,
    *,
    branch: str,
    role: AccessRole,
    name: str,
    public_key: str,
    stamp: Stamp,
    now: datetime,
    source: str,
) -> Device:
    """Keep a new device; its name gets a number where another device of the branch has it.

    ``source`` is the address that it was enrolled from, for the log of deeds.
    """
    at = micros(now)
    row = {
        "branch": branch,
        "id": str(uuid4()),
        "name": _free_name(connection, branch, name),
        "role": str(role),
        "key": key_id(public_key),
        "public_key": public_key,
        "streams": take(Streams(life=stamp.life), stamp).model_dump_json(),
        "enrolled_at": at,
        "seen_at": at,
    }
    connection.execute(insert(device).values(row))
    _log.info("enrolled: %s of %s as %s", row["name"], branch, role)
    found = with_key(connection, str(row["key"]))
    assert found is not None
    _note(connection, now, Act.DEVICE_ENROLLED, found, str(role), source)
    return found


def _free_name(connection: Connection, branch: str, name: str) -> str:
    taken = select(device.c.name).where(device.c.branch == branch, device.c.revoked_at.is_(None))
    names = set(connection.execute(taken).scalars())
    number, free = 1, name
    while free in names:
        number += 1
        free = f"{name}-{number}"
    return free


def public_key_of(connection: Connection, key: str) -> str | None:
    """Return the public key that has this name, whoever's it is; None for a stranger's."""
    row = connection.execute(_by_key(key)).first()
    if row is None:
        return None
    return str(row.public_key if row.key == key else row.next_public_key)


def with_key(connection: Connection, key: str) -> Device | None:
    """Return whose key this is."""
    row = connection.execute(_by_key(key)).first()
    return None if row is None else _device(row)


def admit(
    connection: Connection, key: str, stamp: Stamp, now: datetime, clock_off_s: int | None
) -> Device | Refused:
    """Take a signed request into the books. A refusal is returned: what it notes shall stay.

    ``clock_off_s`` is by how many seconds the time of the signature is wrong, None if it is not.
    """
    row = connection.execute(_by_key(key).with_for_update()).first()
    if row is None:
        return refusals.stranger()
    if row.revoked_at is not None:
        return refusals.revoked(row.name, row.revoked_why or "")
    if clock_off_s is not None:
        return refusals.clock(now, clock_off_s)
    try:
        streams = take(Streams.model_validate_json(row.streams), stamp)
    except OutOfOrder as disorder:
        _note_trouble(connection, row, disorder.why, now)
        return refusals.out_of_order(disorder.why)
    changed: dict[str, object] = {"streams": streams.model_dump_json(), "seen_at": micros(now)}
    if row.next_key == key:
        _log.info("%s of %s goes on with its next key", row.name, row.branch)
        _note(connection, now, Act.DEVICE_KEY_CHANGED, _device(row))
        changed |= {
            "key": key,
            "public_key": row.next_public_key,
            "next_key": None,
            "next_public_key": None,
        }
    connection.execute(update(device).where(*_same(row)).values(changed))
    return _device(row)


def set_next_key(connection: Connection, known: Device, public_key: str) -> None:
    """Keep the key that the device goes on with; a later one replaces it."""
    name = key_id(public_key)
    other = with_key(connection, name)
    if other is not None and other.id != known.id:
        raise refusals.code_used()
    connection.execute(
        update(device)
        .where(device.c.branch == known.branch, device.c.id == known.id)
        .values(next_key=name, next_public_key=public_key)
    )


def revoke(
    connection: Connection, branch: str, name: str, why: str, now: datetime
) -> Sequence[Device]:
    """Withdraw the devices of that name or id that are still good; return which they were."""
    still = device.c.revoked_at.is_(None)
    which = (device.c.branch == branch, or_(device.c.name == name, device.c.id == name), still)
    rows = connection.execute(select(device).where(*which)).all()
    at = micros(now)
    connection.execute(update(device).where(*which).values(revoked_at=at, revoked_why=why))
    gone = [_device(row) for row in rows]
    for one in gone:
        _log.info("revoked: %s of %s", one.name, branch)
        about = f"{branch} {one.name} ({one.id})"
        note(connection, now, Act.DEVICE_REVOKED, who=COMMAND_LINE, about=about, source="")
    return gone


def devices(connection: Connection, branch: str = "") -> Sequence[Device]:
    """Return all devices, or those of a branch, by branch, age and name."""
    wanted = select(device).order_by(device.c.branch, device.c.enrolled_at, device.c.name)
    if branch:
        wanted = wanted.where(device.c.branch == branch)
    return [_device(row) for row in connection.execute(wanted)]


def has_enrolled_hub(connection: Connection, branch: str) -> bool:
    """Tell whether a hub of the branch was ever enrolled: then no unsigned word of it counts."""
    hub = select(device.c.id).where(device.c.branch == branch, device.c.role == AccessRole.HUB)
    return connection.execute(hub.limit(1)).first() is not None


def self_of(connection: Connection, known: Device, now: datetime) -> DeviceSelf:
    """Return who a device is, for itself."""
    return DeviceSelf(
        branch=known.branch,
        names=branch_names(connection, known.branch),
        device=known.id,
        name=known.name,
        role=known.role,
        server_time=now,
    )


def trust_of(connection: Connection, branch: str, now: datetime) -> Trust:
    """Return whom a hub of the branch lets in."""
    rows = connection.execute(
        select(device).where(device.c.branch == branch).order_by(device.c.enrolled_at, device.c.id)
    )
    trusted = tuple(
        TrustedDevice(
            device=row.id,
            name=row.name,
            role=AccessRole(row.role),
            life=Streams.model_validate_json(row.streams).life,
            keys=tuple(key for key in (row.public_key, row.next_public_key) if key),
            revoked=row.revoked_at is not None,
            why=row.revoked_why or "",
        )
        for row in rows
    )
    return Trust(branch=branch, as_of=now, devices=trusted)


def branch_names(connection: Connection, branch: str) -> dict[str, str]:
    """Return what the branch is called, per language; nothing before its first contact."""
    row = tables.branch.c
    names = connection.execute(select(row.names).where(row.id == branch)).scalar()
    return {} if names is None else dict(json.loads(names))


def _note_trouble(connection: Connection, row: Row[Any], why: Disorder, now: datetime) -> None:
    _log.info("%s of %s: a request was %s", row.name, row.branch, why)
    if why is Disorder.STREAM_OVER:
        return
    if row.trouble != str(why):  # once, however often it comes
        _note(connection, now, Act.DEVICE_TROUBLE, _device(row), str(why))
    values = {"trouble": str(why), "trouble_at": micros(now)}
    connection.execute(update(device).where(*_same(row)).values(values))


def _note(
    connection: Connection, now: datetime, act: Act, of: Device, what: str = "", source: str = ""
) -> None:
    """Write down what a device did itself."""
    about = f"{of.branch} {what} ({of.id})".replace("  ", " ")
    note(connection, now, act, who=f"device {of.name}", about=about, source=source)


def _by_key(key: str) -> Select[Any]:
    return select(device).where(or_(device.c.key == key, device.c.next_key == key))


def _same(row: Row[Any]) -> tuple[ColumnElement[bool], ...]:
    return device.c.branch == row.branch, device.c.id == row.id


def _device(row: Row[Any]) -> Device:
    return Device(
        branch=row.branch,
        id=row.id,
        name=row.name,
        role=AccessRole(row.role),
        enrolled_at=instant(row.enrolled_at),
        seen_at=instant(row.seen_at),
        revoked_at=None if row.revoked_at is None else instant(row.revoked_at),
        revoked_why=row.revoked_why or "",
        changing_key=row.next_key is not None,
        trouble=row.trouble or "",
        trouble_at=None if row.trouble_at is None else instant(row.trouble_at),
    )
