"""Named threads: order, the way back, and what happens to a bug."""

import subprocess
import sys
import threading
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from branch.host.exits import Exit
from branch.ui.threads import (
    NamedThread,
    ThreadStoppedError,
    WrongThreadError,
    assert_here,
    current_thread,
)


def test_work_runs_on_its_thread_and_the_answer_on_the_gui_thread(qtbot: QtBot) -> None:
    thread = NamedThread("devices")
    seen: list[str] = []
    thread.submit(current_thread, done=lambda name: seen.extend([name, current_thread()]))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["devices", "gui"]
    assert thread.stop(deadline_s=2.0)


def test_work_runs_in_the_order_it_was_given(qtbot: QtBot) -> None:
    thread = NamedThread("store")
    ran: list[int] = []
    answered: list[int] = []

    def number(n: int) -> int:
        ran.append(n)
        return n

    for n in range(200):
        thread.submit(partial(number, n), done=answered.append)
    qtbot.waitUntil(lambda: len(answered) == 200)
    assert ran == answered == list(range(200))
    thread.stop(deadline_s=2.0)


def test_a_failure_with_a_handler_reaches_it_on_the_gui_thread(qtbot: QtBot) -> None:
    thread = NamedThread("devices")
    heard: list[tuple[str, str]] = []

    def paper_out() -> None:
        raise OSError("paper out")

    thread.submit(paper_out, failed=lambda error: heard.append((str(error), current_thread())))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [("paper out", "gui")]
    thread.stop(deadline_s=2.0)


def test_a_failure_without_a_handler_is_raised_on_the_gui_thread_and_work_goes_on(
    qtbot: QtBot,
) -> None:
    thread = NamedThread("store")
    done: list[int] = []
    with qtbot.captureExceptions() as errors:
        thread.submit(lambda: 1 // 0)
        thread.submit(lambda: 2, done=done.append)
        qtbot.waitUntil(lambda: bool(done))
    assert [kind for kind, _, _ in errors] == [ZeroDivisionError]
    thread.stop(deadline_s=2.0)


def test_stop_finishes_what_was_handed_over_and_takes_no_more(qapp: QCoreApplication) -> None:
    thread = NamedThread("store")
    ran: list[int] = []
    for n in range(50):
        thread.submit(partial(ran.append, n))
    assert thread.stop(deadline_s=2.0)
    assert len(ran) == 50
    with pytest.raises(ThreadStoppedError):
        thread.submit(lambda: None)


def test_an_answer_that_comes_when_the_program_leaves_is_let_go(qtbot: QtBot) -> None:
    store, speech = NamedThread("store"), NamedThread("speech")
    heard: list[int] = []

    def answer(number: int) -> None:
        heard.append(number)
        speech.submit(lambda: None)

    assert speech.stop(deadline_s=2.0)
    store.submit(lambda: 7, done=answer)
    assert store.stop(deadline_s=2.0)
    with qtbot.captureExceptions() as errors:
        qtbot.waitUntil(lambda: heard == [7])
    assert errors == []


@pytest.mark.expect_log("WARNING", "'devices' did not end")
def test_stop_keeps_its_deadline_and_says_so(qapp: QCoreApplication) -> None:
    thread = NamedThread("devices")
    release = threading.Event()
    thread.submit(lambda: release.wait(10.0))
    assert not thread.stop(deadline_s=0.05)
    release.set()


def test_code_on_the_wrong_thread_is_told(qtbot: QtBot) -> None:
    assert_here("gui")
    with pytest.raises(WrongThreadError, match="'store' but runs on 'gui'"):
        assert_here("store")


BUG = """
import logging, sys, threading
from PySide6.QtCore import QCoreApplication, QTimer
from branch.ui.threads import NamedThread, install_crash_exit
logging.basicConfig(level=logging.INFO)
app = QCoreApplication([])
install_crash_exit()
def bug(): raise LookupError("no such branch")
{how}
sys.exit(app.exec())
"""


@pytest.mark.parametrize(
    "how",
    [
        "QTimer.singleShot(0, bug)",
        "NamedThread('store').submit(bug)",
        "threading.Thread(target=bug, name='sync').start()",
    ],
    ids=["in a slot", "in work handed over", "on a thread of its own"],
)
def test_an_uncaught_error_is_logged_and_ends_the_program(how: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", BUG.format(how=how)], capture_output=True, text=True, timeout=30
    )
    assert ended.returncode == Exit.BUG
    assert "LookupError: no such branch" in ended.stderr
    assert "CRITICAL" in ended.stderr


def test_what_only_a_technician_can_mend_leaves_with_its_own_code_and_words() -> None:
    program = BUG.format(how="NamedThread('store').submit(bug)").replace(
        'LookupError("no such branch")', "CannotStart(Exit.DATABASE_DAMAGED, 'It is damaged.')"
    )
    imports = "from branch.host.exits import CannotStart, Exit"
    ended = subprocess.run(
        [sys.executable, "-c", imports + program], capture_output=True, text=True, timeout=30
    )
    assert ended.returncode == Exit.DATABASE_DAMAGED
    assert "It is damaged." in ended.stderr
    assert "Traceback" not in ended.stderr


def test_messages_of_qt_go_to_the_log() -> None:
    program = BUG.format(
        how="from PySide6.QtCore import qWarning; qWarning('thin ice'); sys.exit(0)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=30
    )
    assert "WARNING:qt:thin ice" in ended.stderr
