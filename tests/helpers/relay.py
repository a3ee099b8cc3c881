"""A relay between two programs that keeps every byte, as somebody on the network could."""

from __future__ import annotations

import contextlib
import socket
import threading
from types import TracebackType

from branch.host.listening import listen

AT_ONCE = 65536


class Relay:
    """Listens on a port of its own and passes on to another one of this computer."""

    def __init__(self, port: int) -> None:
        self._to = port
        self._bound = listen("127.0.0.1", 0)
        self._bound.listen()
        self._lock = threading.Lock()
        self._heard: list[bytes] = []
        self._open: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def port(self) -> int:
        return int(self._bound.getsockname()[1])

    def heard(self) -> bytes:
        """Return what passed in both directions, piece after piece."""
        with self._lock:
            return b"".join(self._heard)

    def __enter__(self) -> Relay:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        with self._lock:
            for one in [self._bound, *self._open]:
                with contextlib.suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)
                one.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                near, _ = self._bound.accept()
                try:
                    far = socket.create_connection(("127.0.0.1", self._to))
                except OSError:  # nobody listens there now
                    near.close()
                    continue
                with self._lock:
                    self._open += [near, far]
                for one, other in ((near, far), (far, near)):
                    threading.Thread(target=self._pass, args=(one, other), daemon=True).start()

    def _pass(self, one: socket.socket, other: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while piece := one.recv(AT_ONCE):
                with self._lock:
                    self._heard.append(piece)
                other.sendall(piece)
        with contextlib.suppress(OSError):
            other.shutdown(socket.SHUT_WR)
