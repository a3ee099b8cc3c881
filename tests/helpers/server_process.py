"""The real server program in a process of its own, for tests that kill it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

START_WITHIN_S = 60


class ServerProcess:
    """Starts ``python -m server.app`` on a free port, or on the one it had before.

    Hubs that are not enrolled may send, unless a test says otherwise.
    """

    def __init__(self, folder: Path, database: str, *options: str, unenrolled: bool = True) -> None:
        self.folder = folder
        self._database = database
        self._options = (*(["--allow-unenrolled"] if unenrolled else []), *options)
        self._port = 0
        self._process: subprocess.Popen[str] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def start(self, *once: str) -> ServerProcess:
        """Start, and wait until it answers; the same port every time. ``once``: options for now."""
        ready = self.folder / "ready"
        ready.unlink(missing_ok=True)
        arguments = ["--port", str(self._port), "--ready-file", str(ready)]
        self._process = spawn(["--database", self._database, *arguments, *self._options, *once])
        deadline = time.monotonic() + START_WITHIN_S
        while not ready.exists():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise AssertionError(f"the server did not start: {self._process.communicate()}")
            time.sleep(0.02)
        self._port = int(ready.read_text())
        return self

    def kill(self) -> None:
        """End it as a power cut would."""
        assert self._process is not None
        self._process.kill()
        self._process.communicate()

    def stop(self) -> tuple[int, str]:
        """Ask it to stop; return its exit code and what it said on stderr."""
        assert self._process is not None
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
        _, words = self._process.communicate(timeout=60)
        return self._process.returncode, words


def spawn(arguments: Sequence[str], module: str = "server.app") -> subprocess.Popen[str]:
    """Start the program with these arguments and nothing of the environment's settings."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("NOWSERVING_")}
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-m", module, *arguments],
        cwd=Path(__file__).parents[2],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
