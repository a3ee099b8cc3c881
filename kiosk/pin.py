"""The technician's PIN: kept as a hash, and slow to guess.

``python -m kiosk.pin`` asks for a PIN and prints the line for ``kiosk.toml``. Without such a line
there is no technician's menu on this kiosk: there is no PIN that everybody knows.
"""

from __future__ import annotations

import getpass
import hashlib
import hmac
import secrets
import sys
from enum import Enum

LEAST_DIGITS = 6
FREE_TRIES = 2
LONGEST_WAIT_S = 300.0


class Attempt(Enum):
    """What came of a PIN."""

    RIGHT = "right"
    WRONG = "wrong"
    TOO_SOON = "too_soon"


class PinError(ValueError):
    """A PIN or its hash that cannot be used; the text says why."""


def hash_pin(pin: str, salt: bytes) -> str:
    """Return what is kept of a PIN. Raises PinError for one that is too easy to guess."""
    if not (pin.isascii() and pin.isdigit() and len(pin) >= LEAST_DIGITS):
        raise PinError(f"a PIN has {LEAST_DIGITS} digits or more, and nothing else")
    if len(set(pin)) == 1:
        raise PinError("one digit again and again is no PIN")
    return f"scrypt:{salt.hex()}:{_scrypt(pin, salt).hex()}"


class PinLock:
    """Lets in who knows the PIN; each wrong one after the second doubles the wait."""

    def __init__(self, kept: str) -> None:
        kind, _, rest = kept.partition(":")
        salt, _, digest = rest.partition(":")
        try:
            self._salt, self._digest = bytes.fromhex(salt), bytes.fromhex(digest)
        except ValueError as error:
            raise PinError("it is no hash; python -m kiosk.pin makes one") from error
        if kind != "scrypt" or len(self._salt) < 8 or len(self._digest) != 32:
            raise PinError("it is no hash; python -m kiosk.pin makes one")
        self._wrong = 0
        self._not_before_s = 0.0

    def wait_s(self, at_s: float) -> float:
        """Return how long nobody is let in from now on."""
        return max(0.0, self._not_before_s - at_s)

    def attempt(self, pin: str, at_s: float) -> Attempt:
        """Try a PIN at a monotonic time; while one has to wait it is not even looked at."""
        if self.wait_s(at_s) > 0:
            return Attempt.TOO_SOON
        if hmac.compare_digest(_scrypt(pin, self._salt), self._digest):
            self._wrong = 0
            return Attempt.RIGHT
        self._wrong += 1
        if self._wrong > FREE_TRIES:
            doubled = 2.0 ** min(self._wrong, 16)
            self._not_before_s = at_s + min(LONGEST_WAIT_S, doubled)
        return Attempt.WRONG


def _scrypt(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=2**14, r=8, p=1, dklen=32)


def main() -> int:
    """Ask for a PIN twice and print its line."""
    pin = getpass.getpass("PIN: ")
    if getpass.getpass("Once more: ") != pin:
        print("These were two different PINs.", file=sys.stderr)
        return 2
    try:
        print(f'pin_hash = "{hash_pin(pin, secrets.token_bytes(16))}"')
    except PinError as error:
        print(f"Choose another PIN: {error}.", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
