"""What a branch has decided about its screens and its voice: who sees what, in which words.

Part of the configuration, apart from the rest because only displays and those who watch them
need it. Durations are in the unit that the field's name ends with.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time
from enum import StrEnum


class DisplayMode(StrEnum):
    """What kind of screen it is: for the whole room, or the small one over one desk."""

    LOBBY = "lobby"
    COUNTER = "counter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Playlist:
    """A folder of pictures and films, and when it is shown: in these spans of these weekdays."""

    id: str
    folder: str
    picture_s: int = 10
    spans: tuple[tuple[time, time], ...] = ()
    """No spans: all day."""
    sound: bool = False
    """Whether films are heard; they fall silent under a call."""
    days: tuple[int, ...] = ()
    """0 is Monday; no days: every day."""

    def plays_at(self, at: datetime) -> bool:
        """Tell whether it is shown at this local time."""
        if self.days and at.weekday() not in self.days:
            return False
        now = at.time()
        return not self.spans or any(begins <= now < ends for begins, ends in self.spans)


@dataclass(frozen=True, slots=True, kw_only=True)
class Display:
    """A screen: whose calls it shows, what else, and from how far it is read (metres).

    No counters or no services means all of them.
    """

    id: str
    mode: DisplayMode = DisplayMode.LOBBY
    counters: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    viewing_distance_m: float = 5.0
    waits: bool = False
    """Whether it says how many wait for each service."""
    ticker: Mapping[str, str] = field(default_factory=dict)
    playlists: tuple[str, ...] = ()
    scheme: str = ""
    still: bool = False
    """Whether nothing moves on it: no pulse, no scrolling."""

    def shows(self, counter: str, service: str) -> bool:
        """Tell whether a call to this counter, for this service, is shown here."""
        return (not self.counters or counter in self.counters) and (
            not self.services or service in self.services
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """Spoken calls: languages in order, how often, how loud, and what gives way in a rush.

    ``short_from`` and ``own_language_from`` are numbers of announcements that wait behind one:
    from so many on it is said in short and once, or only in the language of its ticket.
    """

    languages: tuple[str, ...]
    repeats: int = 1
    repeat_each_language: bool = False
    """Say each language ``repeats`` times before the next one, instead of the whole."""
    say_place: bool = False
    """Say the room and the floor of a counter after its number."""
    short_from: int = 1
    own_language_from: int = 0
    """0: never; every language is always said."""
    loudness: tuple[tuple[time, int], ...] = ()
    """From which time of day on how loud, in percent; full before and without."""

    def percent_at(self, at: time) -> int:
        """Return how loud it is at a local time of day; the last hour's holds until the first."""
        if not self.loudness:
            return 100
        begun = [percent for begins, percent in self.loudness if begins <= at]
        return begun[-1] if begun else self.loudness[-1][1]


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffAnnouncement:
    """Free words of the staff to the room, per language; ``seq`` is their place in the log."""

    id: str
    seq: int
    texts: Mapping[str, str]
    displays: tuple[str, ...]
    until: datetime

    def is_for(self, display: str) -> bool:
        return not self.displays or display in self.displays


class AudioState(StrEnum):
    """What a screen knows of its sound. PLAYS: the loudspeaker took the last one; whether anybody
    hears it is another matter. UNKNOWN until the first call; OFF where it is not to speak.
    """

    UNKNOWN = "unknown"
    OFF = "off"
    PLAYS = "plays"
    FAILS = "fails"


@dataclass(frozen=True, slots=True, kw_only=True)
class DisplayProgress:
    """How far one screen is: the last call of the branch that it has shown, and has spoken.

    Calls that are not for it count as shown and spoken. ``device`` tells two screens apart that
    show the same.
    """

    display: str
    device: str
    shown: int
    spoken: int
    missed: int = 0
    """Calls that never reached it."""
    seen_at: datetime
    trouble: str = ""
    audio: AudioState = AudioState.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class DisplayLag:
    """What a supervisor must know of a screen."""

    progress: DisplayProgress
    unshown: int
    unspoken: int
    silent_s: int

    @property
    def alive(self) -> bool:
        """Whether it has been heard of lately."""
        return self.silent_s < SILENT_AFTER_S


SILENT_AFTER_S = 60


def lag_of(
    progress: DisplayProgress,
    display: Display,
    calls: Sequence[tuple[int, str, str]],
    now: datetime,
) -> DisplayLag:
    """Return how far behind a screen is; ``calls`` are the newest (call, counter, service)."""
    own = [number for number, counter, service in calls if display.shows(counter, service)]
    return DisplayLag(
        progress=progress,
        unshown=sum(number > progress.shown for number in own),
        unspoken=sum(number > progress.spoken for number in own),
        silent_s=max(0, int((now - progress.seen_at).total_seconds())),
    )
