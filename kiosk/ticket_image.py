"""The technician's preview of a ticket for QML: ``Image { source: "image://ticket/1" }``."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

NAME = "ticket"


class TicketImages(QQuickImageProvider):
    """Shows the picture that it was given last."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._picture = QImage(1, 1, QImage.Format.Format_Grayscale8)

    def show(self, picture: QImage) -> None:
        """Have a picture ready for the next address."""
        self._picture = picture

    def requestImage(self, name: str, size: QSize, wanted: QSize) -> QImage:  # noqa: N802 - Qt's
        """Return the picture, whatever the address."""
        return self._picture
