"""Which picture or film has its turn: ``files x clock -> item``. Pure; ``media.py`` shows it.

A folder's files are shown in the order of their names, pictures for their seconds, films to their
end. One that cannot be shown is skipped until somebody changes it; if none can be, there is no
item, and the screen has its calls.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".svg"})
FILMS = frozenset({".mp4", ".m4v", ".mkv", ".webm", ".mov", ".avi"})
LONGEST_FILM_S = 3600.0
"""A film whose end nobody hears of is over then."""


@dataclass(frozen=True, slots=True, order=True, kw_only=True)
class Item:
    """One file; ``version`` changes when it does, so a mended file is tried again."""

    path: str
    version: int = 0
    film: bool = False
    seconds: float = 10.0
    sound: bool = False


def item_of(path: str, version: int, *, picture_s: float, sound: bool) -> Item | None:
    """Return the item that a file is, None for one that is neither picture nor film."""
    kind = PurePath(path).suffix.lower()
    if kind in FILMS:
        return Item(path=path, version=version, film=True, seconds=LONGEST_FILM_S, sound=sound)
    return Item(path=path, version=version, seconds=picture_s) if kind in PICTURES else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reel:
    """The items in force, and which one is shown since when. Every method returns the next reel."""

    items: tuple[Item, ...] = ()
    shown: Item | None = None
    since: float = 0.0
    broken: frozenset[tuple[str, int]] = frozenset()

    def loaded(self, items: Sequence[Item], now: float) -> Reel:
        """Take what is in the folders now; what is shown stays if it is still there."""
        reel = replace(self, items=tuple(items))
        if self.shown in reel._good:
            return reel
        return reel._to(reel._good[0] if reel._good else None, now)

    def tick(self, now: float) -> Reel:
        """Let time pass: the next one comes when this one has had its seconds."""
        if self.shown is None or now - self.since < self.shown.seconds:
            return self
        return self.over(now)

    def over(self, now: float) -> Reel:
        """This one is over: the next one, or the first again."""
        good = self._good
        if self.shown is None or not good:
            return self._to(good[0] if good else None, now)
        later = [one for one in good if self._place(one) > self._place(self.shown)]
        return self._to((later or good)[0], now)

    def failed(self, path: str, now: float) -> Reel:
        """This file cannot be shown."""
        bad = {(one.path, one.version) for one in self.items if one.path == path}
        reel = replace(self, broken=self.broken | bad)
        return reel.over(now) if self.shown is not None and self.shown.path == path else reel

    @property
    def bad(self) -> tuple[str, ...]:
        """The files in the folders that cannot be shown."""
        return tuple(one.path for one in self.items if (one.path, one.version) in self.broken)

    @property
    def _good(self) -> tuple[Item, ...]:
        return tuple(one for one in self.items if (one.path, one.version) not in self.broken)

    def _place(self, item: Item) -> int:
        paths = [one.path for one in self.items]
        return paths.index(item.path) if item.path in paths else -1

    def _to(self, item: Item | None, now: float) -> Reel:
        return replace(self, shown=item, since=now)
