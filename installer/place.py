"""The folder of a demo: made anew each time, and never somebody else's.

DIR/data      the shared file, wake-ups and logs of the branch's programs
DIR/computer-2 ...  the same of the branch's other computers (--computers)
DIR/tickets   what the printer got, and a picture of it
DIR/voice     what was said, as sound and as text
DIR/screens   pictures of the programs
"""

from __future__ import annotations

import json
import secrets
import shutil
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from branch.host.exits import CannotStart, Exit
from branch.host.sole import only_one

_MARK = "demo.json"
_LOCK = "demo.lock"
_OURS = ("data", "tickets", "voice", "screens")
_COMPUTERS = ("computer-2", "computer-3", "computer-4")
_FILES = (
    "summary.json",
    "branch.toml",
    "server.db",
    "server.db-wal",
    "server.db-shm",
    "server.key",
)


@dataclass(frozen=True, slots=True)
class Place:
    """A demo's folder."""

    root: Path

    @property
    def data(self) -> Path:
        return self.root / "data"

    @property
    def tickets(self) -> Path:
        return self.root / "tickets"

    @property
    def voice(self) -> Path:
        return self.root / "voice"

    @property
    def screens(self) -> Path:
        return self.root / "screens"

    @property
    def branch_file(self) -> Path:
        return self.root / "branch.toml"

    @property
    def server_database(self) -> Path:
        return self.root / "server.db"

    @property
    def server_key(self) -> Path:
        return self.root / "server.key"

    @property
    def computers(self) -> tuple[Path, ...]:
        """Folders for the branch's other computers."""
        return tuple(self.root / name for name in _COMPUTERS)

    @property
    def summary(self) -> Path:
        return self.root / "summary.json"


@contextmanager
def occupied(root: Path) -> Iterator[Place]:
    """An empty place for one demo at a time: a second one would delete the files of the first."""
    root = root.absolute()
    refuse_strangers(root)
    try:
        _mark(root)
    except OSError as error:
        raise _unwritable(root, error) from error
    with only_one(root / _LOCK):
        yield prepare(root)


def refuse_strangers(root: Path) -> None:
    """Raise CannotStart for a folder that no demo made."""
    if root.exists() and not root.is_dir():
        words = f"{root} is a file. Name an empty or new folder with --out."
        raise CannotStart(Exit.FOLDER, words)
    if root.exists() and not (root / _MARK).exists() and any(root.iterdir()):
        raise CannotStart(
            Exit.FOLDER,
            f"The folder {root} holds something that no demo made. Name an empty or new folder"
            " with --out.",
        )


def prepare(root: Path) -> Place:
    """Return an empty place; what an earlier demo left there is removed, anything else refused."""
    root = root.absolute()
    refuse_strangers(root)
    place = Place(root)
    for name in (*_OURS, *_COMPUTERS):
        shutil.rmtree(root / name, ignore_errors=True)
    for name in _FILES:
        (root / name).unlink(missing_ok=True)
    try:
        for name in _OURS:
            (root / name).mkdir(parents=True)
        _mark(root)
        place.server_key.write_text(secrets.token_urlsafe(32) + "\n")
        place.server_key.chmod(0o600)
    except OSError as error:
        raise _unwritable(root, error) from error
    return place


def _mark(root: Path) -> None:
    root.mkdir(parents=True, exist_ok=True)
    (root / _MARK).write_text(json.dumps({"made_by": "nowserving demo"}) + "\n")


def _unwritable(root: Path, error: OSError) -> CannotStart:
    words = f"The folder {root} cannot be written: {error.strerror}. Name another with --out."
    return CannotStart(Exit.FOLDER, words)


def free_port() -> int:
    """Return a TCP port of the loopback that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
