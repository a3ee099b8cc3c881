"""A list of stolen passwords on this computer's disk, asked without a network.

The file is the one that Have I Been Pwned gives away, as its downloader makes it: a SHA-1 in
capitals and how often it was seen, a line each, in order
(``000000005AD76BD555C1D6D771DE417A4B87E4B4:10``). It has 40 GB and changes now and then, so it is
the organisation's own; a shorter list of the same form does as well. A line is found by halves:
some forty reads, whatever the size.

By hand: ``NOWSERVING_SERVER_BREACHED_PASSWORDS=FILE nowserving-server staff password NAME``.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from branch.host.exits import CannotStart, Exit

_LINE = re.compile(rb"[0-9A-F]{40}(:\d+)?\r?\n?\Z")
LONGEST_LINE = 64


class Breached:
    """The list. Raises CannotStart where the file is none."""

    def __init__(self, file: Path) -> None:
        self._file = file
        try:
            with file.open("rb") as lines:
                first = lines.readline(LONGEST_LINE)
        except OSError as error:
            words = f"The list of stolen passwords {file} cannot be read: {error.strerror}."
            raise CannotStart(Exit.USAGE, words) from error
        if not _LINE.match(first):
            words = (
                f"{file} is no list of stolen passwords: SHA-1 in capitals, in order, a line each."
            )
            raise CannotStart(Exit.USAGE, words)

    def knows(self, password: str) -> bool:
        """Tell whether the password stands in the list. Raises OSError."""
        wanted = hashlib.sha1(password.encode(), usedforsecurity=False).hexdigest().upper().encode()
        with self._file.open("rb") as lines:
            low, high = 0, lines.seek(0, 2)
            while low < high:  # the first line that begins at or after ``low`` may be the one
                middle = (low + high) // 2
                lines.seek(middle)
                if middle:
                    lines.seek(middle - 1)
                    lines.readline()
                begins = lines.tell()
                found = lines.readline(LONGEST_LINE)[:40]
                if found == wanted:
                    return True
                if begins >= high or not found or found > wanted:
                    high = middle
                else:
                    low = begins + 1
        return False


def breached_list(file: Path | None) -> Breached | None:
    """Return the list that a setting names, None where it names none."""
    return None if file is None else Breached(file)
