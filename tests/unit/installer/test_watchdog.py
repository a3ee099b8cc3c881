"""What dies is started again; what is asked to leave leaves, the last started first."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from branch.host.exits import Exit
from installer.programs import Program
from installer.watchdog import Keeper, Watchdog, peak_memory_kib

DEADLINE_S = 20.0

BODY = """
import os, signal, sys, time
from pathlib import Path
folder, name = Path(sys.argv[1]), sys.argv[2]
with (folder / "story").open("a") as story:
    story.write(f"{name} began\\n")
def leave(*_):
    with (folder / "story").open("a") as story:
        story.write(f"{name} left\\n")
    sys.exit(0)
signal.signal(signal.SIGTERM, leave)
if (folder / "damaged").exists():
    sys.exit(5)
if (folder / f"{name}.closed").exists():
    sys.exit(0)
if (folder / f"{name}.wrong").exists():
    sys.exit("the printer's address is wrong")
(folder / f"{name}.ready").write_text(str(os.getpid()))
while True:
    signal.pause()
"""


def eventually(condition: Callable[[], bool]) -> None:
    """Wait for a condition; fail after the deadline."""
    tick = threading.Event()
    for _ in range(int(DEADLINE_S / 0.02)):
        if condition():
            return
        tick.wait(0.02)
    pytest.fail("it did not happen in time")


@pytest.fixture
def programs(tmp_path: Path) -> list[Program]:
    (tmp_path / "body.py").write_text(BODY)

    class Script(Program):
        def command(self) -> list[str]:
            return [sys.executable, str(tmp_path / "body.py"), str(tmp_path), self.name]

    return [
        Script(name=name, module="", arguments=(), may_be_closed=name == "counter")
        for name in ("agent", "kiosk", "counter")
    ]


@pytest.fixture
def repairs() -> list[str]:
    return []


@pytest.fixture
def watchdog(tmp_path: Path, programs: list[Program], repairs: list[str]) -> Iterator[Watchdog]:
    def repair() -> None:
        repairs.append((tmp_path / "story").read_text())
        (tmp_path / "damaged").unlink()

    found = Watchdog(programs, tmp_path / "log", repair, repairs_s=(0.0,))
    yield found
    found.stop()


def ready(tmp_path: Path, name: str, *, but: str = "") -> Callable[[], bool]:
    file = tmp_path / f"{name}.ready"
    return lambda: file.exists() and file.read_text() not in {"", but}


def test_a_killed_program_is_started_again(tmp_path: Path, watchdog: Watchdog) -> None:
    watchdog.start()
    eventually(ready(tmp_path, "kiosk"))
    first = (tmp_path / "kiosk.ready").read_text()
    watchdog.keepers["kiosk"].kill()
    eventually(ready(tmp_path, "kiosk", but=first))
    assert watchdog.keepers["kiosk"].starts == 2
    assert watchdog.keepers["agent"].starts == 1


def test_all_leave_when_asked_the_last_started_first(tmp_path: Path, watchdog: Watchdog) -> None:
    watchdog.start()
    eventually(ready(tmp_path, "agent"))
    eventually(ready(tmp_path, "kiosk"))
    eventually(ready(tmp_path, "counter"))
    assert watchdog.stop()
    story = (tmp_path / "story").read_text().splitlines()
    assert story[-3:] == ["counter left", "kiosk left", "agent left"]
    assert watchdog.keepers["kiosk"].last_exit == Exit.OK


@pytest.mark.expect_log("WARNING", "damaged")
def test_a_damaged_file_is_repaired_while_nothing_runs(
    tmp_path: Path, watchdog: Watchdog, repairs: list[str]
) -> None:
    (tmp_path / "damaged").touch()
    watchdog.start()
    eventually(ready(tmp_path, "kiosk"))
    eventually(ready(tmp_path, "agent"))
    assert len(repairs) == 1


@pytest.mark.expect_log("WARNING", "damaged")
@pytest.mark.expect_log("ERROR", "could not be repaired")
def test_a_repair_that_fails_leaves_nobody_standing_and_is_tried_again(
    tmp_path: Path, programs: list[Program]
) -> None:
    (tmp_path / "damaged").touch()
    tries: list[int] = []

    def repair() -> None:
        tries.append(1)
        if len(tries) < 3:
            raise OSError("no room")
        (tmp_path / "damaged").unlink()

    watchdog = Watchdog(programs, tmp_path / "log", repair, repairs_s=(0.0,))
    watchdog.start()
    for program in programs:
        eventually(ready(tmp_path, program.name))
    assert len(tries) == 3
    assert watchdog.stop()


@pytest.mark.expect_log("WARNING", "damaged")
def test_a_program_that_finds_damage_while_the_others_are_still_being_started_is_not_forgotten(
    tmp_path: Path, programs: list[Program]
) -> None:
    """The agent leaves with 5 during the restart, before the last program is up."""
    (tmp_path / "damaged").touch()
    repairs: list[str] = []

    def repair() -> None:
        repairs.append("")
        if len(repairs) == 2:
            (tmp_path / "damaged").unlink()

    class SlowToStart(Program):
        def command(self) -> list[str]:
            if len(repairs) == 1:
                eventually(lambda: agent().starts == 2 and agent().pid is None)
            return programs[1].command()

    def agent() -> Keeper:
        return kept.keepers["agent"]

    slow = SlowToStart(name="kiosk", module="", arguments=())
    kept = Watchdog([programs[0], slow], tmp_path / "log", repair, repairs_s=(0.0,))
    kept.start()
    eventually(ready(tmp_path, "agent"))
    eventually(ready(tmp_path, "kiosk"))
    assert kept.stop()


@pytest.mark.expect_log("WARNING", "damaged")
def test_asked_to_stop_before_a_repair_it_stops(tmp_path: Path, programs: list[Program]) -> None:
    (tmp_path / "damaged").touch()
    repairs: list[str] = []
    watchdog = Watchdog(
        programs, tmp_path / "log", lambda: repairs.append(""), repairs_s=(0.0, 3600.0)
    )
    watchdog.start()
    eventually(lambda: len(repairs) == 1)
    assert watchdog.stop()
    assert watchdog.keepers["kiosk"].pid is None


def test_what_a_person_may_close_stays_closed_and_everything_else_comes_back(
    tmp_path: Path, watchdog: Watchdog
) -> None:
    (tmp_path / "counter.closed").touch()
    (tmp_path / "kiosk.closed").touch()
    watchdog.start()
    eventually(lambda: watchdog.keepers["counter"].closed)
    eventually(lambda: watchdog.keepers["kiosk"].starts > 1)
    assert watchdog.keepers["counter"].starts == 1
    assert not watchdog.keepers["kiosk"].closed


def test_when_the_last_program_was_closed_there_is_nothing_left_to_watch(
    tmp_path: Path, programs: list[Program]
) -> None:
    (tmp_path / "counter.closed").touch()
    over = threading.Event()
    watchdog = Watchdog(programs[2:], tmp_path / "log", over.set, on_closed=over.set)
    watchdog.start()
    assert over.wait(DEADLINE_S)
    assert watchdog.stop()


def test_why_a_program_does_not_start_is_said_once_at_the_terminal(
    tmp_path: Path, watchdog: Watchdog, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "kiosk.wrong").touch()
    with caplog.at_level("WARNING"):
        watchdog.start()
        eventually(lambda: watchdog.keepers["kiosk"].starts > 2)
    said = [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]
    assert said == ["kiosk left with 1 and is tried again: the printer's address is wrong"]
    caplog.clear()


@pytest.mark.expect_log("ERROR", "cannot be started")
def test_a_program_that_is_not_there_stops_no_other(
    tmp_path: Path, programs: list[Program]
) -> None:
    class Missing(Program):
        def command(self) -> list[str]:
            raise FileNotFoundError(2, "no such program")

    missing = Missing(name="display", module="", arguments=())
    watchdog = Watchdog([missing, programs[0]], tmp_path / "log", lambda: None)
    watchdog.start()
    eventually(ready(tmp_path, "agent"))
    assert watchdog.stop()


@pytest.mark.skipif(not shutil.which("setpriv"), reason="2026-11-23: only setpriv (Linux) can")
def test_programs_leave_when_the_launcher_dies(tmp_path: Path, programs: list[Program]) -> None:
    launcher = """
import sys, threading
from pathlib import Path
from installer.programs import Program
from installer.watchdog import Watchdog
class Script(Program):
    def command(self):
        return [sys.executable, sys.argv[1] + "/body.py", sys.argv[1], self.name]
Watchdog([Script(name="kiosk", module="", arguments=())], Path(sys.argv[1], "log"), print).start()
threading.Event().wait()
"""
    process = subprocess.Popen([sys.executable, "-c", launcher, str(tmp_path)])
    eventually(ready(tmp_path, "kiosk"))
    process.kill()
    process.wait(DEADLINE_S)
    eventually(lambda: "kiosk left" in (tmp_path / "story").read_text())


@pytest.mark.skipif(sys.platform != "linux", reason="2026-11-23: only Linux tells peak memory")
def test_peak_memory_is_measured(watchdog: Watchdog, tmp_path: Path) -> None:
    watchdog.start()
    eventually(ready(tmp_path, "kiosk"))
    pid = watchdog.keepers["kiosk"].pid
    assert pid is not None
    assert peak_memory_kib(pid) > 1000
    assert peak_memory_kib(2**22 + 1) == 0
