"""What the counter can be told, on the command line or in ``counter.toml``."""

from __future__ import annotations

from dataclasses import dataclass

from branch.host.exits import CannotStart, Exit
from branch.host.settings import WindowSettings, setting
from branch.ui.frame import Frame, frame_from
from branch.ui.tokens import Scheme
from counter.whereabouts import Layout


@dataclass(frozen=True, kw_only=True)
class CounterSettings(WindowSettings):
    """One program may hold several windows, each with a clerk of its own."""

    windows: int = setting("How many windows to open, each with its own clerk.", 1)
    sign_in: str = setting("Who sits where, such as clerk-1@2,clerk-3@4; signs in at start.", "")
    layout: str = setting("How it begins: full, strip, or as it was last (empty).", "")
    keys: str = setting("Other keys, such as call_next=Ctrl+F1,finish=Ctrl+F3.", "")
    scheme: str = setting("Colours: light, dark, light_contrast or dark_contrast.", "light")
    text_scale: float = setting("Size of everything, 1 to 2.", 1.0)
    pixels_per_mm: float = setting("How fine the screen is; 0 asks the screen.", 0.0)
    press: str = setting(
        "Press a key of the running counter, such as call-next or call-next@2, and leave.", ""
    )
    button: str = setting("URL of the call button on the desk; empty: there is none.", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A clerk at a counter."""

    clerk: str
    counter: str
    secret: bool = False
    """The clerk was asked for a PIN or password here."""


def places(settings: CounterSettings) -> tuple[Place, ...]:
    """Read ``--sign-in``. Raises CannotStart for what is not CLERK@COUNTER."""
    found = []
    for part in filter(None, settings.sign_in.split(",")):
        clerk, at, counter = part.strip().partition("@")
        if not (clerk and at and counter):
            words = f"--sign-in: '{part}' is not CLERK@COUNTER, such as clerk-1@2."
            raise CannotStart(Exit.USAGE, words)
        found.append(Place(clerk=clerk, counter=counter))
    return tuple(found)


def frame_of(settings: CounterSettings) -> Frame | None:
    """Read ``--size``; None if it was not given. Raises CannotStart for what is no size."""
    frame = frame_from(settings.size)
    if settings.size and frame is None:
        words = f"--size: '{settings.size}' is no size, such as 460x790 or 460x790+12+12."
        raise CannotStart(Exit.USAGE, words)
    return frame


def layout(settings: CounterSettings) -> Layout | None:
    """Read ``--layout``; None is as it was last. Raises CannotStart for one that is not known."""
    if not settings.layout:
        return None
    try:
        return Layout(settings.layout)
    except ValueError as error:
        known = ", ".join(Layout)
        words = f"--layout: there is no '{settings.layout}'. Known: {known}."
        raise CannotStart(Exit.USAGE, words) from error


def scheme(settings: CounterSettings) -> Scheme:
    """Read ``--scheme``. Raises CannotStart for one that does not exist."""
    try:
        return Scheme(settings.scheme)
    except ValueError as error:
        known = ", ".join(one.value for one in Scheme)
        words = f"--scheme: there is no '{settings.scheme}'. Known: {known}."
        raise CannotStart(Exit.USAGE, words) from error


def text_scale(settings: CounterSettings) -> float:
    """Read ``--text-scale``. Raises CannotStart outside of 1 to 2."""
    if not 1.0 <= settings.text_scale <= 2.0:
        raise CannotStart(Exit.USAGE, f"--text-scale: {settings.text_scale} is not 1 to 2.")
    return settings.text_scale
