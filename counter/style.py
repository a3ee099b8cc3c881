"""What the counter's look adds to the shared theme: list rows, tabs, badges, refusals.

Same tokens, same sizes; only parts that no other program has. By hand:
``python -m counter --scheme dark --text-scale 2``.
"""

from __future__ import annotations

from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from branch.ui.app import THEMES
from branch.ui.theme import Theme
from branch.ui.tokens import Colours

_SHEET = Template("""
QLabel { background: transparent; }
QScrollArea, QScrollArea > QWidget > QWidget[role="page"] { background: $page; border: none; }
QLabel[role="notice"] {
    background: $notice; color: $noticeText; border-radius: ${radius}px; padding: ${s}px ${m}px;
}
QLabel[role="title"] { font-size: ${heading}px; font-weight: bold; }
QLabel[role="stage"] { color: $muted; font-weight: bold; }
QLabel[role="next"] { font-size: ${number}px; font-weight: bold; color: $muted; }
QLabel[role="watch"] { font-size: ${heading}px; font-weight: bold; color: $text; }
QLabel[role="service"] { font-size: ${label}px; font-weight: bold; }
QLabel[role="facts"] {
    background: $soft; color: $softText; border-radius: ${radius}px; padding: ${xs}px ${s}px;
}
QLabel[role="refusal"] {
    background: $surface; color: $danger; border: ${ring}px solid $danger;
    border-radius: ${radius}px; padding: ${s}px ${m}px; font-weight: bold;
}
QFrame[role="card"][live="true"] { border: ${ring}px solid $accent; }
QPushButton { padding: ${xs}px ${s}px; outline: none; }
QPushButton[role="primary"] { font-size: ${label}px; min-height: ${tall}px; }
QPushButton[role="primary"]:focus { border: ${ring}px solid $focus; }
QPushButton[blocked="true"] { color: $muted; border-color: $divider; background: $page; }
QPushButton[role="primary"][blocked="true"] {
    color: $muted; background: $sunken; border-color: $border;
}
QPushButton[blocked="true"]:focus, QPushButton[role="primary"][blocked="true"]:focus {
    border: ${ring}px solid $focus;
}
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; color: $muted; padding: ${xs}px ${s}px; margin-right: ${xs}px;
    border: ${ring}px solid transparent; border-bottom: ${ring}px solid transparent;
    min-height: ${row}px;
}
QTabBar::tab:selected { color: $text; font-weight: bold; border-bottom-color: $accent; }
QTabBar::tear { width: 0; }
QTabBar::scroller { width: ${scroller}px; }
QTabBar QToolButton { background: $surface; border: ${line}px solid $border; }
QTabBar::tab:focus { border: ${ring}px solid $focus; border-radius: ${radius}px; }
QListView::item { border: none; }
QTableView::item { padding: ${xs}px ${s}px; }
QHeaderView::section { padding: ${xs}px ${s}px; }
QPushButton[keyed="true"] { text-align: $leading; }
QSpinBox QLineEdit { border: none; padding: 0 ${s}px; min-height: 0; background: transparent; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
QCheckBox { spacing: ${s}px; padding: ${xs}px; border: ${ring}px solid transparent; }
QCheckBox:focus { border: ${ring}px solid $focus; border-radius: ${radius}px; }
QCheckBox::indicator {
    width: ${row}px; height: ${row}px; background: $surface;
    border: ${ring}px solid $border; border-radius: ${xs}px;
}
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QMenu { background: $surface; color: $text; border: ${line}px solid $border; }
QMenu::item { padding: ${xs}px ${m}px; }
QMenu::item:selected { background: $soft; color: $softText; }
QPushButton::menu-indicator { width: 0; }
QScrollBar:vertical { background: transparent; width: ${s}px; margin: 0; }
QScrollBar::handle:vertical {
    background: $border; border-radius: ${bar}px; min-height: ${row}px;
}
QScrollBar:horizontal { background: transparent; height: ${s}px; margin: 0; }
QScrollBar::handle:horizontal {
    background: $border; border-radius: ${bar}px; min-width: ${row}px;
}
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def put_on(window: QWidget, theme: Theme) -> None:
    """Give the window the counter's own parts of the theme, now and when it changes."""

    def dress() -> None:
        window.setStyleSheet(make_sheet(theme))

    dress()
    theme.changed.connect(dress)


def make_sheet(theme: Theme) -> str:
    """Return the stylesheet of the counter's own parts."""
    colours = {name: getattr(theme.colours, name) for name in Colours.__slots__}
    sizes = {
        "line": theme.borderWidth,
        "ring": max(2, theme.ring),
        "radius": theme.radius,
        "bar": max(1, theme.spaceS // 2),
        "xs": theme.spaceXs,
        "s": theme.spaceS,
        "m": theme.spaceM,
        "label": theme.labelSize,
        "heading": theme.headingSize,
        "number": theme.numberSize,
        "tall": theme.target + theme.spaceS,
        "scroller": 4 * theme.bodySize,
        "row": theme.bodySize + theme.spaceXs,
    }
    right_to_left = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    colours["leading"] = "right" if right_to_left else "left"
    dark = QColor(theme.colours.accentText).lightnessF() < 0.5
    colours["tick"] = (THEMES / f"tick-{'dark' if dark else 'light'}.svg").as_posix()
    return _SHEET.substitute(colours | {name: str(size) for name, size in sizes.items()})


def align_leading(label: QLabel) -> None:
    """Begin where the language begins: by itself a label follows the letters it shows.

    A ticket number is Latin, and would stand on the wrong side of an Arabic card.
    """
    right_to_left = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def set_look(widget: QWidget, name: str, value: str) -> None:
    """Change a property that the stylesheet looks at, and draw the widget anew."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
