"""From a text to exactly as many letters as a sign has.

A number that is too long keeps its end, by which people tell numbers apart: A1042 on four places
is 1042. A sign of seven segments has digits only, so letters become nothing there.
"""

from __future__ import annotations

import string
from dataclasses import dataclass

ALPHABETS = {
    "digits": frozenset(string.digits + "-"),
    "code": frozenset(string.ascii_uppercase + string.digits + "- "),
}
LONGEST = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """How many letters the sign has, which, and on which side a short text stands."""

    width: int = 4
    alphabet: str = "code"
    align: str = "right"
    pad: str = " "

    def fit(self, text: str) -> str:
        """Return the text as the sign can show it: ``width`` letters, all of its alphabet."""
        known = ALPHABETS[self.alphabet]
        letters = "".join(letter for letter in text.upper() if letter in known).strip()
        letters = letters[-self.width :]
        if self.align == "left":
            return letters.ljust(self.width, self.pad)
        return letters.rjust(self.width, self.pad)
