"""A child process that answers lines with lines, and is killed when it does not.

The next question starts it again. It has one pair of pipes, so questions from several
threads take turns.
"""

import queue
import subprocess
import threading
import time
from collections.abc import Sequence
from typing import IO


class ChildError(Exception):
    """The child gave no answer; the text says why."""


class LineChild:
    """Starts at the first question and stays."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = list(command)
        self._turn = threading.Lock()
        self._process: subprocess.Popen[str] | None = None
        self._lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._closed = False

    def ask(self, line: str, limit_s: float) -> str:
        """One line for one line, waiting for one's turn included."""
        deadline = time.monotonic() + limit_s
        if not self._turn.acquire(timeout=limit_s):
            raise ChildError(f"still busy after {limit_s:g} s")
        try:
            return self._ask(line, deadline, limit_s)
        finally:
            self._turn.release()

    def close(self) -> None:
        """End the child for good; a question that waits for it fails at once."""
        self._closed = True
        process = self._process
        if process is not None:
            process.kill()
        with self._turn:
            self._end()

    def _ask(self, line: str, deadline: float, limit_s: float) -> str:
        try:
            process = self._running()
            assert process.stdin is not None
            process.stdin.write(line + "\n")
            process.stdin.flush()
        except OSError as error:
            self._end()
            raise ChildError(f"does not start: {error.strerror or error}") from error
        try:
            answer = self._lines.get(timeout=max(0.001, deadline - time.monotonic()))
        except queue.Empty:
            self._end()
            raise ChildError(f"no answer in {limit_s:g} s; it was ended") from None
        if answer is None:
            code = process.wait()
            self._end()
            raise ChildError(f"it ended by itself with exit code {code}")
        return answer

    def _running(self) -> subprocess.Popen[str]:
        if self._closed:
            raise ChildError("closed")
        if self._process is None:
            process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                encoding="utf-8",
            )
            assert process.stdout is not None
            # Every child has a queue of its own: a late word of the last one is not for us.
            self._lines = queue.SimpleQueue()
            threading.Thread(
                target=_listen, args=(process.stdout, self._lines), name="speech", daemon=True
            ).start()
            self._process = process
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        if process.stdin is not None:
            try:
                process.stdin.close()
            except OSError:
                # What was still in the pipe has nobody left to read it.
                return


def _listen(lines: IO[str], to: "queue.SimpleQueue[str | None]") -> None:
    with lines:
        for line in lines:
            to.put(line)
    to.put(None)
