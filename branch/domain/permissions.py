"""What a clerk may do beside the daily work, and how a clerk proves who sits there.

A clerk has one role, a role is a list of permissions. Without a word in the branch file there are
two: ``clerk`` (may call a chosen ticket) and ``supervisor`` (may do everything here).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Permission(StrEnum):
    """What not everybody may do."""

    CHOOSE_TICKET = "choose_ticket"
    """Call a ticket out of order, with a reason."""
    SUPERVISE = "supervise"
    """See the whole branch, write to clerks, free a counter that was left."""
    MOVE_CLERKS = "move_clerks"
    PAUSE_SERVICES = "pause_services"
    REOPEN_VISITS = "reopen_visits"
    """Let a missed ticket back in when the time for it is over."""
    FORCE_CHECK_IN = "force_check_in"
    """Let an appointment count as one outside its time, with a reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A name for what some clerks may do."""

    id: str
    permissions: frozenset[Permission]


CLERK, SUPERVISOR = "clerk", "supervisor"

DEFAULT_ROLES: Mapping[str, Role] = {
    CLERK: Role(id=CLERK, permissions=frozenset({Permission.CHOOSE_TICKET})),
    SUPERVISOR: Role(id=SUPERVISOR, permissions=frozenset(Permission)),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInPolicy:
    """How clerks sign in.

    ``required`` refuses a clerk who has no PIN or password; else such a clerk signs in without.
    After ``attempts`` wrong ones in a row the next try waits ``pause_s``, then twice as long each
    time, an hour at most. A secret that was not used for ``lapse_days`` counts no longer (0: it
    always counts). While a hub that has a server does not hear of it, only who signed in within
    ``offline_days`` is let in (0: everybody). A window that nobody touched for ``lock_after_min``
    asks again (0: never).
    """

    required: bool = False
    attempts: int = 5
    pause_s: int = 30
    lapse_days: int = 90
    offline_days: int = 30
    lock_after_min: int = 10
