"""QR codes for QML: ``Image { source: "image://qr/" + encodeURIComponent(content) }``.

One pixel a square, to be scaled by a whole number without smoothing.
"""

from __future__ import annotations

from urllib.parse import unquote

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from drivers.printer.letters import qr_squares

NAME = "qr"


class QrImages(QQuickImageProvider):
    """Draws the code that an address names."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, name: str, size: QSize, wanted: QSize) -> QImage:  # noqa: N802 - Qt's
        """Return the picture of a code."""
        return qr_image(unquote(name))


def qr_image(content: str) -> QImage:
    """Return a picture of the code, one pixel a square."""
    squares = qr_squares(content)
    image = QImage(len(squares), len(squares), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for row, line in enumerate(squares):
        for column, black in enumerate(line):
            if black:
                image.setPixel(column, row, 0xFF000000)
    return image
