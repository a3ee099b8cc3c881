"""A sentence out of sounds that exist: "Number A, 42." from "Number", "A", "42".

The longest piece that there is a sound for comes first; a number that there is none for is said
digit by digit, which is understood in every language and is never another number. A sentence
with a piece missing is not said at all: half of it would send somebody nowhere.

Pure: which sounds exist, the caller knows. Used for recorded clips, and when an engine fails.

>>> pieces("Number A, 42.", {"number", "a", "4", "2"}.__contains__)
['number', 'a', '4', '2']
"""

import io
import re
import unicodedata
import wave
from collections.abc import Callable, Iterable, Sequence

PAUSE_S = 0.06
_FIRST_OF_NO_SPACES = 0x2E80
"""From here on scripts write without spaces between words (CJK)."""


def plain(text: str) -> str:
    """Return the text as names of sounds are compared: small letters, no punctuation."""
    folded = unicodedata.normalize("NFC", text).casefold()
    kept = "".join(_spoken(sign) for sign in folded)
    return " ".join(kept.split())


def _spoken(sign: str) -> str:
    # Marks belong to letters (Hindi vowels, Vietnamese tones); an apostrophe is part of a word.
    return sign if unicodedata.category(sign)[0] in "LMN" or sign in "'’+" else " "


def pieces(text: str, there: Callable[[str], bool]) -> list[str] | None:
    """Return the names of the sounds that make up the text, None if one is missing."""
    rest, found = plain(text), []
    while rest:
        ends = [end for end in range(len(rest), 0, -1) if _is_end(rest, end)]
        name = next((rest[:end] for end in ends if there(rest[:end])), "")
        if name:
            found.append(name)
            rest = rest[len(name) :].lstrip()
            continue
        number = re.match(r"\d+", rest)
        said = _number(number.group(), there) if number else None
        if number is None or said is None:
            return None
        found += said
        rest = rest[number.end() :].lstrip()
    return found


def _is_end(text: str, end: int) -> bool:
    """Tell whether a piece may end here: between words, or anywhere in a script without spaces."""
    if end == len(text) or text[end] == " ":
        return True
    return ord(text[end]) >= _FIRST_OF_NO_SPACES or ord(text[end - 1]) >= _FIRST_OF_NO_SPACES


def _number(digits: str, there: Callable[[str], bool]) -> list[str] | None:
    """Say 142 as "100+" and "42" where both are recorded, else digit by digit."""
    if len(digits) == 3 and digits[0] != "0":
        hundred, rest = f"{digits[0]}00+", digits[1:].lstrip("0")
        if rest and there(hundred) and there(rest):
            return [hundred, rest]
    return list(digits) if all(map(there, digits)) else None


class MixedSounds(ValueError):
    """Two sounds that cannot stand in one sentence: other rate, width or channels."""


def strung(sounds: Sequence[bytes]) -> bytes:
    """Return WAV files one after the other, with a breath between. Raises MixedSounds."""
    out = io.BytesIO()
    with wave.open(out, "wb") as joined:
        kind: tuple[int, int, int] | None = None
        for sound in sounds:
            with wave.open(io.BytesIO(sound)) as part:
                this = part.getnchannels(), part.getsampwidth(), part.getframerate()
                if kind is None:
                    kind = this
                    joined.setnchannels(this[0])
                    joined.setsampwidth(this[1])
                    joined.setframerate(this[2])
                elif this != kind:
                    raise MixedSounds(f"{_words(this)} after {_words(kind)}")
                else:
                    pause = int(PAUSE_S * kind[2]) * kind[0] * kind[1]
                    joined.writeframes(bytes(pause))
                joined.writeframes(part.readframes(part.getnframes()))
    return out.getvalue()


def _words(kind: tuple[int, int, int]) -> str:
    channels, width, rate = kind
    return f"{rate} Hz, {8 * width} bit, {'mono' if channels == 1 else f'{channels} channels'}"


def names_of(texts: Iterable[str]) -> frozenset[str]:
    """Return the names under which the sounds of texts are kept."""
    return frozenset(map(plain, texts))
