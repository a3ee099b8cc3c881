"""Accounts by command, on the server's own computer.

    nowserving-server staff add NAME --role administrator
    nowserving-server staff add NAME --role branch_manager --branch town-hall --branch harbour
    nowserving-server staff password NAME     a new one; everywhere it was used is signed out
    nowserving-server staff code NAME         lets a first sign-in pass while strangers wait
    nowserving-server staff disable NAME      signed out at once, and not in again
    nowserving-server staff enable NAME
    nowserving-server staff list

A password is asked for twice on a terminal, or read from the first line of what is piped in; it
never stands on a command line, where other accounts of the computer could read it.
"""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from branch.domain.clock import SystemClock
from branch.host.exits import CannotStart, Exit
from branch.protocol.roles import AccessRole
from server.audit.commands import add_database, database
from server.db.engine import WRITES
from server.settings import PREFIX
from server.staff import accounts, sessions
from server.staff.accounts import Account, NoAccount
from server.staff.acts import COMMAND_LINE, Act, note
from server.staff.breached import Breached, breached_list
from server.staff.passwords import Passwords, WeakPassword
from server.staff.roles import STAFF


def staff_command(
    arguments: Sequence[str],
    environment: Mapping[str, str],
    passwords: Passwords | None = None,
) -> int:
    """Do what the words after ``staff`` say. Raises CannotStart."""
    given = _parser(environment).parse_args(arguments)
    kept = None
    if given.act in {"add", "password"}:
        kept = _ask(given.name, passwords or Passwords(breached=_breached(environment)))
    now = SystemClock().now()
    with database(given.database) as engine:
        connection = engine.connect().execution_options(**{WRITES: True})
        with connection, connection.begin():
            try:
                lines = list(_done(connection, given, kept, now))
            except NoAccount as error:
                raise CannotStart(Exit.USAGE, str(error)) from error
    for line in lines:
        print(line)
    return int(Exit.OK)


def _done(
    connection: Connection, given: argparse.Namespace, kept: str | None, now: datetime
) -> Iterator[str]:
    match given.act:
        case "list":
            yield from _lines(accounts.everyone(connection))
        case "add":
            account = Account(
                name=given.name,
                role=AccessRole(given.role),
                branches=tuple(given.branch) if given.branch else None,
                password=kept,
            )
            _check_reach(account)
            accounts.add(connection, account, now)
            yield f"{given.name} can sign in at /sign-in now, as {given.role}."
        case "password":
            assert kept is not None
            accounts.set_password(connection, given.name, kept, now)
            yield f"{given.name} signs in with the new password; open sessions have ended."
        case "disable":
            accounts.disable(connection, given.name, now)
            yield f"{given.name} was signed out everywhere and cannot sign in."
        case "enable":
            accounts.enable(connection, given.name, now)
            yield f"{given.name} can sign in again."
        case _:
            if accounts.find(connection, given.name) is None:
                raise NoAccount(f"There is no account '{given.name}'; 'staff list' shows all.")
            code = sessions.give_code(connection, given.name, now)
            note(connection, now, Act.CODE_GIVEN, who=COMMAND_LINE, about=given.name, source="")
            yield f"For the sign-in page's third field, once, within 24 hours: {code}"


def _check_reach(account: Account) -> None:
    if account.role is AccessRole.BRANCH_MANAGER and account.branches is None:
        words = "A branch manager needs --branch, once for each branch ('*' is an administrator)."
        raise NoAccount(words)
    if account.role is AccessRole.ADMINISTRATOR and account.branches is not None:
        raise NoAccount("An administrator sees every branch; leave --branch out.")


def _lines(everyone: Sequence[Account]) -> Iterator[str]:
    if not everyone:
        yield "There is no account yet; 'staff add NAME --role administrator' makes the first."
    for account in everyone:
        reach = "all branches" if account.branches is None else " ".join(account.branches)
        how = "disabled" if account.disabled else _how(account)
        yield f"{account.name:<24} {account.role:<16} {how:<12} {reach}"


def _how(account: Account) -> str:
    return "password" if account.password else "elsewhere" if account.subject else "no password"


def _breached(environment: Mapping[str, str]) -> Breached | None:
    file = environment.get(PREFIX + "BREACHED_PASSWORDS")
    return breached_list(Path(file)) if file else None


def _ask(name: str, passwords: Passwords) -> str:
    if sys.stdin.isatty():
        password = getpass.getpass(f"New password of {name}, 15 letters at least: ")
        if getpass.getpass("Once more: ") != password:
            raise CannotStart(Exit.USAGE, "The two are not the same. Nothing was changed.")
    else:
        password = sys.stdin.readline().rstrip("\r\n")
    try:
        passwords.check_new(password, name)
    except WeakPassword as weak:
        raise CannotStart(Exit.USAGE, f"Nothing was changed. {weak}") from weak
    return passwords.keep(password)


def _parser(environment: Mapping[str, str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="nowserving-server staff",
        description="People who may see the server's pages.",
        allow_abbrev=False,
    )
    acts = parser.add_subparsers(dest="act", required=True)
    for act, words in (
        ("add", "make an account"),
        ("password", "give a new password"),
        ("code", "let a first sign-in pass while strangers wait"),
        ("disable", "sign out everywhere, and refuse from now on"),
        ("enable", "let in again"),
        ("list", "show all accounts"),
    ):
        sub = acts.add_parser(act, help=words, description=words, allow_abbrev=False)
        add_database(sub, environment)
        if act != "list":
            sub.add_argument("name")
        if act == "add":
            sub.add_argument("--role", required=True, choices=[str(role) for role in STAFF])
            sub.add_argument(
                "--branch", action="append", metavar="ID", help="a branch to see; may be repeated"
            )
    return parser
