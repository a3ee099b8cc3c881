"""Signing in to the server's pages with a password: one use case, from the form to the session.

A try is written down as a wrong one before it is compared, so neither a crash nor a hundred
requests at once give more tries than there are. Names that nobody has are treated as those that
somebody has: the answer, its words and its time are the same.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from anyio import CapacityLimiter, to_thread
from sqlalchemy import Connection, Engine

from branch.domain.clock import Clock
from server.db.writer import Writer
from server.staff import accounts, sessions, throttle
from server.staff.acts import Act, note
from server.staff.passwords import Passwords

log = logging.getLogger(__name__)

LONGEST_NAME = 64
AT_ONCE = 2
"""Comparisons of strangers, and as many of those who signed in from the same browser before."""

STRANGERS_WAITING = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """What came with the form. ``browser`` is the secret in its cookie, or a code."""

    name: str
    password: str
    browser: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn:
    """The secrets for the two cookies."""

    session: str
    browser: str


class WrongSignIn(Exception):
    """The name or the password is wrong, and nobody is told which."""


class SignInPaused(Exception):
    """Strangers wait; ``wait`` says how long, None for a moment only."""

    def __init__(self, wait: timedelta | None) -> None:
        super().__init__("paused")
        self.wait = wait


class SignInDesk:
    """Signs people in."""

    def __init__(
        self,
        *,
        engine: Engine,
        writer: Writer,
        clock: Clock,
        passwords: Passwords,
        break_glass: bool = False,
    ) -> None:
        """With ``break_glass`` every sign-in is marked: usually a provider vouches for people."""
        self._act = Act.BREAK_GLASS if break_glass else Act.SIGNED_IN
        self._engine = engine
        self._writer = writer
        self._clock = clock
        self._passwords = passwords
        # Guessing takes neither all memory nor the turn of those who work here.
        self._known = CapacityLimiter(AT_ONCE)
        self._strangers = CapacityLimiter(AT_ONCE)

    async def sign_in(self, attempt: Attempt) -> SignedIn:
        """Return the new session; raises WrongSignIn or SignInPaused."""
        known, kept = await to_thread.run_sync(self._look, attempt)
        where = throttle.buckets(attempt.name, attempt.source, known)
        try:
            await self._writer.write(partial(self._count, attempt, where))
        except throttle.Paused as paused:
            raise SignInPaused(paused.wait) from paused
        if not await self._compare(kept, attempt.password, known=known is not None):
            log.info("a sign-in was wrong")
            await self._writer.write(partial(self._note_wrong, attempt))
            raise WrongSignIn
        assert kept is not None
        anew = None
        if self._passwords.outdated(kept):
            anew = await to_thread.run_sync(self._passwords.keep, attempt.password)
        begin = partial(self._begin, attempt, where, known, kept, anew)
        return await self._writer.write(begin)

    async def _compare(self, kept: str | None, password: str, *, known: bool) -> bool:
        turns = self._known if known else self._strangers
        if not known and turns.statistics().tasks_waiting >= STRANGERS_WAITING:
            raise SignInPaused(None)
        return await to_thread.run_sync(self._passwords.right, kept, password, limiter=turns)

    def _look(self, attempt: Attempt) -> tuple[str | None, str | None]:
        """Return by what the browser is known, and the password that is kept."""
        now = self._clock.now()
        with self._engine.connect() as connection:
            known = sessions.known(connection, attempt.name, attempt.browser, now)
            where = throttle.buckets(attempt.name, attempt.source, known)
            try:
                throttle.check(connection, where, now)
            except throttle.Paused as paused:
                if known is None:
                    raise SignInPaused(paused.wait) from paused
                # Ten wrong ones from a browser that was known: it is a stranger like others.
                known = None
                self._check_stranger(connection, attempt)
            return known, self._kept(connection, attempt)

    def _check_stranger(self, connection: Connection, attempt: Attempt) -> None:
        where = throttle.buckets(attempt.name, attempt.source, None)
        try:
            throttle.check(connection, where, self._clock.now())
        except throttle.Paused as paused:
            raise SignInPaused(paused.wait) from paused

    def _kept(self, connection: Connection, attempt: Attempt) -> str | None:
        account = accounts.find(connection, attempt.name[:LONGEST_NAME])
        return None if account is None or account.disabled else account.password

    def _count(self, attempt: Attempt, where: dict[str, int], connection: Connection) -> None:
        now = self._clock.now()
        if throttle.count(connection, where, now):
            name = attempt.name[:LONGEST_NAME]
            # Once a pause begins, not for each of ten thousand tries.
            note(connection, now, Act.SIGN_IN_PAUSED, who=_who(connection, name), source="")

    def _note_wrong(self, attempt: Attempt, connection: Connection) -> None:
        who = _who(connection, attempt.name)
        note(connection, self._clock.now(), Act.SIGN_IN_FAILED, who=who, source=attempt.source)

    def _begin(
        self,
        attempt: Attempt,
        where: dict[str, int],
        known: str | None,
        kept: str,
        anew: str | None,
        connection: Connection,
    ) -> SignedIn:
        now = self._clock.now()
        account = accounts.find(connection, attempt.name)
        if account is None or account.disabled or account.password != kept:
            # Closed or changed this very moment.
            raise WrongSignIn
        throttle.forget(connection, where)
        if anew is not None:
            accounts.keep_anew(connection, attempt.name, anew)
        if known is not None:
            sessions.use_up(connection, known)
        browser = sessions.know(connection, attempt.name, now)
        session = sessions.begin(connection, attempt.name, now)
        note(connection, now, self._act, who=attempt.name, source=attempt.source)
        if self._act is Act.BREAK_GLASS:
            log.warning("somebody signed in with a password of this server, not by the provider")
        return SignedIn(session=session, browser=browser)


def _who(connection: Connection, name: str) -> str:
    """Return the name if somebody has it: what else was typed may be a password."""
    return name if accounts.find(connection, name[:LONGEST_NAME]) else "(no such account)"
