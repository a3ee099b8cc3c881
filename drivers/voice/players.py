"""Players: a command of the system on Linux and macOS, ``winsound`` on Windows.

A child process for every clip: it can be ended in the middle of a word, and whatever
the sound system does to it, it does to the child. A clip gets its own length and a few
seconds for a screen that wakes up; then the child is ended.
"""

import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path

from drivers.voice.port import Clip, Player, SoundUnavailable
from drivers.voice.wav import BadWavError, seconds

_SPARE_S = 5.0
#: In the order of preference; each takes a file as its last argument.
COMMANDS = {"pw-play": (), "paplay": (), "aplay": ("-q",), "afplay": ()}


class CommandPlayer(Player):
    """Plays with the first command that is there and does not fail."""

    def __init__(self, commands: Sequence[Sequence[str]], spare_s: float = _SPARE_S) -> None:
        self._commands = [list(command) for command in commands]
        self._spare_s = spare_s
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = False
        self._closed = False

    def play(self, clip: Clip) -> None:
        try:
            limit_s = seconds(clip.wav) + self._spare_s
        except BadWavError as error:
            raise SoundUnavailable(f"{clip.name} cannot be played: {error}.") from error
        if not self._commands:
            raise SoundUnavailable(f"No player found: install one of {', '.join(COMMANDS)}.")
        with self._lock:
            self._stopped = False
        problems: list[str] = []
        with tempfile.TemporaryDirectory(prefix="nowserving-sound-") as folder:
            file = Path(folder) / "clip.wav"
            file.write_bytes(clip.wav)
            for command in self._commands:
                problem = self._run([*command, str(file)], limit_s)
                if not problem:
                    return
                problems.append(problem)
        raise SoundUnavailable(f"Nothing can be heard. {' '.join(problems)}")

    def stop(self) -> None:
        with self._lock:
            self._stopped = True
            if self._process is not None:
                self._process.kill()

    def close(self) -> None:
        self._closed = True
        self.stop()

    def _run(self, command: list[str], limit_s: float) -> str:
        """An empty string when it played or was stopped, else what went wrong."""
        with self._lock:
            if self._closed or self._stopped:
                return ""
            try:
                process = subprocess.Popen(
                    command,
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.PIPE,
                )
            except OSError as error:
                return f"{command[0]} does not start: {error.strerror}."
            self._process = process
        try:
            said = process.communicate(timeout=limit_s)[1]
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            return f"{command[0]} did not end in {limit_s:.0f} s."
        finally:
            with self._lock:
                self._process = None
        if process.returncode == 0 or self._stopped:
            return ""
        # The sound system tells its whole inner life; the last line is the result.
        lines = said.decode("utf-8", "replace").split("\n")
        last = next((line.strip() for line in reversed(lines) if line.strip()), "")
        return f"{command[0]} failed: {last or process.returncode}."


class WinsoundPlayer(Player):
    """The sound system of Windows; in memory, asynchronous, so that it can be stopped."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self._closed = False

    def play(self, clip: Clip) -> None:
        if self._closed:
            return
        self._stop.clear()
        # winsound takes no asynchronous play from memory, hence the file.
        with tempfile.TemporaryDirectory(prefix="nowserving-sound-") as folder:
            file = Path(folder) / "clip.wav"
            file.write_bytes(clip.wav)
            try:
                self._play_file(file, seconds(clip.wav))
            except (RuntimeError, BadWavError) as error:
                raise SoundUnavailable(f"Windows cannot play: {error}.") from error

    def _play_file(self, file: Path, length_s: float) -> None:
        if sys.platform == "win32":
            import winsound

            winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC)
            self._stop.wait(length_s)
            winsound.PlaySound(None, 0)
        else:
            raise RuntimeError("winsound exists on Windows only")

    def stop(self) -> None:
        self._stop.set()

    def close(self) -> None:
        self._closed = True
        self._stop.set()


class SilentPlayer(Player):
    """For a computer that shall not speak: says so instead of pretending."""

    def play(self, clip: Clip) -> None:
        raise SoundUnavailable("The settings say that this computer plays no sound.")

    def stop(self) -> None:
        """Nothing plays."""

    def close(self) -> None:
        """Nothing to let go."""


def system_player(name: str = "") -> Player:
    """The player of this computer, or the one of that name."""
    if sys.platform == "win32":
        return WinsoundPlayer()
    wanted = [name] if name else [command for command in COMMANDS if shutil.which(command)]
    return CommandPlayer([[command, *COMMANDS[command]] for command in wanted])
