"""A page that scrolls where the window is too small for it: large letters on a small screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


def scrolled(inside: QWidget) -> QScrollArea:
    """Return the page with bars that come when they are needed; the keyboard passes them by."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inside)
    return scroll


def scrolling_page(page: QWidget) -> QVBoxLayout:
    """Return the layout of a page inside ``page`` that scrolls."""
    inside = QWidget()
    inside.setProperty("role", "page")
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(scrolled(inside))
    return QVBoxLayout(inside)
