"""How a call is said, in each language: real sentences, letters by their names.

A speech engine reads "A 42" as "uh forty-two" and "A042" as "zero forty-two"; so a letter is
written as its name where the language has names for Latin letters, or set apart by commas where
the engine then reads it as a letter, and a number loses the zeros that only the paper needs.

A sentence has two halves, the number and the counter. The number is known while the person still
waits, so its sound can be made long before the call. The sentences are in ``grammar.py``.

Try it by hand: ``python -m display.phrases A042 3``.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from display.grammar import GRAMMARS, Grammar


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """Half a sentence in one language, as it is handed to the speech engine."""

    text: str
    language: str
    private: bool = False
    """It may name somebody: its sound is not kept on the disk."""
    piece: str = ""
    """Its name as a piece of other sentences, for the day the engine fails."""


def grammar_of(language: str) -> Grammar | None:
    """Return how a language calls ("es" for "es-MX"), None if nobody has written it down."""
    return GRAMMARS.get(language) or GRAMMARS.get(language.partition("-")[0])


def number_phrase(number: str, language: str) -> Phrase:
    """Return the half that says the ticket. Raises KeyError for a language without grammar."""
    grammar = _grammar(language)
    return Phrase(text=grammar.number.format(spoken(number, grammar)), language=language)


def counter_phrase(counter: str, language: str, *, short: bool = False) -> Phrase:
    """Return the half that says where to go. Raises KeyError for a language without grammar."""
    grammar = _grammar(language)
    if grammar.named and not any(sign.isdecimal() for sign in counter):
        return Phrase(text=grammar.named.format(counter), language=language)
    pattern = grammar.counter_in_short if short else grammar.counter
    return Phrase(text=pattern.format(spoken(counter, grammar)), language=language)


def place_phrase(places: Sequence[str], language: str) -> Phrase:
    """Return the words about the way, such as the room and the floor, in the branch's own words."""
    comma = _grammar(language).comma
    return Phrase(text=f"{comma.join(filter(None, places))}.", language=language)


def spoken(code: str, grammar: Grammar) -> str:
    """Write a number such as "A042" or "B2" so that an engine says it right.

    One or two capital letters are spelled; anything longer is a word ("Information") and stays.
    """
    parts: list[str] = []
    for piece in re.findall(r"\d+|[^\W\d_]+", code):
        if piece.isdecimal():
            parts.append(grammar.write(int(piece)))
        elif len(piece) <= 2 and piece.isupper():
            parts.extend(grammar.letters.get(letter, letter) for letter in piece)
        else:
            parts.append(piece)
    return grammar.comma.join(parts)


def _grammar(language: str) -> Grammar:
    grammar = grammar_of(language)
    if grammar is None:
        raise KeyError(language)
    return grammar


def main(arguments: list[str]) -> int:
    """Print what would be said for a number and a counter."""
    number, counter = arguments
    for language in GRAMMARS:
        halves = number_phrase(number, language), counter_phrase(counter, language)
        print(f"{language}: {' '.join(half.text for half in halves)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
