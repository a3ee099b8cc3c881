"""Where the calls come from: the shared file, read on the ``store`` thread.

Built for a screen that nobody watches for months: the file may be locked, set aside by the
watchdog or put back from a copy while this program runs. Each time it is opened anew, and when it
has fewer calls than were shown, the display begins again with what is true now.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from branch.domain.configuration import Branch
from branch.domain.lobby import Display, DisplayMode, DisplayProgress, StaffAnnouncement
from branch.host.exits import CannotStart, Exit
from branch.store import announcements, reading, screens
from branch.store.computer import cut_off, out_of_touch
from branch.store.lone_view import LoneView
from branch.store.store import Store
from display import news
from display.news import News

KEEP = timedelta(hours=1)
"""A call older than this is no news to a display that starts."""
LIKELY_NEXT = 24
"""Of so many waiting tickets the words are made ahead."""
FOR_THE_WATCHDOG = frozenset({Exit.DATABASE_DAMAGED, Exit.DATABASE_FROM_THE_FUTURE})
_NO_FILE = (0, 0)


class FeedLost(Exception):
    """The file cannot be read now; the text is for the technician. Ask again later."""


class Feed:
    """Follows the calls of one display. Use it on the ``store`` thread."""

    def __init__(self, open_store: Callable[[], Store], display: str) -> None:
        self._open_store = open_store
        self._wanted = display
        self._store: Store | None = None
        self._file = _NO_FILE
        self._last_call: int | None = None
        self._told = False
        self._last_record = 0

    def open(self) -> tuple[Store, Branch, Display]:
        """Open the file for the first time. Raises CannotStart with words for the technician."""
        store = self._opened()
        branch = store.branch()
        return store, branch, display_of(branch, self._wanted)

    def news(self, *, afresh: bool = False) -> News:
        """Return what is new, or with ``afresh`` the present. Raises FeedLost or CannotStart."""
        if afresh:
            self._last_call = None
        with self._guarded():
            return self._news(self._opened())

    def likely_next(self) -> tuple[str, ...]:
        """Return the numbers of those who have waited longest. Raises FeedLost."""
        with self._guarded():
            store = self._opened()
            with store.reading() as connection:
                queues = {one.queue for one in store.branch(connection).services.values()}
                waiting = reading.waiting(connection, queues, LIKELY_NEXT)
            return tuple(ticket.number for ticket in waiting)

    def acknowledge(self, progress: DisplayProgress) -> None:
        """Tell the branch how far this display is. Raises FeedLost."""
        with self._guarded():
            store = self._opened()
            with store.transaction() as connection:
                screens.acknowledge(connection, progress)

    def close(self) -> None:
        if self._store is not None:
            self._store.close()
        self._store = None

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        """After a fault the file is opened anew: what was wrong may be this hold on it.

        A damaged file, or one of a newer version, is for the watchdog: the program must leave.
        """
        try:
            yield
        except (DatabaseError, CannotStart, OSError) as error:
            self.close()
            if isinstance(error, CannotStart) and error.code in FOR_THE_WATCHDOG:
                raise
            raise FeedLost(str(getattr(error, "orig", None) or error)) from error

    def _opened(self) -> Store:
        if self._store is not None and _identity(self._store) != self._file:
            self.close()
        if self._store is None:
            self._store = self._open_store()
            self._file = _identity(self._store)
        return self._store

    def _news(self, store: Store) -> News:
        with store.reading() as connection:
            branch = store.branch(connection)
            self._in_touch(connection, store, branch)
            head = reading.head(connection).call
            if self._last_call is None or head < self._last_call:
                found, again = self._present(connection, store), True
                missed: tuple[int, ...] = ()
            else:
                found, missed = self._since(connection, self._last_call)
                again = False
            display = display_of(branch, self._wanted)
            announced = self._announced(connection, store, again=again)
            desk_of = display.counters[0] if display.mode is DisplayMode.COUNTER else ""
            told = News(
                branch=branch,
                calls=tuple(
                    news.for_lobby(branch, call)
                    for call in found
                    if display.shows(call.counter, call.service)
                ),
                last_call=head,
                missed=missed,
                again=again,
                announcements=tuple(one for one in announced if one.is_for(display.id)),
                waits=news.waits(connection, branch, display, store.clock.now()),
                desk=news.desk(connection, branch, desk_of, store.clock.now()) if desk_of else None,
            )
        self._last_call = head
        return told

    def _in_touch(self, connection: Connection, store: Store, branch: Branch) -> None:
        """A computer that has lost its hub has no news; what it knows may be shown at the start.

        But for the screen over a counter that works on this very computer, and goes on alone.
        """
        if self._last_call is None and not self._told:
            self._told = True
            return
        now = store.clock.now()
        if not out_of_touch(connection, now, store.clock.speed):
            return
        over = display_of(branch, self._wanted)
        alone = LoneView(connection, branch, now).alone if cut_off(connection) else ()
        if over.mode is not DisplayMode.COUNTER or over.counters[0] not in alone:
            raise FeedLost("the branch's hub cannot be reached")

    def _announced(
        self, connection: Connection, store: Store, *, again: bool
    ) -> list[StaffAnnouncement]:
        """Return the announcements not told yet whose time is not over."""
        now = store.clock.now()
        found = announcements.after(connection, 0 if again else self._last_record)
        self._last_record = reading.head(connection).seq
        return [one for one in found if one.until > now]

    def _present(self, connection: Connection, store: Store) -> list[reading.Call]:
        oldest = store.clock.now() - KEEP
        newest_first = reading.last_calls(connection, 60)
        return [call for call in reversed(newest_first) if call.at > oldest]

    def _since(
        self, connection: Connection, last_call: int
    ) -> tuple[list[reading.Call], tuple[int, ...]]:
        found: list[reading.Call] = []
        while more := reading.calls_after(connection, found[-1].call if found else last_call):
            found += more
        return found, news.gaps(last_call, [call.call for call in found])


def display_of(branch: Branch, name: str) -> Display:
    """Return a display of the branch, the first for an empty name. Raises CannotStart."""
    if not name:
        return next(iter(branch.displays.values()), Display(id="lobby"))
    if name not in branch.displays:
        known = ", ".join(branch.displays) or "none"
        words = f"The branch file has no display {name!r}; it has: {known}. Correct '--display'."
        raise CannotStart(Exit.USAGE, words)
    return branch.displays[name]


def _identity(store: Store) -> tuple[int, int]:
    """Tell one file from another that took its name."""
    try:
        facts = os.stat(store.folder.database)
    except OSError:
        return _NO_FILE
    return facts.st_dev, facts.st_ino
