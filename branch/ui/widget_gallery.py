"""The pieces of a Widgets program in the shared theme, on one window.

By hand: ``python -m branch.ui.gallery --widgets --scheme dark``.
"""

from __future__ import annotations

from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)


def make_widget_gallery() -> QWidget:
    """Return a window with one of each."""
    window = QWidget()
    window.setObjectName("gallery")
    window.setProperty("role", "page")
    window.setWindowTitle("Now Serving")
    column = QVBoxLayout(window)
    column.setContentsMargins(20, 20, 20, 20)
    column.setSpacing(14)
    column.addWidget(_label("Offline. Calls go on as always.", "notice"))
    column.addWidget(_label("Counter 3", "heading"))
    column.addWidget(_serving())
    row = QHBoxLayout()
    for name, text, role in (
        ("call-next", "Call next", "primary"),
        ("recall", "Recall", ""),
        ("close", "Close", "danger"),
    ):
        row.addWidget(_button(name, text, role), 2 if role == "primary" else 1)
    column.addLayout(row)
    closed = _button("closed", "Not now", "primary")
    closed.setEnabled(False)
    column.addWidget(closed)
    column.addLayout(_fields())
    waiting = QListWidget()
    waiting.setObjectName("waiting")
    waiting.addItems(["A103  Passports  4 min", "B017  Taxes  2 min", "A104  جوازات  1 min"])
    waiting.setCurrentRow(1)
    column.addWidget(waiting)
    return window


def _serving() -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    inner = QVBoxLayout(card)
    inner.addWidget(_label("A102", "number"))
    inner.addWidget(_label("Passports · قسم الجوازات · waited 12 min", "muted"))
    return card


def _fields() -> QGridLayout:
    grid = QGridLayout()
    grid.addWidget(QLabel("Name"), 0, 0)
    name = QLineEdit()
    name.setObjectName("name")
    name.setPlaceholderText("first letters")
    grid.addWidget(name, 0, 1)
    grid.addWidget(QLabel("Profile"), 1, 0)
    profile = QComboBox()
    profile.setObjectName("profile")
    profile.addItems(["All services", "Passports only"])
    grid.addWidget(profile, 1, 1)
    return grid


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(role)
    label.setProperty("role", role)
    return label


def _button(name: str, text: str, role: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setProperty("role", role)
    return button
