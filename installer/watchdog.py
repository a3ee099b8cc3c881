"""Start programs, start again what dies, and stop all in reverse order.

Each program has a keeper: a thread that starts it and waits for its end. A program that dies soon
after its start is given a little more time before each new one, five seconds at most, because a
frozen clock on the wall is worse than a program that fails again. What a person closed stays
closed, where a program may be closed (``Program.may_be_closed``).

A program that leaves because the shared file is damaged is not started again before ``on_damage``
has dealt with the file while none of the programs ran (``docs/adr/0011``).
"""

from __future__ import annotations

import contextlib
import logging
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from branch.host.exits import Exit
from installer.programs import Program

SOON_S = 5.0
DELAYS_S = (0.0, 0.2, 0.5, 1.0, 2.0, 5.0)
DEADLINE_S = 8.0
"""How long a program may take to leave when asked, before it is ended."""

REPAIRS_S = (0.0, 5.0, 30.0, 300.0)
"""Pauses before the first repair and the next ones: a disk that fails damages each new file."""

SOUND_S = 600.0
"""After so long without damage the next one counts as the first again."""

OUTPUT_LIMIT = 5_000_000
"""Bytes of what a program printed before the file is turned over; two are kept."""

_log = logging.getLogger(__name__)


def _leash() -> list[str]:
    """Let a program be asked to leave when the launcher dies (prctl(2), PR_SET_PDEATHSIG).

    The signal comes when the thread that started the program ends: the keeper's.
    """
    setpriv = shutil.which("setpriv") if sys.platform == "linux" else None
    return [setpriv, "--pdeathsig", "TERM", "--"] if setpriv else []


class Keeper:
    """One program that should run."""

    def __init__(
        self,
        program: Program,
        output: Path,
        damaged: Callable[[], None],
        closed: Callable[[], None],
    ) -> None:
        self.program = program
        self.starts = 0
        self.last_exit: int | None = None
        self.closed = False
        """A person closed it: it is not started again."""
        self.peak_kib = 0
        self._output = output
        self._on_damaged = damaged
        self._on_closed = closed
        self._stopping = threading.Event()
        self._tried = threading.Event()
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Start the program and keep it up; returns when the first start was tried."""
        self._stopping.clear()
        self._tried.clear()
        self._thread = threading.Thread(
            target=self._keep, name=f"keep-{self.program.name}", daemon=True
        )
        self._thread.start()
        self._tried.wait()

    def _launch(self) -> None:
        if self._output.exists() and self._output.stat().st_size > OUTPUT_LIMIT:
            self._output.replace(self._output.with_suffix(".out.1"))
        with self._output.open("ab") as output:
            self._process = subprocess.Popen(
                [*_leash(), *self.program.command()],
                env=self.program.variables(),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                # Ctrl+C is for the launcher, which stops all in order.
                start_new_session=True,
            )
        self.starts += 1

    def _keep(self) -> None:
        failures = 0
        told: int | None = None
        while True:
            began = time.monotonic()
            code = self._run_once()
            if self._stopping.is_set():
                return
            if code == Exit.DATABASE_DAMAGED:
                self._on_damaged()
                return
            if code == Exit.OK and self.program.may_be_closed:
                _log.info("%s was closed", self.program.name)
                self.closed = True
                self._on_closed()
                return
            failures = failures + 1 if time.monotonic() - began < SOON_S else 0
            delay = DELAYS_S[min(failures, len(DELAYS_S) - 1)]
            self._tell(code, delay, again=code == told)
            told = code
            if self._stopping.wait(delay):
                return

    def _run_once(self) -> int | None:
        """Start the program and wait for its end; None where it could not be started."""
        try:
            with self._lock:
                if self._stopping.is_set():
                    return None
                self._launch()
            process = self._process
        except OSError as error:
            _log.error("%s cannot be started: %s", self.program.name, error)
            return None
        finally:
            self._tried.set()
        assert process is not None
        while process.poll() is None:
            self.peak_kib = max(self.peak_kib, peak_memory_kib(process.pid))
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.5)
        self.last_exit = process.returncode
        return process.returncode

    def _tell(self, code: int | None, delay: float, *, again: bool) -> None:
        """Say that the program left; to the technician at the terminal, once, if it says why."""
        _log.info("%s left with %s, again in %.1f s", self.program.name, code, delay)
        if code is not None and code > 0 and not again:
            words = self.last_words(1) or "it printed nothing"
            _log.warning("%s left with %s and is tried again: %s", self.program.name, code, words)

    @property
    def pid(self) -> int | None:
        """The process that runs now, None between two."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    def kill(self) -> None:
        """End the process at once, as a power cut would; the keeper starts it again."""
        if self._process is not None:
            self._process.kill()

    def hold(self) -> None:
        """Start the program no more; what runs goes on running."""
        with self._lock:
            self._stopping.set()

    def ask_to_leave(self) -> None:
        self.hold()
        if self._process is not None and self._process.poll() is None:
            self._process.terminate()

    def see_off(self, deadline_s: float = DEADLINE_S) -> bool:
        """Wait until it has left; False if it had to be ended."""
        clean = True
        if self._process is not None:
            try:
                self._process.wait(deadline_s)
            except subprocess.TimeoutExpired:
                _log.warning("%s did not leave within %.0f s", self.program.name, deadline_s)
                self._process.kill()
                self._process.wait()
                clean = False
        if self._thread is not None:
            self._thread.join()
        return clean

    def last_words(self, lines: int = 5) -> str:
        """Return the end of what the program printed."""
        try:
            with self._output.open("rb") as output:
                output.seek(max(0, self._output.stat().st_size - 4096))
                text = output.read().decode("utf-8", "replace")
        except FileNotFoundError:
            return ""
        return "\n".join(text.splitlines()[-lines:])


