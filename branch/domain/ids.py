"""Identifiers: UUIDv7 for facts (RFC 9562, section 5.7), 128 random bits for a citizen's link."""

from __future__ import annotations

import base64
import secrets
import uuid
from collections.abc import Callable
from datetime import datetime

RandomBytes = Callable[[int], bytes]


def uuid7(at: datetime, random: RandomBytes = secrets.token_bytes) -> str:
    """Return a time-ordered UUID of the fact that happened ``at``.

    A clock before 1970 or after 10889 would not fit the 48 bits; it is clamped, not refused:
    a ticket must come out whatever the clock says.
    """
    milliseconds = min(max(int(at.timestamp() * 1000), 0), (1 << 48) - 1)
    noise = int.from_bytes(random(10), "big")
    value = milliseconds << 80 | noise
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(uuid.UUID(int=value))


def link_key(random: RandomBytes = secrets.token_bytes) -> str:
    """Return the secret part of a citizen's link: 128 random bits in URL-safe letters."""
    return base64.urlsafe_b64encode(random(16)).rstrip(b"=").decode("ascii")
