"""The buttons for what is at the counter: one main action, and what else is possible."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from branch.ui.theme import Theme
from counter.panels.buttons import ActionButton, MainAction
from counter.session import MAIN_ACTION, OTHER_ACTIONS, Action, Scene, Stage, refusal
from counter.shortcuts import Keys
from counter.words import refusal_words

_COLUMNS = 2


class Actions(QWidget):
    """Shows the buttons that belong to the stage. Emits ``pressed`` with the action."""

    pressed = Signal(object)

    def __init__(self, theme: Theme, keys: Keys) -> None:
        super().__init__()
        self._stage: Stage | None = None
        self._main_buttons = {a: ActionButton(a, keys[a], main=True) for a in MAIN_ACTION.values()}
        self._main = MainAction(list(self._main_buttons.values()))
        others = dict.fromkeys(a for actions in OTHER_ACTIONS.values() for a in actions)
        self._others = {action: ActionButton(action, keys[action]) for action in others}
        self._others[Action.CANCEL].setProperty("role", "danger")
        self._grid_place = QWidget()
        for button in self._others.values():
            button.setParent(
                self._grid_place
            )  # shown without one it would be a window, and take the keyboard
            button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.spaceS)
        column.addWidget(self._main)
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.spaceS)
        self._grid_place.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._grid_place)
        for button in (*self._main_buttons.values(), *self._others.values()):
            button.clicked.connect(self._tell)

    def show_scene(self, scene: Scene, now: datetime) -> None:
        """Offer what belongs to the scene, and mark what is refused now."""
        if scene.stage is not self._stage:
            self._put_out(scene.stage)
        shown = [self._main_buttons[MAIN_ACTION[scene.stage]]] if scene.stage in MAIN_ACTION else []
        shown += [self._others[action] for action in OTHER_ACTIONS[scene.stage]]
        for button in shown:
            error = refusal(scene, button.action, now)
            button.show_refusal(error, refusal_words(error, scene.branch) if error else "")

    def show_others(self, shown: bool) -> None:
        """Show what is beside the main action; a form takes its place meanwhile."""
        self._grid_place.setVisible(shown)

    def take_focus(self) -> None:
        """Put the keyboard on the main action."""
        button = self._main.currentWidget()
        if button is not None:
            button.setFocus()

    def _put_out(self, stage: Stage) -> None:
        had_focus = any(
            b.hasFocus() for b in (*self._main_buttons.values(), *self._others.values())
        )
        self._stage = stage
        wanted = OTHER_ACTIONS[stage]
        for button in self._others.values():
            self._grid.removeWidget(button)
            button.setVisible(button.action in wanted)
        for place, action in enumerate(wanted):
            row, column = divmod(place, _COLUMNS)
            alone = place == len(wanted) - 1 and column == 0
            self._grid.addWidget(self._others[action], row, column, 1, _COLUMNS if alone else 1)
        if stage in MAIN_ACTION:
            main = self._main.show_action(MAIN_ACTION[stage])
            inside = [main, *(self._others[action] for action in wanted)]
            for one, following in pairwise(inside):
                self.setTabOrder(one, following)
            if had_focus:
                main.setFocus()

    def _tell(self) -> None:
        button = self.sender()
        if isinstance(button, ActionButton):
            self.pressed.emit(button.action)
