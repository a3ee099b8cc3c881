"""How a visitor wants the screen: large letters, strong contrast, everything lower, read out.

Values only. A ``Look`` goes with the screen of ``flow`` and is forgotten with its visitor;
``dress.py`` puts it on the theme. Try it::

    >>> Look().adjusted(Help.CONTRAST).contrast
    <Contrast.LIGHT: 'light'>
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from math import radians, tan

from branch.ui.tokens import Scheme, SpaceScale, ThemeTokens, TypeScale
from kiosk.loudness import LOUDEST, USUAL_VOLUME

REACH_MM = 1220.0
"""What somebody who sits can reach, above the floor (Section 508, EN 301 549 8.3)."""
LEAST_BAND_MM = 200.0
"""Less than this is no room for a menu with targets of 20 mm."""
LARGE_DEGREES = 0.7


class Help(Enum):
    """A button that makes the screen easier to read."""

    LARGE_TEXT = "large_text"
    CONTRAST = "contrast"
    LOW = "low"


class Contrast(Enum):
    """The colours that were chosen; DARK is light letters on black."""

    NORMAL = "normal"
    LIGHT = "light"
    DARK = "dark"


_NEXT = {
    Contrast.NORMAL: Contrast.LIGHT,
    Contrast.LIGHT: Contrast.DARK,
    Contrast.DARK: Contrast.NORMAL,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What this visitor has chosen; the default is what everybody finds."""

    large_text: bool = False
    contrast: Contrast = Contrast.NORMAL
    low: bool = False
    speech: bool = False
    volume: int = USUAL_VOLUME

    def adjusted(self, wish: Help) -> Look:
        """Return the look after one press: on and off again, contrast in three steps."""
        match wish:
            case Help.LARGE_TEXT:
                return replace(self, large_text=not self.large_text)
            case Help.CONTRAST:
                return replace(self, contrast=_NEXT[self.contrast])
            case Help.LOW:
                return replace(self, low=not self.low)

    def louder(self, by: int) -> Look:
        """Return the look with speech louder (+1) or softer (-1), as far as it goes."""
        return replace(self, volume=max(1, min(LOUDEST, self.volume + by)))


USUAL = Look()
"""What everybody finds."""


def scheme_for(contrast: Contrast, usual: Scheme) -> Scheme:
    """Return the colours of a contrast; ``usual`` is what the kiosk shows to everybody."""
    match contrast:
        case Contrast.LIGHT:
            return Scheme.LIGHT_CONTRAST
        case Contrast.DARK:
            return Scheme.DARK_CONTRAST
        case Contrast.NORMAL:
            return usual


def large_capital_mm(distance_mm: float) -> float:
    """Return how high capitals are in large text, seen from so far."""
    return distance_mm * tan(radians(LARGE_DEGREES))


def enlarged(tokens: ThemeTokens, capital_mm: float, least_mm: float) -> ThemeTokens:
    """Return the theme with every letter at least ``capital_mm`` high.

    ``least_mm`` is the height of its ratio 1. Headings are large as they are and grow little, and
    distances stay: so there is room for the small print, which is what nobody could read.
    """
    floor = capital_mm / least_mm
    was = tokens.type
    type_ = TypeScale(
        small=max(floor, was.small),
        body=max(floor, was.body),
        label=max(1.04 * floor, was.label),
        heading=max(1.12 * floor, was.heading),
        title=max(1.3 * floor, was.title),
        number=max(floor, was.number),
    )
    shrink = was.body / type_.body
    space = tokens.space
    return replace(
        tokens,
        type=type_,
        space=SpaceScale(
            xs=space.xs * shrink,
            s=space.s * shrink,
            m=space.m * shrink,
            l=space.l * shrink,
            xl=space.xl * shrink,
            radius=space.radius * shrink,
            border=space.border * shrink,
            ring=space.ring,
        ),
    )


def band_mm(screen_bottom_mm: float) -> float:
    """Return how much of the screen, from its lower edge, somebody who sits can reach.

    0 when that is too little to hold a menu: such a kiosk hangs too high to be made lower.
    """
    band = REACH_MM - screen_bottom_mm
    return band if band >= LEAST_BAND_MM else 0.0
