"""The remote hand: real presses in Quick and Widgets, honest answers, back after a kill."""

import json
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from branch.ui.pilot import Command, Pilot, PilotError, parse_command
from branch.ui.pilot_client import PilotClient, PilotLost, PilotRefused
from branch.ui.widget_gallery import make_widget_gallery
from branch.ui.widget_hand import WidgetHand

T = TypeVar("T")


@pytest.fixture(scope="module")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PilotClient]:
    """Start the gallery as a program of its own and return a hand on it."""
    name = str(tmp_path_factory.mktemp("pilot") / "hand")
    command = [sys.executable, "-m", "branch.ui.gallery", "--pilot", name]
    with subprocess.Popen(command) as program:
        client = PilotClient(name, deadline_s=30.0)
        client.wait("primary")
        yield client
        client.close()
        program.terminate()
        assert program.wait(30) == 0


def test_a_touch_runs_the_programs_own_handler(gallery: PilotClient) -> None:
    gallery.touch("service-tax")
    assert gallery.read("touched") == "tax"
    gallery.touch("service-births")
    assert gallery.read("touched") == "births"


def test_keys_go_where_the_focus_is(gallery: PilotClient) -> None:
    gallery.touch("primary")
    gallery.key("Tab")
    gallery.key("Space")
    assert gallery.read("touched") == ""


@pytest.mark.parametrize(
    ("ask", "words"),
    [
        (lambda hand: hand.touch("service-parking"), "'service-parking' is disabled"),
        (lambda hand: hand.touch("nothing"), "there is no 'nothing'"),
        (lambda hand: hand.touch("primary", window=7), "there is no 'primary'"),
        (lambda hand: hand.read("touched", "colour"), "touched has no property 'colour'"),
        (lambda hand: hand.wait("nothing", timeout_s=0.05), "not there, visible and enabled after"),
        (lambda hand: hand.wait_gone("primary", timeout_s=0.05), "'primary' is still there"),
        (lambda hand: hand.key("Strg+Umsch+Nix"), "is no key"),
        (lambda hand: hand.grab(Path("/no/such/folder/x.png")), "cannot be written"),
        (lambda hand: hand.ask({"do": "dance"}), "nobody knows how to 'dance'"),
    ],
)
def test_what_cannot_be_done_is_said(
    gallery: PilotClient, ask: Callable[[PilotClient], None], words: str
) -> None:
    with pytest.raises(PilotRefused, match=words):
        ask(gallery)


def test_a_picture_is_written(gallery: PilotClient, tmp_path: Path) -> None:
    gallery.grab(tmp_path / "page.png")
    assert (tmp_path / "page.png").read_bytes().startswith(b"\x89PNG")


def test_windows_are_described(gallery: PilotClient) -> None:
    (window,) = gallery.windows()
    assert isinstance(window, dict)
    assert window["title"] == "Now Serving"
    assert gallery.read("", "title") == "Now Serving"


def test_only_the_same_account_may_reach_it(gallery: PilotClient) -> None:
    assert Path(gallery.path).stat().st_mode & 0o077 == 0


def test_two_hands_do_not_mix_their_answers(gallery: PilotClient) -> None:
    other = PilotClient(gallery.path)
    gallery.touch("service-tax")
    assert (other.read("touched"), gallery.read("primary")) == ("tax", "Take a ticket")
    other.close()


@pytest.mark.parametrize(
    "line",
    [
        b"{torn",
        b"[]",
        b'{"id": 1}',
        b'{"id": 1, "do": "read", "colour": 1}',
        b'{"id": "x", "do": 1}',
    ],
)
def test_a_bad_line_gets_an_answer_and_the_next_one_too(gallery: PilotClient, line: bytes) -> None:
    with socket.socket(socket.AF_UNIX) as raw:
        raw.settimeout(10)
        raw.connect(gallery.path)
        raw.sendall(line + b'\n{"id": 5, "do": "windows"}\n')
        with raw.makefile() as answers:
            refused, accepted = json.loads(answers.readline()), json.loads(answers.readline())
    assert refused["ok"] is False
    assert (accepted["id"], accepted["ok"]) == (5, True)


def test_an_endless_line_is_cut_off(gallery: PilotClient) -> None:
    with socket.socket(socket.AF_UNIX) as raw:
        raw.settimeout(10)
        raw.connect(gallery.path)
        with pytest.raises((BrokenPipeError, ConnectionResetError)):
            raw.sendall(b"x" * 64_000_000)
    assert gallery.read("primary") == "Take a ticket"


def test_a_hand_finds_the_program_again_after_a_kill(tmp_path: Path) -> None:
    name = str(tmp_path / "hand")
    command = [sys.executable, "-m", "branch.ui.gallery", "--pilot", name]
    with PilotClient(name, deadline_s=30.0) as hand:
        with subprocess.Popen(command) as first:
            hand.wait("primary")
            hand.touch("service-tax")
            first.send_signal(signal.SIGKILL)
        with subprocess.Popen(command) as second:
            hand.touch("service-births")  # was never seen by the first, so it is sent again
            assert hand.read("touched") == "births"
            second.terminate()


def test_nobody_there_is_said_within_the_deadline(tmp_path: Path) -> None:
    with pytest.raises(PilotLost, match="nobody listens"):
        PilotClient(str(tmp_path / "nobody"), deadline_s=0.05).touch("x")


def test_a_name_too_long_for_a_socket_is_said_at_once() -> None:
    with pytest.raises(PilotLost, match="too long"):
        PilotClient("/" + "x" * 120)


def test_a_command_is_parsed_at_the_edge() -> None:
    assert parse_command(b'{"id": 3, "do": "touch", "name": "a", "row": 2}') == Command(
        id=3, do="touch", name="a", row=2
    )
    with pytest.raises(PilotError, match="'row' cannot be 'two'"):
        parse_command(b'{"id": 3, "do": "touch", "row": "two"}')


class WidgetStage:
    """A window of widgets in this process, with a hand on it driven from a thread."""

    def __init__(self, qtbot: QtBot, window: QWidget, name: str) -> None:
        self.window = window
        self._qtbot = qtbot
        qtbot.addWidget(window)
        window.show()
        self._client = PilotClient(name)

    def close(self) -> None:
        self._client.close()

    def ask(self, what: Callable[[PilotClient], T]) -> T:
        """Run one call of the client beside the event loop and return its answer."""
        got: list[T] = []
        wrong: list[Exception] = []

        def run() -> None:
            try:
                got.append(what(self._client))
            except (PilotRefused, PilotLost) as error:
                wrong.append(error)

        thread = threading.Thread(target=run)
        thread.start()
        self._qtbot.waitUntil(lambda: not thread.is_alive())
        if wrong:
            raise wrong[0]
        return got[0]


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[WidgetStage]:
    name = str(tmp_path / "hand")
    pilot = Pilot(name, WidgetHand())
    stage = WidgetStage(qtbot, make_widget_gallery(), name)
    yield stage
    stage.close()
    pilot.close()


def test_widgets_are_touched_read_typed_into_and_photographed(
    stage: WidgetStage, tmp_path: Path
) -> None:
    pressed: list[str] = []
    button = stage.window.findChild(QPushButton, "recall")
    assert isinstance(button, QPushButton)
    button.clicked.connect(lambda: pressed.append("recall"))
    stage.ask(lambda hand: hand.touch("recall"))
    assert stage.ask(lambda hand: hand.read("recall")) == "Recall"
    assert pressed == ["recall"]
    stage.ask(lambda hand: hand.touch("name"))
    stage.ask(lambda hand: hand.type("Zoë"))
    assert stage.ask(lambda hand: hand.read("name")) == "Zoë"
    stage.ask(lambda hand: hand.touch("waiting", row=2))
    assert stage.ask(lambda hand: hand.read("waiting", "currentRow")) == 2
    stage.ask(lambda hand: hand.grab(tmp_path / "w.png"))
    assert (tmp_path / "w.png").stat().st_size > 1000


def test_shortcuts_are_struck_as_by_a_keyboard(stage: WidgetStage) -> None:
    struck: list[str] = []
    action = QAction("Call next", stage.window)
    action.setShortcut(QKeySequence("F5"))
    action.triggered.connect(lambda: struck.append("F5"))
    stage.window.addAction(action)
    stage.ask(lambda hand: hand.key("F5"))
    stage.ask(lambda hand: hand.windows())
    assert struck == ["F5"]


@pytest.mark.parametrize(
    ("ask", "words"),
    [
        (lambda hand: hand.touch("closed"), "'closed' is disabled"),
        (lambda hand: hand.touch("recall", row=1), "'recall' has no rows"),
        (lambda hand: hand.touch("waiting", row=9), "'waiting' has no row 9"),
        (lambda hand: hand.touch("recall", window="elsewhere"), "there is no 'recall'"),
    ],
)
def test_widgets_refuse_in_words(
    stage: WidgetStage, ask: Callable[[PilotClient], None], words: str
) -> None:
    with pytest.raises(PilotRefused, match=words):
        stage.ask(ask)


def test_a_dialog_blocks_the_hand_as_it_blocks_the_clerk(stage: WidgetStage) -> None:
    dialog = QDialog(stage.window)
    dialog.setObjectName("reason")
    yes = QPushButton("Yes")
    yes.setObjectName("yes")
    yes.clicked.connect(dialog.accept)
    QVBoxLayout(dialog).addWidget(yes)
    recall = stage.window.findChild(QPushButton, "recall")
    assert isinstance(recall, QPushButton)
    recall.clicked.connect(dialog.exec)

    def work(hand: PilotClient) -> str:
        hand.touch("recall")
        hand.wait("yes")
        try:
            hand.touch("recall")
        except PilotRefused as refused:
            return str(refused)
        finally:
            hand.touch("yes")
            hand.wait_gone("yes")
            hand.wait("recall")
        return "touched"

    assert stage.ask(work) == "'recall' is behind the dialog 'reason'"
