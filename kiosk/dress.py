"""Puts a ``Look`` on the theme of the kiosk, and takes it off again.

By hand: ``python -m kiosk --size 540x960``, then the buttons in the corner.
"""

from __future__ import annotations

from branch.ui.theme import Theme
from kiosk.look import Look, enlarged, large_capital_mm, scheme_for

DISTANCE_MM = 600.0


class Dress:
    """The theme as everybody finds it, and as the visitor wants it."""

    def __init__(self, theme: Theme, distance_mm: float = DISTANCE_MM) -> None:
        self._theme = theme
        self._usual = theme.scheme
        self._tokens = theme.tokens
        self._large = enlarged(
            theme.tokens, large_capital_mm(distance_mm), theme.metrics.capital_mm
        )
        self._worn = Look()

    def wear(self, look: Look) -> None:
        """Show everything in this look."""
        if look == self._worn:
            return
        self._worn = look
        self._theme.set_tokens(self._large if look.large_text else self._tokens)
        self._theme.set_scheme(scheme_for(look.contrast, self._usual))
