"""One at a time: a lock that its holder's death releases, whatever it died of.

By hand: ``nowserving run`` twice on one folder; the second says that the first is there.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from branch.host.exits import CannotStart, Exit

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def only_one(file: Path) -> Iterator[None]:
    """Hold the lock on ``file`` while the block lasts. Raises CannotStart if somebody else does."""
    try:
        holder = file.open("ab")
    except OSError as error:
        raise CannotStart(
            Exit.FOLDER, f"The file {file} cannot be written: {error.strerror}."
        ) from error
    with holder:
        try:
            _lock(holder.fileno())
        except OSError as error:
            raise CannotStart(
                Exit.RUNS_ALREADY,
                f"Another 'nowserving' is at work in {file.parent}. Stop it first, or name another"
                " folder.",
            ) from error
        yield
