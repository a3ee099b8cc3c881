"""Listen to a voice before a branch does: every number in every language, measured.

    python -m display.voices check FOLDER                  200 numbers in each of twelve languages
    python -m display.voices check FOLDER --languages en,es --count 999
    python -m display.voices clips FOLDER --languages en   a folder for clips://, to record over

``check`` renders each call as a display would say it, keeps the WAV and holds it against what it
must be: the number that it was made for, not empty, not clipped, no longer than a call may be, and
not the same sound as another number's. It ends with 1 if anything is wrong.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from display.grammar import GRAMMARS
from display.phrases import counter_phrase, number_phrase, spoken
from display.sound import Loudness, join, measured, trimmed
from display.spare import spare_phrases
from drivers.catalog import voice
from drivers.voice.pieces import plain
from drivers.voice.port import Clip, Synthesizer, Utterance, VoiceUnavailable

LEAST_S, MOST_S = 0.8, 12.0
QUIETEST = 0.01
PREFIXES = "ABCDEFGHJKLMNPRSTUVWXYZ"
ONES = "零一二三四五六七八九"
WORDS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
OTHER_WORDS = {"mốt": 1, "lăm": 5}


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One number in one language: what was made of it, and what is wrong with that."""

    language: str
    number: str
    clip: Clip
    loudness: Loudness
    faults: tuple[str, ...] = ()


def numbers(count: int) -> list[int]:
    """Return so many numbers from 1 to 999: all that are hard, then spread over the rest."""
    hard = [*range(1, 22), 30, 42, 70, 71, 80, 90, 91, 99, 100, 101, 110, 111, 200, 999]
    step = max(1, 999 // max(1, count))
    spread = [number for start in range(step) for number in range(start + 1, 1000, step)]
    return list(dict.fromkeys([*hard, *spread]))[:count]


def check(synthesizer: Synthesizer, language: str, count: int) -> Iterator[Heard]:
    """Render calls in a language and say what is wrong with each."""
    seen: dict[bytes, str] = {}
    for place, index in enumerate(numbers(count)):
        number = f"{PREFIXES[place % len(PREFIXES)]}{index:03}"
        phrase = number_phrase(number, language)
        counter = counter_phrase(str(place % 30 + 1), language)
        halves = [
            trimmed(synthesizer.render(Utterance(text=one.text, language=language)))
            for one in (phrase, counter)
        ]
        text = f"{phrase.text} {counter.text}"
        clip = join(halves, name=f"{language}-{number}", text=text)
        loudness = measured(clip)
        faults = list(_faults(loudness))
        said = number_in(phrase.text, language)
        if said != index:
            faults.append(f"says {said}")
        if (other := seen.get(halves[0].wav)) is not None:
            faults.append(f"sounds exactly like {other}")
        seen[halves[0].wav] = number
        yield Heard(
            language=language, number=number, clip=clip, loudness=loudness, faults=tuple(faults)
        )


def _faults(loudness: Loudness) -> Iterator[str]:
    if loudness.rms < QUIETEST:
        yield "is silent"
    if loudness.clipped:
        yield f"is distorted in {loudness.clipped} places"
    if not LEAST_S < loudness.seconds < MOST_S:
        yield f"takes {loudness.seconds:.1f} s"


def number_in(text: str, language: str) -> int | None:
    """Read the number back out of a sentence, by other rules than it was written with."""
    if language == "zh":
        return _chinese(re.findall(f"[{ONES}十百千]+", text)[-1:])
    if language == "vi":
        return _vietnamese(plain(text).split())
    found = re.findall(r"\d+", text)
    return int(found[0]) if len(found) == 1 else None


def _chinese(found: Sequence[str]) -> int | None:
    if not found:
        return None
    total, digit = 0, 0
    for sign in found[0]:
        if sign in ONES:
            digit = ONES.index(sign)
        else:
            total += max(1, digit) * {"十": 10, "百": 100, "千": 1000}[sign]
            digit = 0
    return total + digit


def _vietnamese(words: Sequence[str]) -> int | None:
    total, digit, any_found = 0, 0, False
    for word in words:
        if word in WORDS or word in OTHER_WORDS:
            digit, any_found = OTHER_WORDS.get(word, -1), True
            digit = WORDS.index(word) if digit < 0 else digit
        elif word in ("trăm", "mươi", "nghìn"):
            total, digit = total + digit * {"trăm": 100, "mươi": 10, "nghìn": 1000}[word], 0
        elif word == "mười":
            total, any_found = total + 10, True
    return total + digit if any_found else None


def _check(synthesizer: Synthesizer, folder: Path, languages: Sequence[str], count: int) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    wrong = 0
    print(f"{'':4} calls  wrong  shortest  longest  quietest  loudest  clipped")
    for language in languages:
        found = list(check(synthesizer, language, count))
        for one in found:
            (folder / f"{one.clip.name}.wav").write_bytes(one.clip.wav)
            for fault in one.faults:
                print(f"{language} {one.number}: {fault}: {one.clip.text}")
        bad = sum(bool(one.faults) for one in found)
        wrong += bad
        sounds = [one.loudness for one in found]
        print(
            f"{language:4} {len(found):5}  {bad:5}"
            f"  {min(one.seconds for one in sounds):6.2f} s"
            f"  {max(one.seconds for one in sounds):5.2f} s"
            f"  {min(one.rms for one in sounds):8.3f}"
            f"  {max(one.peak for one in sounds):7.3f}"
            f"  {sum(one.clipped for one in sounds):7}",
            flush=True,
        )
    return int(wrong > 0)


def _clips(synthesizer: Synthesizer, folder: Path, languages: Sequence[str], most: int) -> int:
    for language in languages:
        place = folder / language
        place.mkdir(parents=True, exist_ok=True)
        texts = {one.piece: one.text for one in spare_phrases(language, [PREFIXES])}
        grammar = GRAMMARS[language]
        texts |= {str(n): spoken(str(n), grammar) for n in range(most + 1) if grammar.write is str}
        for name, text in texts.items():
            clip = trimmed(synthesizer.render(Utterance(text=text, language=language)))
            (place / f"{name}.wav").write_bytes(clip.wav)
        print(f"{place}: {len(texts)} clips", flush=True)
    return 0


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when all is well, 1 when something is wrong with the voice."""
    parser = argparse.ArgumentParser(prog="python -m display.voices", description=__doc__)
    parser.add_argument("what", choices=("check", "clips"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--voice", default="espeak://?limit=30", help="URL of the voice")
    parser.add_argument("--languages", default=",".join(GRAMMARS))
    parser.add_argument("--count", type=int, default=200, help="calls of each language to check")
    parser.add_argument("--numbers", type=int, default=99, help="clips of numbers up to this")
    given = parser.parse_args(arguments)
    languages = given.languages.split(",")
    with tempfile.TemporaryDirectory(prefix="nowserving-voices-") as spoken_into:
        speaker = voice(given.voice, folder=Path(spoken_into))
        try:
            if given.what == "check":
                return _check(speaker.synthesizer, given.folder, languages, given.count)
            return _clips(speaker.synthesizer, given.folder, languages, given.numbers)
        except VoiceUnavailable as problem:
            print(problem.reason, file=sys.stderr)
            return 1
        finally:
            speaker.close()


if __name__ == "__main__":
    sys.exit(main())
