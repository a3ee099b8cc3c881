"""Hears the presses that ``nowserving-counter --press call-next`` hands on; see ``press.py``.

Only the same person of this computer gets through. A press is the key's and nothing more: what it
may do is decided where the key's press is.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from counter.press import LONGEST, PRESSES, UNKNOWN
from counter.session import Action

Pressed = Callable[[Action, str], str]
"""Takes the action and the counter (empty: the first window), returns one of the answers."""

_log = logging.getLogger(__name__)


class PressLine(QObject):
    """Listens as long as the program runs; without it the keys of the window go on."""

    def __init__(self, name: str, pressed: Pressed) -> None:
        super().__init__()
        self._pressed = pressed
        self._lines: list[QLocalSocket] = []
        self._server = QLocalServer(self)
        # Besides keeping others out, this takes the place of a socket that a killed program left.
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not self._server.listen(name):
            _log.warning("--press is not heard: %s", self._server.errorString())
        self._server.newConnection.connect(self._greet)

    def close(self) -> None:
        """Hear nothing more."""
        self._server.close()
        for line in self._lines:
            line.abort()

    def _greet(self) -> None:
        while self._server.hasPendingConnections():
            line = self._server.nextPendingConnection()
            self._lines.append(line)
            line.readyRead.connect(self._hear)
            line.disconnected.connect(self._forget)
        self._hear()

    def _hear(self) -> None:
        for line in self._lines:
            if line.canReadLine():
                said = bytes(line.readLine(LONGEST).data()).decode(errors="replace").strip()
                line.write(f"{self._answer(said)}\n".encode())
                line.disconnectFromServer()
            elif line.bytesAvailable() > LONGEST:
                line.abort()

    def _answer(self, said: str) -> str:
        name, _, counter = said.partition("@")
        action = PRESSES.get(name)
        return UNKNOWN if action is None else self._pressed(action, counter)

    def _forget(self) -> None:
        gone = QLocalSocket.LocalSocketState.UnconnectedState
        for line in [line for line in self._lines if line.state() == gone]:
            self._lines.remove(line)
            line.deleteLater()
