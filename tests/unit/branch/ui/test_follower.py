"""The follower: heard on the gui thread, bursts become one, ends when told."""

import queue
import threading

from pytestqt.qtbot import QtBot

from branch.ui.follower import Follower, Wakeups
from branch.ui.threads import current_thread


class HandWakeups(Wakeups):
    """Wakes when a test says so."""

    def __init__(self) -> None:
        self._woken: queue.SimpleQueue[bool] = queue.SimpleQueue()
        self._waits = 0
        self._counted = threading.Condition()

    def wake(self) -> None:
        self._woken.put(True)

    def wait(self, timeout_s: float) -> bool:
        with self._counted:
            self._waits += 1
            self._counted.notify_all()
        try:
            return self._woken.get(timeout=timeout_s)
        except queue.Empty:
            return False

    def waited_for(self, times: int) -> bool:
        with self._counted:
            return self._counted.wait_for(lambda: self._waits >= times, timeout=60.0)

    def close(self) -> None:
        self._woken.put(False)


def test_a_commit_is_heard_on_the_gui_thread(qtbot: QtBot) -> None:
    wakeups = HandWakeups()
    follower = Follower(wakeups)
    heard: list[str] = []
    follower.changed.connect(lambda: heard.append(current_thread()))
    with qtbot.waitSignal(follower.changed):
        wakeups.wake()
    assert heard == ["gui"]
    assert follower.stop(deadline_s=2.0)


def test_a_burst_is_heard_once_and_the_next_one_again(qtbot: QtBot) -> None:
    wakeups = HandWakeups()
    follower = Follower(wakeups)
    heard: list[int] = []
    follower.changed.connect(lambda: heard.append(1))
    for _ in range(500):
        wakeups.wake()
    # No event loop runs here, so all 500 are waited for before the first is heard.
    assert wakeups.waited_for(501)
    qtbot.waitUntil(lambda: bool(heard))
    assert len(heard) == 1
    with qtbot.waitSignal(follower.changed):
        wakeups.wake()
    assert follower.stop(deadline_s=2.0)


def test_it_ends_while_waiting(qtbot: QtBot) -> None:
    follower = Follower(HandWakeups())
    assert follower.stop(deadline_s=2.0)


def test_a_broken_wait_is_a_bug_that_surfaces(qtbot: QtBot) -> None:
    class Broken(HandWakeups):
        def wait(self, timeout_s: float) -> bool:
            raise OSError("socket gone")

    with qtbot.captureExceptions() as errors:
        follower = Follower(Broken())
        qtbot.waitUntil(lambda: bool(errors))
    assert errors[0][0] is OSError
    follower.stop(deadline_s=2.0)
