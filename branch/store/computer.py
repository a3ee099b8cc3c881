"""What this computer is in its branch, and how it stands with the hub.

The agent writes it and every program of the computer obeys it, so that two programs can never
disagree about who decides, and a takeover needs no restart. A file without such a row is of a
computer that decides for itself: the hub of a branch with one computer.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from pydantic import BaseModel, ConfigDict
from sqlalchemy import Connection, select

from branch.domain.errors import HubAbsence, HubAway
from branch.host import mandate
from branch.store import schema as s
from branch.store.meta import read_meta, write_meta
from branch.store.rows import instant

COMPUTER = "computer"
"""Key of the row."""

AGENT = "agent"
AGENT_SILENT_S = 35.0
"""The agent says every ten seconds that it lives; after three missed ones nobody listens."""


class Role(StrEnum):
    """Who decides on this computer: it itself, or the hub that it asks."""

    HUB = "hub"
    SATELLITE = "satellite"


class HubLink(StrEnum):
    """How things stand with the hub. Unknown is its own value: nobody has tried yet."""

    UNKNOWN = "unknown"
    CURRENT = "current"
    CATCHING_UP = "catching_up"
    AWAY = "away"
    REFUSED = "refused"


class Computer(BaseModel):
    """``hub`` is the address to ask; ``reign`` is the highest that this computer has heard of.

    ``told`` is what the settings said when the role was taken from them: settings that have not
    changed since do not undo a takeover. ``mandate`` is the file that says until when a hub may
    decide, where the computers of the branch settle that by majority; nothing where a person does.
    """

    model_config = ConfigDict(frozen=True)

    role: Role = Role.HUB
    hub: str = ""
    key_file: str = ""
    plain: bool = False
    """The hub may be asked without TLS over the network."""
    reign: int = 1
    told: str = ""
    mandate: str = ""
    heir: bool = False
    """It may become the hub: the others have an address of it."""


class HubContact(BaseModel):
    """``words`` are for the technician; ``since`` is when the link became what it is."""

    model_config = ConfigDict(frozen=True)

    link: HubLink = HubLink.UNKNOWN
    words: str = ""
    since: datetime | None = None


def computer(connection: Connection) -> Computer:
    """Return what this computer is."""
    return read_meta(connection, COMPUTER, Computer)


def become(connection: Connection, now: Computer) -> None:
    """Keep what this computer is from now on."""
    write_meta(connection, COMPUTER, now)


def decides(connection: Connection) -> bool:
    """Tell whether this computer may decide for the branch now."""
    now = computer(connection)
    return now.role is Role.HUB and (not now.mandate or mandate.holds(Path(now.mandate)))


def still_decides(connection: Connection) -> None:
    """Look at the end of a transaction, so that what took long is not one decision too many.

    Raises HubAway.
    """
    if not decides(connection):
        raise HubAway(hub="", absence=HubAbsence.UNREACHABLE)


def settle(
    connection: Connection,
    role: Role,
    hub: str,
    key_file: str,
    *,
    plain: bool = False,
    mandate_file: str = "",
    heir: bool = False,
) -> Computer:
    """Take the role that the settings say, if they say something new; return what it is now."""
    told = f"{role} {hub}"
    before = computer(connection)
    if before.told == told or (not before.told and role is Role.HUB and before == Computer()):
        now = before
    else:
        now = before.model_copy(update={"role": role, "hub": hub, "told": told})
    ways = {"key_file": key_file, "plain": plain, "mandate": mandate_file, "heir": heir}
    now = now.model_copy(update=ways)
    if now != before:
        become(connection, now)
    return now


def hub_contact(connection: Connection) -> HubContact:
    """Return how this computer stands with the hub, as its agent saw it last."""
    return read_meta(connection, "hub-contact", HubContact)


def remember_hub_contact(connection: Connection, newest: HubContact) -> None:
    """Keep how this computer stands with the hub."""
    write_meta(connection, "hub-contact", newest)


def cut_off(connection: Connection) -> bool:
    """Tell whether this computer's agent has found its hub gone, so that nobody need ask it.

    A hub that may not decide has none either.
    """
    return not decides(connection) and hub_contact(connection).link is HubLink.AWAY


def out_of_touch(connection: Connection, now: datetime, speed: float = 1.0) -> bool:
    """Tell whether what this file says may be older than what happens in the branch.

    On the hub itself only while it may not decide. On another computer while its agent is not
    current with the hub, or has not been heard of: then nobody would know.
    """
    if computer(connection).role is Role.HUB:
        return not decides(connection)
    if hub_contact(connection).link is not HubLink.CURRENT:
        return True
    seen = connection.execute(select(s.health.c.seen_at).where(s.health.c.program == AGENT))
    at = seen.scalar()
    if at is None:
        return True
    return abs(now - instant(at)) > timedelta(seconds=AGENT_SILENT_S * speed)
