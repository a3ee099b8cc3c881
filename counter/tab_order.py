"""The order in which the Tab key goes through a window: that in which its parts are read."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def order_keys(window: QWidget, parts: Iterable[QWidget]) -> None:
    """Let the Tab key go through the parts in this order; menus are windows of their own."""
    order = [
        widget
        for part in parts
        for widget in (part, *part.findChildren(QWidget))
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.window() is window
    ]
    for one, following in pairwise(order):
        QWidget.setTabOrder(one, following)
