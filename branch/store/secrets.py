"""Turns a PIN or password into what may be kept, and compares one with it: argon2id (RFC 9106).

A shop of its own, so that tests and other rules can take cheaper or dearer settings.
"""

from __future__ import annotations

from typing import Protocol

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from branch.domain.signing_in import plain


class Secrets(Protocol):
    """What signing in needs to know of secrets."""

    def keep(self, secret: str) -> str:
        """Return what is stored of a secret."""

    def right(self, kept: str, secret: str) -> bool:
        """Tell whether it is the secret."""

    def outdated(self, kept: str) -> bool:
        """Tell whether it should be kept anew, with today's settings."""


class Argon2:
    """The low-memory settings of RFC 9106: 64 MiB, three passes, four lanes; 0.05 s on a PC."""

    def __init__(self, *, passes: int = 3, memory_kib: int = 65536, lanes: int = 4) -> None:
        self._hasher = PasswordHasher(time_cost=passes, memory_cost=memory_kib, parallelism=lanes)

    def keep(self, secret: str) -> str:
        return self._hasher.hash(plain(secret))

    def right(self, kept: str, secret: str) -> bool:
        try:
            return self._hasher.verify(kept, plain(secret))
        except (VerificationError, InvalidHashError):
            return False

    def outdated(self, kept: str) -> bool:
        return self._hasher.check_needs_rehash(kept)