class Watchdog:
    """All programs of this computer. ``on_damage`` repairs the shared file while none runs.

    ``on_closed`` is called when a person has closed the last program that ran.
    """

    def __init__(
        self,
        programs: Sequence[Program],
        log: Path,
        on_damage: Callable[[], None],
        on_closed: Callable[[], None] = lambda: None,
        *,
        repairs_s: Sequence[float] = REPAIRS_S,
    ) -> None:
        log.mkdir(parents=True, exist_ok=True)
        self._on_damage = on_damage
        self._on_closed = on_closed
        self._repairs_s = repairs_s
        self._damage = threading.Event()
        self._stopped = threading.Event()
        self._turn = threading.Lock()
        """Whoever starts or stops programs holds it."""
        self._repairman: threading.Thread | None = None
        self.keepers = {
            program.name: Keeper(program, log / f"{program.name}.out", self._damage.set, self._shut)
            for program in programs
        }

    def start(self) -> None:
        """Start everything, in order."""
        with self._turn:
            self._start()
        self._repairman = threading.Thread(
            target=self._repair_what_breaks, name="repairs", daemon=True
        )
        self._repairman.start()

    def _start(self) -> None:
        for keeper in self.keepers.values():
            if not keeper.closed:
                keeper.start()

    def _shut(self) -> None:
        if all(keeper.closed for keeper in self.keepers.values()):
            self._on_closed()

    def _repair_what_breaks(self) -> None:
        repairs, last = 0, 0.0
        while True:
            self._damage.wait()
            repairs = repairs + 1 if repairs and time.monotonic() - last < SOUND_S else 1
            with self._turn:
                if self._stopped.is_set():
                    return
                pause = self._repairs_s[min(repairs, len(self._repairs_s)) - 1]
                self._repair(pause)
            last = time.monotonic()

    def _repair(self, pause: float) -> None:
        _log.warning("the shared file is damaged; all programs pause while it is repaired")
        self._leave()
        self._damage.clear()  # only now: the others may have found the same damage meanwhile
        if self._stopped.wait(pause):
            return
        try:
            self._on_damage()
        except Exception:  # noqa: BLE001 - programs that say what is wrong are better than none
            _log.exception("the shared file could not be repaired")
        if not self._stopped.is_set():
            self._start()

    def _leave(self) -> bool:
        keepers = list(reversed(self.keepers.values()))
        for keeper in keepers:
            keeper.hold()
        clean = True
        for keeper in keepers:
            keeper.ask_to_leave()
            clean = keeper.see_off() and clean
        return clean

    def stop(self) -> bool:
        """Ask every program to leave, the last started first; False if one had to be ended."""
        self._stopped.set()
        with self._turn:
            clean = self._leave()
        self._damage.set()
        if self._repairman is not None:
            self._repairman.join()
        return clean


def peak_memory_kib(pid: int) -> int:
    """Return the most memory (KiB, resident) a process has had; 0 where the system does not say.

    Source: proc(5), ``VmHWM`` in ``/proc/PID/status``; Linux only.
    """
    try:
        status = Path(f"/proc/{pid}/status").read_text("ascii", "replace")
    except OSError:
        return 0
    for line in status.splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1])
    return 0
