"""How large everything is on the small screen over a desk; pixels, pure like ``layout.py``.

The number of the counter stands above, the number of the ticket below it as large as the screen
allows: the person who was called looks for both, from the distance that the branch file says.
"""

from __future__ import annotations

from dataclasses import dataclass

from display.layout import CAPITAL_MM_PER_M, CAPITAL_OF_EM, Labels


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskLayout:
    """Sizes of one screen over a desk."""

    margin: int
    counter_letter: int
    number_letter: int
    alone_letter: int
    """The counter's number while nobody is called there."""
    word_letter: int
    legible_m: float


def lay_out_desk(width: int, height: int, *, pixels_per_mm: float, labels: Labels) -> DeskLayout:
    """Return the sizes for a screen of any shape."""
    margin = round(0.04 * min(width, height))
    inside = width - 2 * margin
    counter = int(min(0.2 * height / CAPITAL_OF_EM, 0.62 * inside / labels.counter))
    number = int(min(0.46 * height / CAPITAL_OF_EM, 0.96 * inside / labels.number))
    return DeskLayout(
        margin=margin,
        counter_letter=counter,
        number_letter=number,
        alone_letter=int(min(0.5 * height / CAPITAL_OF_EM, 0.9 * inside / labels.counter)),
        word_letter=int(min(0.085 * height, 0.09 * width)),
        legible_m=min(counter, number) * CAPITAL_OF_EM / pixels_per_mm / CAPITAL_MM_PER_M,
    )
