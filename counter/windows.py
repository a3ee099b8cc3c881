"""Opens the program's windows once the branch is known, and gives every clerk the old one back.

The words are in the branch's first language unless the program was told another one, so nothing is
built before the first look. While the branch has no configuration one window says so; it becomes
the usual ones by itself when the configuration comes.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from branch.domain.configuration import Branch
from branch.host.exits import CannotStart, Exit
from branch.host.log import moment
from branch.ui.language import SOURCE_LANGUAGE, Language
from branch.ui.theme import Theme
from counter.hall import Hall
from counter.memory import Memory, still_there
from counter.press import NOBODY, OK, UNKNOWN
from counter.seat import Seat
from counter.session import Action
from counter.settings import CounterSettings, Place, frame_of, layout, places
from counter.shortcuts import keys_from
from counter.whereabouts import Whereabouts
from counter.window import CounterWindow

_log = logging.getLogger(__name__)

CASCADE = 32
"""How far the next of several windows stands from the one before, to the right and down."""


class Windows(QObject):
    """All windows of the program. ``leave`` ends it with words for a technician."""

    def __init__(
        self,
        hall: Hall,
        theme: Theme,
        language: Language,
        memory: Memory,
        whereabouts: Whereabouts,
        settings: CounterSettings,
        leave: Callable[[CannotStart], None],
    ) -> None:
        super().__init__()
        self.windows: list[CounterWindow] = []
        self._hall = hall
        self._theme = theme
        self._language = language
        self._memory = memory
        self._settings = settings
        self._whereabouts = whereabouts
        self._given = places(settings)
        self._keys = keys_from(settings.keys)
        self._leave = leave
        self._seats: list[Seat] = []
        self._kept: list[Place] | None = None
        self._painted = False
        self._begun = False
        hall.looked.connect(self._looked)
        hall.unconfigured.connect(self._unconfigured)

    def call_next(self) -> None:
        """Call the next one for who sits at the first window; its desk has the button."""
        self.press(Action.CALL_NEXT, "")

    def press(self, action: Action, counter: str) -> str:
        """Press the action's key in the window at the counter, or in the first one (empty).

        Returns one of the answers of ``press.py``.
        """
        for seat, window in zip(self._seats, self.windows, strict=True):
            if counter in ("", seat.counter or ""):
                if seat.counter is None or seat.clerk is None:
                    return NOBODY
                window.press(action)
                return OK
        return UNKNOWN if counter else NOBODY

    def _unconfigured(self, words: str) -> None:
        if not self.windows:
            self._choose_language(self._settings.language)
            self._open(None)
            self.windows[0].say_unconfigured(words)

    def _looked(self) -> None:
        now = self._hall.now
        if now is None or self._begun:
            return
        self._begun = True
        self._close_all()
        branch = now.branch
        if problem := _unknown(branch, self._given):
            self._leave(CannotStart(Exit.USAGE, problem))
            return
        self._choose_language(self._settings.language or branch.languages[0])
        recalled = [p for p in self._memory.recall() if still_there(now.counters, p)]
        wanted: Sequence[Place] = self._given or recalled
        for place in wanted:
            self._open(place)
        for _ in range(max(1, self._settings.windows) - len(wanted)):
            self._open(None)

    def _choose_language(self, code: str) -> None:
        known = code in self._language.offered
        self._language.choose(code if known else SOURCE_LANGUAGE)

    def _open(self, place: Place | None) -> None:
        seat = Seat(self._hall)
        seat.expected = place is not None
        seat.changed.connect(self._keep)
        self._seats.append(seat)
        nickname = f"counter-window-{len(self._seats)}"
        window = CounterWindow(seat, self._theme, nickname=nickname, keys=self._keys)
        window.painted.connect(self._frame)
        self.windows.append(window)
        frame = frame_of(self._settings)
        if frame is None:
            window.fit_to_screen()
        else:
            window.resize(frame.width, frame.height)
        name = _name(len(self._seats), place)
        spot = self._whereabouts.recall(name)
        if frame is None:
            window.frames.take(spot)
        window.show_as(layout(self._settings) or spot.layout)
        window.moved.connect(partial(self._keep_place, name, window))
        if frame is not None and frame.at is not None:
            left, top = frame.at
            step = CASCADE * (len(self._seats) - 1)
            window.move(left + step, top + step)
        window.show()
        if place is not None:
            window.sign_in.choose(place.counter, place.clerk)  # if only the PIN is missing
            self._seat_down(seat, place)

    def _seat_down(self, seat: Seat, place: Place) -> None:
        now = self._hall.now
        if place.secret:
            self._hall.note_secret(place.clerk)
        if now is not None and still_there(now.counters, place):
            # After a crash or a restart anybody may sit here.
            seat.take(place.counter, place.clerk, locked=place.secret or place.clerk in now.secrets)
        else:
            seat.sign_in(place.counter, place.clerk)

    def _close_all(self) -> None:
        for window in self.windows:
            window.hide()
            window.deleteLater()
        for seat in self._seats:
            seat.deleteLater()
        self.windows, self._seats = [], []

    def _keep(self) -> None:
        held = [
            Place(clerk=seat.clerk, counter=seat.counter, secret=seat.clerk in self._hall.secrets)
            for seat in self._seats
            if seat.clerk and seat.counter
        ]
        if held != self._kept and not any(seat.expected for seat in self._seats):
            self._kept = held
            try:
                self._memory.keep(held)
            except OSError as error:  # a full disk, say: only a restart will ask who sat where
                _log.warning("who sits where was not kept: %s", error)

    def keep_places(self) -> None:
        """Write down where the windows stand."""
        for number, window in enumerate(self.windows, 1):
            seat = self._seats[number - 1]
            here = Place(clerk=seat.clerk or "", counter=seat.counter) if seat.counter else None
            self._keep_place(_name(number, here), window)

    def _keep_place(self, name: str, window: CounterWindow) -> None:
        try:
            self._whereabouts.keep(name, window.frames.spot(window.layout_now))
        except OSError as error:  # a full disk, say: the next start asks the desktop for a place
            _log.warning("where the window stands was not kept: %s", error)

    def _frame(self) -> None:
        if not self._painted:
            self._painted = True
            moment("first_frame", "counter")


def _name(number: int, place: Place | None) -> str:
    """Return under which name a window's place is kept: its counter, or its turn."""
    return place.counter if place else f"window-{number}"


def _unknown(branch: Branch, given: Sequence[Place]) -> str | None:
    for place in given:
        if place.clerk not in branch.clerks:
            return f"--sign-in: the branch has no clerk '{place.clerk}'."
        if place.counter not in branch.counters:
            return f"--sign-in: the branch has no counter '{place.counter}'."
    return None
