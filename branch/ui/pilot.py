"""A remote hand: presses, types, reads and photographs a running program.

The demo, the replay of a recorded day, the pictures and the end-to-end tests
drive the real programs through it, so that a press passes through the window
and everything behind it as a finger's would. It exists only in a program
started with ``--pilot NAME``, and only the same account can reach it.

One JSON object a line, answered by one line with the same ``id``::

    {"id": 1, "do": "touch", "name": "service-passport"}
    {"id": 1, "ok": true, "value": null}

``touch`` name [row] · ``wait`` name [timeout_s] [gone] · ``read`` name property ·
``key`` keys · ``type`` text · ``grab`` file · ``windows``. Each takes ``window``:
a number or an object name; without it every window is searched.

By hand: ``python -m branch.ui.gallery --pilot g``, then in another shell
``python -m branch.ui.pilot_client g touch name=primary``.
"""

from __future__ import annotations

import json
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

LONGEST_LINE = 64 * 1024
LOOK_AGAIN_MS = 10
DEFAULT_WAIT_S = 5.0

Value = str | int | float | bool | None | list["Value"] | dict[str, "Value"]
Where = int | str | None


class PilotError(Exception):
    """What was asked cannot be done now; the text says why."""


class Hand(Protocol):
    """One kind of user interface; see `QuickHand` and `WidgetHand`."""

    def windows(self) -> list[Value]:
        """Describe the visible windows: object name, title, size."""

    def ready(self, name: str, where: Where) -> bool:
        """Say whether something of that name is visible and enabled."""

    def seen(self, name: str, where: Where) -> bool:
        """Say whether something of that name is visible."""

    def press(self, name: str, where: Where, row: int | None) -> Callable[[], None]:
        """Press, and return how to let go."""

    def read(self, name: str, where: Where, prop: str) -> Value:
        """Return a property of what has that name, visible or not."""

    def key(self, keys: str, where: Where) -> Callable[[], None]:
        """Return how to strike a key such as ``Ctrl+N``."""

    def type(self, text: str, where: Where) -> None:
        """Type a text where the keyboard is."""

    def grab(self, file: Path, where: Where) -> None:
        """Write a picture of a window as PNG."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One line of the protocol, parsed."""

    id: int
    do: str
    name: str = ""
    window: Where = None
    row: int | None = None
    property: str = ""
    keys: str = ""
    text: str = ""
    file: str = ""
    timeout_s: float = DEFAULT_WAIT_S
    gone: bool = False


_FIELDS: dict[str, tuple[type, ...]] = {
    "id": (int,),
    "do": (str,),
    "name": (str,),
    "window": (int, str),
    "row": (int,),
    "property": (str,),
    "keys": (str,),
    "text": (str,),
    "file": (str,),
    "timeout_s": (int, float),
    "gone": (bool,),
}


def parse_command(line: bytes) -> Command:
    """Read one line; raise `PilotError` naming the field that is wrong."""
    try:
        said = json.loads(line)
    except ValueError as error:
        raise PilotError(f"no JSON: {error}") from error
    if not isinstance(said, dict) or "id" not in said or "do" not in said:
        raise PilotError("a command is an object with id and do")
    for field, value in said.items():
        if field not in _FIELDS:
            raise PilotError(f"unknown field {field!r}")
        if not isinstance(value, _FIELDS[field]):
            raise PilotError(f"the field {field!r} cannot be {value!r}")
    return Command(**said)


class Pilot(QObject):
    """Listens for one or more clients, for as long as the program runs."""

    def __init__(self, name: str, hand: Hand) -> None:
        super().__init__()
        self._hand = hand
        self._clients: dict[QLocalSocket, _Client] = {}
        self._server = QLocalServer(self)
        # Besides keeping others out, this puts the new socket in the place of one that
        # a killed program left behind.
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not self._server.listen(name):
            raise PilotError(f"cannot listen on {name!r}: {self._server.errorString()}")
        self._server.newConnection.connect(self._greet)

    def close(self) -> None:
        """Stop listening and say good-bye to every client."""
        self._server.close()
        for socket in list(self._clients):
            socket.abort()

    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._clients[socket] = _Client(socket, self._hand)
            socket.disconnected.connect(self._forget)

    def _forget(self) -> None:
        gone = QLocalSocket.LocalSocketState.UnconnectedState
        for socket in [socket for socket in self._clients if socket.state() == gone]:
            self._clients.pop(socket).deleteLater()
            socket.deleteLater()


class _Client(QObject):
    """Does what one client asks, one command after the other."""

    def __init__(self, socket: QLocalSocket, hand: Hand) -> None:
        super().__init__()
        self._socket = socket
        self._hand = hand
        self._lines: deque[bytes] = deque()
        self._rest = b""
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._next)
        socket.readyRead.connect(self._read)
        self._read()

    def _read(self) -> None:
        *lines, self._rest = (self._rest + self._socket.readAll().data()).split(b"\n")
        if len(self._rest) > LONGEST_LINE:
            self._socket.abort()
            return
        self._lines.extend(line for line in lines if line.strip())
        if self._lines:
            # Not from here: a press may open a dialog with an event loop of its own,
            # and a socket does not report new data while it is reporting data.
            self._turn.start()

    def _next(self) -> None:
        if not self._lines:
            return
        line = self._lines.popleft()
        if self._lines:
            self._turn.start()
        number: int | None = None
        try:
            command = parse_command(line)
            number = command.id
            self._do(command)
        except PilotError as error:
            self._answer({"id": number, "ok": False, "error": str(error)})

    def _do(self, command: Command) -> None:
        hand, where = self._hand, command.window
        value: Value = None
        match command.do:
            case "touch":
                # Answered before the finger lifts: what follows may take its time.
                let_go = hand.press(command.name, where, command.row)
                self._done(command, None)
                let_go()
                return
            case "key":
                strike = hand.key(command.keys, where)
                self._done(command, None)
                strike()
                return
            case "wait":
                self._wait(command, time.monotonic() + command.timeout_s)
                return
            case "type":
                hand.type(command.text, where)
            case "read":
                value = hand.read(command.name, where, command.property)
            case "grab":
                hand.grab(Path(command.file), where)
            case "windows":
                value = hand.windows()
            case other:
                raise PilotError(f"nobody knows how to {other!r}")
        self._done(command, value)

    def _wait(self, command: Command, until: float) -> None:
        if command.gone:
            met = not self._hand.seen(command.name, command.window)
        else:
            met = self._hand.ready(command.name, command.window)
        if met:
            self._done(command, None)
        elif time.monotonic() > until:
            state = "still there" if command.gone else "not there, visible and enabled"
            error = f"{command.name!r} is {state} after {command.timeout_s} s"
            self._answer({"id": command.id, "ok": False, "error": error})
        else:
            QTimer.singleShot(LOOK_AGAIN_MS, self, lambda: self._wait(command, until))

    def _done(self, command: Command, value: Value) -> None:
        self._answer({"id": command.id, "ok": True, "value": value})

    def _answer(self, answer: dict[str, Value]) -> None:
        self._socket.write(json.dumps(answer).encode() + b"\n")
        self._socket.flush()
