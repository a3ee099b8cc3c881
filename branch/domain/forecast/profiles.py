"""Which queues a counter calls from: as the branch file says, or as was seen.

A log without work profiles (a history to be scored) still shows them: a counter serves what it
served in the last fortnight.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Protocol

from branch.domain.configuration import Branch

FORTNIGHT_S = 14 * 86400.0


class Profiles(Protocol):
    """Who may call what."""

    def weights(self, counter: str, clerk: str | None, at_s: float) -> Mapping[str, float]:
        """Return the queues of the counter with their weights."""

    def called(self, counter: str, clerk: str | None, queue: str, at_s: float) -> None:
        """Take note of a call."""


class FileProfiles:
    """The work profiles of the branch file, which the call rule goes by."""

    def __init__(self, branch: Branch) -> None:
        self._branch = branch

    def weights(self, counter: str, clerk: str | None, at_s: float) -> Mapping[str, float]:
        if counter not in self._branch.counters:
            return {}
        return self._branch.profile_of(counter, clerk).weights

    def called(self, counter: str, clerk: str | None, queue: str, at_s: float) -> None:
        """Nothing is to be learnt: the file says it."""


class SeenProfiles:
    """What each counter called from of late."""

    def __init__(self) -> None:
        self._last: defaultdict[str, dict[str, float]] = defaultdict(dict)

    def weights(self, counter: str, clerk: str | None, at_s: float) -> Mapping[str, float]:
        seen = self._last[counter]
        return {queue: 1.0 for queue, last in seen.items() if at_s - last < FORTNIGHT_S}

    def called(self, counter: str, clerk: str | None, queue: str, at_s: float) -> None:
        self._last[counter][queue] = at_s
