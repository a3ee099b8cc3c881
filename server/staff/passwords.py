"""Passwords of accounts: what one must be, and how it is kept (argon2id, RFC 9106).

Length is all that is asked for (NIST SP 800-63B-4, OWASP ASVS 5.0 V6.2): no digits, capitals or
signs, no expiry. What would be guessed soon is refused: ``zxcvbn`` (Wheeler, USENIX Security 2016)
knows the 30,000 commonest of leaked passwords, names, words, rows of keys, dates and repetitions,
and says after how many guesses what is made of them falls. Besides, a list of leaked passwords of
one's own may be asked (``breached``).
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from server.staff.breached import Breached

LEAST_LENGTH = 15
MOST_LENGTH = 200
LEAST_GUESSES = 10**10
"""The paper's bound for what withstands a thief of the database for long."""

LOOKED_AT = 72
"""Letters from the beginning that are looked at: more takes long, and helps nobody who guesses."""

CONTEXT = ("now", "serving", "queue", "ticket", "kiosk", "counter", "branch", "hub", "server")
"""Words that whoever guesses at this very server would try first; the own name is added."""

LEAST_BESIDE = 5
"""Letters and digits of a password beside those words."""


class WeakPassword(Exception):
    """It is not taken; ``str`` says what is wrong, to whom chose it."""


def _is_guessed(plain: str, name: str) -> bool:
    # Imported late: its lists take a tenth of a second, and only a new password needs them.
    from zxcvbn import zxcvbn

    lower = name.lower()
    words = [*CONTEXT, lower, *re.split(r"\W+", lower)]
    rest = "".join(letter for letter in plain.lower() if letter.isalnum())
    for word in sorted(words, key=len, reverse=True):
        rest = rest.replace(word, "") if word else rest
    if len(rest) < LEAST_BESIDE:
        return True
    return bool(zxcvbn(plain[:LOOKED_AT], user_inputs=words)["guesses"] < LEAST_GUESSES)


def _plain(password: str) -> str:
    """Return the password as it is compared: the same from every keyboard (NFKC)."""
    return unicodedata.normalize("NFKC", password)


class Passwords:
    """Keeps and compares. The settings are RFC 9106's for little memory: 64 MiB, three passes."""

    def __init__(
        self,
        *,
        passes: int = 3,
        memory_kib: int = 65536,
        lanes: int = 4,
        breached: Breached | None = None,
    ) -> None:
        """No new password may be one that ``breached`` knows."""
        self._breached = breached
        self._hasher = PasswordHasher(time_cost=passes, memory_cost=memory_kib, parallelism=lanes)
        self._decoy = cache(lambda: self._hasher.hash("nobody has this password"))

    def check_new(self, password: str, name: str) -> None:
        """Raise WeakPassword for one that is too short or long, soon guessed, or known to thieves.

        Raises OSError where the list of those cannot be read.
        """
        plain = _plain(password)
        if len(plain) < LEAST_LENGTH:
            words = f"The password needs {LEAST_LENGTH} letters at least; three or four words do."
            raise WeakPassword(words)
        if len(plain) > MOST_LENGTH:
            raise WeakPassword(f"{MOST_LENGTH} letters are the most.")
        if _is_guessed(plain, name):
            raise WeakPassword("That is among the first that somebody would try. Take other words.")
        if self._breached is not None and self._breached.knows(password):
            raise WeakPassword("That stands in a list of stolen passwords. Take other words.")

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
