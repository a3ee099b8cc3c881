"""Who may sign in now, and what a PIN or password must be.

Whether a secret is the right one is not decided here: it is never in the log and never in a view
of the branch. The desk compares it and says so; what follows from that is decided here.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from branch.domain import events as e
from branch.domain import people_events as people
from branch.domain.calling import free_counter
from branch.domain.counter import CounterState
from branch.domain.errors import (
    ClerkElsewhere,
    CounterNotOpen,
    CounterTaken,
    NotSeenLately,
    SecretLapsed,
    SignInPaused,
)
from branch.domain.permissions import SignInPolicy
from branch.domain.view import BranchView
from branch.domain.working import open_counter

LEAST_LENGTH = 4
MOST_LENGTH = 200
LONGEST_PAUSE_S = 3600


class SecretFault(StrEnum):
    """Why a PIN or password is not taken when it is given to a clerk."""

    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    TOO_SIMPLE = "too_simple"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tries:
    """How a clerk's secret was used: wrong tries in a row, the last try, the last right one."""

    failures: int = 0
    tried_at: datetime | None = None
    used_at: datetime


def plain(secret: str) -> str:
    """Return the secret as it is compared: the same from every keyboard.

    A PIN typed in Arabic or Devanagari digits is the PIN; letters are taken in one Unicode form.
    """
    folded = unicodedata.normalize("NFKC", secret)
    return "".join(str(unicodedata.digit(c)) if c.isdecimal() else c for c in folded)


def fault_of(secret: str, clerk: str) -> SecretFault | None:
    """Return what is wrong with a new secret, None if it can be given."""
    wanted = plain(secret)
    if len(wanted) < LEAST_LENGTH:
        return SecretFault.TOO_SHORT
    if len(wanted) > MOST_LENGTH:
        return SecretFault.TOO_LONG
    steps = {ord(b) - ord(a) for a, b in pairwise(wanted)}
    in_a_row = len(steps) == 1 and steps <= {-1, 0, 1}
    return SecretFault.TOO_SIMPLE if in_a_row or wanted.lower() == clerk.lower() else None


def wait_s(policy: SignInPolicy, tries: Tries, now: datetime) -> int:
    """Return the whole seconds before the next try is possible."""
    over = tries.failures - policy.attempts
    if over < 0 or tries.tried_at is None:
        return 0
    pause = min(policy.pause_s << min(over, 20), LONGEST_PAUSE_S)
    since = (now - tries.tried_at).total_seconds()
    # A clock that was put back must not shut a clerk out for longer than the pause.
    return max(0, min(pause, round(pause - since)))


def check_try(
    policy: SignInPolicy, clerk: str, tries: Tries, now: datetime, *, offline: bool = False
) -> None:
    """Raise SignInPaused, SecretLapsed or NotSeenLately if no secret at all may be tried now.

    ``offline``: the hub is without its server, which might know that the clerk has gone.
    """
    if waiting := wait_s(policy, tries, now):
        raise SignInPaused(clerk, waiting)
    if policy.lapse_days and now - tries.used_at > timedelta(days=policy.lapse_days):
        raise SecretLapsed(clerk, policy.lapse_days)
    if offline and policy.offline_days and now - tries.used_at > timedelta(policy.offline_days):
        raise NotSeenLately(clerk, policy.offline_days)


def sign_in(
    view: BranchView, *, counter: str, clerk: str, with_secret: bool, offline: bool = False
) -> tuple[e.Event, ...]:
    """Open the counter for the clerk, or go on where the clerk sits already."""
    opened = open_counter(view, counter=counter, clerk=clerk)
    signed_in = people.ClerkSignedIn(
        clerk=clerk, counter=counter, with_secret=with_secret, offline=offline
    )
    return (signed_in, *opened)


def hand_over(
    view: BranchView,
    *,
    counter: str,
    clerk: str,
    to: str,
    with_secret: bool,
    offline: bool = False,
) -> tuple[e.Event, ...]:
    """One clerk leaves the counter and another takes it, in one step; no ticket may be there."""
    status = view.counter(counter)
    if status.clerk is not None and status.clerk != clerk:
        raise CounterTaken(counter, status.clerk)
    if to == clerk or status.clerk is None:
        return sign_in(view, counter=counter, clerk=to, with_secret=with_secret, offline=offline)
    if status.state is CounterState.OPEN:
        free_counter(view, counter)
    elsewhere = view.counter_of(to)
    if elsewhere is not None:
        raise ClerkElsewhere(to, elsewhere)
    return (
        e.CounterClosed(counter=counter, clerk=clerk),
        people.ClerkSignedIn(clerk=to, counter=counter, with_secret=with_secret, offline=offline),
        e.CounterOpened(counter=counter, clerk=to),
    )


def lock(view: BranchView, *, counter: str, clerk: str, idle: bool) -> tuple[e.Event, ...]:
    """The clerk's window waits for the secret; ticket and counter stay as they are."""
    _sits_there(view, counter, clerk)
    return (people.CounterLocked(counter=counter, clerk=clerk, idle=idle),)


def unlock(view: BranchView, *, counter: str, clerk: str) -> tuple[e.Event, ...]:
    """The clerk is back."""
    _sits_there(view, counter, clerk)
    return (people.CounterUnlocked(counter=counter, clerk=clerk),)


def _sits_there(view: BranchView, counter: str, clerk: str) -> None:
    status = view.counter(counter)
    if status.clerk is None:
        raise CounterNotOpen(counter, status.state)
    if status.clerk != clerk:
        raise CounterTaken(counter, status.clerk)
