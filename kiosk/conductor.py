"""Feeds what happens into ``flow.step`` and does what the new screen asks for.

It lives on the gui thread; numbers come from the ``store`` thread, paper from ``devices``. The
number is on the screen as soon as it is committed; what the printer does comes after, and never
takes it back. Times on the screen are divided by the clock's speed, so that a recorded day can be
replayed through the same screens.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from branch.domain.clock import Clock, monotonic_ns
from branch.domain.configuration import Branch
from branch.domain.errors import VisitorError
from branch.domain.printer import PrinterState
from branch.host.exits import CannotStart
from branch.host.log import moment
from branch.ui.language import Language
from branch.ui.threads import NamedThread
from drivers.printer.port import State
from kiosk import flow
from kiosk.aloud import Aloud
from kiosk.dress import Dress
from kiosk.flow import step
from kiosk.menu import BranchNow
from kiosk.preview import sample_slip
from kiosk.printing import Printed, TicketPress, missed
from kiosk.records import Records
from kiosk.slip import slip_of
from kiosk.view_model import KioskViewModel
from kiosk.words import slip_words

SHORTEST_STAY_S = 1.5
"""However fast the clock runs, a ticket stays for so many real seconds unless it is put away."""
LOOK_AGAIN_MS = 250
"""The menu is read anew at most this often, however many commits there are."""
CLOCK_MS = 10_000
PRINTER_WELL_MS = 20_000
PRINTER_MUTE_MS = 60_000
"""A mute printer costs a second of waiting each time, in which a ticket may have to wait."""
PRINTER_ILL_MS = 5_000

_log = logging.getLogger(__name__)


class Conductor(QObject):
    """One kiosk at work. ``looked`` after each look at a branch that is known."""

    looked = Signal()

    def __init__(
        self,
        *,
        view: KioskViewModel,
        language: Language,
        dress: Dress,
        aloud: Aloud | None = None,
        records: Records,
        press: TicketPress,
        store: NamedThread,
        devices: NamedThread,
        clock: Clock,
        begins_in: str = "",
        idle_s: float = 0.0,
        give_up: Callable[[CannotStart], None],
    ) -> None:
        super().__init__()
        self._view = view
        self._language = language
        self._dress = dress
        self._aloud = aloud
        self._records = records
        self._press = press
        self._store = store
        self._devices = devices
        self._clock = clock
        self._begins_in = begins_in
        self._idle_s = idle_s
        self._give_up = give_up
        self._screen: flow.Screen = flow.Starting(language="en", first="en")
        self._now: BranchNow | None = None
        self._to_be_seen = ""
        self._known_once = False
        self._patience = self._timer(self._time_is_up)
        self._idling = self._timer(lambda: self.happen(flow.NobodyCame()))
        self._guard = self._timer(lambda: self.happen(flow.GuardOver()))
        self._reading = self._timer(self.read)
        self._ticking = self._timer(self.read_soon)
        self._looking = self._timer(self._look_at_printer)
        view.happened.connect(self.visit)
        if aloud is not None:
            aloud.wished.connect(self.happen)
            aloud.when_silent(self._wait_for_visitor)

    @property
    def screen(self) -> flow.Screen:
        """What is shown."""
        return self._screen

    @property
    def branch(self) -> Branch | None:
        """The branch that this kiosk stands in, once it is known."""
        return self._now.branch if self._now is not None else None

    def facts(self, done: Callable[[list[str]], None]) -> None:
        """Tell the technician how things are."""
        branch = self.branch
        facts = [f"Branch {branch.words(branch.names, 'en') if branch else 'not known'}"]

        def unknown(error: Exception) -> None:
            done([*facts, f"Database {error.__cause__ or error}"])

        self._store.submit(
            self._records.facts,
            done=lambda more: done([*facts, *more]),
            failed=unknown,
        )

    def _timer(self, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True)
        timer.timeout.connect(act)
        return timer

    def happen(self, event: flow.Event) -> None:
        """Take one step, and do what the new screen asks for."""
        before, self._screen = self._screen, step(self._screen, event)
        if self._screen == before:
            return
        if self._screen.language in self._language.offered:
            self._language.choose(self._screen.language)
        self._show()
        self._wait_for_visitor()
        if guard_s := flow.guard(before, self._screen):
            self._guard.start(int(guard_s * 1000 / self._clock.speed))

    @Slot()
    def read_soon(self) -> None:
        """Read the branch anew, now or shortly after the last time."""
        if not self._reading.isActive():
            self._reading.start(LOOK_AGAIN_MS)

    def read(self) -> None:
        """Ask the store what the branch offers now."""
        self._ticking.start(CLOCK_MS)
        self._store.submit(self._records.now, done=self._read, failed=self._not_read)

    def stop(self) -> None:
        """Do nothing more by oneself: the threads that were asked are about to leave."""
        for timer in self.findChildren(QTimer):
            timer.stop()

    @Slot()
    def frame_was_shown(self) -> None:
        """Hear that a frame has reached the screen."""
        if not self._known_once and not isinstance(self._screen, flow.Starting):
            self._known_once = True
            moment("first_frame", "kiosk")
        if self._to_be_seen:
            moment("ticket_shown", self._to_be_seen)
            self._to_be_seen = ""

    def _show(self) -> None:
        self._dress.wear(self._screen.look)
        self._view.show(self._screen, self._now, self._press.paperless)
        self._read_out()

    def _read_out(self) -> None:
        if self._aloud is not None:
            self._aloud.follow(self._screen, self._view.shown, self._view.place)

    @Slot(object, object)
    def visit(self, event: flow.Event, at_ns: int) -> None:
        """Take what a visitor did, and ask the store for what comes of it."""
        before = self._screen
        self.happen(event)
        self._wait_for_visitor()
        if isinstance(event, flow.PaperSeen) and flow.asks_for_paper(before):
            assert isinstance(before, flow.TicketShown)
            self._paper_seen(before.given, event.came)
        wish = self._screen
        if wish == before:
            return
        match wish:
            case flow.Issuing():
                moment("touch", wish.operation, at_ns)
                self._ask(
                    wish,
                    lambda: self._records.issue(
                        service=wish.service,
                        language=wish.language,
                        operation=wish.operation,
                        party_size=wish.party_size,
                        priority_class=wish.priority_class,
                        answers=dict(wish.answers),
                    ),
                )
            case flow.CheckingIn():
                moment("touch", wish.operation, at_ns)
                self._ask(
                    wish,
                    lambda: self._records.check_in(
                        code=wish.code, language=wish.language, operation=wish.operation
                    ),
                )
            case flow.CallingStaff(operation=operation):
                self._call_staff(operation)

    def _ask(self, wish: flow.Issuing | flow.CheckingIn, decide: Callable[[], flow.Given]) -> None:
        self._store.submit(
            decide,
            done=lambda given: self._given(wish, given),
            failed=lambda error: self._refused(wish.operation, error),
        )

    def _call_staff(self, operation: str) -> None:
        def called(new: bool) -> None:
            self.happen(flow.StaffCalled(operation=operation, already=not new))

        self._store.submit(
            lambda: self._records.call_staff(operation=operation),
            done=called,
            failed=lambda error: self._refused(operation, error),
        )

    def _refused(self, operation: str, error: Exception) -> None:
        if not isinstance(error, VisitorError | flow.NotRecorded):
            raise error
        if isinstance(error, flow.NotRecorded):
            _log.error("no ticket: %s", error.__cause__)
        self.happen(flow.Refused(operation=operation, problem=error))

    def _given(self, wish: flow.Issuing | flow.CheckingIn, given: flow.Given) -> None:
        paper = flow.Paper.PAPERLESS if self._press.paperless else flow.Paper.PRINTING
        self._to_be_seen = given.ticket
        self.happen(flow.Issued(operation=wish.operation, given=given, paper=paper))
        if self._now is not None:
            asked_ns = monotonic_ns()
            slip = slip_of(self._now.branch, given, wish.language, slip_words(given))
            self._devices.submit(lambda: self._press.print(slip, asked_ns), done=self._printed)
            self._devices.submit(self._press.settle)

    def _printed(self, printed: Printed) -> None:
        if printed.sent_ns is not None:
            moment("ticket_bytes", printed.ticket, printed.sent_ns)
        self._store.submit(lambda: self._records.record(printed), failed=_not_recorded)
        self.happen(flow.PaperKnown(ticket=printed.ticket, paper=printed.paper))
        self._watch_printer(None)

    def _paper_seen(self, given: flow.Given, came: bool) -> None:
        self._devices.submit(lambda: self._press.answered(came), done=self._watch_printer)
        if not came:
            missing = missed(given.number, given.ticket)
            self._store.submit(lambda: self._records.record(missing), failed=_not_recorded)

    def _read(self, now: BranchNow | None) -> None:
        if now is None:
            self.happen(flow.BranchUnknown())
            self._show()
            return
        before, self._now = self._now, now
        if before is not None and before.staff_called and not now.staff_called:
            self.happen(flow.StaffAnswered())
        if before is None or before.branch is not now.branch:
            self._enter(now)
        if before is None:
            sample = sample_slip(now.branch, self._screen.first, number=888)
            self._devices.submit(lambda: self._press.begin(sample), done=self._watch_printer)
        self._show()
        self.looked.emit()

    def _enter(self, now: BranchNow) -> None:
        """Begin in a branch, or go on in one whose configuration has changed."""
        there = [code for code in now.branch.languages if self._language.has(code)]
        if self._begins_in in there:
            there.sort(key=lambda code: code != self._begins_in)
        self._language.offer(there or ["en"])
        if self._aloud is not None:
            self._aloud.offer(self._language.offered)
        groups = frozenset(now.branch.groups)
        self.happen(flow.BranchKnown(languages=tuple(there or ["en"]), groups=groups))

    def _not_read(self, error: Exception) -> None:
        """Keep the last known screen when the file cannot be read; the next look may work."""
        if isinstance(error, CannotStart):
            self._give_up(error)
        elif isinstance(error, flow.NotRecorded):
            _log.warning("the branch cannot be read: %s", error.__cause__)
        else:
            raise error

    def _look_at_printer(self) -> None:
        self._devices.submit(self._press.look, done=self._watch_printer)

    def _watch_printer(self, _: None) -> None:
        mute = self._press.status.state is State.UNKNOWN
        well_ms = PRINTER_MUTE_MS if mute else PRINTER_WELL_MS
        self._looking.start(PRINTER_ILL_MS if self._press.paperless else well_ms)
        self._tell_staff()
        if isinstance(self._screen, flow.Menu):
            self._show()

    def _tell_staff(self) -> None:
        press = self._press
        status, paperless = press.status, press.paperless
        state = PrinterState.MISSED if press.missed else PrinterState(status.state.value)
        self._store.submit(
            lambda: self._records.tell_printer(state, status.tickets_left, paperless),
            failed=_not_told,
        )

    def _wait_for_visitor(self) -> None:
        open_ = self._now is not None and self._now.closed is None
        if self._idle_s and open_ and self._screen == flow.home(self._screen):
            self._idling.start(int(self._idle_s * 1000))
        else:
            self._idling.stop()
        seconds = flow.patience(self._screen)
        listening = self._aloud is not None and self._aloud.busy
        if seconds is None or listening:
            self._patience.stop()
        else:
            real_s = max(seconds / self._clock.speed, SHORTEST_STAY_S)
            self._patience.start(int(real_s * 1000))

    def _time_is_up(self) -> None:
        self.happen(flow.TimeIsUp())


def _not_told(error: Exception) -> None:
    """Try again when the printer is looked at next."""
    if not isinstance(error, flow.NotRecorded):
        raise error
    _log.warning("staff were not told how the printer is: %s", error.__cause__)


def _not_recorded(error: Exception) -> None:
    """Leave the ticket reserved; the next start settles it as not certain."""
    if not isinstance(error, flow.NotRecorded):
        raise error
    _log.error("what became of a ticket's paper was not recorded: %s", error.__cause__)
