"""How large everything is: from the screen, its pixels per millimetre and how far people stand.

A call must have capitals of 12.2 mm for each metre of distance (61 mm at 5 m, about 0.7 degrees).
The screen is filled with the most rows that keep this. Where even the fewest do not, they are
drawn as large as they can be and ``legible_m`` says from how far they can be read: the program
tells the technician, the public sees no less.

Pixels throughout, unless a name says otherwise. Pure, so that it is tested in millimetres.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from math import hypot

CAPITAL_MM_PER_M = 12.2
CAPITAL_OF_EM = 0.714  # Noto Sans, from its OS/2 table
DIGIT_EM, LETTER_EM = 0.575, 0.7  # Noto Sans Bold
ARROW_EM = 1.4  # the arrow between number and counter, with the room around it
ROW_EDGES_EM = 0.5
ROW_OF_CAPITAL = 1.62
COUNTER_OF_NUMBER = 0.6
LARGE_OF_NUMBER = 0.86 + 0.86 * COUNTER_OF_NUMBER  # both without the empty part of their lines
WAITS_OF_SHORT, TICKER_OF_SHORT, CHIP_OF_SHORT = 0.115, 0.075, 0.44
ROWS = (6, 5, 4, 3)
TV_LONG_SIDE_MM = 1218.0  # 55 inches: what hangs in a lobby when the screen does not say
SMALLEST_BELIEVED_MM = 400.0  # screens that only know their ratio say 160 x 90


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """The widest that a number and a counter get in this branch, in ems of their letters."""

    number: float
    counter: float

    @classmethod
    def of(cls, numbers: Collection[str], counters: Collection[str]) -> Labels:
        """Measure what will be shown; at least a letter with three digits, and two digits."""
        return cls(
            number=max(map(width_em, [*numbers, "A101"])),
            counter=max(map(width_em, [*counters, "12"])),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What a screen shows beside its calls, and needs room for."""

    waits: bool = False
    ticker: bool = False
    places: bool = False
    """Some counter has a room or a floor."""


NOTHING = Beside()


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Where things go and how large they are on one screen."""

    portrait: bool
    rows: int
    margin: int
    head: int
    waits: int
    """Height of the line that says who waits; 0 for none."""
    ticker: int
    chips: int
    """How many services that line has room for."""
    large_width: int
    large_height: int
    row_height: int
    row_letter: int
    number_letter: int
    counter_letter: int
    word_letter: int
    legible_m: float
    """From how far every call on the screen can be read, in metres."""


def width_em(label: str) -> float:
    """Return how wide a label gets, in ems."""
    return sum(DIGIT_EM if sign.isdecimal() else LETTER_EM for sign in label)


def lay_out(
    width: int,
    height: int,
    *,
    pixels_per_mm: float,
    distance_m: float,
    labels: Labels,
    beside: Beside = NOTHING,
) -> Layout:
    """Return the layout of a screen that is read from ``distance_m`` metres."""
    portrait = height > width
    short = min(width, height)
    margin = round(0.026 * short)
    head = round((0.062 if portrait else 0.1) * height)
    waits = round(WAITS_OF_SHORT * short) if beside.waits else 0
    ticker = round(TICKER_OF_SHORT * short) if beside.ticker else 0
    body = height - head - margin - waits - ticker
    large_width = width - 2 * margin if portrait else round(0.56 * width)
    large_height = round(0.46 * body) if portrait else body
    list_width = width - 2 * margin if portrait else width - large_width - 3 * margin
    list_height = body - large_height - margin if portrait else body
    word_letter = round(0.041 * short)
    list_height -= 2 * word_letter

    wanted = CAPITAL_MM_PER_M * distance_m * pixels_per_mm
    by_width = list_width / (labels.number + labels.counter + ARROW_EM + ROW_EDGES_EM)
    # Rows that are higher than their letters can become would only be fewer.
    least = ROW_OF_CAPITAL * min(wanted, by_width * CAPITAL_OF_EM)
    rows = next((n for n in ROWS if list_height / n >= least), ROWS[-1])
    row_height = list_height // rows
    row_letter = int(min(by_width, row_height / ROW_OF_CAPITAL / CAPITAL_OF_EM))
    # Above and below the number and the counter: the words in all languages, and air.
    lines = 7.6 if beside.places else 4.8
    for_labels = large_height - lines * word_letter - 3 * margin
    number_letter = int(min(0.9 * large_width / labels.number, for_labels / LARGE_OF_NUMBER))
    counter_letter = int(
        min(COUNTER_OF_NUMBER * number_letter, 0.9 * large_width / (labels.counter + ARROW_EM))
    )
    smallest = min(row_letter, number_letter, counter_letter) * CAPITAL_OF_EM
    return Layout(
        portrait=portrait,
        rows=rows,
        margin=margin,
        head=head,
        waits=waits,
        ticker=ticker,
        chips=max(1, int(width / (CHIP_OF_SHORT * short))),
        large_width=large_width,
        large_height=large_height,
        row_height=row_height,
        row_letter=row_letter,
        number_letter=number_letter,
        counter_letter=counter_letter,
        word_letter=word_letter,
        legible_m=smallest / pixels_per_mm / CAPITAL_MM_PER_M,
    )


def believable_pixels_per_mm(
    width: int, height: int, width_mm: float, height_mm: float, *, shown: int
) -> float:
    """Return what a screen says of its size; if it cannot be, that of a lobby's usual screen.

    ``shown`` is the longer side of what is drawn: all of that screen then.
    """
    said = hypot(width_mm, height_mm)
    if said >= SMALLEST_BELIEVED_MM:
        return hypot(width, height) / said
    return shown / TV_LONG_SIDE_MM


def too_small(legible_m: float, distance_m: float) -> str:
    """Return what the technician must hear about this screen; nothing if it is large enough."""
    if legible_m >= 0.99 * distance_m:
        return ""
    return (
        f"This screen is too small to be read from {distance_m:g} m: calls are legible up to"
        f" {legible_m:.1f} m. Take a larger screen, or correct 'viewing_distance_m' or"
        " '--pixels-per-mm'."
    )
