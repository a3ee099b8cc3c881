"""The small screen over one desk at work: what it shows follows its counter, and it is silent.

The lobby calls people from afar; this one tells them that they stand before the right desk. When
the file cannot be read for ten seconds it shows no number any more, for it might be another's.

Try it by hand: ``python -m display --data FOLDER --display DESK --size 640x400``.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from branch.domain.clock import Clock, monotonic_ns
from branch.domain.configuration import Branch
from branch.host.log import moment
from branch.ui.threads import NamedThread
from display.board import Rules
from display.desk_sign import DeskSign
from display.feed import Feed, FeedLost
from display.following import Following
from display.news import DeskState, News
from display.reporting import Reporter
from display.view_model_desk import DeskViewModel


class Desk(QObject):
    """One screen over a desk. Make it on the gui thread; `begin` shows the present."""

    def __init__(
        self,
        *,
        view_model: DeskViewModel,
        feed: Feed,
        store: NamedThread,
        reporter: Reporter,
        clock: Clock,
        rules: Rules,
        renew: Callable[[], None],
        sign: DeskSign | None = None,
    ) -> None:
        """``renew`` is called when the branch file has changed."""
        super().__init__()
        self._view_model = view_model
        self._feed = feed
        self._store = store
        self._reporter = reporter
        self._clock = clock
        self._rules = rules
        self._renew = renew
        self._branch: Branch | None = None
        self._sign = sign
        self._state: DeskState | None = None
        self._last_call = self._drawn = self._shown = 0
        self._fed = float("-inf")
        self._framed = False
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._show)
        self._following = Following(
            feed, store, hear=self._hear, lost=self._show, afresh=lambda: False
        )

    def begin(self, news: News, window: QQuickWindow) -> None:
        """Show what is true now, and follow the window's frames and the clock."""
        window.afterAnimating.connect(self._drawing)
        window.frameSwapped.connect(self._swapped)
        self._hear(news)
        self._second.start()
        self._following.begin()

    def ask(self) -> None:
        """Ask the feed what is new."""
        self._following.ask()

    def stop(self) -> None:
        """Ask and show nothing any more."""
        self._following.stop()
        self._second.stop()
        if self._sign is not None:
            self._sign.stop()

    def _hear(self, news: News) -> None:
        self._state, self._last_call = news.desk, news.last_call
        self._fed = monotonic_ns() / 1e9
        self._show()
        changed = self._branch not in (None, news.branch)
        self._branch = news.branch
        if changed:
            self._renew()

    def _show(self) -> None:
        now = monotonic_ns() / 1e9
        stale = now - self._fed > self._rules.stale_s
        self._view_model.show(self._state, stale=stale)
        trouble = ""
        if self._sign is not None:
            self._sign.show(self._state, stale=stale, now_s=now)
            trouble = self._sign.trouble
        progress = self._reporter.due(
            now,
            self._clock.now(),
            shown=self._shown,
            spoken=self._last_call,
            missed=0,
            trouble=trouble,
        )
        if progress is not None:
            self._store.submit(lambda: self._feed.acknowledge(progress), _told, _cannot)

    def _drawing(self) -> None:
        self._drawn = self._last_call

    def _swapped(self) -> None:
        if not self._framed:
            self._framed = True
            moment("first_frame", "display", monotonic_ns())
        self._shown = max(self._shown, self._drawn)


def _told(_nothing: None) -> None:
    """The branch knows; there is nothing to do."""


def _cannot(error: Exception) -> None:
    if not isinstance(error, FeedLost):
        raise error
    # The next question to the feed fails as well, and says so.
