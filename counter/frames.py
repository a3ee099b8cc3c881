"""Gives a counter's window the frame of its layout: the strip above all others, the whole not.

Each layout has its own size and place, which it comes back to. On Wayland a program may neither
place its windows nor keep them above others; the desktop's own window menu does it there.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from counter.whereabouts import Layout, Rect, Spot, reachable


class Frames:
    """The frames of one window."""

    def __init__(self, window: QWidget) -> None:
        self.shown = Layout.FULL
        self._window = window
        self._rects: dict[Layout, Rect] = {}

    def take(self, spot: Spot) -> None:
        """Stand where the window stood, on a screen that is still there."""
        for layout in Layout:
            rect = spot.rect(layout)
            if rect is not None and any(reachable(rect, screen) for screen in _screens()):
                self._rects[layout] = rect
        here = self._rects.get(self.shown)
        if here is not None:
            self._window.setGeometry(QRect(*here))

    def spot(self, layout: Layout) -> Spot:
        """Return where the window stands."""
        self._note()
        return Spot(
            layout=layout,
            screen=self._window.screen().name(),
            full=self._rects.get(Layout.FULL),
            strip=self._rects.get(Layout.STRIP),
        )

    def fit(self, layout: Layout, *, above: bool) -> None:
        """Take the frame of the layout, ``above`` all other windows or not.

        The first strip stands at the top of the screen.
        """
        self._put_above(above)
        if layout is self.shown:
            return
        self._note()
        self.shown = layout
        window = self._window
        room = window.screen().availableGeometry()
        rect = self._rects.get(layout)
        if rect is not None:
            window.setGeometry(QRect(*rect))
        else:
            size = window.sizeHint().boundedTo(room.size())
            window.resize(size)
            if layout is Layout.STRIP:
                window.move(room.center().x() - size.width() // 2, room.top())

    def _put_above(self, above: bool) -> None:
        hint, window = Qt.WindowType.WindowStaysOnTopHint, self._window
        if bool(window.windowFlags() & hint) is above:
            return
        if not window.isVisible():
            window.setWindowFlag(hint, above)
            return
        handle = window.windowHandle()
        # Not QWidget.setWindowFlag: it hides the window, and the keyboard would go elsewhere.
        handle.setFlag(hint, above)
        window.overrideWindowFlags(handle.flags())

    def _note(self) -> None:
        here = self._window.geometry()
        if self._window.isVisible():
            self._rects[self.shown] = (here.x(), here.y(), here.width(), here.height())


def _screens() -> list[Rect]:
    found = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    return [(r.x(), r.y(), r.width(), r.height()) for r in found]
