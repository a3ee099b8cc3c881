"""Brings together what a lobby screen is made of, on the gui thread.

The feed says what is new; the board decides what is seen, the announcer what is said; the view
model shows it, and the window says when a frame was on the glass. Nothing is decided here.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtQuick import QQuickWindow

from branch.domain.clock import Clock, monotonic_ns
from branch.domain.configuration import Branch
from branch.domain.lobby import AudioState, StaffAnnouncement
from branch.host.log import moment
from branch.ui.threads import NamedThread
from display.announcer import Announcer, Notice
from display.board import Board
from display.feed import Feed, FeedLost
from display.following import LOOK_MS, Following
from display.news import News, WaitLine
from display.phrases import Phrase
from display.reporting import Reporter
from display.spare import spare_phrases
from display.speaking import Speaking
from display.view_model import LobbyViewModel

AHEAD_S = 1.0
COUNTERS_AHEAD = 40

_log = logging.getLogger(__name__)


def steady() -> float:
    """Seconds of the computer's monotonic clock, which the board lives by."""
    return monotonic_ns() / 1e9


class Lobby(QObject):
    """One lobby screen at work. Make it on the gui thread; `begin` shows the present."""

    def __init__(
        self,
        *,
        view_model: LobbyViewModel,
        board: Board,
        announcer: Announcer,
        feed: Feed,
        store: NamedThread,
        speaking: Speaking | None,
        reporter: Reporter,
        clock: Clock,
        timezone: str,
        renew: Callable[[], None],
    ) -> None:
        """``renew`` is called when the branch file has changed and nothing is being said."""
        super().__init__()
        self._view_model = view_model
        self._board = board
        self._announcer = announcer
        self._feed = feed
        self._store = store
        self._speaking = speaking
        self._reporter = reporter
        self._clock = clock
        self._zone = ZoneInfo(timezone)
        self._renew = renew
        self._branch: Branch | None = None
        self._outdated = False
        self._counters: tuple[str, ...] = ()
        self._prefixes: tuple[str, ...] = ()
        self._notices: tuple[StaffAnnouncement, ...] = ()
        self._waits: tuple[WaitLine, ...] = ()
        self._looked_ahead = float("-inf")
        self._drawn: tuple[str, ...] = ()
        self._on_glass: frozenset[str] = frozenset()
        self._framed = False
        self._tick = QTimer(self, singleShot=True)
        self._tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._show)
        self._second = QTimer(self, interval=max(100, round(1000 / clock.speed)))
        self._second.timeout.connect(self._show)
        self._following = Following(
            feed,
            store,
            hear=self._heard,
            lost=self._show,
            afresh=lambda: self._board.stale(steady()),
        )

    def begin(self, news: News, window: QQuickWindow) -> None:
        """Show what is true now, and follow the window's frames and the clock."""
        # Both come on this thread or queued to it; a direct connection to the render thread
        # would wait for ever at the end of the program.
        window.afterAnimating.connect(self._drawing)
        window.frameSwapped.connect(self._swapped)
        self._hear(news)
        self._look_ahead()
        self._second.start()
        self._following.begin()

    def ask(self) -> None:
        """Ask the feed what is new."""
        self._following.ask()

    @property
    def said_to(self) -> int:
        """Up to which call everything has been said, or been given to the voice."""
        return self._announcer.cursor

    def stop(self) -> None:
        """Ask and show nothing any more."""
        self._following.stop()
        for timer in (self._tick, self._second):
            timer.stop()

    def _heard(self, news: News) -> None:
        self._hear(news)
        self._look_ahead()

    def _hear(self, news: News) -> None:
        now = steady()
        if news.again:
            rules, glass = self._board.rules, self._on_glass
            self._board = Board.start(rules, news.calls, news.last_call, now, glass)
            if self._branch is not None:  # at the beginning the announcer knows better
                self._announcer = replace(self._announcer, cursor=news.last_call)
        else:
            self._board = self._board.hear(news.calls, news.last_call, now)
        if news.missed:
            self._board = self._board.lost(news.missed)
            _log.warning("calls that never reached this display: %s", news.missed)
        self._announcer, utterances = self._announcer.hear(news.calls)
        notices = () if news.again else tuple(map(_notice, news.announcements))
        if self._speaking is not None and (utterances or notices):
            self._speaking.say((*utterances, *notices))
        self._notices = (*(() if news.again else self._notices), *news.announcements)
        self._waits = news.waits
        self._outdated = self._outdated or self._branch not in (None, news.branch)
        self._branch = news.branch
        self._counters = tuple(one.number for one in news.branch.counters.values())
        self._prefixes = tuple(one.prefix for one in news.branch.series.values())
        self._show()

    def _show(self) -> None:
        now = steady()
        self._board = self._board.tick(now)
        self._view_model.show(self._board, stale=self._board.stale(now))
        at = self._clock.now()
        self._view_model.show_clock(f"{at.astimezone(self._zone):%H:%M}")
        self._notices = tuple(one for one in self._notices if one.until > at)
        self._view_model.extras.show(self._notices, self._waits, now)
        self._view_model.media.look(
            at.astimezone(self._zone),
            now,
            quiet=self._board.quiet(now) and not self._board.stale(now),
            muted=self._speaking is not None and self._speaking.speaks,
        )
        self._report(now)
        busy = self._speaking is not None and self._speaking.speaks
        if self._outdated and not busy and not self._board.pending:
            self._outdated = False
            self._renew()
        change = self._board.next_change(now)
        if change is not None and (wait_ms := (change - now) * 1000) < LOOK_MS:
            self._tick.start(max(1, round(wait_ms)))

    def _report(self, now: float) -> None:
        """Tell the branch how far this display is; a file that is away has been told already."""
        unsaid = self._speaking.unsaid if self._speaking is not None else None
        progress = self._reporter.due(
            now,
            self._clock.now(),
            shown=self._board.shown_to,
            spoken=self._announcer.cursor if unsaid is None else unsaid - 1,
            missed=len(self._board.missed),
            trouble=self._trouble,
            audio=self._speaking.audio if self._speaking is not None else AudioState.OFF,
        )
        if progress is not None:
            self._store.submit(lambda: self._feed.acknowledge(progress), _told, self._cannot_look)

    @property
    def _trouble(self) -> str:
        voice = self._speaking.trouble if self._speaking is not None else ""
        return "; ".join(filter(None, (voice, self._view_model.media.trouble)))

    def _drawing(self) -> None:
        self._drawn = self._view_model.shown

    def _swapped(self) -> None:
        at_ns = monotonic_ns()
        if not self._framed:
            self._framed = True
            moment("first_frame", "display", at_ns)
        new = [event for event in self._drawn if event not in self._on_glass]
        if not new:
            return
        self._on_glass = frozenset(self._drawn)
        for event in reversed(new):
            moment("call_shown", event, at_ns)
        self._board = self._board.seen(self._on_glass, at_ns / 1e9)
        if self._board.pending:
            self._tick.start(0)  # what waits may come in earlier than was thought

    def _look_ahead(self) -> None:
        now = steady()
        if self._speaking is None or now - self._looked_ahead < AHEAD_S:
            return
        self._looked_ahead = now
        self._store.submit(self._feed.likely_next, self._expect, self._cannot_look)

    def _expect(self, numbers: tuple[str, ...]) -> None:
        if self._speaking is None:
            return
        announcer = self._announcer
        phrases: list[Phrase] = []
        for counter in self._counters[:COUNTERS_AHEAD]:
            phrases += announcer.counter_phrases(counter)
        for number in numbers:
            phrases += announcer.number_phrases(number)
        for language in announcer.languages:
            phrases += spare_phrases(language, self._prefixes)
        self._speaking.expect(phrases)

    def _cannot_look(self, error: Exception) -> None:
        if not isinstance(error, FeedLost):
            raise error
        # The next question to the feed fails as well, and says so.


def _notice(announcement: StaffAnnouncement) -> Notice:
    return Notice(announcement=announcement)


def _told(_nothing: None) -> None:
    """The branch knows; there is nothing to do."""
