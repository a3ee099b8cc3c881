"""A disk of its own that can be filled: a file system in memory, mounted for one test."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True, slots=True)
class SmallDisk:
    """A mounted disk; what fills it is a file that means nothing."""

    root: Path

    @property
    def _filler(self) -> Path:
        return self.root / "something-else"

    @property
    def free(self) -> int:
        return shutil.disk_usage(self.root).free

    def fill(self) -> None:
        """Take whatever is free now, to the last block."""
        with self._filler.open("ab") as file:
            for size in (2**20, 4096):
                with contextlib.suppress(OSError):  # until there is no room
                    while True:
                        os.posix_fallocate(file.fileno(), file.seek(0, os.SEEK_END), size)

    def empty(self) -> None:
        """Take away what filled it."""
        self._filler.unlink()


@contextlib.contextmanager
def small_disk(root: Path, megabytes: int) -> Iterator[SmallDisk]:
    """Yield a disk of this size at ``root``; skips the test where this machine may not have one."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("a disk of its own needs Linux and the rights of root (2026-11-29)")
    root.mkdir(parents=True)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "nowserving-test", str(root)]
    done = subprocess.run(mount, capture_output=True, text=True, timeout=30, check=False)
    if done.returncode:
        pytest.skip(f"a disk of its own is not permitted here (2026-11-29): {done.stderr.strip()}")
    try:
        yield SmallDisk(root)
    finally:
        subprocess.run(["umount", "--lazy", str(root)], timeout=30, check=True)
