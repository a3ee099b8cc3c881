"""``nowserving-agent clerk``: PINs and passwords, given and taken on the hub's computer.

A secret is asked for twice on a terminal, or read from the first line of what is piped in; it never
stands on a command line, where other accounts could read it. Who changed what is in the log.
"""

from __future__ import annotations

import getpass
import sys
from collections.abc import Iterator

from sqlalchemy import Connection

from branch.domain.clock import Clock
from branch.domain.people_events import SecretChanged
from branch.domain.signing_in import LEAST_LENGTH, MOST_LENGTH, SecretFault, fault_of, wait_s
from branch.domain.view import BranchView
from branch.host.exits import CannotStart, Exit
from branch.host.folders import DataFolder
from branch.protocol.record import SYSTEM
from branch.store import people
from branch.store.changes import Changes
from branch.store.secrets import Argon2, Secrets
from branch.store.store import Store
from branch.sync.commands import existing
from branch.sync.report import open_door

USAGE = "clerk list, clerk set NAME, clerk unlock NAME or clerk remove NAME"

_FAULTS = {
    SecretFault.TOO_SHORT: f"It needs {LEAST_LENGTH} digits or letters at least.",
    SecretFault.TOO_LONG: f"{MOST_LENGTH} letters are the most.",
    SecretFault.TOO_SIMPLE: "It is too easy to guess: no name, and no row such as 1234 or 1111.",
}


def clerk_command(
    folder: DataFolder, clock: Clock, words: list[str], secrets: Secrets | None = None
) -> int:
    """Do what the words after ``clerk`` say, and say what was done. Raises CannotStart."""
    match words:
        case ["list"]:
            act, name = "list", ""
        case [("set" | "remove" | "unlock") as act, name]:
            pass
        case _:
            raise CannotStart(Exit.USAGE, f"It is: {USAGE}.")
    store = existing(folder, clock)
    try:
        for line in _done(store, act, name, secrets or Argon2()):
            print(line)
    finally:
        store.close()
    return int(Exit.OK)


def _done(store: Store, act: str, name: str, secrets: Secrets) -> Iterator[str]:
    branch = store.branch()
    if act == "list":
        yield from clerk_lines(store)
        return
    if name not in branch.clerks and act != "remove":
        known = ", ".join(branch.clerks)
        raise CannotStart(Exit.USAGE, f"The branch has no clerk '{name}'. Known: {known}.")
    if act == "set":
        give(store, name, _ask(name), secrets)
        yield f"{name} now signs in with the new PIN or password."
    elif act == "remove":
        yield (
            f"{name} has no PIN or password any more."
            if take_away(store, name)
            else f"{name} had none."
        )
    else:
        with store.transaction() as connection:
            had = people.forgive(connection, name, store.clock.now())
        yield f"{name} may try again now." if had else f"{name} has no PIN or password."


def give(store: Store, clerk: str, secret: str, secrets: Secrets) -> None:
    """Let the clerk sign in with it from now on. Raises CannotStart if it is too weak."""
    if fault := fault_of(secret, clerk):
        raise CannotStart(Exit.USAGE, f"Nothing was changed. {_FAULTS[fault]}")
    kept = secrets.keep(secret)

    def put(connection: Connection, view: BranchView, _changes: Changes) -> None:
        people.set_secret(connection, clerk, kept, view.now)

    changed = SecretChanged(clerk=clerk)
    store.decide(lambda _view: (changed,), actor=SYSTEM, beside=put)


def take_away(store: Store, clerk: str) -> bool:
    """Let the clerk sign in without, or not at all where the branch wants one; False if none."""
    with store.reading() as connection:
        if people.credential(connection, clerk) is None:
            return False

    def drop(connection: Connection, _view: BranchView, _changes: Changes) -> None:
        people.remove_secret(connection, clerk)

    changed = SecretChanged(clerk=clerk, removed=True)
    store.decide(lambda _view: (changed,), actor=SYSTEM, beside=drop)
    return True


def clerk_lines(store: Store) -> Iterator[str]:
    """Yield each clerk, the role and how the clerk signs in, then what that means."""
    branch = store.branch()
    with store.reading() as connection:
        known = people.credentials(connection)
    now = store.clock.now()
    for clerk in branch.clerks.values():
        tries = known.get(clerk.id)
        if tries is None:
            how = "cannot sign in: no PIN or password" if branch.sign_in.required else "no secret"
        elif waiting := wait_s(branch.sign_in, tries, now):
            how = f"has to wait {waiting} s after {tries.failures} wrong tries"
        else:
            how = f"PIN or password, last used {tries.used_at:%Y-%m-%d}"
        yield f"{clerk.id:<16} {clerk.role:<16} {how}"
    for gone in sorted(known.keys() - branch.clerks.keys()):
        yield f"{gone:<16} {'':<16} not in the branch file any more; 'clerk remove {gone}'"
    if warning := open_door(store):
        yield warning


def _ask(name: str) -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    first = getpass.getpass(f"New PIN or password of {name}: ")
    if getpass.getpass("Once more: ") != first:
        raise CannotStart(Exit.USAGE, "The two are not the same. Nothing was changed.")
    return first
