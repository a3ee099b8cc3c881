"""Room on the disk, kept for the branch's own records when something else has filled it.

The agent lays a file down that means nothing. Whoever finds the disk full cuts a piece off it and
writes again, so tickets go on while a technician makes room; the agent says how much is left, and
lays it down again when there is room. A piece at a time, because whatever filled the disk goes on
filling it.

By hand: ``ls -l DATA/ballast``.
"""

from __future__ import annotations

import contextlib
import os
import shutil

from branch.host.folders import DataFolder

SIZE = 32 * 2**20
"""Bytes; a visit from the ticket to the end takes about 5 KiB of the shared file."""

PIECE = 2**20
"""Bytes that are cut off at a time."""

SPARE = SIZE
"""Bytes that stay free when the ballast is laid down, and below which it is said."""


class Ballast:
    """The file in one data folder. Any program may cut it; the agent alone lays it down."""

    def __init__(self, folder: DataFolder) -> None:
        self._file = folder.ballast

    @property
    def size(self) -> int:
        """How many bytes there are to go on with."""
        with contextlib.suppress(FileNotFoundError):
            return self._file.stat().st_size
        return 0

    def cut(self) -> None:
        """Give a piece back to the disk; without any left nothing happens."""
        if size := self.size:
            with contextlib.suppress(FileNotFoundError):
                os.truncate(self._file, max(0, size - PIECE))

    def lay_down(self) -> str:
        """Fill it up where the disk has the room; return what a technician must know, or nothing.

        Raises OSError where the folder may not be written.
        """
        size, free = self.size, self._free()
        if size < SIZE and free >= SIZE - size + SPARE:
            with self._file.open("ab") as file:
                _fill(file.fileno(), size)
            size, free = SIZE, self._free()
        if size == SIZE and free >= SPARE:
            return ""
        return (
            f"The disk is nearly full: {free // 2**20} MB are free. With a reserve of"
            f" {size // 2**20} MB tickets go on. Make room."
        )

    def _free(self) -> int:
        return shutil.disk_usage(self._file.parent).free


def _fill(file: int, size: int) -> None:
    """Take the blocks for good: a file with holes would keep no room."""
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(file, size, SIZE - size)
        return
    while size < SIZE:
        size += os.write(file, bytes(min(PIECE, SIZE - size)))
