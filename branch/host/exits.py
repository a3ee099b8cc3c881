"""Exit codes, so that the watchdog knows what it saw, and the words a technician reads.

0   it was asked to stop
2   the command line is wrong
3   the branch file is wrong
4   the database was written by a newer version
5   the database is damaged
6   the address or port is taken, or may not be used
7   there is no branch configuration yet
8   a folder or file cannot be written
9   the server's database cannot be reached
10  SQLite is too old to share a file safely
11  the same is running already
12  what was to be verified does not hold
70  a bug; the log has the traceback
141 nobody reads the output any more, as after ``| head``
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import IntEnum

from branch.domain.errors import TechnicianError


class Exit(IntEnum):
    """Why a program left."""

    OK = 0
    USAGE = 2
    BRANCH_FILE = 3
    DATABASE_FROM_THE_FUTURE = 4
    DATABASE_DAMAGED = 5
    ADDRESS = 6
    NO_CONFIGURATION = 7
    FOLDER = 8
    DATABASE_AWAY = 9
    SQLITE_TOO_OLD = 10
    RUNS_ALREADY = 11
    NOT_PROVED = 12
    BUG = 70
    READER_GONE = 141


class CannotStart(TechnicianError):
    """The program cannot do its work until a technician acts; ``str`` is what to tell them."""

    def __init__(self, code: Exit, words: str) -> None:
        super().__init__(words)
        self.code = code
        self.words = words

    def __str__(self) -> str:
        return self.words


def leave_in_words(program: str, run: Callable[[], int]) -> int:
    """Run a program; a CannotStart becomes its exit code and one sentence on the terminal."""
    try:
        return run()
    except CannotStart as problem:
        print(f"{program}: {problem.words}", file=sys.stderr)
        return int(problem.code)
