"""System calls of a running program that fail: strace(1) attaches, lets some fail, and leaves."""

from __future__ import annotations

import contextlib
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.helpers.running import eventually

WRITES, SYNCS = "pwrite64", "fsync,fdatasync"


@contextlib.contextmanager
def failing(pid: int, calls: str, when: str) -> Iterator[Callable[[], int]]:
    """Let these calls fail with EIO, the third for ``when="3"`` or each for ``"1+"``.

    Yields a function that counts those that failed; skips the test where nobody may attach.
    """
    if shutil.which("strace") is None:
        pytest.skip("calls are made to fail with strace, which is not here (2026-11-29)")
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "calls"
        fail = ["-e", f"trace={calls}", "-e", f"inject={calls}:error=EIO:when={when}"]
        tracer = subprocess.Popen(
            ["strace", "-f", "-qq", "-o", str(told), *fail, "-p", str(pid)],
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            eventually(lambda: tracer.poll() is not None or _is_traced(pid), "strace attaches")
            if tracer.poll() is not None:
                why = tracer.communicate()[1].strip()
                pytest.skip(f"strace may not attach here (2026-11-29): {why}")
            yield lambda: told.read_text("utf-8", "replace").count("(INJECTED)")
        finally:
            if tracer.poll() is None:
                tracer.send_signal(signal.SIGINT)
            tracer.communicate(timeout=60)


def _is_traced(pid: int) -> bool:
    """Tell whether every thread is watched (proc(5), ``TracerPid``)."""
    texts = []
    for status in Path(f"/proc/{pid}/task").glob("*/status"):
        with contextlib.suppress(OSError):  # a thread that has ended meanwhile
            texts.append(status.read_text())
    return bool(texts) and not any("TracerPid:\t0\n" in text for text in texts)
