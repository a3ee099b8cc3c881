"""Where a counter's window stood, in which layout, on which screen: kept for the next start.

One small file per device. A place is taken again only on a screen that is still there; what cannot
be read is forgotten, and the window stands where the desktop puts it.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

Rect = tuple[int, int, int, int]
"""Left, top, width, height."""

_LEAST_SHOWN = 40
"""So many pixels of a window must be on a screen, or nobody could reach it."""


class Layout(StrEnum):
    """How much of the counter is shown."""

    FULL = "full"
    STRIP = "strip"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where one window stood."""

    layout: Layout = Layout.FULL
    screen: str = ""
    full: Rect | None = None
    strip: Rect | None = None

    def rect(self, layout: Layout) -> Rect | None:
        return self.strip if layout is Layout.STRIP else self.full


class Whereabouts:
    """The file ``<device>.windows.json`` of the data folder, by the window's counter."""

    def __init__(self, folder: Path, device: str) -> None:
        self._file = folder / f"{device}.windows.json"

    def recall(self, window: str) -> Spot:
        """Return where the window stood; a new one stood nowhere."""
        said = self._read().get(window)
        if not isinstance(said, dict):
            return Spot()
        layout = said.get("layout")
        return Spot(
            layout=Layout(layout) if layout in list(Layout) else Layout.FULL,
            screen=str(said.get("screen", "")),
            full=_rect(said.get("full")),
            strip=_rect(said.get("strip")),
        )

    def keep(self, window: str, spot: Spot) -> None:
        """Write it down. Raises OSError; a file half written is never left."""
        everything = self._read() | {window: asdict(spot)}
        new = self._file.with_suffix(".new")
        new.write_text(json.dumps(everything), encoding="utf-8")
        os.replace(new, self._file)

    def _read(self) -> dict[str, Any]:
        try:
            said = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return said if isinstance(said, dict) else {}


def reachable(rect: Rect, screen: Rect) -> bool:
    """Tell whether enough of a window would be on the screen to take hold of it."""
    left, top, width, height = rect
    x, y, w, h = screen
    across = min(left + width, x + w) - max(left, x)
    return across >= _LEAST_SHOWN and y <= top <= y + h - _LEAST_SHOWN and height > 0


def _rect(said: object) -> Rect | None:
    if not isinstance(said, list) or len(said) != 4:
        return None
    if not all(isinstance(one, int) for one in said):
        return None
    left, top, width, height = said
    return left, top, width, height
