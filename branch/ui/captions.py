"""Captions in a file of their own beside a film: ``film.srt`` or ``film.vtt``.

Both formats are a line of two times and the lines that are shown between them, up to an empty one;
what stands before the first of them, numbers, positions and styles are left out. Sources: WebVTT
(W3C, 2019); SubRip has no specification, this reads what the common editors write.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

KINDS = (".vtt", ".srt")
MOST_CHARACTERS = 1_000_000
"""Of a file at most: an opera has a tenth of it."""

_TIME = r"(?:(\d+):)?(\d\d):(\d\d)[,.](\d\d\d)"
_TIMES = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}")
_STYLES = re.compile(r"<[^>]*>|\{\\[^}]*\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A text and when it is shown, in milliseconds of the film."""

    begins_ms: int
    ends_ms: int
    text: str


def beside(film: Path) -> str:
    """Return what is in the captions file of a film, nothing where there is none.

    Raises OSError or UnicodeDecodeError for one that cannot be read.
    """
    for kind in KINDS:
        file = film.with_suffix(kind)
        if file.exists():
            with file.open(encoding="utf-8-sig") as text:
                return text.read(MOST_CHARACTERS)
    return ""


def cues_of(text: str) -> tuple[Cue, ...]:
    """Return the cues of such a file."""
    found: list[Cue] = []
    for block in re.split(r"\n\s*\n", text):
        lines = block.splitlines()
        for place, line in enumerate(lines):
            if times := _TIMES.match(line):
                words = "\n".join(_STYLES.sub("", one).strip() for one in lines[place + 1 :])
                begins, ends = _ms(times.groups()[:4]), _ms(times.groups()[4:])
                found.append(Cue(begins_ms=begins, ends_ms=ends, text=words.strip()))
                break
    return tuple(found)


def caption_at(cues: Sequence[Cue], ms: int) -> str:
    """Return what is to be read at a time of the film."""
    return "\n".join(cue.text for cue in cues if cue.begins_ms <= ms < cue.ends_ms)


def _ms(parts: Sequence[str | None]) -> int:
    hours, minutes, seconds, thousandths = (int(part or 0) for part in parts)
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths
