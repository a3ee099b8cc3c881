"""The sections of a branch file about screens and voice: displays, playlists, announcement."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import time
from itertools import pairwise

from branch.domain.configuration import Branch, Counter
from branch.domain.lobby import Announcement, Display, DisplayMode, Playlist
from branch.protocol.branch_file_hours import spans_of_a_day, weekdays
from branch.protocol.branch_file_lines import Path
from branch.protocol.branch_file_section import Report, Section, did_you_mean
from branch.protocol.branch_file_words import words

_SCHEMES = ("light", "dark", "light_contrast", "dark_contrast")
_LOUDNESS = 'loudness = { "07:00" = 100, "18:00" = 70 }'


def counter(key: str, section: Section, languages: tuple[str, ...]) -> Counter:
    """Read [counters.NAME]."""
    found = Counter(
        id=key,
        number=section.text("number", default=key),
        profile=section.text("profile"),
        way=section.optional_text("way"),
        room=words(section, "room", languages, required=False),
        floor=words(section, "floor", languages, required=False),
    )
    section.finish()
    return found


def display(key: str, section: Section, languages: tuple[str, ...]) -> Display:
    """Read [displays.NAME]."""
    found = Display(
        id=key,
        mode=DisplayMode(section.choice("mode", "lobby", list(DisplayMode))),
        counters=section.texts("counters", (), example='counters = ["1", "2"]'),
        services=section.texts("services", (), example='services = ["passports"]'),
        viewing_distance_m=section.number("viewing_distance_m", 5.0, least=0.5, most=50),
        waits=section.yes_no("waits", False),
        ticker=words(section, "ticker", languages, required=False),
        playlists=section.texts("playlists", (), example='playlists = ["morning"]'),
        scheme=section.choice("scheme", "light", _SCHEMES)
        if section.has("scheme")
        else _no(section),
        still=section.yes_no("still", False),
    )
    if found.mode is DisplayMode.COUNTER and len(found.counters) != 1:
        what = "a screen over a desk shows one counter"
        place = "counters" if section.has("counters") else "mode"
        section.wrong(place, what, 'Write for example counters = ["1"].')
    section.finish()
    return found


def _no(section: Section) -> str:
    """Ask for a scheme that is not there, so that the key is known."""
    return section.text("scheme", default="")


def playlist(key: str, section: Section) -> Playlist:
    """Read [playlists.NAME]."""
    example = 'folder = "media/lobby"'
    days = section.texts("days", (), example='days = ["mon", "sat"]')
    found = Playlist(
        id=key,
        folder=section.text("folder", example=example),
        picture_s=section.whole("picture_s", 10, least=2, most=3600),
        sound=section.yes_no("sound", False),
        spans=spans_of_a_day(section, "hours") if section.has("hours") else _all_day(section),
        days=tuple(sorted({day for name in days for day in weekdays(name)})),
    )
    for place, name in enumerate(days):
        if not weekdays(name):
            path = (*section.path, "days", place)
            known = ["mon", "tue", "wed", "thu", "fri", "sat", "sun", "mon-fri"]
            section.report.add(path, f'"{name}" is not a day', did_you_mean(name, known))
    section.finish()
    return found


def _all_day(section: Section) -> tuple[tuple[time, time], ...]:
    section.text("hours", default="")
    return ()


def announcement(section: Section, languages: tuple[str, ...]) -> Announcement:
    """Read [announcement]."""
    found = Announcement(
        languages=section.texts("languages", languages),
        repeats=section.whole("repeats", 1, least=1, most=5),
        repeat_each_language=section.yes_no("repeat_each_language", False),
        say_place=section.yes_no("say_place", False),
        short_from=section.whole("short_from", 1, least=1, most=1000),
        own_language_from=section.whole("own_language_from", 0, least=0, most=1000),
        loudness=_loudness(section),
    )
    section.finish()
    return found


def _loudness(section: Section) -> tuple[tuple[time, int], ...]:
    table = section.value("loudness", dict, "a loudness per time of day", _LOUDNESS) or {}
    steps = Section(table, (*section.path, "loudness"), section.report)
    found: list[tuple[time, int]] = []
    for key in steps:
        percent = steps.whole(key, 100, least=10, most=100)
        match = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", key)
        if match:
            found.append((time(int(match.group(1)), int(match.group(2))), percent))
        else:
            steps.wrong(key, f'"{key}" is not a time of day', f"Write for example {_LOUDNESS}.")
    found.sort()
    for earlier, later in pairwise(found):
        if earlier[0] == later[0]:
            section.wrong("loudness", f"{later[0]:%H:%M} is there twice", "Remove one of the two.")
    return tuple(found)


def check_screens(branch: Branch, report: Report) -> None:
    """Report every name that the sections about screens use and nobody declares."""

    def known(path: Path, kind: str, names: Sequence[str], declared: Sequence[str]) -> None:
        for place, name in enumerate(names):
            if name not in declared:
                remedy = did_you_mean(name, declared) if declared else "Declare it, or remove it."
                report.add((*path, place), f'there is no {kind} "{name}"', remedy)

    for one in branch.displays.values():
        where: Path = ("displays", one.id)
        known((*where, "counters"), "counter", one.counters, list(branch.counters))
        known((*where, "services"), "service", one.services, list(branch.services))
        known((*where, "playlists"), "playlist", one.playlists, list(branch.playlists))
    spoken: Path = ("announcement", "languages")
    said = branch.announcement.languages
    known(spoken, "language of this branch", said, list(branch.languages))
