"""The pictures of a kiosk that nobody touches: looked after while they are on the screen.

The folder, the turns and what becomes of a broken file are those of the lobby
(``branch/ui/media.py``). By hand: ``idle = "media"`` and ``media = "FOLDER"`` under ``[kiosk]`` in
the branch file, and ``python -m kiosk --idle-s 5``.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from branch.domain.clock import Clock, monotonic_ns
from branch.domain.configuration import Idle, KioskRules
from branch.domain.lobby import Playlist
from branch.ui.media import FolderMedia

LOOK_MS = 250
NO_FILMS = "a kiosk shows pictures only"


def pictures_of(rules: KioskRules) -> Playlist | None:
    """Return what an idle kiosk shows in place of the calls, None for the calls."""
    if rules.idle is not Idle.MEDIA or not rules.media:
        return None
    return Playlist(id="kiosk", folder=rules.media, picture_s=rules.picture_s)


def _steady() -> float:
    return monotonic_ns() / 1e9


class IdlePictures(QObject):
    """Turns the pictures over, and lets them go as soon as somebody is there."""

    def __init__(
        self, clock: Clock, root: Path = Path(), steady: Callable[[], float] = _steady
    ) -> None:
        super().__init__()
        self.media = FolderMedia((), root, no_films=NO_FILMS)
        self._clock = clock
        self._steady = steady
        self._on = False
        self._turning = QTimer(self, interval=LOOK_MS)
        self._turning.timeout.connect(self._look)

    def show(self, pictures: Playlist | None) -> None:
        """Show these from now on; none: nobody looks."""
        self._on = pictures is not None
        if pictures is not None:
            self.media.play((pictures,))
            self._turning.start()
        else:
            self._turning.stop()
        self._look()

    def stop(self, deadline_s: float) -> None:
        """Turn nothing over any more."""
        self._turning.stop()
        self.media.stop(deadline_s)

    def _look(self) -> None:
        self.media.look(self._clock.now(), self._steady(), quiet=self._on, muted=True)
