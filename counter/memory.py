"""Who sat where in this program, so that a restart gives every clerk the window back.

The branch knows which clerk is at which counter, but not on which computer. One small file per
device holds that; a place is only taken again while the branch still says the same.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from branch.domain.counter import CounterStatus
from counter.settings import Place


class Memory:
    """The file ``<device>.seats.json`` of the data folder."""

    def __init__(self, folder: Path, device: str) -> None:
        self._file = folder / f"{device}.seats.json"

    def recall(self) -> tuple[Place, ...]:
        """Return who sat where; what cannot be read is forgotten."""
        try:
            said = json.loads(self._file.read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError):
            return ()
        if not isinstance(said, list):
            return ()
        found = [seat for seat in said if isinstance(seat, list) and len(seat) in (2, 3)]
        return tuple(
            Place(clerk=str(seat[0]), counter=str(seat[1]), secret=seat[2:] == [True])
            for seat in found
        )

    def keep(self, places: Sequence[Place]) -> None:
        """Write who sits where; a file half written is never left."""
        new = self._file.with_suffix(".new")
        new.write_text(json.dumps([[p.clerk, p.counter, p.secret] for p in places]))
        os.replace(new, self._file)


def still_there(counters: Mapping[str, CounterStatus], place: Place) -> bool:
    """Tell whether the branch still has this clerk at this counter."""
    status = counters.get(place.counter)
    return status is not None and status.clerk == place.clerk
