"""Asks the feed what is new, one question at a time, on every wake-up and every two seconds.

The second is how a display knows that it still can: an answer without news is news. A fault is
logged once, and its end too. Lives on the gui thread; the feed answers on ``store``.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from branch.ui.threads import NamedThread
from display.feed import Feed, FeedLost
from display.news import News

LOOK_MS = 2000
"""The file is read this often even if nothing wakes us: that is how we know that we can."""

_log = logging.getLogger(__name__)


class Following(QObject):
    """One screen's line to its feed. ``hear`` gets the answers, ``lost`` is told of a fault."""

    def __init__(
        self,
        feed: Feed,
        store: NamedThread,
        *,
        hear: Callable[[News], None],
        lost: Callable[[], None],
        afresh: Callable[[], bool],
    ) -> None:
        super().__init__()
        self._feed = feed
        self._store = store
        self._hear = hear
        self._lost_now = lost
        self._afresh = afresh
        self._asking = self._ask_again = False
        self._lost = ""
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.ask)

    def begin(self) -> None:
        """Ask from now on."""
        self._look.start()

    def stop(self) -> None:
        """Ask nothing any more."""
        self._look.stop()

    def ask(self) -> None:
        """Ask the feed what is new; one question at a time."""
        if self._asking:
            self._ask_again = True
            return
        self._asking = True
        afresh = self._afresh()
        self._store.submit(lambda: self._feed.news(afresh=afresh), self._heard, self._failed)

    def _heard(self, news: News) -> None:
        if self._lost:
            self._lost = ""
            _log.info("the calls can be read again")
        self._answered()
        self._hear(news)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, FeedLost):
            raise error
        if not self._lost:
            self._lost = str(error)
            _log.warning("the calls cannot be read, the lobby is told so: %s", error)
        self._answered()
        self._lost_now()

    def _answered(self) -> None:
        self._asking = False
        if self._ask_again:
            self._ask_again = False
            # After what came in has been drawn: a burst of commits is one question more.
            QTimer.singleShot(0, self, self.ask)
