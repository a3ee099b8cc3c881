"""The theme as values: colours, letter sizes, distances; no Qt.

A theme is a file of ``resources/theme``. It names colours for four schemes and
ratios for sizes; the screen's profile gives millimetres. That way one theme
serves a kiosk, a lobby screen ten metres away and a window on a desk.

Try one by hand: ``python -m branch.ui.tokens resources/theme/calm.toml`` prints
the contrast of every pair that must be legible.
"""

from __future__ import annotations

import sys
import tomllib
from dataclasses import dataclass, fields
from enum import Enum
from pathlib import Path

CAPITAL_OF_EM = 0.714  # capital height of Noto Sans, from its OS/2 table
TEXT_CONTRAST = 4.5  # WCAG 2.2, 1.4.3
ENHANCED_CONTRAST = 7.0  # WCAG 2.2, 1.4.6
CONTROL_CONTRAST = 3.0  # WCAG 2.2, 1.4.11
LOBBY_CAPITAL_MM_PER_M = 12.2
LOBBY_SMALLEST = 0.48


class Scheme(Enum):
    """Which set of colours of a theme is shown."""

    LIGHT = "light"
    DARK = "dark"
    LIGHT_CONTRAST = "light_contrast"
    DARK_CONTRAST = "dark_contrast"

    @property
    def text_contrast(self) -> float:
        """The contrast that text keeps on its ground in this scheme."""
        enhanced = self in (Scheme.LIGHT_CONTRAST, Scheme.DARK_CONTRAST)
        return ENHANCED_CONTRAST if enhanced else TEXT_CONTRAST


class ThemeError(ValueError):
    """A theme file says something that cannot be shown; the text says where."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One scheme, as ``#rrggbb``. The names say what a colour is for."""

    page: str
    surface: str
    sunken: str
    text: str
    muted: str
    border: str
    divider: str
    accent: str
    accentPressed: str
    accentText: str
    soft: str
    softText: str
    highlight: str
    highlightText: str
    focus: str
    danger: str
    dangerText: str
    notice: str
    noticeText: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeScale:
    """Letter sizes as multiples of the smallest one allowed."""

    small: float
    body: float
    label: float
    heading: float
    title: float
    number: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SpaceScale:
    """Distances as multiples of the body's letter size."""

    xs: float
    s: float
    m: float
    l: float  # noqa: E741 - s, m, l, as on clothes
    xl: float
    radius: float
    border: float
    ring: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeTokens:
    """One theme file."""

    name: str
    font: str
    type: TypeScale
    space: SpaceScale
    schemes: dict[Scheme, Colours]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenMetrics:
    """What a screen is and how large things on it must be, in millimetres.

    ``capital_mm`` is the least height of a capital letter, ``target_mm`` the
    least side of what is touched, ``gap_mm`` the least distance between two.
    """

    pixels_per_mm: float
    capital_mm: float
    target_mm: float
    gap_mm: float

    @classmethod
    def kiosk(cls, pixels_per_mm: float, *, large_text: bool = False) -> ScreenMetrics:
        """A touch screen at arm's length (EN 301 549, 8.3; 0.7 degrees when large)."""
        capital = 7.3 if large_text else 4.8
        return cls(pixels_per_mm=pixels_per_mm, capital_mm=capital, target_mm=20.0, gap_mm=3.0)

    @classmethod
    def desk(cls, pixels_per_mm: float, *, scale: float = 1.0) -> ScreenMetrics:
        """A monitor with mouse and keyboard; ``scale`` is the clerk's own, 1 to 2."""
        return cls(
            pixels_per_mm=pixels_per_mm,
            capital_mm=2.3 * scale,
            target_mm=8.0 * scale,
            gap_mm=1.5 * scale,
        )

    @classmethod
    def lobby(cls, pixels_per_mm: float, distance_m: float) -> ScreenMetrics:
        """A screen read from afar.

        A call must have capitals of 12.2 mm for each metre (0.7 degrees). ``title``
        and ``number`` keep that; the smallest letters have 0.34 degrees.
        """
        capital = LOBBY_SMALLEST * LOBBY_CAPITAL_MM_PER_M * distance_m
        return cls(pixels_per_mm=pixels_per_mm, capital_mm=capital, target_mm=20.0, gap_mm=3.0)


