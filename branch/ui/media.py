"""Pictures and films of folders: what is in force now, one after the other.

The lobby shows them beside its calls, the kiosk while nobody stands there.

The folders are looked through on a thread of their own: one on a network that sleeps must not
hold up a call. A file that cannot be shown is skipped, and the technician is told its name once.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from branch.domain.lobby import Playlist
from branch.ui import captions
from branch.ui.playlist import Item, Reel, item_of
from branch.ui.threads import NamedThread
from branch.ui.typed import Property

QML_IMPORT_NAME = "NowServing.Ui"
QML_IMPORT_MAJOR_VERSION = 1
SCAN_S = 20.0
MOST_FILES = 500

_log = logging.getLogger(__name__)


@QmlElement
class FolderMedia(QObject):
    """What one screen shows while nobody is called. Lives on the gui thread."""

    changed = Signal()

    def __init__(self, playlists: Sequence[Playlist], root: Path, *, no_films: str) -> None:
        """Show these, folders being inside ``root``; ``no_films`` says why films are left out."""
        super().__init__()
        self._playlists = tuple(playlists)
        self._root = root
        self._no_films = no_films
        self._thread: NamedThread | None = None
        self._reel = Reel()
        self._scanned_at = float("-inf")
        self._scanning = False
        self._told: set[str] = set()
        self._captions = ""
        self._quiet = self._muted = False
        self._now = 0.0

    def play(self, playlists: Sequence[Playlist]) -> None:
        """Show these instead, from their beginning."""
        if (chosen := tuple(playlists)) != self._playlists:
            self._playlists, self._scanned_at = chosen, float("-inf")
            self._show(Reel(), self._quiet, self._muted)

    def look(self, at: datetime, now: float, *, quiet: bool, muted: bool) -> None:
        """Let it be ``now``, local time ``at``; shown while ``quiet``, silent while ``muted``."""
        if not self._playlists:
            return
        self._now = now
        if not self._scanning and now - self._scanned_at >= SCAN_S:
            self._scanning, self._scanned_at = True, now
            self._scan(self._playlists, at)
        reel = self._reel.tick(now) if quiet else self._reel
        self._show(reel, quiet, muted)

    @Slot(str)
    def failed(self, source: str) -> None:
        """QML cannot show this file."""
        path = QUrl(source).toLocalFile()
        self._tell(path, "it is broken, or of a kind that cannot be shown")
        self._show(self._reel.failed(path, self._now), self._quiet, self._muted)

    @Slot(str)
    def ended(self, source: str) -> None:
        """The film is over."""
        shown = self._reel.shown
        if shown is not None and QUrl.fromLocalFile(shown.path).toString() == source:
            self._show(self._reel.over(self._now), self._quiet, self._muted)

    @property
    def trouble(self) -> str:
        """What the technician must hear; empty when everything can be shown."""
        names = ", ".join(Path(one).name for one in self._reel.bad)
        return f"media that cannot be shown: {names}" if names else ""

    def stop(self, deadline_s: float) -> None:
        """Look through no folder any more."""
        if self._thread is not None:
            self._thread.stop(deadline_s)

    @Property(bool, notify=changed)
    def showing(self) -> bool:
        return self._quiet and self._reel.shown is not None

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._source(film=False)

    @Property(str, notify=changed)
    def film(self) -> str:
        return self._source(film=True)

    @Property(str, notify=changed)
    def captions(self) -> str:
        """What is in the captions file beside the film that is shown."""
        return self._captions

    @Property(bool, notify=changed)
    def muted(self) -> bool:
        shown = self._reel.shown
        return self._muted or shown is None or not shown.sound

    def _source(self, *, film: bool) -> str:
        shown = self._reel.shown
        if shown is None or shown.film is not film:
            return ""
        return QUrl.fromLocalFile(shown.path).toString()

    def _scan(self, playlists: tuple[Playlist, ...], at: datetime) -> None:
        self._thread = self._thread or NamedThread("media")
        chosen = [one for one in playlists if one.plays_at(at)]
        self._thread.submit(
            lambda: scan(chosen, self._root),
            done=lambda items: self._loaded(playlists, items),
            failed=self._unreadable,
        )

    def _loaded(self, playlists: tuple[Playlist, ...], items: Sequence[Item]) -> None:
        self._scanning = False
        if playlists != self._playlists:
            return  # others are in force meanwhile; the next look finds them
        for film in [one.path for one in items if one.film and self._no_films]:
            self._tell(film, self._no_films)
        shown = [one for one in items if not (one.film and self._no_films)]
        self._show(self._reel.loaded(shown, self._now), self._quiet, self._muted)

    def _unreadable(self, error: Exception) -> None:
        self._scanning = False
        if not isinstance(error, OSError):
            raise error
        self._tell(str(error.filename), error.strerror or "it cannot be read")
        self._show(self._reel.loaded((), self._now), self._quiet, self._muted)

    def _tell(self, path: str, why: str) -> None:
        if path not in self._told:
            self._told.add(path)
            _log.warning("%s is not shown: %s", path, why)

    def _read_captions(self, film: str) -> None:
        def read(text: str) -> None:
            if self._reel.shown is not None and self._reel.shown.path == film:
                self._captions = text
                self.changed.emit()

        def failed(error: Exception) -> None:
            if not isinstance(error, OSError | UnicodeDecodeError):
                raise error
            if (mute := f"captions of {film}") not in self._told:
                self._told.add(mute)
                _log.warning("the captions beside %s cannot be read: %s", film, error)

        assert self._thread is not None  # it has found the film
        self._thread.submit(lambda: captions.beside(Path(film)), done=read, failed=failed)

    def _show(self, reel: Reel, quiet: bool, muted: bool) -> None:
        before = (self._reel.shown, self._quiet, self._muted)
        self._reel, self._quiet, self._muted = reel, quiet, muted
        if reel.shown != before[0]:
            self._captions = ""
            if reel.shown is not None and reel.shown.film:
                self._read_captions(reel.shown.path)
        if (reel.shown, quiet, muted) != before:
            self.changed.emit()


def scan(playlists: Sequence[Playlist], root: Path) -> list[Item]:
    """Return what is in the folders, in order. Raises OSError for one that cannot be read."""
    found: list[Item] = []
    for one in playlists:
        for file in sorted((root / one.folder).iterdir())[:MOST_FILES]:
            if file.name.startswith(".") or not file.is_file():
                continue
            version = file.stat().st_mtime_ns
            item = item_of(str(file), version, picture_s=one.picture_s, sound=one.sound)
            if item is not None:
                found.append(item)
    return found
