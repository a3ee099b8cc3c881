"""A button that types one key into the program's window. Works while the window is in front."""

from __future__ import annotations

from drivers.button.debounce import Debounce
from drivers.button.port import Button, OnPress, Status


class KeyButton(Button):
    """Has no thread: the program's event filter gives it every key by name, such as ``F13``."""

    def __init__(self, name: str, gap_ns: int) -> None:
        self._name = name.lower()
        self._debounce = Debounce(gap_ns)
        self._on_press: OnPress | None = None

    def listen(self, on_press: OnPress) -> None:
        self._on_press = on_press

    def status(self) -> Status:
        """A keyboard does not say whether it is there."""
        return Status(connected=True, detail="A button that types cannot be asked.")

    def close(self) -> None:
        self._on_press = None

    def key(self, name: str, at_ns: int) -> bool:
        """Give a key press; True when it was the button and must reach nothing else."""
        if self._on_press is None or name.lower() != self._name:
            return False
        if self._debounce.press(at_ns):
            self._on_press(at_ns)
        return True
