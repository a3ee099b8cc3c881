"""Who may ask the server or a hub for anything: one list of roles for both.

A device is enrolled with one of the first four; people have one of the others. What each role may
ask for stands in one table, route by route.
"""

from __future__ import annotations

from enum import StrEnum


class AccessRole(StrEnum):
    """What somebody, or some computer, is to the server and to a hub."""

    KIOSK = "kiosk"
    DISPLAY = "display"
    COUNTER = "counter"
    HUB = "hub"
    ADMINISTRATOR = "administrator"
    """Of the server: every branch, accounts and devices."""
    BRANCH_MANAGER = "branch_manager"
    CLERK = "clerk"
    """Signed in at a counter of one branch; what a clerk may do there, the branch file says."""
    AUDITOR = "auditor"
    """Reads logs, heads and proofs, and changes nothing."""


DEVICES = frozenset({AccessRole.KIOSK, AccessRole.DISPLAY, AccessRole.COUNTER, AccessRole.HUB})
PEOPLE = frozenset(AccessRole) - DEVICES
