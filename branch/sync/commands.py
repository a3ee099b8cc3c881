"""What a technician can ask the agent for besides running: each prints and returns an exit code."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from branch.domain.clock import Clock
from branch.host.exits import CannotStart, Exit
from branch.host.folders import DataFolder
from branch.store import reading
from branch.store.computer import Role, computer
from branch.store.configuring import replaced_by_server
from branch.store.store import Store
from branch.sync.report import broken_at, open_door

_log = logging.getLogger(__name__)


def put_in_force(store: Store, file: Path) -> bool:
    """Put a branch file in force; False if it is already. Raises CannotStart with its mistakes."""
    return store.configure(_text_of(file), file.name)


def put_in_force_at_start(store: Store, file: Path) -> None:
    """Put the file of the settings in force, unless a version of the server has replaced it.

    A file that was edited since is a technician's wish, and holds.
    """
    text = _text_of(file)
    with store.reading() as connection:
        replaced = replaced_by_server(connection, text)
    if replaced:
        _log.info("%s was replaced by a version from the server, which stays in force", file)
    else:
        store.configure(text, file.name)


def _text_of(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        words = f"The branch file {file} cannot be read: {error.strerror}."
        raise CannotStart(Exit.BRANCH_FILE, words) from error
    except UnicodeDecodeError as error:
        words = f"The branch file {file} is not written in UTF-8: save it as UTF-8."
        raise CannotStart(Exit.BRANCH_FILE, words) from error


def configure(folder: DataFolder, clock: Clock, file: Path) -> int:
    """Put a branch file in force and say so."""
    store = Store.open(folder, clock=clock, device="hub")
    try:
        only_on_hub(store, "has its branch file from")
        changed = put_in_force(store, file)
        warning = open_door(store)
    finally:
        store.close()
    print(f"{file} is in force" + ("" if changed else " already") + ".")
    if warning:
        print(warning)
    return int(Exit.OK)


def only_on_hub(store: Store, what: str) -> None:
    """Raise CannotStart on a computer that does not decide: it ``what`` the hub."""
    with store.reading() as connection:
        known = computer(connection)
    if known.role is not Role.HUB:
        words = f"This computer {what} the hub at {known.hub}: do it there."
        raise CannotStart(Exit.USAGE, words)


def print_lines(folder: DataFolder, clock: Clock, lines: Callable[[Store], Iterable[str]]) -> int:
    """Print a report on the store; who reads only its beginning, as ``head``, has enough."""
    store = existing(folder, clock)
    try:
        for line in lines(store):
            print(line)
        sys.stdout.flush()
    except BrokenPipeError:
        # What is still unwritten would fail once more when Python ends.
        with open(os.devnull, "wb") as nowhere:
            os.dup2(nowhere.fileno(), sys.stdout.fileno())
        return int(Exit.READER_GONE)
    finally:
        store.close()
    return int(Exit.OK)


def verify(folder: DataFolder, clock: Clock) -> int:
    """Check the chain of the whole local log and say how it ends."""
    store = existing(folder, clock)
    try:
        broken = broken_at(store)
        with store.reading() as connection:
            head, digest = reading.head(connection), reading.digest(connection)
    finally:
        store.close()
    if broken is not None:
        words = f"The log is broken at record {broken}; everything before it holds."
        raise CannotStart(Exit.DATABASE_DAMAGED, words)
    print(f"The log holds: {head.seq} records.\nhash    {head.hash}\ndigest  {digest}")
    return int(Exit.OK)


def existing(folder: DataFolder, clock: Clock) -> Store:
    """Return the store of a folder that has one; a mistyped folder must not make an empty one."""
    if not folder.database.exists():
        words = f"There is no data in {folder.root}. Name the folder with --data."
        raise CannotStart(Exit.NO_CONFIGURATION, words)
    return Store.open(folder, clock=clock, device="hub")
