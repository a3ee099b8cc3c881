"""A CUPS queue, through the commands ``lp``, ``lpstat`` and ``cancel`` (cups-client).

Commands, because the library would have to be compiled. They speak English here
(``LC_ALL=C``), since their words are read. The state of the printer is in the "Alerts"
of ``lpstat -l -p``, the printer-state-reasons of IPP (RFC 8011, section 5.4.12), with the
keywords of PWG 5100.9. Most ticket printers' queues never set any: that is UNKNOWN here.

The queue has to pass bytes on unchanged, which is what ``-o raw`` asks for.

Try it: ``python -m drivers.printer "cups://TicketPrinter?profile=TM-T20III"``.
"""

import os
import re
import subprocess

from drivers.printer.port import State, Status
from drivers.printer.spooled import JobState, Spooler, SpoolerError

_REQUEST = re.compile(r"request id is (\S+-\d+)")
_REASONS = (
    (("cover-open", "door-open", "interlock-open"), State.COVER_OPEN, "The cover is open."),
    (("media-empty", "media-needed"), State.OUT, "The paper roll has ended."),
    (("media-jam", "cutter"), State.CUTTER, "The paper or the cutter is jammed."),
    (("fuser-over-temp", "over-temp"), State.HOT, "The print head is too hot."),
    (
        ("offline", "timed-out", "shutdown", "connecting-to-device", "stopped", "paused"),
        State.OFFLINE,
        "The queue cannot reach the printer.",
    ),
    (("media-low",), State.LOW, "The paper roll is near its end."),
)


class CupsSpooler(Spooler):
    """One queue on this computer or on ``server``."""

    def __init__(self, queue: str, timeout_s: float, server: str = "") -> None:
        self._queue = queue
        self._timeout_s = timeout_s
        self._server = ["-h", server] if server else []

    def status(self) -> Status:
        said = self._run("lpstat", "-l", "-p", self._queue)
        reasons = _after(said, "Alerts:").split()
        first, _, rest = said.partition("\n")
        if " disabled " in f"{first} ":
            why = rest.strip().splitlines()
            detail = f"The queue is stopped: {why[0].strip() if why else 'no reason given'}."
            return Status(state=State.OFFLINE, detail=detail)
        for words, state, detail in _REASONS:
            if any(reason.startswith(words) for reason in reasons):
                return Status(state=state, detail=detail)
        return Status(
            state=State.UNKNOWN, detail="The queue takes jobs; of paper it knows nothing."
        )

    def send(self, title: str, data: bytes) -> str:
        said = self._run("lp", "-d", self._queue, "-o", "raw", "-t", title, data=data)
        found = _REQUEST.search(said)
        if found is None:
            raise SpoolerError(f"lp did not name the job: {said.strip() or 'no answer'}.")
        return found[1]

    def job(self, name: str) -> JobState:
        waiting = self._run("lpstat", "-W", "not-completed", "-o", self._queue)
        if name in _names(waiting):
            printing = self._run("lpstat", "-p", self._queue)
            is_now = f"now printing {name}." in printing
            return JobState.PRINTING if is_now else JobState.WAITING
        return _ended(self._run("lpstat", "-l", "-W", "completed", "-o", self._queue), name)

    def cancel(self, name: str = "") -> None:
        try:
            self._run("cancel", *([name] if name else ["-a", self._queue]))
        except SpoolerError:
            # Between the look and the command it may have left by itself.
            if name and self.job(name) not in (JobState.WAITING, JobState.PRINTING):
                return
            raise

    def _run(self, command: str, *options: str, data: bytes = b"") -> str:
        try:
            done = subprocess.run(
                [command, *self._server, *options],
                input=data,
                capture_output=True,
                timeout=self._timeout_s,
                check=False,
                env={**os.environ, "LC_ALL": "C"},
            )
        except subprocess.TimeoutExpired as error:
            raise SpoolerError(f"CUPS did not answer in {self._timeout_s:g} s.") from error
        except OSError as error:
            raise SpoolerError(
                f"{command} does not start: {error.strerror}. Install cups-client."
            ) from error
        if done.returncode:
            complaint = done.stderr.decode("utf-8", "replace").strip().rstrip(".")
            raise SpoolerError(f"CUPS says: {complaint or f'{command} failed'}.")
        return done.stdout.decode("utf-8", "replace")


def _after(text: str, label: str) -> str:
    lines = (line.strip() for line in text.splitlines())
    return next((line.removeprefix(label) for line in lines if line.startswith(label)), "")


def _names(listing: str) -> set[str]:
    return {line.split()[0] for line in listing.splitlines() if line[:1].strip()}


def _ended(listing: str, name: str) -> JobState:
    """What the history says; CUPS may be set to keep none."""
    _, found, details = f"\n{listing}".partition(f"\n{name} ")
    if not found:
        return JobState.GONE
    own = re.split(r"\n(?=\S)", details)[0]
    reasons = _after(own, "Alerts:")
    given_up = "aborted" in reasons or "canceled" in reasons
    return JobState.ABANDONED if given_up else JobState.DONE
