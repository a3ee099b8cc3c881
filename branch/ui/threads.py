"""Threads with names, and the way back to the gui thread.

A program has four: ``gui`` (windows and view models, Python's main thread),
``store`` (the one write connection), ``devices`` (every cable) and ``sync``
(HTTP). Work is handed over with ``submit`` and runs in the order it was given;
the answer comes back on the gui thread through a queued signal. Direct
connections from a worker into Qt Quick deadlock at exit, so there is no other
way out of a worker.

An exception nobody asked to hear about is a bug: it surfaces on the gui thread,
is logged, and the program leaves with `Exit.BUG` so that the watchdog starts
it again. It does not limp.

Try it by hand::

    store = NamedThread("store")
    store.submit(lambda: 6 * 7, done=print)
    store.stop(deadline_s=2.0)
"""

from __future__ import annotations

import logging
import os
import queue
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

from branch.host.exits import CannotStart, Exit

T = TypeVar("T")
Job = Callable[[], None]

GUI = "gui"
LEAVE_DEADLINE_S = 3.0

_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("qt")

_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class WrongThreadError(AssertionError):
    """Code ran on a thread that does not own what it touches."""


class ThreadStoppedError(RuntimeError):
    """Work was handed to a thread that has been told to stop."""


def current_thread() -> str:
    """Return the name of the thread this runs on; the main thread is ``gui``."""
    thread = threading.current_thread()
    return GUI if thread is threading.main_thread() else thread.name


def assert_here(name: str) -> None:
    """Raise `WrongThreadError` unless this runs on the thread of that name."""
    here = current_thread()
    if here != name:
        raise WrongThreadError(f"this belongs to the thread {name!r} but runs on {here!r}")


class GuiPost(QObject):
    """Runs functions on the thread that made it, in order, from any thread."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._posted.connect(self._run, type=Qt.ConnectionType.QueuedConnection)

    def post(self, fn: Job) -> None:
        """Run ``fn`` on the owner's thread at its next turn; returns at once."""
        self._posted.emit(fn)

    def _run(self, fn: Job) -> None:
        try:
            fn()
        except ThreadStoppedError as late:
            # The program is leaving; what came of this answer is asked for again at its next start.
            _log.info("an answer came too late: %s", late)


class NamedThread:
    """One worker that runs what it is given, in order, one thing at a time.

    Make it on the gui thread, after the application object.
    """

    def __init__(self, name: str) -> None:
        assert_here(GUI)
        self.name = name
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._gui = GuiPost()
        self._stopping = False
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def submit(
        self,
        fn: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run ``fn`` on this thread; ``done`` or ``failed`` run on the gui thread.

        Safe from any thread. Without ``failed`` an exception is a bug of the
        program. Raises `ThreadStoppedError` after `stop`.
        """
        if self._stopping:
            raise ThreadStoppedError(f"the thread {self.name!r} takes no more work")

        def job() -> None:
            try:
                result = fn()
            except Exception as error:  # noqa: BLE001 - heard by the caller or by the crash exit
                self._report(error, failed)
            else:
                if done is not None:
                    answer = done
                    self._gui.post(lambda: answer(result))

        self._jobs.put(job)

    def stop(self, deadline_s: float) -> bool:
        """Finish what was handed over, take no more; True if it ended in time."""
        self._stopping = True
        self._jobs.put(None)
        self._thread.join(deadline_s)
        if self._thread.is_alive():
            _log.warning("the thread %r did not end within %.1f s", self.name, deadline_s)
            return False
        return True

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
            del job  # or its result would live until the next one comes

    def _report(self, error: Exception, failed: Callable[[Exception], None] | None) -> None:
        if failed is not None:
            heard = failed
            self._gui.post(lambda: heard(error))
            return

        def surface() -> None:
            raise error

        self._gui.post(surface)


def install_crash_exit(
    exit_code: int = Exit.BUG, leave: Callable[[int], None] | None = None
) -> None:
    """Make every uncaught error end the program, and send Qt's words to the log.

    Call it once, after the application object exists. ``leave`` is for tests.
    """
    go = leave or leave_program
    gui = GuiPost(QCoreApplication.instance())

    def crashed(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            go(0)
            return
        if isinstance(error, CannotStart):
            # Nobody's bug: the file was found damaged, say, and its code tells the watchdog.
            _log.critical("%s", error.words)
            go(error.code)
            return
        _log.critical("uncaught error, leaving", exc_info=(kind, error, trace))
        go(exit_code)

    def crashed_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is None or args.exc_type is SystemExit:
            return
        name = args.thread.name if args.thread else "?"
        _log.critical(
            "uncaught error on thread %r, leaving",
            name,
            exc_info=(args.exc_type, args.exc_value, args.exc_traceback),
        )
        gui.post(lambda: go(exit_code))

    sys.excepthook = crashed
    threading.excepthook = crashed_in_thread
    qInstallMessageHandler(log_qt_message)


def leave_program(exit_code: int) -> None:
    """End the event loop with this code, and the process if the loop does not end."""
    reaper = threading.Timer(LEAVE_DEADLINE_S, os._exit, (exit_code,))
    reaper.daemon = True
    reaper.start()
    QCoreApplication.exit(exit_code)


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Write one message of Qt to Python's log, under ``qt.<category>``."""
    category = context.category
    logger = _qt_log.getChild(category) if category and category != "default" else _qt_log
    logger.log(_QT_LEVELS[kind], "%s", text)
