"""What a code may consist of. Checked before anything else sees it."""

from __future__ import annotations

import string
import unicodedata
from dataclasses import dataclass

from drivers.scanner.port import Refused, Result, Scan, Why

ALPHABETS = {
    "digits": frozenset(string.digits),
    "code": frozenset(string.ascii_letters + string.digits + "-"),
    # RFC 3986: what may stand in a link, and nothing that would end a text or a command.
    "link": frozenset(string.ascii_letters + string.digits + "-._~:/?#[]@!$&'()*+,;=%"),
}
"""Letters by the name that a device URL has for them; ``text`` is any printable letter."""

LONGEST = 2048
"""No rule allows more than this: the largest QR code holds 4,296 letters, ours under 200."""

_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """Length and letters of the codes that are taken."""

    shortest: int = 4
    longest: int = 256
    alphabet: str = "link"

    def judge(self, text: str, at_ns: int) -> Result:
        """Return the scan, or the first reason against it."""
        why = self._against(text)
        if why is None:
            return Scan(code=text, at_ns=at_ns)
        return Refused(why=why, length=len(text), at_ns=at_ns)

    def _against(self, text: str) -> Why | None:
        if len(text) > self.longest:
            return Why.TOO_LONG
        if not _BIDI.isdisjoint(text):
            return Why.DIRECTION
        if any(unicodedata.category(letter) in _UNSEEN for letter in text):
            return Why.CONTROL
        if len(text) < self.shortest:
            return Why.TOO_SHORT
        letters = ALPHABETS.get(self.alphabet)
        if letters is not None and not letters.issuperset(text):
            return Why.ALPHABET
        return None
