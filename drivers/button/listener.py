"""What buttons on a cable share: a thread that looks for the device again until it is back."""

from __future__ import annotations

import threading
from abc import abstractmethod
from collections.abc import Iterator

from drivers.button.debounce import Debounce
from drivers.button.port import Button, OnPress, Status

AGAIN_S = 2.0


class CableButton(Button):
    """``again_s`` is how long it waits before it looks for a lost device."""

    def __init__(self, where: str, gap_ns: int, *, again_s: float = AGAIN_S) -> None:
        self._where = where
        self._debounce = Debounce(gap_ns)
        self._again_s = again_s
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None
        self._status = Status(connected=False, detail="Nobody has looked for the button yet.")

    @abstractmethod
    def _signals(self) -> Iterator[int | None]:
        """Open the device and yield the instant of each signal, None now and then without one.

        Raises OSError or ValueError when it is not there, or is no more.
        """

    def listen(self, on_press: OnPress) -> None:
        self._thread = threading.Thread(
            target=self._run, args=(on_press,), name="button", daemon=True
        )
        self._thread.start()

    def status(self) -> Status:
        return self._status

    def close(self) -> None:
        self._closing.set()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()

    def _run(self, on_press: OnPress) -> None:
        while not self._closing.is_set():
            try:
                self._hear(on_press)
            except (OSError, ValueError) as error:
                why = (getattr(error, "strerror", None) or str(error)).rstrip(".")
                detail = f"No button at {self._where}: {why}."
                self._status = Status(connected=False, detail=detail)
                self._closing.wait(self._again_s)

    def _hear(self, on_press: OnPress) -> None:
        signals = self._signals()
        try:
            for at_ns in signals:
                self._status = Status(connected=True)
                if self._closing.is_set():
                    return
                if at_ns is not None and self._debounce.press(at_ns):
                    on_press(at_ns)
        finally:
            close = getattr(signals, "close", None)
            if close is not None:
                close()  # and the device with it
