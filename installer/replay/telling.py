"""Whether each display showed and spoke every call, once and in the order of the calls.

A display that was killed on the way may lack what was called while it was away, and shows the
present again when it comes back; whatever it speaks twice or out of order is a fault all the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from installer.replay.summary import Moments, Percentiles, between, percentiles

Figures = Mapping[str, int | bool | Percentiles]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a display did with the calls of the day: it showed them, or it spoke them."""

    calls: int
    missing: int
    again: int
    strange: int
    """What it showed or spoke that was no call of this day."""
    in_order: bool

    @property
    def once(self) -> bool:
        """Tell whether every call came, and none twice."""
        return not (self.missing or self.again or self.strange)


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What one display made of the day."""

    display: str
    shown: Told
    spoken: Told
    to_display_ns: Sequence[int]
    """From the clerk's press to the frame with the number, for every call that it showed."""
    to_voice_ns: Sequence[int]
    """From the press to the first sound."""
    killed: bool = False

    @property
    def faults(self) -> tuple[str, ...]:
        """What went wrong, in words; nothing if every call came across."""
        shown = _faults("shown", self.shown, lacks=self.killed, repeats=self.killed)
        spoken = _faults("spoken", self.spoken, lacks=self.killed)
        return tuple(f"{self.display}: {words}" for words in (*shown, *spoken))

    def as_dict(self) -> Figures:
        """Return it as ``summary.json`` has it."""
        return {
            "calls_shown": self.shown.calls,
            "calls_spoken": self.spoken.calls,
            "shown_once": self.shown.once,
            "spoken_once": self.spoken.once,
            "shown_in_order": self.shown.in_order,
            "spoken_in_order": self.spoken.in_order,
            "call_to_display": percentiles(self.to_display_ns),
            "call_to_voice": percentiles(self.to_voice_ns),
        }


def together(displays: Iterable[Telling]) -> Figures:
    """Return how far every display came, and the times of all of them."""
    every = tuple(displays)
    return {
        "calls_shown": min(one.shown.calls for one in every),
        "calls_shown_again": sum(one.shown.again for one in every),
        "calls_spoken": min(one.spoken.calls for one in every),
        "calls_spoken_again": sum(one.spoken.again for one in every),
        "call_to_display": percentiles(ns for one in every for ns in one.to_display_ns),
        "call_to_voice": percentiles(ns for one in every for ns in one.to_voice_ns),
    }


def telling(
    display: str, calls: Sequence[str], of_all: Moments, own: Moments, *, killed: bool
) -> Telling:
    """Return what a display made of the calls (ids of their events, in order)."""
    return Telling(
        display=display,
        shown=_told(calls, own, "call_shown"),
        spoken=_told(calls, own, "call_spoken"),
        to_display_ns=between(of_all, "call_pressed", "call_shown", own),
        to_voice_ns=between(of_all, "call_pressed", "call_sound", own),
        killed=killed,
    )


def _told(calls: Sequence[str], own: Moments, moment: str) -> Told:
    at, known = own.of(moment), frozenset(calls)
    there = [call for call in calls if call in at]
    return Told(
        calls=len(there),
        missing=len(calls) - len(there),
        again=own.repeated[moment],
        strange=len(at) - len(there),
        # Two calls of one frame have one time, and stand in the order in which they were noted.
        in_order=sorted((call for call in at if call in known), key=at.__getitem__) == there,
    )


def _faults(what: str, told: Told, *, lacks: bool, repeats: bool = False) -> Iterator[str]:
    """Say what is wrong, unless it may lack calls or repeat them."""
    if told.missing and not lacks:
        yield f"{told.missing} calls were not {what}"
    if told.again and not repeats:
        yield f"{told.again} calls were {what} again"
    if told.strange:
        yield f"{told.strange} were {what} that nobody called"
    if not told.in_order:
        yield f"calls were {what} out of order"
