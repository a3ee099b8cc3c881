"""From a call to its words: made anew, read from the disk, and kept in memory.

The engine is eSpeak NG, a process for every sentence; three languages as in the town hall. Counted
is the time until the first sentence of a call can be played, as the display makes it: the number
and the counter, trimmed and joined. The chime sounds meanwhile (0.65 s).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.bench import Ground
from benchmarks.figures import MS, Bar, Figure, spread
from branch.domain.clock import monotonic_ns
from display.phrases import Phrase, counter_phrase, number_phrase
from display.sound import join
from display.workshop import Workshop
from drivers.catalog import voice

CALLS = 60
LANGUAGES = ("en", "es", "ar")


def run(ground: Ground) -> Iterator[Figure]:
    """Measure the three ways."""
    folder = ground.days.copy(0, 0)
    calls = [
        [number_phrase(f"A{n:03}", language), counter_phrase(str(n % 20 + 1), language)]
        for n in range(1, ground.samples(CALLS) + 1)
        for language in LANGUAGES
    ]
    first = _workshop(folder)
    yield spread("words of a call, made anew", _times(first, calls), bar=Bar(limit=600))
    yield spread("words of a call, made before", _times(first, calls), bar=Bar(limit=150))
    assert first.stop(5)
    second = _workshop(folder)
    yield spread("words of a call, on the disk", _times(second, calls), bar=Bar(limit=150))
    assert second.stop(5)


def _workshop(folder: Path) -> Workshop:
    made = voice("espeak://?limit=30", folder=folder / "spoken", cache=folder / "cache")
    return Workshop(made.synthesizer)


def _times(workshop: Workshop, calls: Sequence[Sequence[Phrase]]) -> list[float]:
    took: list[float] = []
    for phrases in calls:
        began = monotonic_ns()
        workshop.need(phrases)
        clips = [clip for clip in map(workshop.get, phrases) if clip is not None]
        assert len(clips) == len(phrases), "the engine made no sound"
        join(clips, name="call", text="call")
        took.append((monotonic_ns() - began) / MS)
    return took
