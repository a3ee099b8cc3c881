"""Open the shared file; decide and record in one transaction; read in another.

``Store.decide`` is the only way an event comes into being: it takes the write lock
(``BEGIN IMMEDIATE``), lets a domain function decide on the branch as it is, stores the events,
what they change and what is to be sent, commits, and wakes the other programs.

Try it by hand: ``python -m branch.agent --data FOLDER status``.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager

from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import DatabaseError

from branch.domain.clock import Clock
from branch.domain.configuration import Branch
from branch.domain.events import Event
from branch.domain.supervising_state import with_moves
from branch.domain.view import BranchView
from branch.host.ballast import Ballast
from branch.host.exits import CannotStart, Exit
from branch.host.folders import DataFolder
from branch.host.log import moment
from branch.protocol.branch_file import BranchFileError, read_branch
from branch.protocol.lan import Entry
from branch.protocol.record import GENESIS, Record
from branch.store import schema as s
from branch.store.changes import Changes
from branch.store.computer import Role, computer, still_decides
from branch.store.configuring import put
from branch.store.engine import IMMEDIATE, open_engine
from branch.store.following import drop_cache, follow, has_all
from branch.store.people import moves
from branch.store.reading import changes_of
from branch.store.trouble import cannot_open, damage_words, damaged, no_room
from branch.store.upgrade import bring_up_to_date
from branch.store.vanished import Identity, identity, save_open_file, vanished
from branch.store.view import StoredView, not_configured
from branch.store.wake import Waker, Wakeups
from branch.store.writing import LogWriter, log_time

Decision = Callable[[BranchView], Sequence[Event]]
Beside = Callable[[Connection, BranchView, Changes], None]

_log = logging.getLogger(__name__)


class AnotherQuestion(Exception):
    """Something else was done under this operation (the text): one name is for one human action."""


class Store:
    """One program's hold on the shared file. Use it from one thread."""

    def __init__(self, folder: DataFolder, *, clock: Clock, device: str) -> None:
        self.folder = folder
        self.clock = clock
        self.device = device
        self._engine = open_engine(folder.database)
        self._waker = Waker(folder.wake)
        self._ballast = Ballast(folder)
        self._file: Identity | None = None
        self._branch: tuple[int, Branch] | None = None
        self._operation: str | None = None
        self._asked: str | None = None
        self._today: tuple[Branch, Mapping[str, str], Branch] | None = None

    @classmethod
    def open(cls, folder: DataFolder, *, clock: Clock, device: str) -> Store:
        """Open or create the shared file. Raises CannotStart with words for the technician."""
        try:
            folder.make()
        except OSError as error:
            words = f"The data folder {folder.root} cannot be used: {error.strerror}."
            raise CannotStart(Exit.FOLDER, words) from error
        store = cls(folder, clock=clock, device=device)
        try:
            bring_up_to_date(store._engine)
            store._file = identity(folder.database)
            store._begin_log()
        except CannotStart:
            store.close()
            raise
        except DatabaseError as error:
            store.close()
            store._make_room(error)
            why = cannot_open(error, folder.database)
            if why is None:
                raise
            raise why from error
        return store

    def _begin_log(self) -> None:
        with self.reading() as connection:
            if connection.execute(select(s.log_head.c.id)).first():
                return
        with self.transaction() as connection:
            if not connection.execute(select(s.log_head.c.id)).first():
                head = {"id": 1, "seq": 0, "hash": GENESIS, "call": 0, "last_at": 0}
                connection.execute(insert(s.log_head), head)

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Hold the write lock until the block ends; commit, and wake the other programs.

        On a full disk nothing is stored, and there is room for another try if there is ballast.
        """
        connection = self._engine.connect().execution_options(**{IMMEDIATE: True})
        try:
            with self._told_if_damaged(), connection:
                with connection.begin():
                    # With the lock held: who wrote before is in what is saved, and nobody after.
                    if still_there := identity(self.folder.database) == self._file:
                        yield connection
                if not still_there:
                    save_open_file(connection, self._file, self.folder)
                    raise vanished(self.folder)
        except DatabaseError as error:
            self._make_room(error)
            raise
        self._waker.wake()

    def _make_room(self, error: DatabaseError) -> None:
        if no_room(error):
            _log.warning("the disk is full; a piece of the reserve is given back")
            self._ballast.cut()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Read a consistent state of the file for as long as the block lasts."""
        with (
            self._told_if_damaged(),
            self._engine.connect() as connection,
            connection.begin(),
        ):
            yield connection

    @contextmanager
    def _told_if_damaged(self) -> Iterator[None]:
        """A file may turn out to be damaged in the middle of a day; the watchdog must know."""
        try:
            yield
        except DatabaseError as error:
            if not damaged(error):
                raise
            words = damage_words(self.folder.database)
            raise CannotStart(Exit.DATABASE_DAMAGED, words) from error

    def decide(
        self,
        decision: Decision,
        *,
        actor: str,
        operation: str | None = None,
        beside: Beside | None = None,
    ) -> Changes:
        """Let ``decision`` decide, and record what it decided as done by ``actor``.

        ``operation`` names the human action: the same one again changes nothing and returns what
        it did the first time. ``beside`` stores what belongs to the change and not in the log, in
        the same transaction. Raises the decision's BranchError, or HubAway where this computer may
        not decide (any more); nothing is stored then.
        """
        try:
            return self._decide(decision, actor, operation, beside)
        except DatabaseError as error:
            if not no_room(error):
                raise
        return self._decide(decision, actor, operation, beside)

    def _decide(
        self, decision: Decision, actor: str, operation: str | None, beside: Beside | None
    ) -> Changes:
        with self.transaction() as connection:
            operation = operation or self._operation
            asked = self._asked if operation == self._operation else None
            if operation is not None:
                done = changes_of(connection, operation)
                if done is not None:
                    _same_question(connection, operation, asked)
                    return done
            assert computer(connection).role is Role.HUB, "only the hub decides"
            clock = self.clock.now()
            view = StoredView(connection, self.branch(connection), log_time(connection, clock))
            events = decision(view)
            writer = LogWriter(connection, view, self.device)
            changes = writer.append(events, actor, clock)
            if beside is not None:
                beside(connection, view, changes)
            if operation is not None and changes.records:
                row = {
                    "id": operation,
                    "first_seq": changes.records[0].seq,
                    "last_seq": changes.records[-1].seq,
                    "asked": asked,
                }
                connection.execute(insert(s.operation), row)
            still_decides(connection)
        for record in changes.records:
            moment("event_recorded", record.event_id)
        return changes

    @contextmanager
    def on_behalf_of(self, device: str, operation: str, asked: str | None = None) -> Iterator[None]:
        """Decide for another computer's device while the block lasts.

        ``operation`` then names a use case that names none itself: an answer may be lost on the
        way, and the same is asked again. ``asked`` is a digest of what is asked: AnotherQuestion is
        raised, and nothing is done, where the operation was something else the first time.
        """
        own, self.device = self.device, device
        self._operation, self._asked = operation, asked
        try:
            yield
        finally:
            self.device, self._operation, self._asked = own, None, None

    def forget(self) -> None:
        """Bring erased rows out of the write-ahead log too, as far as other readers allow."""
        with (
            closing(self._engine.raw_connection()) as connection,
            closing(connection.cursor()) as c,
        ):
            c.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def take_over(self, records: Sequence[Record]) -> None:
        """Put the records of an earlier file into this empty one (``rescue``).

        The log does not need the configuration, except at the end of a day on which a call for
        staff was left open: CannotStart then, and nothing is stored.
        """
        with self.transaction() as connection:
            try:
                branch = self.branch(connection)
            except CannotStart:
                branch = None
            view = StoredView(connection, branch, self.clock.now())
            LogWriter(connection, view, self.device).take_over(records)

    def follow(self, entries: Sequence[Entry]) -> int:
        """Continue this computer's copy of the hub's log; return how many records were new.

        What is there already is passed over, so any program may bring what it has heard. Raises
        DoesNotContinue when the copy and the hub have different histories; nothing is stored then.
        """
        if not entries:
            return 0
        with self.reading() as connection:
            if has_all(connection, entries):
                return 0
        with self.transaction() as connection:
            try:
                branch = self.branch(connection)
            except CannotStart:
                branch = None
            view = StoredView(connection, branch, self.clock.now())
            records = follow(connection, view, entries)
        for record in records:
            moment("event_followed", record.event_id)
        return len(records)

    def drop_cache(self) -> None:
        """Forget the copy of the hub's log and what follows from it, to fill it again.

        Raises StillUnsent where this computer has something that nobody else has.
        """
        with self.transaction() as connection:
            drop_cache(connection)

    def branch(self, connection: Connection | None = None) -> Branch:
        """Return the branch's configuration in force. Raises CannotStart while there is none."""
        if connection is None:
            with self.reading() as reader:
                return self.branch(reader)
        statement = select(s.configuration).order_by(s.configuration.c.version.desc()).limit(1)
        version = connection.execute(
            select(s.configuration.c.version).order_by(s.configuration.c.version.desc()).limit(1)
        ).scalar()
        if version is None:
            raise not_configured()
        if self._branch is None or self._branch[0] != version:
            row = connection.execute(statement).one()
            self._branch = (row.version, _read(row.text, row.name))
        return self._as_of_today(self._branch[1], moves(connection))

    def _as_of_today(self, written: Branch, moved: Mapping[str, str]) -> Branch:
        """Return the branch with today's moves of clerks; the same object while none changes."""
        if self._today is None or self._today[0] is not written or self._today[1] != moved:
            self._today = written, moved, with_moves(written, moved)
        return self._today[2]

    def branch_text(self) -> str:
        """Return the branch file in force, as it was written. Raises CannotStart without one."""
        newest = select(s.configuration.c.text).order_by(s.configuration.c.version.desc()).limit(1)
        with self.reading() as connection:
            text = connection.execute(newest).scalar()
        if text is None:
            raise not_configured()
        return str(text)

    def configure(self, text: str, name: str) -> bool:
        """Put a branch file in force; False if it is the one in force. Raises CannotStart."""
        _read(text, name)
        with self.transaction() as connection:
            return put(connection, text, name, self.clock.now())

    def wakeups(self) -> Wakeups:
        """Return something to wait on for commits of any program, this one's included."""
        return Wakeups(self.folder.database, self.folder.wake)

    def close(self) -> None:
        self._engine.dispose()
        self._waker.close()


def _same_question(connection: Connection, operation: str, asked: str | None) -> None:
    before = connection.execute(
        select(s.operation.c.asked).where(s.operation.c.id == operation)
    ).scalar()
    if asked is not None and before is not None and asked != before:
        raise AnotherQuestion(operation)


def _read(text: str, name: str) -> Branch:
    try:
        return read_branch(text, name)
    except BranchFileError as error:
        raise CannotStart(Exit.BRANCH_FILE, str(error)) from error
