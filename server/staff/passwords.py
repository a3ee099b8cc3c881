"""Passwords of accounts: what one must be, and how it is kept (argon2id, RFC 9106).

Length is all that is asked for (NIST SP 800-63B-4, OWASP ASVS 5.0 V6.2): no digits, capitals or
signs, no expiry. What everybody would try first is refused: the own name, the product, one letter
or a short piece again and again, a row of the keyboard.
"""

from __future__ import annotations

import unicodedata
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

LEAST_LENGTH = 15
MOST_LENGTH = 200

_ROWS = (
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiopasdfghjklzxcvbnm",
    "qwertzuiopasdfghjklyxcvbnm",
    "azertyuiopqsdfghjklmwxcvbn",
    "1234567890",
    "0123456789",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
)
_FIRST_GUESSES = frozenset(
    {"password", "passphrase", "nowserving", "letmein", "welcome", "administrator", "changeme"}
)


class WeakPassword(Exception):
    """It is not taken; ``str`` says what is wrong, to whom chose it."""


def check_new(password: str, name: str) -> None:
    """Raise WeakPassword for one that is too short, too long, or among the first guesses."""
    plain = _plain(password)
    if len(plain) < LEAST_LENGTH:
        words = f"The password needs {LEAST_LENGTH} letters at least; three or four words do well."
        raise WeakPassword(words)
    if len(plain) > MOST_LENGTH:
        raise WeakPassword(f"{MOST_LENGTH} letters are the most.")
    bare = "".join(letter for letter in plain.lower() if letter.isalnum())
    if _is_guessed(bare, name.lower()):
        raise WeakPassword("That is among the first that somebody would try. Take other words.")


def _is_guessed(bare: str, name: str) -> bool:
    if len(set(bare)) < 5 or any(bare in row * 3 or bare in row[::-1] * 3 for row in _ROWS):
        return True
    # One short piece again and again: "secretsecretsecret".
    if any(bare == (bare[:size] * len(bare))[: len(bare)] for size in range(1, 9)):
        return True
    rest = bare
    for known in (*_FIRST_GUESSES, "".join(letter for letter in name if letter.isalnum())):
        rest = rest.replace(known, "") if known else rest
    return len(rest) < 5


def _plain(password: str) -> str:
    """Return the password as it is compared: the same from every keyboard (NFKC)."""
    return unicodedata.normalize("NFKC", password)


class Passwords:
    """Keeps and compares. The settings are RFC 9106's for little memory: 64 MiB, three passes."""

    def __init__(self, *, passes: int = 3, memory_kib: int = 65536, lanes: int = 4) -> None:
        self._hasher = PasswordHasher(time_cost=passes, memory_cost=memory_kib, parallelism=lanes)
        self._decoy = cache(lambda: self._hasher.hash("nobody has this password"))

    def keep(self, password: str) -> str:
        """Return what is stored of a password."""
        return self._hasher.hash(_plain(password))

    def right(self, kept: str | None, password: str) -> bool:
        """Tell whether it is the password. Without ``kept`` it is not, which takes as long."""
        decoy = self._decoy()
        try:
            return self._hasher.verify(kept or decoy, _plain(password)) and bool(kept)
        except (VerificationError, InvalidHashError):
            return False

    def outdated(self, kept: str) -> bool:
        """Tell whether it should be kept anew, with today's settings."""
        return self._hasher.check_needs_rehash(kept)
