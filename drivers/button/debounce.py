"""One press out of many signals: contacts bounce, keys that are held repeat themselves."""

from __future__ import annotations

USUAL_MS = 400


class Debounce:
    """Pure. A signal is a press if the button was quiet for ``gap_ns`` before it."""

    def __init__(self, gap_ns: int) -> None:
        self._gap_ns = gap_ns
        self._last_ns: int | None = None

    def press(self, at_ns: int) -> bool:
        """Take a signal; tell whether a press begins with it."""
        last, self._last_ns = self._last_ns, at_ns
        return last is None or at_ns - last >= self._gap_ns