# Text on its ground, and what must stand out from what lies beside it.
TEXT_PAIRS = (
    ("text", "page"),
    ("text", "surface"),
    ("text", "sunken"),
    ("muted", "page"),
    ("muted", "surface"),
    ("muted", "sunken"),  # a choice that is closed
    ("text", "soft"),  # a choice under the finger
    ("muted", "soft"),
    ("accent", "soft"),
    ("accent", "page"),
    ("accent", "surface"),
    ("accentText", "accent"),
    ("accentText", "accentPressed"),
    ("softText", "soft"),
    ("highlightText", "highlight"),
    ("dangerText", "danger"),
    ("danger", "page"),
    ("danger", "surface"),
    ("noticeText", "notice"),
)
CONTROL_PAIRS = (
    ("border", "page"),
    ("border", "surface"),
    ("focus", "page"),
    ("focus", "surface"),
    ("focus", "sunken"),
    ("accent", "page"),
    ("accent", "surface"),
    ("accentPressed", "page"),
    ("accentPressed", "surface"),
    ("danger", "page"),
)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two ``#rrggbb`` colours, 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def weak_pairs(tokens: ThemeTokens) -> list[str]:
    """Return a sentence for every pair that is too weak to read or to see."""
    weak = []
    for scheme, colours in tokens.schemes.items():
        for pairs, least in ((TEXT_PAIRS, scheme.text_contrast), (CONTROL_PAIRS, CONTROL_CONTRAST)):
            for over, under in pairs:
                ratio = contrast(getattr(colours, over), getattr(colours, under))
                if ratio < least:
                    weak.append(f"{scheme.value}: {over} on {under} {ratio:.2f}, needs {least}")
    return weak


def load_tokens(path: Path) -> ThemeTokens:
    """Read a theme file; raise `ThemeError` naming file, table and key."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise ThemeError(f"{path.name}: {error}") from error
    return ThemeTokens(
        name=_text(path, data, "name"),
        font=_text(path, data, "font"),
        type=TypeScale(**_numbers(path, data, "type", TypeScale)),
        space=SpaceScale(**_numbers(path, data, "space", SpaceScale)),
        schemes={scheme: Colours(**_colours(path, data, scheme.value)) for scheme in Scheme},
    )


def _text(path: Path, data: dict[str, object], key: str) -> str:
    value = data.get(key)
    if not isinstance(value, str) or not value:
        raise ThemeError(f"{path.name}: {key} must be a text")
    return value


def _table(path: Path, data: dict[str, object], table: str, shape: type) -> dict[str, object]:
    found = data.get(table)
    wanted = {field.name for field in fields(shape)}
    if not isinstance(found, dict):
        raise ThemeError(f"{path.name}: the table [{table}] is missing")
    if missing := wanted - found.keys():
        raise ThemeError(f"{path.name}: [{table}] lacks {', '.join(sorted(missing))}")
    if unknown := found.keys() - wanted:
        raise ThemeError(f"{path.name}: [{table}] has unknown {', '.join(sorted(unknown))}")
    return found


def _numbers(path: Path, data: dict[str, object], table: str, shape: type) -> dict[str, float]:
    numbers: dict[str, float] = {}
    for key, value in _table(path, data, table, shape).items():
        if not isinstance(value, int | float) or isinstance(value, bool) or value <= 0:
            raise ThemeError(f"{path.name}: [{table}] {key} must be a number above 0")
        numbers[key] = float(value)
    return numbers


def _colours(path: Path, data: dict[str, object], table: str) -> dict[str, str]:
    colours: dict[str, str] = {}
    for key, value in _table(path, data, table, Colours).items():
        if not isinstance(value, str) or not _is_colour(value):
            raise ThemeError(f"{path.name}: [{table}] {key} must be a colour like #17585a")
        colours[key] = value
    return colours


def _is_colour(value: str) -> bool:
    digits = value.removeprefix("#")
    return len(value) == 7 and len(digits) == 6 and all(c in "0123456789abcdef" for c in digits)


def main(arguments: list[str]) -> int:
    """Print the contrasts of the named theme files; 1 if one is too weak."""
    worst = 0
    for name in arguments:
        tokens = load_tokens(Path(name))
        for scheme, colours in tokens.schemes.items():
            for over, under in TEXT_PAIRS + CONTROL_PAIRS:
                ratio = contrast(getattr(colours, over), getattr(colours, under))
                print(f"{tokens.name} {scheme.value:15} {over:>14} on {under:14} {ratio:5.2f}")
        for sentence in weak_pairs(tokens):
            worst = 1
            print(f"too weak: {sentence}", file=sys.stderr)
    return worst


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
