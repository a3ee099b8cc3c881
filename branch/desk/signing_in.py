"""Signing in, locking and unlocking on the shared file: works without the server and the network.

A try is written down as a wrong one before it is compared, so neither a crash nor ten programs at
once give more tries than the branch allows. Comparing takes its time on purpose and holds no lock.
Tries on a computer that the clerk signed in on before are counted apart from all others, so nobody
keeps a clerk out by trying PINs elsewhere.
"""

from __future__ import annotations

from functools import partial

from sqlalchemy import Connection

from branch.domain import signing_in
from branch.domain.errors import SecretNeeded, SecretNotSet, UnknownClerk, WrongSecret
from branch.domain.people_events import SignInFailed
from branch.domain.view import BranchView
from branch.store import people, sign_in_places
from branch.store.changes import Changes
from branch.store.secrets import Secrets
from branch.store.server_line import without_server
from branch.store.store import Store


class SignInDesk:
    """The use cases about who sits at a counter. Runs on the thread that owns the store."""

    def __init__(self, store: Store, secrets: Secrets) -> None:
        self._store = store
        self._secrets = secrets

    def sign_in(self, *, counter: str, clerk: str, secret: str) -> Changes:
        """Open the counter; raises what ``_prove`` raises, too."""
        proven = self._prove(counter, clerk, secret)
        decision = partial(
            signing_in.sign_in,
            counter=counter,
            clerk=clerk,
            with_secret=proven is not None,
            offline=self._offline(),
        )
        return self._store.decide(decision, actor=clerk, beside=proven)

    def hand_over(self, *, counter: str, clerk: str, to: str, secret: str) -> Changes:
        """Sign one clerk out and another one in."""
        proven = self._prove(counter, to, secret)
        decision = partial(
            signing_in.hand_over,
            counter=counter,
            clerk=clerk,
            to=to,
            with_secret=proven is not None,
            offline=self._offline(),
        )
        return self._store.decide(decision, actor=to, beside=proven)

    def lock(self, *, counter: str, clerk: str, idle: bool) -> Changes:
        """Note that the window waits for its clerk."""
        decision = partial(signing_in.lock, counter=counter, clerk=clerk, idle=idle)
        return self._store.decide(decision, actor=clerk)

    def unlock(self, *, counter: str, clerk: str, secret: str) -> Changes:
        """The clerk is back."""
        proven = self._prove(counter, clerk, secret)
        decision = partial(signing_in.unlock, counter=counter, clerk=clerk)
        return self._store.decide(decision, actor=clerk, beside=proven)

    def _offline(self) -> bool:
        with self._store.reading() as connection:
            clock = self._store.clock
            return without_server(connection, clock.now(), clock.speed)

    def _prove(self, counter: str, clerk: str, secret: str) -> _Right | None:
        """Return what to note with the sign-in; None if the clerk has no secret.

        Raises SecretNeeded, SecretNotSet, WrongSecret, SignInPaused, SecretLapsed, NotSeenLately.
        """
        store = self._store
        now = store.clock.now()
        with store.reading() as connection:
            branch = store.branch(connection)
            kept = people.credential(connection, clerk)
            here = kept and sign_in_places.tries_here(
                connection, clerk, store.device, kept.tries, now
            )
            offline = without_server(connection, now, store.clock.speed)
        policy = branch.sign_in
        if kept is None:
            if not policy.required:
                return None
            raise SecretNotSet(clerk) if clerk in branch.clerks else UnknownClerk(clerk)
        signing_in.check_try(policy, clerk, here or kept.tries, now, offline=offline)
        if not secret:
            raise SecretNeeded(clerk)
        with store.transaction() as connection:
            again = people.credential(connection, clerk)
            if again is None or again.secret != kept.secret:
                raise SecretNeeded(clerk)  # it was changed this very moment
            here = sign_in_places.tries_here(connection, clerk, store.device, again.tries, now)
            tries = here or again.tries
            signing_in.check_try(policy, clerk, tries, now)
            if here:
                sign_in_places.count_here(connection, clerk, store.device, now)
            else:
                people.count_try(connection, clerk, now)
        if self._secrets.right(kept.secret, secret):
            anew = self._secrets.keep(secret) if self._secrets.outdated(kept.secret) else None
            return _Right(clerk, store.device, anew, stranger=here is None)
        failed = SignInFailed(clerk=clerk, counter=counter)
        store.decide(lambda _view: (failed,), actor=clerk)
        raise WrongSecret(clerk, max(0, policy.attempts - tries.failures - 1))


class _Right:
    """Forgets the wrong tries in the transaction of the sign-in."""

    def __init__(self, clerk: str, device: str, secret: str | None, *, stranger: bool) -> None:
        self._clerk = clerk
        self._device = device
        self._secret = secret
        self._stranger = stranger

    def __call__(self, connection: Connection, view: BranchView, _changes: Changes) -> None:
        people.was_right(connection, self._clerk, view.now, self._secret, stranger=self._stranger)
        sign_in_places.know_place(connection, self._clerk, self._device, view.now)
