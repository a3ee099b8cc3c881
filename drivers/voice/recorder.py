"""What the computer can hear of itself: its own output by a loopback, else a microphone.

Without either nobody here can know whether anything is heard, and saying so is an answer.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from abc import ABC, abstractmethod
from pathlib import Path
from typing import IO

from drivers.voice.port import Clip

RATE = 22050
SPARE_S = 0.7


class RecorderUnavailable(Exception):
    """Nothing can be recorded; ``reason`` is a sentence for the technician."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Recorder(ABC):
    """Listens while something is played."""

    name: str

    @abstractmethod
    def start(self) -> None:
        """Listen from now on; ``RecorderUnavailable`` if that is not possible."""

    @abstractmethod
    def stop(self) -> bytes:
        """What was heard: 16-bit samples, mono, ``RATE``; ``RecorderUnavailable``."""


class CommandRecorder(Recorder):
    """A command of the system that writes raw samples until it is ended."""

    def __init__(self, name: str, command: list[str], *, spare_s: float = SPARE_S) -> None:
        """``spare_s``: so long it may take to begin, and so long the last samples are under way."""
        self.name = name
        self._command = command
        self._spare_s = spare_s
        self._process: subprocess.Popen[bytes] | None = None
        self._heard: IO[bytes] | None = None

    def start(self) -> None:
        heard = tempfile.TemporaryFile()  # noqa: SIM115 - what it holds is read in ``stop``
        try:
            self._process = subprocess.Popen(
                self._command, stdin=subprocess.DEVNULL, stdout=heard, stderr=subprocess.PIPE
            )
            self._heard = heard
        except OSError as error:
            heard.close()
            reason = f"{self._command[0]} does not start: {error.strerror}."
            raise RecorderUnavailable(reason) from error
        until = time.monotonic() + self._spare_s
        while not self.recorded and self._process.poll() is None and time.monotonic() < until:
            time.sleep(0.01)

    @property
    def recorded(self) -> int:
        """How many bytes have come so far."""
        return os.fstat(self._heard.fileno()).st_size if self._heard is not None else 0

    def wait(self, limit_s: float) -> None:
        """Wait until the command has ended by itself."""
        assert self._process is not None
        self._process.wait(limit_s)

    def stop(self) -> bytes:
        assert self._process is not None
        assert self._heard is not None
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(self._spare_s)
        ended_before = self._process.poll() is not None
        self._process.terminate()
        said = self._process.communicate(timeout=5)[1].decode("utf-8", "replace").strip()
        self._heard.seek(0)
        heard = self._heard.read()
        self._heard.close()
        if ended_before or not heard:
            last = said.splitlines()[-1] if said else "it recorded nothing"
            raise RecorderUnavailable(f"{self._command[0]}: {last}.")
        return heard


class VirtualRecorder(Recorder):
    """Hears what it is told it heard; for tests and for who has no microphone."""

    name = "virtual"

    def __init__(self, *, deaf: bool = False) -> None:
        self._deaf = deaf
        self._heard = b""
        self._lock = threading.Lock()

    def play(self, clip: Clip) -> None:
        """Let this be what sounds in the room."""
        if not self._deaf:
            with self._lock:
                self._heard += clip.wav[44:]

    def start(self) -> None:
        with self._lock:
            self._heard = b""

    def stop(self) -> bytes:
        with self._lock:
            return self._heard


def recorders() -> list[Recorder]:
    """Return what this computer may hear with, the surest first."""
    if sys.platform == "win32":
        return []
    raw = ["--format=s16le", f"--rate={RATE}", "--channels=1", "--latency-msec=50"]
    known = (
        ("its own output", ["parec", "--device=@DEFAULT_MONITOR@", *raw]),
        ("its own output", _loopback_of_alsa()),
        ("the microphone", ["parec", *raw]),
        ("the microphone", ["arecord", "-q", "-t", "raw", "-f", "S16_LE", "-r", str(RATE)]),
    )
    return [CommandRecorder(name, cmd) for name, cmd in known if cmd and shutil.which(cmd[0])]


def _loopback_of_alsa() -> list[str]:
    """The kernel's loopback card, where the technician has loaded it (``snd-aloop``)."""
    if not Path("/proc/asound/Loopback").exists():
        return []
    options = ["-q", "-t", "raw", "-f", "S16_LE", "-r", str(RATE), "-c", "1"]
    return ["arecord", "-D", "plughw:Loopback,1", *options]
