"""What somebody with an account may see and do on the server's pages: one table."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from branch.protocol.roles import AccessRole

STAFF = (AccessRole.ADMINISTRATOR, AccessRole.BRANCH_MANAGER, AccessRole.AUDITOR)
"""The roles that an account can have."""


class Room(StrEnum):
    """A part of the pages that is open to some roles."""

    LIVE = "live"
    """What goes on in the branches now."""
    DEVICES = "devices"
    """How the branches' computers, displays and printers are."""
    STAFFING = "staffing"
    """How many counters a branch needs."""
    AUDIT = "audit"
    """Who did what."""
    OWN_ACCOUNT = "own_account"
    """The own password, and leaving."""


OPEN_TO: Mapping[Room, frozenset[AccessRole]] = {
    Room.LIVE: frozenset(STAFF),
    Room.DEVICES: frozenset(STAFF),
    Room.STAFFING: frozenset({AccessRole.ADMINISTRATOR, AccessRole.BRANCH_MANAGER}),
    Room.AUDIT: frozenset({AccessRole.ADMINISTRATOR, AccessRole.AUDITOR}),
    Room.OWN_ACCOUNT: frozenset(STAFF),
}
"""A branch manager sees the branches of the account and no other, in every room."""
