"""Translates the screen of ``flow`` into what QML shows, and touches into events. No decisions.

One signal says that anything changed: a touch redraws one screen, there is nothing to save.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from branch.domain.clock import Clock, monotonic_ns
from branch.ui.typed import Property
from kiosk import flow
from kiosk.idle_pictures import IdlePictures
from kiosk.look import Help, band_mm
from kiosk.menu import BranchNow, asked_before, late
from kiosk.shown import NOTHING, Room, Shown, shown
from kiosk.view_model_ask import AskViewModel
from kiosk.view_model_idle import IdleViewModel
from kiosk.view_model_keyboard import KeyboardViewModel
from kiosk.view_model_look import LookViewModel
from kiosk.view_model_menu import MenuViewModel
from kiosk.view_model_ticket import TicketViewModel

QML_IMPORT_NAME = "NowServing.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


def new_operation() -> str:
    """Return a name for one touch."""
    return str(uuid.uuid4())


@QmlElement
class KioskViewModel(QObject):
    """What the kiosk shows; ``happened`` carries each event with its monotonic time."""

    changed = Signal()
    happened = Signal(object, object)

    def __init__(
        self,
        clock: Clock,
        operations: Callable[[], str] = new_operation,
        *,
        moves: bool = True,
        screen_bottom_mm: float = 800.0,
        pictures: IdlePictures | None = None,
    ) -> None:
        super().__init__()
        self._look = LookViewModel(band_mm(screen_bottom_mm))
        self._moves = moves
        self._clock = clock
        self._operations = operations
        self._screen: flow.Screen = flow.Starting(language="en", first="en")
        self._now: BranchNow | None = None
        self._paperless = False
        self._capacity = 8
        self._shown: Shown = NOTHING
        self._menu = MenuViewModel()
        self._ticket = TicketViewModel()
        self._idle = IdleViewModel(pictures or IdlePictures(clock))
        self._ask = AskViewModel()
        self._keyboard = KeyboardViewModel()
        for part in (self._ask, self._keyboard):
            part.wished.connect(self._wish)
        self._ask.fitted.connect(self._refresh_soon)

    def show(self, screen: flow.Screen, now: BranchNow | None, paperless: bool) -> None:
        """Show a screen of a branch as it is now."""
        self._screen, self._now, self._paperless = screen, now, paperless
        self._refresh()

    @property
    def shown(self) -> Shown:
        """Every text of the screen."""
        return self._shown

    @property
    def place(self) -> tuple[str, ...]:
        """Where the visitor is; what changes while they stay there is not in it."""
        screen = self._screen
        inner = screen.behind if isinstance(screen, flow.AreYouThere) else screen
        page = (inner.group or "", str(inner.page)) if isinstance(inner, flow.Menu) else ()
        shown = self._shown
        return (shown.screen, str(shown.asks_more_time), shown.asked.step, *page)

    def _refresh(self) -> None:
        self._shown = shown(
            self._screen,
            self._now,
            self._clock.now(),
            Room(tiles=self._capacity, answers=self._ask.capacity),
            paperless=self._paperless,
        )
        self._menu.show(self._shown)
        self._ticket.show(self._shown)
        self._look.show(self._screen.look)
        self._idle.show(self._shown)
        self._ask.show(self._shown.asked)
        self._keyboard.show(self._shown.asked, self._screen.language)
        self.changed.emit()

    def _refresh_soon(self) -> None:
        # At the next turn: the screen is in the middle of following the last change.
        QTimer.singleShot(0, self, self._refresh)

    def _wish(self, event: flow.Event) -> None:
        """Pass on what was answered; a code that is whole is an operation."""
        whole = isinstance(event, flow.GoOn) and isinstance(self._screen, flow.CodeEntry)
        self._happen(flow.EnterCode(operation=self._operations()) if whole else event)

    def _happen(self, event: flow.Event) -> None:
        self.happened.emit(event, monotonic_ns())

    @Property(MenuViewModel, constant=True)
    def menu(self) -> MenuViewModel:
        return self._menu

    @Property(TicketViewModel, constant=True)
    def ticket(self) -> TicketViewModel:
        return self._ticket

    @Property(IdleViewModel, constant=True)
    def idle(self) -> IdleViewModel:
        return self._idle

    @Property(AskViewModel, constant=True)
    def ask(self) -> AskViewModel:
        return self._ask

    @Property(KeyboardViewModel, constant=True)
    def keyboard(self) -> KeyboardViewModel:
        return self._keyboard

    @Property(LookViewModel, constant=True)
    def look(self) -> LookViewModel:
        return self._look

    @Property(bool, constant=True)
    def moves(self) -> bool:
        return self._moves

    @Property(str, notify=changed)
    def screen(self) -> str:
        return self._shown.screen

    @Property(str, notify=changed)
    def branch(self) -> str:
        return self._shown.branch

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._shown.title

    @Property(str, notify=changed)
    def detail(self) -> str:
        return self._shown.detail

    @Property(str, notify=changed)
    def back(self) -> str:
        return self._shown.back

    @Property(str, notify=changed)
    def anyway(self) -> str:
        return self._shown.anyway

    @Property(str, notify=changed)
    def staff(self) -> str:
        return self._shown.staff

    @Property(str, notify=changed)
    def appointment(self) -> str:
        return self._shown.appointment

    @Property(str, notify=changed)
    def notice(self) -> str:
        return self._shown.notice

    @Property(bool, notify=changed)
    def guarded(self) -> bool:
        return self._shown.guarded

    @Property(bool, notify=changed)
    def asksMoreTime(self) -> bool:
        return self._shown.asks_more_time

    @Slot(int)
    def fit(self, tiles: int) -> None:
        """Hear from the screen how many tiles it has room for."""
        if tiles != self._capacity and tiles > 0:
            self._capacity = tiles
            self._refresh_soon()

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        self._happen(flow.ChooseLanguage(language=code))

    @Slot(str)
    def adjust(self, wish: str) -> None:
        """Hear which of the buttons was touched that make the screen easier to read."""
        self._happen(flow.Adjust(help=Help(wish)))

    @Slot(str)
    def chooseService(self, service: str) -> None:
        now, operation = self._now, self._operations()
        steps = asked_before(now, service) if now is not None else ()
        last = late(now, service) if now is not None else None
        self._happen(
            flow.ChooseService(service=service, operation=operation, steps=steps, last=last)
        )

    @Slot(str)
    def chooseGroup(self, group: str) -> None:
        self._happen(flow.ChooseGroup(group=group))

    @Slot()
    def haveAppointment(self) -> None:
        self._happen(flow.HaveAppointment())

    @Slot()
    def askStaff(self) -> None:
        self._happen(flow.AskStaff(operation=self._operations()))

    @Slot()
    def takeAnyway(self) -> None:
        self._happen(flow.TakeAnyway())

    @Slot(int)
    def turnPage(self, by: int) -> None:
        self._happen(flow.TurnPage(by=by))

    @Slot()
    def goBack(self) -> None:
        self._happen(flow.GoBack())

    @Slot()
    def moreTime(self) -> None:
        self._happen(flow.MoreTime())

    @Slot()
    def done(self) -> None:
        self._happen(flow.Done())

    @Slot(bool)
    def paperSeen(self, came: bool) -> None:
        """Hear whether a ticket came out."""
        self._happen(flow.PaperSeen(came=came))

    @Slot()
    def touched(self) -> None:
        self._happen(flow.Touched())
