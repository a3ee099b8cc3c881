"""A field with choices that is as wide as there is room, not as wide as its longest service."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

_LETTERS = 8


class ChoiceBox(QComboBox):
    """Shortens what does not fit; the open list shows it whole."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
