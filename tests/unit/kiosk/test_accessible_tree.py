"""What assistive programs see: Qt's accessibility tree of every screen, walked from the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk import shots
from kiosk.look import USUAL
from tests.helpers.kiosk_window import Kiosk, every_scene, in_other_words, is_button, open_kiosk

TO_PRESS = {QAccessible.Role.Button, QAccessible.Role.CheckBox}

TO_READ = {QAccessible.Role.Heading, QAccessible.Role.StaticText, QAccessible.Role.AlertMessage}


@pytest.fixture
def kiosk(qapp: QGuiApplication) -> Iterator[Kiosk]:
    QAccessible.setActive(True)
    with open_kiosk(shots.SHAPES[0]) as opened:
        yield opened
    QAccessible.setActive(False)


def tree(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield a node and everything below it."""
    yield node
    for index in range(node.childCount()):
        child = node.child(index)
        if child is not None:
            yield from tree(child)


def shown(kiosk: Kiosk) -> list[QAccessibleInterface]:
    """Return what can be perceived now."""
    root = QAccessible.queryAccessibleInterface(kiosk.window)
    assert root is not None
    return [node for node in tree(root) if not node.state().invisible]


def name(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name)


@pytest.mark.parametrize("code", ["en", "ar"])
def test_every_control_of_every_screen_has_a_name_and_a_role(
    kiosk: Kiosk, qtbot: QtBot, code: str
) -> None:
    kiosk.language.choose(code)
    for scene in every_scene(code, USUAL):
        kiosk.show(scene, qtbot)
        nodes = shown(kiosk)
        for node in nodes:
            if node.state().focusable or node.role() in TO_PRESS:
                assert name(node), (scene.name, node.role())
                assert node.role() in TO_PRESS | TO_READ, (scene.name, name(node))
        pressable = sorted(name(node) for node in nodes if node.role() in TO_PRESS)
        buttons = sorted(str(button.property("text")) for button in kiosk.seen(is_button))
        assert pressable == buttons, scene.name


def test_every_text_that_is_read_is_in_the_tree_once(kiosk: Kiosk, qtbot: QtBot) -> None:
    for scene in every_scene("en", USUAL):
        kiosk.show(scene, qtbot)
        nodes = shown(kiosk)
        described = {node.text(QAccessible.Text.Description) for node in nodes}
        names = [name(node) for node in nodes]
        texts = kiosk.seen(lambda item: item.inherits("QQuickText") and item.property("text"))
        below = in_other_words(kiosk.view.shown)
        for read in {str(text.property("text")) for text in texts}:
            text = below.get(read, read)
            if len(text) > 1:  # the letter of a tile stands for its drawing
                assert text in names or text in described, (scene.name, text)
        numbers = [entry for entry in names if entry == "A118"]
        assert len(numbers) == (1 if scene.name.startswith("ticket") else 0), scene.name


def test_a_switch_tells_whether_it_is_on(kiosk: Kiosk, qtbot: QtBot) -> None:
    scenes = {scene.name: scene for scene in every_scene("en")}
    for scene, on in (("menu", False), ("menu-large", True)):
        kiosk.show(scenes[scene], qtbot)
        (switch,) = [node for node in shown(kiosk) if name(node) == "Larger text"]
        assert switch.state().checkable
        assert bool(switch.state().checked) is on
