"""The same theme for Widgets: a palette and a stylesheet from the same tokens.

The counter is made of Widgets. It shares colours, letter sizes and distances
with the QML programs; only the words of Qt differ. The stylesheet uses a few
dynamic properties: a button with ``setProperty("role", "primary")`` is the main
one of its window, ``"danger"`` is one that ends something.

Try it by hand: ``python -m branch.ui.gallery --widgets``.
"""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from branch.ui.app import THEMES
from branch.ui.theme import Theme
from branch.ui.tokens import Colours

_ROLES = {
    QPalette.ColorRole.Window: "page",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "accentText",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.ToolTipBase: "notice",
    QPalette.ColorRole.ToolTipText: "noticeText",
    QPalette.ColorRole.Mid: "border",
}

_SHEET = Template("""
QWidget { color: $text; }
QMainWindow, QDialog, QWidget[role="page"] { background: $page; }
QFrame[role="card"] {
    background: $surface; border: ${line}px solid $divider; border-radius: ${radius}px;
}
QLabel[role="heading"] { font-size: ${heading}px; font-weight: bold; }
QLabel[role="number"] { font-size: ${number}px; font-weight: bold; color: $accent; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="notice"] {
    background: $notice; color: $noticeText; border-radius: ${radius}px; padding: ${s}px ${m}px;
}
QPushButton {
    background: $surface; color: $text; border: ${line}px solid $border;
    border-radius: ${radius}px; padding: ${xs}px ${m}px; min-height: ${target}px;
}
QPushButton:hover { background: $soft; color: $softText; }
QPushButton:pressed { background: $sunken; }
QPushButton:disabled { color: $muted; background: $page; border-color: $divider; }
QPushButton[role="primary"] {
    background: $accent; color: $accentText; border-color: $accent; font-weight: bold;
}
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed {
    background: $accentPressed; border-color: $accentPressed;
}
QPushButton[role="primary"]:disabled {
    background: $sunken; color: $muted; border-color: $divider;
}
QPushButton[role="danger"] { color: $danger; border-color: $danger; }
QPushButton:focus { border: ${ring}px solid $focus; }
QLineEdit, QComboBox, QSpinBox, QPlainTextEdit {
    background: $surface; color: $text; border: ${line}px solid $border;
    border-radius: ${radius}px; padding: ${xs}px ${s}px; min-height: ${field}px;
    selection-background-color: $accent; selection-color: $accentText;
}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QPlainTextEdit:focus {
    border: ${ring}px solid $focus;
}
QLineEdit { placeholder-text-color: $muted; }
QComboBox::drop-down { border: none; width: ${target}px; }
QComboBox::down-arrow { image: url("$chevron"); width: ${s}px; height: ${s}px; }
QComboBox QAbstractItemView { background: $surface; border: ${line}px solid $border; }
QAbstractItemView {
    background: $surface; alternate-background-color: $page; border: ${line}px solid $divider;
    border-radius: ${radius}px; gridline-color: $divider; outline: none;
    selection-background-color: $soft; selection-color: $softText;
}
QAbstractItemView:focus { border: ${ring}px solid $focus; }
QHeaderView::section {
    background: $page; color: $muted; border: none; border-bottom: ${line}px solid $divider;
    padding: ${xs}px ${s}px;
}
QToolTip {
    background: $notice; color: $noticeText; border: ${line}px solid $border; padding: ${xs}px;
}
""")


def make_palette(colours: Colours) -> QPalette:
    """Return Qt's palette of one scheme."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(getattr(colours, name)))
    group = QPalette.ColorGroup.Disabled
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(group, role, QColor(colours.muted))
    return palette


def make_stylesheet(theme: Theme) -> str:
    """Return the stylesheet of a theme at its screen's sizes."""
    colours = theme.colours
    sizes = {
        "line": theme.borderWidth,
        "ring": max(2, theme.ring),
        "radius": theme.radius,
        "xs": theme.spaceXs,
        "s": theme.spaceS,
        "m": theme.spaceM,
        "heading": theme.headingSize,
        "number": theme.numberSize,
        "target": theme.target - 2 * (theme.spaceXs + theme.borderWidth),
        "field": theme.target - 2 * (theme.spaceXs + theme.borderWidth),
    }
    names = {name: getattr(colours, name) for name in Colours.__slots__}
    names["chevron"] = (THEMES / "chevron.svg").as_posix()
    return _SHEET.substitute(names | {key: str(value) for key, value in sizes.items()})


def dress(app: QApplication, theme: Theme) -> None:
    """Give every widget of the program this theme, now and when it changes."""

    def put_on() -> None:
        font = QFont(theme.fontFamily)
        font.setPixelSize(theme.bodySize)
        app.setFont(font)
        app.setPalette(make_palette(theme.colours))
        app.setStyleSheet(make_stylesheet(theme))

    put_on()
    theme.changed.connect(put_on)
