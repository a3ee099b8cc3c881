"""The newest lines of the log, written once for all who follow it.

One thread waits for commits of any program of this computer and reads what is new; every stream
takes the same lines from here, without the words beside a record that its role does not hear.
Whoever is further behind than is kept reads from the file first.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy.exc import OperationalError

from branch.hub.handler import HubHandler, NoHub, NoMandate
from branch.hub.table import hears
from branch.protocol.lan import BEAT_EVERY_S, ENTRIES_AT_ONCE, QUIET_S, Entry, Line
from branch.protocol.record import GENESIS
from branch.protocol.roles import AccessRole
from branch.store.reading import head
from branch.store.store import Store
from branch.store.wake import Wakeups

KEPT = 4000

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Lines for a stream, and the place behind them."""

    lines: list[bytes]
    seq: int
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """A line of the log; ``bare`` is it without words, ``kind`` of record where there are any."""

    seq: int
    line: bytes
    bare: bytes
    kind: str | None

    def for_role(self, role: AccessRole) -> bytes:
        return self.line if self.kind is None or hears(role, self.kind) else self.bare


class Tail:
    """Follows the hub's own log in a thread; streams wait for it in the loop of the web server."""

    def __init__(
        self,
        open_store: Callable[[], Store],
        loop: asyncio.AbstractEventLoop,
        at_end: Callable[[], None],
    ) -> None:
        """``at_end`` is called in the loop when nothing more will come, whoever wanted it so."""
        self._open_store = open_store
        self._loop = loop
        self._at_end = at_end
        self._lines: deque[_Kept] = deque(maxlen=KEPT)
        self._head = (0, GENESIS)
        self._news = asyncio.Event()
        self._beat = b""
        self._beat_at = 0.0
        self._ended = False
        self._failure: Exception | None = None
        self._wakeups: Wakeups | None = None
        self._thread = threading.Thread(target=self._run, name="hub-tail", daemon=True)

    @property
    def ended(self) -> bool:
        """Nothing more will come: the streams end, and whoever follows asks anew."""
        return self._ended

    @property
    def failure(self) -> Exception | None:
        """Why it ended, if nobody asked it to."""
        return self._failure

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """End every stream. Call it in the loop's thread or any other."""
        self._ended = True
        if self._wakeups is not None:
            self._wakeups.interrupt()
        with suppress(RuntimeError):  # the loop has ended by itself: this is not the hub any more
            self._loop.call_soon_threadsafe(self._news.set)

    def join(self, within_s: float) -> None:
        self._thread.join(within_s)

    async def after(self, seq: int, hash_there: str, role: AccessRole) -> Piece | None:
        """Return the lines behind ``seq`` as the role hears them, or a beat if a second has none.

        None means that the lines behind ``seq`` are kept no longer: read the file.
        """
        if self._head[0] <= seq and not self._ended:
            try:
                await asyncio.wait_for(self._news.wait(), BEAT_EVERY_S)
            except TimeoutError:
                # A beat that is old says that this computer's disk hangs: then say nothing.
                fresh = self._loop.time() - self._beat_at < QUIET_S
                return Piece(lines=[self._beat] if fresh else [], seq=seq, hash=hash_there)
        if self._head[0] <= seq:
            return Piece(lines=[], seq=seq, hash=hash_there)
        if not self._lines or self._lines[0].seq > seq + 1:
            return None
        found = [kept.for_role(role) for kept in self._lines if kept.seq > seq]
        return Piece(lines=found, seq=self._head[0], hash=self._head[1])

    def _run(self) -> None:
        try:
            self._follow()
        except Exception as error:  # noqa: BLE001 - handed on, the program's thread decides
            self._failure = error
        finally:
            self._ended = True
            self._loop.call_soon_threadsafe(self._finish)

    def _finish(self) -> None:
        self._news.set()
        self._at_end()

    def _follow(self) -> None:
        store = self._open_store()
        self._wakeups = wakeups = store.wakeups()
        try:
            handler = HubHandler(store)
            with store.reading() as connection:
                here = head(connection)
            at = self._head = (here.seq, here.hash)
            while not self._ended:
                try:
                    # Nothing is said without a mandate: who follows finds out that the hub is away.
                    with suppress(NoMandate):
                        at = self._read(handler, at)
                except OperationalError as error:
                    _log.warning("the log is read again: %s", error.orig)
                wakeups.wait(BEAT_EVERY_S)
        except NoHub:
            _log.info("this computer is not the hub any more; whoever follows must ask elsewhere")
        finally:
            wakeups.close()
            store.close()

    def _read(self, handler: HubHandler, at: tuple[int, str]) -> tuple[int, str]:
        while True:
            entries = handler.entries(*at)
            lines = [_kept(entry) for entry in entries]
            at = (entries[-1].record.seq, entries[-1].record.hash) if entries else at
            beat = written(Line(beat=handler.beat()))
            self._loop.call_soon_threadsafe(self._take, beat, lines, at)
            if len(entries) < ENTRIES_AT_ONCE:
                return at

    def _take(self, beat: bytes, lines: list[_Kept], head: tuple[int, str]) -> None:
        self._beat, self._beat_at = beat, self._loop.time()
        if lines:
            self._lines.extend(lines)
            self._head = head
            news, self._news = self._news, asyncio.Event()
            news.set()


def _kept(entry: Entry) -> _Kept:
    line = written(Line(entry=entry))
    if entry.words is None:
        return _Kept(seq=entry.record.seq, line=line, bare=line, kind=None)
    bare = written(Line(entry=without_words(entry)))
    return _Kept(seq=entry.record.seq, line=line, bare=bare, kind=entry.record.kind)


def without_words(entry: Entry) -> Entry:
    """Return the record alone: its hash covers no words, so the chain holds."""
    return entry.model_copy(update={"words": None})


def heard(role: AccessRole, entry: Entry) -> Entry:
    """Return the entry as a computer of this role may have it."""
    if entry.words is None or hears(role, entry.record.kind):
        return entry
    return without_words(entry)


def lines_for(role: AccessRole, entries: Iterable[Entry]) -> Iterator[bytes]:
    """Yield the entries as lines for a computer of this role."""
    for entry in entries:
        yield written(Line(entry=heard(role, entry)))


def written(line: Line) -> bytes:
    return line.model_dump_json(exclude_none=True).encode() + b"\n"
