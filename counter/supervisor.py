"""The supervisor's window: the whole branch on one page, and what a supervisor may do to it.

It follows changes like every window and reads only what changed (``overview.py``); while it is
closed it reads nothing. What is refused is said in the words of the clerk's window.

By hand: sign in as a clerk with the role ``supervisor``, then Ctrl+Shift+S.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QTabBar, QWidget
from shiboken6 import isValid

from branch.desk.port import Desk
from branch.domain.counter import CounterStatus
from branch.domain.errors import BranchError
from branch.domain.supervising import LONGEST_MESSAGE
from branch.host.exits import CannotStart
from branch.store.changes import Changes
from branch.ui.language import own_name
from branch.ui.theme import Theme
from counter.names import clerk_name, counter_name, screen_language, service_name
from counter.overview import Overlook, Overview
from counter.panels.announce_page import AnnouncePage
from counter.panels.hub_away import HubAway
from counter.panels.notice import Notice
from counter.panels.rehearsal_page import RehearsalPage
from counter.panels.scrolled import scrolling_page
from counter.panels.supervisor_page import Page, on_key
from counter.panels.table import Table
from counter.panels.tiles import Tiles
from counter.rehearsing import Rehearsing
from counter.seat import Seat
from counter.style import put_on
from counter.supervisor_devices import device_rows, printer_devices, printer_of
from counter.supervisor_rows import announced_rows, counter_rows, missed_rows, queue_rows
from counter.words import isolated, refusal_words

translate = QCoreApplication.translate

WIDTH_EMS, HEIGHT_EMS = 68, 44
DETAILS_EMS = 10
TICKS_OF_TIMES = 5
LONGEST_REASON = 80


class SupervisorWindow(QWidget):
    """Belongs to the clerk who sits at ``seat``; what is done carries that clerk's name."""

    def __init__(self, seat: Seat, theme: Theme) -> None:
        super().__init__()
        self.seen: Overview | None = None
        self._seat, self._theme = seat, theme
        self._overlook = Overlook()
        self._asking = self._due = False
        self._ticks = 0
        self.setObjectName("supervisor")
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(translate("Supervisor", "Supervisor"))
        self._counters = self._counters_page()
        self._queues = self._queues_page()
        self._devices = self._devices_page()
        self._missed = self._missed_page()
        self._room = AnnouncePage(theme, self._announce)
        self.notice = Notice("supervisor-notice")
        self._rehearsal = RehearsalPage(
            theme, Rehearsing(seat.hall, self), self.notice.tell, self.notice.refuse
        )
        self._hub_away = HubAway(theme, seat, self.notice)
        self._lay_out()
        put_on(self, theme)
        seat.hall.looked.connect(self._look)
        seat.hall.ticked.connect(self._tick)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH_EMS, HEIGHT_EMS) * self._theme.bodySize

    def open(self) -> None:
        """Show it, as large as there is room for, and look at the branch."""
        room = self.screen().availableGeometry().size()
        self.resize(self.sizeHint().boundedTo(room))
        self.show()
        self.activateWindow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()
        self._counters.table.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.notice.tell("")
        super().closeEvent(event)

    def _leave(self) -> None:
        self.close()

    def _lay_out(self) -> None:
        theme = self._theme
        self._title = QLabel(translate("Supervisor", "Supervisor"))
        self._title.setProperty("role", "title")
        self._branch = QLabel()
        self._branch.setProperty("role", "muted")
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._branch)
        self.tiles = Tiles(theme)
        self._tabs = QTabBar()
        self._tabs.setObjectName("supervisor-tabs")
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._stack = QStackedWidget()
        pages = (
            (self._counters, translate("Supervisor", "Counters")),
            (self._queues, translate("Supervisor", "Queues")),
            (self._devices, translate("Supervisor", "Devices")),
            (self._missed, translate("Supervisor", "Missed")),
            (self._room, translate("Supervisor", "Announcements")),
            (self._rehearsal, translate("Supervisor", "Rehearsal")),
        )
        for place, (page, words) in enumerate(pages):
            self._tabs.addTab(words)
            self._stack.addWidget(page)
            on_key(f"Ctrl+{place + 1}", self, partial(self._tabs.setCurrentIndex, place))
        self._tabs.currentChanged.connect(self._turn_to)
        on_key("Escape", self, self._leave)
        column = scrolling_page(self)
        column.setContentsMargins(*[theme.spaceM] * 4)
        column.setSpacing(theme.spaceS)
        column.addLayout(head)
        column.addWidget(self.tiles)
        column.addWidget(self._tabs)
        column.addWidget(self._stack, 1)
        column.addWidget(self._hub_away)
        column.addWidget(self.notice)

    def _turn_to(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        if self._stack.currentWidget() is self._rehearsal:
            self._rehearsal.look()

    def _counters_page(self) -> Page:
        words = translate("Supervisor", "Counters")
        columns = (
            translate("Supervisor", "Counter"),
            translate("Supervisor", "Clerk"),
            translate("Supervisor", "State"),
            translate("Supervisor", "Ticket"),
            translate("Supervisor", "Since"),
            translate("Supervisor", "Calls by profile"),
        )
        page = Page(self._theme, Table(self._theme, "counters-table", words, columns))
        profile = translate("Supervisor", "Profile for today")
        self._profile = page.choice("profile", profile)
        page.button("move", translate("Supervisor", "Change profile"), self._move)
        page.button("free", translate("Supervisor", "Free the counter"), self._free)
        page.line()
        words = translate("Supervisor", "Message to the clerk at this counter")
        self._message = page.field("message-text", words, LONGEST_MESSAGE, self._send)
        page.button("send", translate("Supervisor", "Send"), self._send)
        return page

    def _queues_page(self) -> Page:
        words = translate("Supervisor", "Queues")
        columns = (
            translate("Supervisor", "Service"),
            translate("Supervisor", "Waiting"),
            translate("Supervisor", "Longest wait"),
            translate("Supervisor", "Target"),
            translate("Supervisor", "Now"),
            translate("Supervisor", "Met today"),
            translate("Supervisor", "Tickets"),
        )
        page = Page(self._theme, Table(self._theme, "queues-table", words, columns))
        words = translate("Supervisor", "Why the service is paused, for the citizens to read")
        self._reason = page.field("pause-reason", words, LONGEST_REASON, self._pause)
        page.button("pause", translate("Supervisor", "Pause"), self._pause)
        page.button("go-on", translate("Supervisor", "Go on"), self._go_on)
        return page

    def _devices_page(self) -> Page:
        words = translate("Supervisor", "Devices")
        columns = (
            translate("Supervisor", "Device"),
            translate("Supervisor", "State"),
            translate("Supervisor", "Details"),
        )
        table = Table(self._theme, "devices-table", words, columns)
        # Large letters in a narrow window: the table scrolls before its details are a letter wide.
        table.horizontalHeader().setMinimumSectionSize(DETAILS_EMS * self._theme.bodySize)
        page = Page(self._theme, table)
        page.button("report", translate("Supervisor", "Print the report of today"), self._report)
        return page

    def _missed_page(self) -> Page:
        words = translate("Supervisor", "Missed")
        columns = (
            translate("Supervisor", "Ticket"),
            translate("Supervisor", "Since"),
            translate("Supervisor", "Service"),
        )
        page = Page(self._theme, Table(self._theme, "missed-table", words, columns))
        page.button("let-back-in", translate("Supervisor", "Let back in"), self._readmit)
        return page

    def _look(self) -> None:
        if not self.isVisible():
            return
        self._due = True
        if self._asking:
            return
        self._due, self._asking = False, True
        self._seat.hall.ask(self._overlook.look, self._told, self._not_told)

    def _told(self, seen: Overview) -> None:
        if not isValid(self):  # the program is ending, or the clerk's window has gone
            return
        self._asking = False
        self.seen = seen
        self._show(self._seat.hall.clock.now())
        if self._due or seen.behind:
            self._look()

    def _not_told(self, error: Exception) -> None:
        """What keeps one look from being taken is told by the clerk's own window."""
        self._asking = False
        if not isinstance(error, BranchError | CannotStart):
            raise error

    def _tick(self) -> None:
        self._ticks = (self._ticks + 1) % TICKS_OF_TIMES
        if self.isVisible() and not self._ticks:
            self._show(self._seat.hall.clock.now())

    def _show(self, now: datetime) -> None:
        seen = self.seen
        if seen is None:
            return
        branch = seen.branch
        self._branch.setText(branch.words(branch.names, screen_language()))
        self.tiles.show_figures(seen.figures, behind=seen.behind)
        self._counters.table.show_rows(counter_rows(seen, now))
        self._queues.table.show_rows(queue_rows(seen, now))
        self._devices.table.show_rows(device_rows(seen, now))
        self._missed.table.show_rows(missed_rows(seen, now))
        self._room.table.show_rows(announced_rows(seen, now))
        self._room.offer(branch)
        self._hub_away.show_seen(seen)
        self._offer_profiles(seen)

    def _offer_profiles(self, seen: Overview) -> None:
        known = ["", *seen.branch.profiles]
        if [self._profile.itemData(i) for i in range(self._profile.count())] == known:
            return
        chosen = self._profile.currentData()
        blocker = QSignalBlocker(self._profile)
        self._profile.clear()
        self._profile.addItem(translate("Supervisor", "As the branch file says"), "")
        for name in seen.branch.profiles:
            self._profile.addItem(name, name)
        self._profile.setCurrentIndex(max(0, self._profile.findData(chosen)))
        blocker.unblock()

    def _clerk_there(self) -> str | None:
        """Return who sits at the chosen counter, or say that nobody does."""
        chosen = self._counters.table.chosen
        status = next((s for s in self._all() if s.counter == chosen), None)
        if status is None or status.clerk is None:
            self.notice.refuse(translate("Supervisor", "Nobody is signed in at this counter."))
            return None
        return status.clerk

    def _all(self) -> tuple[CounterStatus, ...]:
        return self.seen.counters if self.seen else ()

    def _move(self) -> None:
        clerk, profile = self._clerk_there(), self._profile.currentData() or None
        if clerk is None:
            return
        text = translate("Supervisor", "{clerk} calls by another profile until the day ends.")
        back = translate("Supervisor", "{clerk} calls as the branch file says again.")
        self._do(
            lambda desk, by, key: desk.move_clerk(
                clerk=clerk, by=by, profile=profile, operation=key
            ),
            (text if profile else back).format(clerk=self._name(clerk)),
        )

    def _free(self) -> None:
        counter = self._counters.table.chosen
        if counter is None or self._clerk_there() is None or self.seen is None:
            return
        text = translate("Supervisor", "{counter} is free; a ticket that was there waits again.")
        self._do(
            lambda desk, by, key: desk.free_left_counter(counter=counter, by=by, operation=key),
            text.format(counter=counter_name(self.seen.branch, counter)),
        )

    def _send(self) -> None:
        clerk, words = self._clerk_there(), self._message.text()
        if clerk is None:
            return
        text = translate("Supervisor", "The message is in the window of {clerk}.")
        self._do(
            lambda desk, by, key: desk.send_message(clerk=clerk, by=by, text=words, operation=key),
            text.format(clerk=self._name(clerk)),
            self._message.clear,
        )

    def _pause(self) -> None:
        service, reason = self._queues.table.chosen, self._reason.text().strip()
        if service is None or self.seen is None:
            return
        if not reason:
            self.notice.refuse(translate("Supervisor", "Write why: the citizens read it."))
            self._reason.setFocus()
            return
        text = translate("Supervisor", "{service}: no tickets for now. Who waits is still called.")
        self._do(
            lambda desk, by, _: desk.pause_service(service=service, clerk=by, reason=reason),
            text.format(service=isolated(service_name(self.seen.branch, service))),
            self._reason.clear,
        )

    def _go_on(self) -> None:
        service = self._queues.table.chosen
        if service is None or self.seen is None:
            return
        text = translate("Supervisor", "{service}: tickets are given out again.")
        self._do(
            lambda desk, by, _: desk.resume_service(service=service, clerk=by),
            text.format(service=isolated(service_name(self.seen.branch, service))),
        )

    def _readmit(self) -> None:
        ticket = self._missed.table.chosen
        known = next((t for t in self.seen.missed if t.id == ticket), None) if self.seen else None
        if known is None:
            return
        text = translate("Supervisor", "{number} waits again.")
        self._do(
            lambda desk, by, key: desk.readmit(ticket=known.id, clerk=by, operation=key),
            text.format(number=isolated(known.number)),
        )

    def _report(self) -> None:
        printers = printer_devices(self.seen) if self.seen else ()
        device = printer_of(self._devices.table.chosen, printers)
        if device is None:
            self.notice.refuse(translate("Supervisor", "Choose a printer in the list first."))
            return
        text = translate(
            "Supervisor",
            "The report comes out of the printer {name} in about a minute, when the server has"
            " signed the log.",
        )
        self._do(
            lambda desk, by, key: desk.ask_day_report(device=device, by=by, operation=key),
            text.format(name=isolated(device)),
        )

    def _announce(self) -> None:
        page = self._room
        texts, displays, minutes = dict(page.texts), page.displays, page.minutes
        text = translate("Supervisor", "Announced in: {languages}. It stands above as it was sent.")
        self._do(
            lambda desk, by, key: desk.announce(
                clerk=by, texts=texts, displays=displays, minutes=minutes, operation=key
            ),
            text.format(languages=", ".join(isolated(own_name(code)) for code in texts)),
            page.sent,
            page.mend,
            page.operation,
        )

    def _name(self, clerk: str) -> str:
        return isolated(clerk_name(self.seen.branch, clerk)) if self.seen else clerk

    def _do(
        self,
        work: Callable[[Desk, str, str], Changes],
        words: str,
        then: Callable[[], None] = lambda: None,
        mend: Callable[[], None] = lambda: None,
        operation: str = "",
    ) -> None:
        by, key = self._seat.clerk or "", operation or str(uuid4())

        def done(_changes: Changes) -> None:
            if isValid(self):
                self.notice.tell(words)
                then()

        def failed(error: Exception) -> None:
            self._refused(error)
            if isValid(self):
                mend()

        self._seat.hall.submit(lambda desk: work(desk, by, key), done, failed)

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, BranchError) or self.seen is None:
            raise error
        if isValid(self):
            self.notice.refuse(refusal_words(error, self.seen.branch))
