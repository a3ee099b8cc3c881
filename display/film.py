"""A film inside the lobby's picture, with its captions.

The library that decodes films is 175 MB and optional (the extra ``media``), so it is looked for
when the first film is shown and never imported before. Its frames are painted, not composed: that
works on a computer without a graphics driver, too. Captions are those of the file beside the film
(``branch/ui/captions.py``), else those that the film carries.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from branch.ui.captions import Cue, caption_at, cues_of

QML_IMPORT_NAME = "NowServing.Display"
QML_IMPORT_MAJOR_VERSION = 1
MULTIMEDIA = "PySide6.QtMultimedia"


def can_show_films() -> bool:
    """Tell whether the extra ``media`` is installed."""
    return importlib.util.find_spec(MULTIMEDIA) is not None


@QmlElement
class FilmItem(QQuickPaintedItem):
    """Plays a film; ``ended`` and ``failed`` carry its address."""

    ended = Signal(str)
    failed = Signal(str)

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._source = ""
        self._muted = True
        self._cues: tuple[Cue, ...] = ()
        self._qt: Any = None
        self._player: Any = None
        self._audio: Any = None
        self._sink: Any = None
        self._frame: Any = None

    @Slot(str)
    def show(self, source: str) -> None:
        """Play this film from its beginning; nothing for an empty one."""
        if source == self._source:
            return
        self._source, self._frame = source, None
        if source:
            self._start()
        elif self._player is not None:
            self._player.stop()
        self.update()

    @Slot(bool)
    def mute(self, muted: bool) -> None:
        """Be silent, or heard."""
        self._muted = muted
        if self._audio is not None:
            self._audio.setMuted(muted)

    @Slot(str)
    def caption(self, text: str) -> None:
        """Show the captions of this file in place of those inside the film; none: those again."""
        self._cues = cues_of(text)
        self._choose_captions()

    def paint(self, painter: QPainter) -> None:
        """Draw the newest frame, whole and in its proportions, with its subtitle."""
        if self._frame is None:
            return
        options = self._qt.QVideoFrame.PaintOptions()
        options.aspectRatioMode = Qt.AspectRatioMode.KeepAspectRatio
        self._frame.paint(painter, QRectF(0, 0, self.width(), self.height()), options)

    def _start(self) -> None:
        if self._player is None and not self._make():
            self._later(self.failed.emit)
            return
        self._player.setSource(QUrl(self._source))
        self._player.play()

    def _make(self) -> bool:
        try:
            self._qt = importlib.import_module(MULTIMEDIA)
        except ImportError:
            return False
        self._player, self._audio = self._qt.QMediaPlayer(self), self._qt.QAudioOutput(self)
        self._sink = self._qt.QVideoSink(self)
        self._audio.setMuted(self._muted)
        self._player.setAudioOutput(self._audio)
        self._player.setVideoSink(self._sink)
        # Functions, not methods: what QML made takes no new slots of Python once it lives.
        self._sink.videoFrameChanged.connect(lambda frame: self._draw(frame))
        self._player.mediaStatusChanged.connect(lambda status: self._status(status))
        self._player.errorOccurred.connect(lambda *_what: self._later(self.failed.emit))
        return True

    def _draw(self, frame: Any) -> None:
        if self._cues:
            frame.setSubtitleText(caption_at(self._cues, self._player.position()))
        self._frame = frame
        self.update()

    def _status(self, status: Any) -> None:
        known = self._qt.QMediaPlayer.MediaStatus
        if status == known.LoadedMedia:
            self._choose_captions()
        if status == known.EndOfMedia:
            self._later(self._over)
        elif status == known.InvalidMedia:
            self._later(self.failed.emit)

    def _choose_captions(self) -> None:
        if self._player is not None and self._player.subtitleTracks():
            self._player.setActiveSubtitleTrack(-1 if self._cues else 0)

    def _later(self, tell: Callable[[str], None]) -> None:
        """Tell it when the player has returned: the answer may be the next film."""
        source = self._source
        QTimer.singleShot(0, self, lambda: tell(source))

    def _over(self, source: str) -> None:
        self.ended.emit(source)
        if self._source == source:
            self._player.play()  # the only one: from its beginning again
