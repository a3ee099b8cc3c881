"""Make a branch file out of a recorded day: its services, its counters, who could serve what.

Three languages are offered and one in eight visitors changes to Spanish or Arabic, so that a
replay goes through the same touches and the same paper as a day in a town hall.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from branch.protocol.branch_file_letters import free_prefixes
from installer.replay.recorded import RecordedDay

TIMEZONE = "Europe/Amsterdam"
LANGUAGES = ("en", "es", "ar")
_SERVICE = {"en": "Service {}", "es": "Servicio {}", "ar": "الخدمة {}"}


def branch_text(day: RecordedDay, displays: Sequence[str] = ("lobby",)) -> str:
    """Return the branch file (TOML) of the day, with these displays of the whole room."""
    return "\n".join(_lines(day, displays)) + "\n"


def service_id(service: str) -> str:
    """Return the id that a recorded service has in the branch file."""
    return service.lower()


def counter_ids(day: RecordedDay) -> dict[str, str]:
    """Return the branch's counter for each recorded one: 1, 2, 3 ... in recorded order."""
    return {recorded: str(n) for n, recorded in enumerate(day.skills, start=1)}


def _lines(day: RecordedDay, displays: Sequence[str]) -> Iterator[str]:
    yield "[branch]"
    yield 'id = "recorded-day"'
    yield f"names = {_words(dict.fromkeys(LANGUAGES, f'Recorded day {day.date}'))}"
    yield f'timezone = "{TIMEZONE}"'
    yield f"languages = {json.dumps(LANGUAGES)}"
    yield 'follow_url = "https://queue.example.org"'
    prefixes = free_prefixes((), LANGUAGES)
    for service in day.services:
        yield from _service(service, next(prefixes))
    for recorded, counter in counter_ids(day).items():
        queues = [service_id(service) for service in day.skills[recorded]]
        yield f'\n[profiles."p{counter}"]\nqueues = {json.dumps(queues)}'
        yield f'\n[counters."{counter}"]\nprofile = "p{counter}"'
        yield f'\n[clerks."clerk-{counter}"]\nname = "Clerk {counter}"'
    for name in displays:
        yield f"\n[displays.{name}]\nviewing_distance_m = 5"
    yield "\n[no_show]\ncalls = 1\nbetween_calls_s = 0"
    yield '\n[opening]\nmon-sun = "00:00-24:00"'
    # A slow computer is still serving when the recorded night comes: nobody expires.
    yield '\n[day]\nrestart_numbers = false\nat_close = "carry_over"'
    yield f"\n[announcement]\nlanguages = {json.dumps(LANGUAGES[:2])}"


def _service(service: str, prefix: str) -> Iterator[str]:
    words = {language: text.format(service.lstrip("Q")) for language, text in _SERVICE.items()}
    yield f'\n[series."{prefix}"]\nprefix = "{prefix}"\nfirst = 101\nlast = 999'
    yield f'\n[services."{service_id(service)}"]\nnames = {_words(words)}\nseries = "{prefix}"'
    yield 'outcomes = ["served"]'


def _words(words: dict[str, str]) -> str:
    pairs = (f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in words.items())
    return "{ " + ", ".join(pairs) + " }"
