"""What an administrator says about devices on the command line.

nowserving-server enrol-code --branch B --role hub [--name NAME]   a code, good for ten minutes
nowserving-server devices [--branch B]                             who is enrolled, and troubles
nowserving-server revoke --branch B NAME [--why WORDS]             withdraw a device for good
    nowserving-server certificates FOLDER --host NAME     an authority of one's own, for TLS
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from sqlalchemy import Connection

from branch.domain.clock import SystemClock
from branch.host.exits import CannotStart, Exit
from branch.protocol.roles import DEVICES, AccessRole
from server.access.authority import certificates
from server.access.codes import make_code
from server.access.devices import Device, branch_names, devices, revoke
from server.audit.commands import Command, add_database, database, parser_of
from server.db.engine import WRITES
from server.staff.acts import COMMAND_LINE, Act, note

_ID = r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"

T = TypeVar("T")


def enrol_code(arguments: Sequence[str], environment: Mapping[str, str]) -> int:
    """Make a code and say how to use it."""
    parser = parser_of(
        "enrol-code", "Makes a code with which one computer of a branch is enrolled."
    )
    parser.add_argument("--branch", required=True, type=_identifier, help="id of the branch")
    parser.add_argument("--role", required=True, choices=sorted(DEVICES), help="what it is there")
    parser.add_argument("--name", type=_identifier, help="what it is called (else as the role)")
    add_database(parser, environment)
    given = parser.parse_args(arguments)

    def work(connection: Connection) -> tuple[str, dict[str, str]]:
        now = SystemClock().now()
        role = AccessRole(given.role)
        code = make_code(connection, given.branch, role, given.name or given.role, now)
        about = f"{given.branch} {given.name or given.role} as {role}"
        note(connection, now, Act.ENROL_CODE_MADE, who=COMMAND_LINE, about=about, source="")
        return code, branch_names(connection, given.branch)

    code, names = _write(given.database, work)
    known = ", ".join(names.values()) or "not heard of yet; check the id"
    print(f"code     {code}   (good for ten minutes, once)")
    print(f"branch   {given.branch} ({known})")
    print(f"role     {given.role}")
    print(f"\nOn the computer: nowserving-agent enrol --server URL --code {code}")
    return int(Exit.OK)


def list_devices(arguments: Sequence[str], environment: Mapping[str, str]) -> int:
    """Print every device, a line each, and what is wrong with it below."""
    parser = parser_of("devices", "Lists the enrolled devices.")
    parser.add_argument("--branch", default="", help="of this branch only")
    add_database(parser, environment)
    given = parser.parse_args(arguments)
    with database(given.database) as engine, engine.connect() as connection:
        found = devices(connection, given.branch)
    for one in found:
        print("\n".join(_lines(one)))
    if not found:
        print("No device is enrolled. 'nowserving-server enrol-code' makes a code for one.")
    return int(Exit.OK)


def revoke_device(arguments: Sequence[str], environment: Mapping[str, str]) -> int:
    """Withdraw a device, for good."""
    parser = parser_of("revoke", "Withdraws a device: it wipes its key at its next contact.")
    parser.add_argument("--branch", required=True, help="id of the branch")
    parser.add_argument("name", help="name or id of the device, as 'devices' lists it")
    parser.add_argument("--why", default="", help="words that the device shows")
    add_database(parser, environment)
    given = parser.parse_args(arguments)
    now = SystemClock().now()
    gone = _write(
        given.database,
        lambda connection: revoke(connection, given.branch, given.name, given.why, now),
    )
    if not gone:
        words = f"{given.branch} has no device '{given.name}' that is still good; see 'devices'."
        raise CannotStart(Exit.USAGE, words)
    for one in gone:
        print(f"revoked  {one.name} of {one.branch} ({one.id})")
    return int(Exit.OK)


def _lines(one: Device) -> list[str]:
    if one.revoked_at is not None:
        why = f": {one.revoked_why}" if one.revoked_why else ""
        state = f"revoked {_minute(one.revoked_at)}{why}"
    else:
        state = f"last heard of {_minute(one.seen_at)}"
    lines = [f"{one.branch}  {one.name}  {one.role}  {state}  ({one.id})"]
    if one.changing_key:
        lines.append("    its key is being changed")
    if one.trouble_at is not None:
        lines.append(f"    a request was {one.trouble} {_minute(one.trouble_at)}")
    return lines


def _minute(at: datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M UTC")


def _identifier(text: str) -> str:
    if not re.match(_ID, text):
        words = f"'{text}' is no name: letters, digits, . _ - only, 64 at most"
        raise argparse.ArgumentTypeError(words)
    return text


def _write(address: str, work: Callable[[Connection], T]) -> T:
    with database(address) as engine:
        connection = engine.connect().execution_options(**{WRITES: True})
        with connection, connection.begin():
            return work(connection)


COMMANDS: Mapping[str, Command] = {
    "enrol-code": enrol_code,
    "devices": list_devices,
    "revoke": revoke_device,
    "certificates": certificates,
}
